"""Asks ahead: a test's questions are known from a run on the reference, so they are sent before they are asked.

Only the waiting is saved, never the meaning: a candidate gets the very questions it would get one by one, in the same
order. As soon as a test asks anything else, what was asked ahead is void, and the test runs again one by one.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from autograder.wire import frames
from autograder.wire.peer import MAX_ANSWERS, Peer, Raised, or_lost

Question = tuple[bytes, bytes]
Script = tuple[Question, ...]
Scripts = Mapping[tuple[str, str], Script]  # by exercise and test

WINDOW = 48 << 10  # bytes of questions under way: less than a socket holds, so that sending never waits


class Diverged(BaseException):
    """The test did not ask what was foreseen."""


class Recorder(Peer):
    """Notes the questions of a test."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.script: list[Question] = []

    def post(self, question: Question) -> None:
        self.script.append(question)
        super().post(question)


def is_pure(script: Script) -> bool:
    """Data and names of the notebook only: no object of either side, so it reads the same whoever answers."""
    texts = [text for text, _ in script]
    return all(b'{"h":' not in text and text.count(b'{"y":') == text.count(b'{"y":"') for text in texts)


class Foreseeing(Peer):
    """A peer that sends the questions of a script ahead of the test that asks them."""

    script: Script = ()
    sent = asked = answered = 0  # places in the script
    flying = 0  # bytes sent and not yet answered

    def foresee(self, script: Script, seconds: float) -> None:
        """Begin a test: its questions, and how long each may take."""
        self.script, self.sent, self.asked, self.answered, self.flying = script, 0, 0, 0, 0
        self.channel.sock.settimeout(seconds)
        self.channel.left = MAX_ANSWERS

    def post(self, question: Question) -> None:
        if not self.script:
            super().post(question)
            return
        if self.asked == len(self.script) or self.script[self.asked] != question:
            raise Diverged
        self.asked += 1
        self._send_ahead()

    def _send_ahead(self) -> None:
        """As much as the window takes; where the other side is gone, its answers before that are still to be read."""
        while self.sent < len(self.script) and (self.flying < WINDOW or self.sent < self.asked):
            question = self.script[self.sent]
            self.sent += 1
            self.flying += size(question)
            try:
                super().post(question)
            except frames.Closed:
                return

    def drain(self) -> None:
        """Take the answers to what was asked ahead in vain; Lost if they do not come."""
        while self.answered < self.sent:
            with or_lost(), suppress(Raised):
                self.reply()

    def answered_one(self) -> None:
        if self.script:
            self.flying -= size(self.script[self.answered])
            self.answered += 1


def size(question: Question) -> int:
    return len(question[0]) + len(question[1])
