"""Says what shows that a property fails, in words and numbers for the student; never the suite's source."""

from __future__ import annotations

from typing import Any

from autograder.judge.student import Call, FromStudent
from autograder.showing import show
from autograder.wire.peer import Lost, readable

SHOWN_CALLS = 4
MOST = 4000  # characters said of one failure


def explain(error: Exception, calls: tuple[Call, ...], compared: tuple[Any, Any] | None) -> str:
    """The calls of the counterexample, then what was found and what is true."""
    return readable(_explain(error, calls, compared), MOST)


def _explain(error: Exception, calls: tuple[Call, ...], compared: tuple[Any, Any] | None) -> str:
    if isinstance(error, FromStudent) and error.kind == "NotImplementedError":
        return "not written yet"
    if isinstance(error, FromStudent) and error.kind == "NameError" and _undefined(error, calls):
        return f"{error.text}: the function is missing from your notebook, or its cell did not run"
    shown = [str(call) for call in calls[-SHOWN_CALLS:]]
    if len(calls) > SHOWN_CALLS:
        shown.insert(0, f"… after {len(calls) - SHOWN_CALLS} other calls")
    return "\n".join([*shown, *_conclusion(error, calls, compared)])


def _undefined(error: FromStudent, calls: tuple[Call, ...]) -> bool:
    return bool(calls) and not error.line and error.text.startswith("name '")


def _conclusion(error: Exception, calls: tuple[Call, ...], compared: tuple[Any, Any] | None) -> list[str]:
    if isinstance(error, Lost):
        return [] if calls else [f"no answer: {error}"]
    if isinstance(error, FromStudent):
        return ["nothing should be raised here"]
    text = str(error)
    if isinstance(error, AssertionError):
        return ([text] if text else []) + _true(calls, compared)
    return [f"this answer is not of a kind that the property can be computed from ({type(error).__name__})"]


def _true(calls: tuple[Call, ...], compared: tuple[Any, Any] | None) -> list[str]:
    if compared is None:
        return []
    found, true = compared
    plainly = bool(calls) and calls[-1].raised is None and found is calls[-1].value
    return [f"true: {show(true)}"] if plainly else [f"found: {show(found)}", f"true:  {show(true)}"]
