"""A topic's hidden suite, collected once by pytest: its tests, and the inputs each is run on."""

from __future__ import annotations

import inspect
import os
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, partial, wraps
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, Verbosity, settings

from autograder.errors import CourseError

EXAMPLES = 25
CALL_SECONDS = 4.0

Draw = Callable[[], Iterable[dict[str, Any]]]


class SuiteError(CourseError):
    """The hidden suite itself is broken; the message says where."""


@dataclass(frozen=True)
class Test:
    """One property of one exercise."""

    __test__ = False  # not a test of pytest's

    name: str
    exercise: str
    property: str
    weight: float
    essential: bool
    seconds: float  # that one call may take
    inner: Callable[..., None]
    draw: Draw
    shrink: Callable[..., None] | None  # Hypothesis's own run of it

    @cached_property
    def examples(self) -> tuple[dict[str, Any], ...]:
        """The inputs, drawn when first asked for; SuiteError if they cannot be."""
        return tuple(self.draw())

    def key(self) -> tuple[str, str]:
        """Its exercise and its name."""
        return self.exercise, self.name


def load_profile() -> None:
    """Derandomised, without a database and without deadlines: the same inputs everywhere and always."""
    warnings.simplefilter("ignore", RuntimeWarning)  # what arithmetic makes of a garbled answer is no news
    settings.register_profile(
        "course",
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        print_blob=False,
        report_multiple_bugs=False,
        verbosity=Verbosity.quiet,
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )
    settings.load_profile("course")
    _forget_local_constants()


def _forget_local_constants() -> None:
    """Hypothesis draws constants from the source of imported modules: inputs must not depend on what is imported."""
    from hypothesis.internal.conjecture import providers

    vars(providers)["is_local_module_file"] = lambda path: False


class Collector:
    """Keeps what pytest collected instead of running it."""

    def __init__(self) -> None:
        self.items: list[pytest.Item] = []
        self.errors: list[str] = []

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.errors.append(str(report.longrepr))

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items = list(session.items)
        return True

    @pytest.fixture
    def student(self) -> None:
        """Stands for the notebook under test."""


def collect(folder: Path) -> tuple[Test, ...]:
    """The tests of this folder, in the order of its files; SuiteError if it cannot be collected."""
    load_profile()
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    collector = Collector()
    options = ["-s", "--assert=plain", "--import-mode=importlib", "--noconftest", "-p", "no:cacheprovider"]
    options += [
        "-p",
        "no:terminal",
        "-p",
        "no:faulthandler",
        "-W",
        "error",
        "-c",
        os.devnull,
        f"--rootdir={folder}",
    ]
    code = pytest.main([*options, str(folder)], plugins=[collector])
    if collector.errors or code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        msg = f"the suite in {folder} cannot be collected:\n" + ("\n".join(collector.errors) or str(code))
        raise SuiteError(msg)
    return tuple(as_test(item) for item in collector.items if isinstance(item, pytest.Function))


def as_test(item: pytest.Function) -> Test:
    function, module = item.function, inspect.getmodule(item.function)
    inner, draw, shrink = _inputs(function)
    return Test(
        name=item.name,
        exercise=item.path.stem.removeprefix("test_"),
        property=" ".join((function.__doc__ or "").split()),
        weight=getattr(function, "course_weight", 1.0),
        essential=getattr(function, "course_essential", False),
        seconds=getattr(module, "CALL_SECONDS", CALL_SECONDS),
        inner=inner,
        draw=draw,
        shrink=shrink,
    )


def _inputs(function: Any) -> tuple[Callable[..., None], Draw, Callable[..., None] | None]:
    if hasattr(function, "course_cases"):
        test, examples = function.course_cases
        return test, lambda: examples, None
    if hasattr(function, "hypothesis"):
        return function.hypothesis.inner_test, partial(record, function), function
    return function, lambda: [{}], None


def record(function: Any) -> list[dict[str, Any]]:
    """The inputs that Hypothesis tries when nothing fails."""
    examples: list[dict[str, Any]] = []
    inner = function.hypothesis.inner_test

    @wraps(inner)  # derandomised inputs follow from the test's own source
    def keep(student: None, **example: Any) -> None:
        examples.append(example)

    function.hypothesis.inner_test = keep
    try:
        function(student=None)
    except Exception as error:
        msg = f"{function.__name__}: its inputs cannot be generated: {error}"
        raise SuiteError(msg) from None
    finally:
        function.hypothesis.inner_test = inner
    return examples
