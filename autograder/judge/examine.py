"""Runs tests on a candidate: every input, and where one fails the smallest input that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from autograder.judge.feedback import explain
from autograder.judge.foresight import Diverged, Foreseeing, Recorder, Script, Scripts, Shaken, is_pure
from autograder.judge.rooms import Room
from autograder.judge.student import Call, FromStudent, Named, Overspent, Student
from autograder.judge.suites import Test
from autograder.suite import comparing
from autograder.wire.peer import Lost, Peer, Raised

IMPATIENT = 1.0  # seconds a call may take in an exercise where one did not answer in its time
SHRINK_CALLS = 600  # that finding a smaller counterexample may cost

Transcript = tuple[tuple[Call, ...], ...]  # for each input, the calls and what became of them


@dataclass(frozen=True)
class Failure:
    """One input on which the property does not hold, and how that showed."""

    error: Exception
    calls: tuple[Call, ...]
    compared: tuple[Any, Any] | None

    @property
    def stub(self) -> bool:
        return isinstance(self.error, FromStudent) and self.error.kind == "NotImplementedError"

    @property
    def lost(self) -> bool:
        return isinstance(self.error, Lost)

    @property
    def crashed(self) -> bool:
        """The suite itself broke on what student code answered."""
        return not isinstance(self.error, AssertionError | FromStudent | Lost)

    def message(self) -> str:
        return explain(self.error, self.calls, self.compared)


@dataclass(frozen=True)
class Verdict:
    """Whether a property holds for a candidate, and the answers it gave."""

    test: Test
    failure: Failure | None
    transcript: Transcript

    @property
    def passed(self) -> bool:
        return self.failure is None


@dataclass(frozen=True)
class Sitting:
    """A candidate as a test meets it: a room, later cells of the grader's, and stand-ins for names."""

    room: Room
    later: tuple[str, ...] = ()
    stand_ins: tuple[tuple[str, Sitting], ...] = ()
    open_peers: list[Peer] = field(default_factory=list, compare=False)
    afresh: Callable[[], Room] | None = None  # another room in which the same cells have run

    @contextmanager
    def student(self, seconds: float, budget: int | None = None, kind: type[Peer] = Peer) -> Iterator[Student]:
        """A fork of the candidate, for one test; its peer is of this kind."""
        peer = self.connect(seconds, kind)
        student = Student(peer, budget)
        try:
            self.prepare(peer, seconds)
            yield student
        finally:
            self.dismiss(peer)

    def prepare(self, peer: Peer, seconds: float) -> None:
        """Define the later cells and bind the stand-ins; Lost if the candidate will not have it."""
        try:
            for source in self.later:
                peer.request("call", Named(peer, "__define__"), [source], {})
            for name, other in self.stand_ins:
                helper = Student(other.connect(seconds, Peer))
                self.open_peers.append(helper._peer)
                peer.request("call", Named(peer, "__bind__"), [name, getattr(helper, name)], {})
        except Raised as raised:
            msg = f"it could not be prepared for the test: {raised}"
            raise Lost(msg) from None

    def connect(self, seconds: float, kind: type[Peer]) -> Peer:
        peer = kind(self.room.fork(), trusted=True)
        peer.allow(seconds)
        return peer

    def dismiss(self, peer: Peer) -> None:
        self.room.end_forks()
        for _, other in self.stand_ins:
            other.room.end_forks()
        peer.channel.close()
        while self.open_peers:
            self.open_peers.pop().channel.close()


def examine(tests: Sequence[Test], sitting: Sitting, scripts: Scripts) -> list[Verdict]:
    """The verdicts on all these tests.

    A fork costs as much as fifty questions, so tests share one as long as all is well. A test that fails is run
    again in a fork of its own, one question at a time, and that verdict counts. No scripts where names have stand-ins:
    a candidate that calls back would take a question asked ahead for the answer it waits for.
    """
    verdicts: list[Verdict] = []
    while len(verdicts) < len(tests):
        hung = any(verdict.failure and verdict.failure.lost for verdict in verdicts)
        rest = [replace(test, seconds=IMPATIENT) if hung else test for test in tests[len(verdicts) :]]
        verdicts += in_one_fork(rest, sitting, scripts)
    return verdicts


