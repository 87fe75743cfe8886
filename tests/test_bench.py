"""How a candidate is judged: sharing a fork and asking ahead change no verdict."""

from contextlib import closing
from dataclasses import replace

import pytest
from small_course import SLUG, SUM, WRONG, make

from autograder.judge.bench import Bench, open_suite
from autograder.judge.examine import alone, examine
from autograder.judge.rooms import start_zygote

COUNTS = """
TIMES = []


def spread(x):
    TIMES.append(1)
    if len(TIMES) > 60:
        raise RuntimeError("worn out")
    return float(np.max(x) - np.min(x))
"""
ENDS = (
    "import os\n\n\ndef spread(x):\n    if len(x) == 2:\n        os._exit(1)\n    return float(np.max(x) - np.min(x))\n"
)
ANSWERS = {"mean": SUM, "spread": ENDS, **WRONG}


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    """The judge of the small course, warm."""
    root = make(tmp_path_factory.mktemp("course"))
    with closing(start_zygote(root / "assignments" / SLUG, walled=False)) as zygote:
        bench = Bench(open_suite(root, SLUG), zygote)
        bench.warm_up()
        yield bench
        bench.leave_reference()


@pytest.mark.parametrize("stem", ANSWERS)
def test_sharing_changes_no_verdict(bench, stem):
    """Asked together and ahead, or each alone and one by one: the same verdicts and the same answers."""
    tests = bench.suite.tests[stem.split("__")[0]]
    sitting = replace(bench.reference, later=(ANSWERS[stem],))
    together, apart = examine(tests, sitting, bench.scripts), [alone(test, sitting) for test in tests]
    assert not all(verdict.passed for verdict in apart)
    assert [v.passed for v in together] == [v.passed for v in apart]
    assert [[str(c) for calls in v.transcript for c in calls] for v in together] == [
        [str(c) for calls in v.transcript for c in calls] for v in apart
    ]


def test_a_test_does_not_suffer_from_those_before_it(bench):
    """A function that wears out fails no test that it passes in a fork of its own."""
    tests = bench.suite.tests["spread"]
    sitting = replace(bench.reference, later=(COUNTS,))
    asked = sum(len(calls) for test in tests for calls in alone(test, bench.reference).transcript)
    assert asked > 60
    assert all(verdict.passed for verdict in examine(tests, sitting, bench.scripts))


def test_what_was_asked_in_vain_is_no_answer_to_the_next_test(bench):
    """A test that stops asking early leaves answers on the wire: the next one in that fork does not take them."""
    tests = bench.suite.tests["variance"]
    halting = "def variance(x):\n    if x[0] == 4.0:\n        return 0.0\n    raise ValueError\n"
    verdicts = examine(tests, replace(bench.reference, later=(halting,)), bench.scripts)
    assert [v.passed for v in verdicts] == [False, False, True]
