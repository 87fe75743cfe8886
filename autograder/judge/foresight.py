"""Asks ahead: a test's questions are known from a run on the reference, so they are sent before they are asked.

Only the waiting is saved, never the meaning: a candidate gets the very questions it would get one by one, in the same
order. As soon as a test asks anything else, what was asked ahead is void, and the test runs again one by one.
A question that follows from an answer is never asked ahead: it would tell the reference's before the candidate's is in.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np

from autograder.wire import frames
from autograder.wire.peer import Answer, Peer, Raised, or_lost

Question = tuple[bytes, bytes]
Script = tuple[Question, ...]
Scripts = Mapping[tuple[str, str], Script]  # by exercise and test

WINDOW = 48 << 10  # bytes of questions under way: less than a socket holds, so that sending never waits
NUDGE = 1 + 1e-13  # less than any comparison sees, and enough to change the bytes of what is computed from it


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


class Shaken(Recorder):
    """Notes the questions of a test that is told other answers: what follows from an answer is asked otherwise."""

    def reply(self) -> Answer:
        answer = super().reply()
        return replace(answer, value=shaken(answer.value))


def shaken(value: Any) -> Any:
    """Another value of its kind: floats by so little that comparisons hold, all else by a step."""
    match value:
        case None | bool() | np.bool_():
            return None if value is None else not value
        case float() | complex():
            return value * NUDGE
        case int() | Fraction() | np.number():
            return value + 1
        case str():
            return value + value[:1]
        case bytes():
            return value + value[:1]
        case np.ndarray():
            return _shaken_array(value)
        case list() | tuple() | set() | frozenset():
            return type(value)(map(shaken, value))
        case dict():
            return {key: shaken(item) for key, item in value.items()}
    return value


def _shaken_array(value: np.ndarray) -> np.ndarray:
    if value.dtype in (np.float64, np.complex128):
        return value * NUDGE
    out = np.empty(value.shape, dtype=object)
    out[...] = value
    return np.array([shaken(x) for x in out.ravel().tolist()], dtype=value.dtype).reshape(value.shape)


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
        self.allow(seconds)

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