def in_one_fork(tests: Sequence[Test], sitting: Sitting, scripts: Scripts) -> list[Verdict]:
    """The verdicts on the first tests of these, up to one that spoils the fork; at least one."""
    verdicts: list[Verdict] = []
    verdict: Verdict | None = None
    try:
        with sitting.student(tests[0].seconds, kind=Foreseeing) as student:
            for test in tests:
                verdict = ahead(test, student, scripts.get(test.key(), ()))
                if verdict is None or (verdict.failure and verdicts and not verdict.failure.stub):
                    break
                verdicts.append(verdict)
                if verdict.failure and verdict.failure.lost:
                    return verdicts
    except Lost as lost:
        return verdicts or [Verdict(tests[0], Failure(lost, (), None), ())]
    if len(verdicts) == len(tests):
        return verdicts
    again = alone(tests[len(verdicts)], sitting)
    return [*verdicts, again if verdict is None else confirmed(again, sitting)]


def ahead(test: Test, student: Student, script: Script) -> Verdict | None:
    """The verdict with all questions sent ahead; None if the test asked anything else."""
    student._peer.foresee(script, test.seconds)
    try:
        return all_inputs(test, student)
    except Diverged:
        return None


def alone(test: Test, sitting: Sitting) -> Verdict:
    """The verdict in a fork of its own, one question at a time."""
    try:
        with sitting.student(test.seconds) as student:
            return all_inputs(test, student)
    except Lost as lost:
        return Verdict(test, Failure(lost, (), None), ())


def confirmed(verdict: Verdict, sitting: Sitting) -> Verdict:
    """What held at the second try only must hold in another room: nothing there can remember the first."""
    if not verdict.passed or sitting.afresh is None:
        return verdict
    room = sitting.afresh()
    try:
        return alone(verdict.test, replace(sitting, room=room))
    finally:
        room.close()


def with_smallest(verdict: Verdict, sitting: Sitting) -> Verdict:
    """The verdict; if the property fails, by the smallest input found."""
    failure = verdict.failure
    if failure is None or verdict.test.shrink is None or failure.stub or failure.lost:
        return verdict
    return replace(verdict, failure=shrink(verdict.test, sitting) or failure)


def recorded(test: Test, sitting: Sitting) -> tuple[Verdict, Script]:
    """The verdict, and the questions if they can be asked ahead: no object is in them, none follows from an answer."""
    verdict, script = _noted(test, sitting, Recorder)
    foreseen = is_pure(script) and _noted(test, sitting, Shaken)[1] == script
    return verdict, script if foreseen else ()


def _noted(test: Test, sitting: Sitting, kind: type[Recorder]) -> tuple[Verdict, Script]:
    with sitting.student(test.seconds, kind=kind) as student:
        before = len(student._peer.script)
        verdict = all_inputs(test, student)
        return verdict, tuple(student._peer.script[before:])


def all_inputs(test: Test, student: Student) -> Verdict:
    """Every input, also after one that fails: the answers tell which mistake it is."""
    transcript: list[tuple[Call, ...]] = []
    first: Failure | None = None
    for example in test.examples:
        failure = attempt(test.inner, student, example)
        transcript.append(tuple(student._calls))
        first = first or failure
        if failure is not None and (failure.stub or failure.lost):
            break
    return Verdict(test, first, tuple(transcript))


def attempt(inner: Callable[..., None], student: Student, example: dict[str, Any]) -> Failure | None:
    """Run a test on one input; how it failed, or None."""
    student._calls.clear()
    comparing.latest.clear()
    try:
        inner(student=student, **example)
    except Exception as error:
        compared = comparing.latest[0] if comparing.latest and isinstance(error, AssertionError) else None
        return Failure(error, tuple(student._calls), compared)
    return None


def shrink(test: Test, sitting: Sitting) -> Failure | None:
    """Hypothesis's smallest failing input, found on a fresh fork; None if it found none within the calls allowed."""
    last: list[Failure] = []

    def tried(student: Student, **example: Any) -> None:
        failure = attempt(test.inner, student, example)
        if failure is not None and failure.lost:
            raise Overspent  # there is no time for smaller inputs
        if failure is not None:
            last[:] = [failure]
            raise failure.error

    function: Any = test.shrink
    inner, function.hypothesis.inner_test = function.hypothesis.inner_test, _as(test.inner, tried)
    try:
        with sitting.student(test.seconds, SHRINK_CALLS) as student:
            student._peer.allow(test.seconds, slow_calls=1)
            function(student=student)
    except (Exception, Overspent):
        return last[0] if last else None
    finally:
        function.hypothesis.inner_test = inner
    return None


def _as(inner: Callable[..., None], tried: Callable[..., None]) -> Callable[..., None]:
    """Hypothesis derives its inputs from the test's source: the stand-in must show the same."""
    from functools import wraps

    return wraps(inner)(tried)
