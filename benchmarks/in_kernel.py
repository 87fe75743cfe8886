"""Runs a hidden suite's tests inside the student's own kernel, as stock nbgrader would: for comparison only."""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from autograder.judge.student import from_student
from autograder.judge.suites import load_profile
from autograder.wire.peer import Answer, Raised


class Local:
    """The names of the notebook that this runs in, called directly."""

    def __init__(self, names: dict[str, Any]) -> None:
        self._names = names

    def __getattr__(self, name: str) -> LocalFunction:
        if name not in self._names:
            raise AttributeError(name)
        return LocalFunction(self._names[name])


class LocalFunction:
    """A function of the notebook, with what a suite asks of one."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.observe(*args, **kwargs).value

    def observe(self, *args: Any, **kwargs: Any) -> Answer:
        before = list(map(repr, args))
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                value = self.function(*args, **kwargs)
            except Exception as error:
                kinds = tuple(kind.__name__ for kind in type(error).__mro__[:-1])
                raise from_student(Raised(kinds, str(error), "")) from None
        changed = (str(i) for i, arg in enumerate(args) if repr(arg) != before[i])
        return Answer(value, tuple(str(w.message) for w in caught), tuple(changed))


def hold(path: str, names: dict[str, Any]) -> None:
    """Run all tests of this file; the first that fails raises."""
    load_profile()
    spec = importlib.util.spec_from_file_location(Path(path).stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    student = Local(names)
    for name, test in vars(module).items():
        if name.startswith("test_"):
            _run(test, student)


def _run(test: Any, student: Local) -> None:
    if not hasattr(test, "course_cases"):
        test(student=student)
        return
    inner, examples = test.course_cases
    for example in examples:
        inner(student=student, **example)
