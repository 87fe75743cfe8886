"""What a test says about itself: its cases, its weight, whether it is essential."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, TypeVar

Test = TypeVar("Test", bound=Callable[..., Any])


def essential(test: Test) -> Test:
    """Without this property the exercise scores nothing."""
    test.course_essential = True  # type: ignore[attr-defined] # a mark on a function, as pytest's own are
    return test


def weight(value: float) -> Callable[[Test], Test]:
    """This test counts `value` times as much as an ordinary one."""

    def mark(test: Test) -> Test:
        test.course_weight = value  # type: ignore[attr-defined] # a mark, as above
        return test

    return mark


def cases(*values: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Named edge cases: a tuple for each, in the order of the parameters after `student`."""

    def mark(test: Callable[..., Any]) -> Callable[..., Any]:
        names = [name for name in inspect.signature(test).parameters if name != "student"]
        examples = [_example(test, names, value) for value in values]

        def run_all(student: Any) -> None:
            for example in examples:
                test(student=student, **example)

        run_all.__name__, run_all.__doc__, run_all.__module__ = test.__name__, test.__doc__, test.__module__
        run_all.__dict__.update(test.__dict__)
        run_all.course_cases = (test, examples)  # type: ignore[attr-defined] # a mark, as above
        return run_all

    return mark


def _example(test: Callable[..., Any], names: list[str], value: Any) -> dict[str, Any]:
    values = value if isinstance(value, tuple) and (len(names) != 1 or len(value) == 1) else (value,)
    if len(values) != len(names):
        msg = f"{test.__name__}: the case {value!r} does not fit the parameters ({', '.join(names)})"
        raise TypeError(msg)
    return dict(zip(names, values, strict=True))
