"""Runs tests on a candidate: every input, and where one fails the smallest input that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
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
    doubtful: bool = False  # another test in the same fork may be to blame

    @property
    def passed(self) -> bool:
        return self.failure is None

    @property
    def stub(self) -> bool:
        return self.failure is not None and self.failure.stub

    @property
    def lost(self) -> bool:
        return self.failure is not None and self.failure.lost


@dataclass(frozen=True)
class Sitting:
    """A candidate as a test meets it: a room, later cells of the grader's, and names that another room answers for."""

    room: Room
    later: tuple[str, ...] = ()
    stand_ins: tuple[str, ...] = ()
    stand_by: Room | None = None
    afresh: Callable[[], Room] | None = None  # another room in which the same cells have run

    @contextmanager
    def student(self, seconds: float, budget: int | None = None, kind: type[Peer] = Peer) -> Iterator[Student]:
        """A fork of the candidate, for one test; its peer is of this kind."""
        with fork(self.room, seconds, kind) as peer, ExitStack() as stack:
            student = Student(peer, budget)
            try:
                for source in self.later:
                    peer.request("call", Named(peer, "__define__"), [source], {})
                if self.stand_by:
                    helper = Student(stack.enter_context(fork(self.stand_by, seconds, Peer)))
                    for name in self.stand_ins:
                        peer.request("call", Named(peer, "__bind__"), [name, getattr(helper, name)], {})
            except Raised as raised:
                msg = f"it could not be prepared for the test: {raised}"
                raise Lost(msg) from None
            yield student


@contextmanager
def fork(room: Room, seconds: float, kind: type[Peer]) -> Iterator[Peer]:
    """A peer in a fork of this room; the fork ends with it."""
    peer = kind(room.fork(), trusted=True)
    peer.allow(seconds)
    try:
        yield peer
    finally:
        room.end_forks()
        peer.channel.close()


def examine(tests: Sequence[Test], sitting: Sitting, scripts: Scripts) -> list[Verdict]:
    """The verdicts on all these tests.

    A fork costs as much as fifty questions, so tests share one, and what passes there has passed. A test that fails
    there is run again in a fork of its own, one question at a time, and that verdict counts. No scripts where names
    have stand-ins: a candidate that calls back would take a question asked ahead for the answer it waits for.
    """
    return [
        confirmed(alone(test, sitting), sitting) if known is None or known.doubtful else known
        for test, known in zip(tests, together(tests, sitting, scripts), strict=True)
    ]


def together(tests: Sequence[Test], sitting: Sitting, scripts: Scripts) -> list[Verdict | None]:
    """The verdicts on all these tests, reached in as few forks as can be; None where that gave none."""
    shared: list[Verdict | None] = []
    hung = False
    while len(shared) < len(tests):
        rest = [replace(test, seconds=IMPATIENT) if hung else test for test in tests[len(shared) :]]
        found = in_one_fork(rest, sitting, scripts)
        shared += found
        hung = hung or len(found) < len(rest)
    return shared


def in_one_fork(tests: Sequence[Test], sitting: Sitting, scripts: Scripts) -> list[Verdict | None]:
    """The verdicts on these tests, up to one that ends or hangs the fork; None where there is none."""
    found: list[Verdict | None] = []
    try:
        with sitting.student(tests[0].seconds, kind=Foreseeing) as student:
            for test in tests:
                verdict = ahead(test, student, scripts.get(test.key(), ()))
                if verdict is not None and found and not verdict.passed and not verdict.stub:
                    verdict = replace(verdict, doubtful=True)
                found.append(verdict)
                if verdict is not None and verdict.lost:
                    break
    except Lost:
        return found or [None]
    return found


def ahead(test: Test, student: Student, script: Script) -> Verdict | None:
    """The verdict with all questions sent ahead; None if the test asked anything else."""
    student._peer.foresee(script, test.seconds)
    try:
        return all_inputs(test, student)
    except Diverged:
        student._peer.drain()
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
