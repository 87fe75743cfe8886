"""Putting a submission back into the released form: accidents cost nothing, and nothing is gained."""

import pytest

from autograder.restore import defined, grade_id, restore, text
from autograder.submission import Submission, SubmittedCell


def node(name, source, **marks):
    """A cell of the released notebook."""
    marks = {"grade": False, "solution": False, "locked": False, **marks}
    metadata = {"nbgrader": {"grade_id": name, **marks}} if name else {}
    return {"cell_type": "code", "id": name or "x", "metadata": metadata, "source": [source], "outputs": []}


STUB = "def f(x):\n    raise NotImplementedError()"
RELEASED = {
    "cells": [
        node("setup", "import numpy", locked=True),
        node("f", STUB, solution=True),
        node("check-f", "assert f(1) == 1", grade=True, locked=True),
        node("g", "def g(x):\n    raise NotImplementedError()", solution=True),
        node("check-g", "assert g(1) == 1", grade=True, locked=True),
    ],
    "metadata": {"kernelspec": {"name": "python3"}},
}
SETUP, CHECK_F = SubmittedCell("code", "import numpy", "setup"), SubmittedCell("code", "assert f(1) == 1", "check-f")
G, CHECK_G = SubmittedCell("code", "def g(x): return x", "g"), SubmittedCell("code", "assert g(1) == 1", "check-g")
ANSWER = "def f(x): return x"


def restored(*cells):
    """What becomes of a submission that has these cells between its setup and the second exercise."""
    return restore(Submission((SETUP, *cells, G, CHECK_G)), RELEASED)


def named(result):
    """The names and texts of the cells."""
    return [(grade_id(cell), text(cell)) for cell in result.notebook["cells"]]


F = SubmittedCell("code", ANSWER, "f")
WHOLE = [
    ("setup", "import numpy"),
    ("f", ANSWER),
    ("check-f", "assert f(1) == 1"),
    ("g", "def g(x): return x"),
    ("check-g", "assert g(1) == 1"),
]
STUBBED = SubmittedCell("code", STUB, "f")
MORE = "The cell f was there more than once."
CHECKS = "The cell check-f was there more than once."

ACCIDENTS = {
    "none": ((F, CHECK_F), ()),
    "no metadata": ((SubmittedCell("code", ANSWER, None), SubmittedCell("code", "assert f(1) == 1", None)), ()),
    "other names": ((SubmittedCell("code", ANSWER, "a"), SubmittedCell("code", "assert f(1) == 1", "b")), ()),
    "another's name": ((SubmittedCell("code", ANSWER, "g"), CHECK_F), ()),
    "answer as text": ((SubmittedCell("markdown", ANSWER, "f"), CHECK_F), ()),
    "check lost": ((F,), ("The cell check-f is missing; the released one was put back.",)),
    "check edited": (
        (F, SubmittedCell("code", "assert True", "check-f")),
        ("The cell check-f was changed; its released text was put back.",),
    ),
    "check twice": ((F, CHECK_F, CHECK_F), (CHECKS,)),
    "check twice, once without its name": ((F, CHECK_F, SubmittedCell("code", "assert f(1) == 1", None)), (CHECKS,)),
    "stub before": ((STUBBED, F, CHECK_F), (MORE,)),
    "stub after": ((F, STUBBED, CHECK_F), (MORE,)),
    "stub before, answer without its name": ((STUBBED, SubmittedCell("code", ANSWER, None), CHECK_F), (MORE,)),
}


@pytest.mark.parametrize("accident", ACCIDENTS)
def test_an_accident_costs_nothing(accident):
    """The notebook is whole again, and the student is told what was put right."""
    cells, remarks = ACCIDENTS[accident]
    result = restored(*cells)
    assert (named(result), result.missing, result.remarks) == (WHOLE, (), remarks)


def test_a_lost_answer_is_missing_and_its_stub_not_run():
    """Its place holds the released stub; what is run has no such cell."""
    result = restored(CHECK_F)
    assert (result.missing, result.remarks) == (("f",), ("The cell f is missing.",))
    assert named(result)[1] == ("f", STUB)
    assert [cell.exercise for _, cell in result.code_cells()] == [None, "g"]


def test_an_untouched_stub_is_no_loss():
    """It is the student's answer so far."""
    result = restored(STUBBED, CHECK_F)
    assert (result.missing, result.remarks) == ((), ())


def test_an_answer_that_defines_nothing_keeps_its_place():
    """A named lambda in the answer's cell is the answer."""
    result = restored(SubmittedCell("code", "f = lambda x: x", "f"), CHECK_F)
    assert (named(result)[1], result.missing) == (("f", "f = lambda x: x"), ())


def test_a_second_answer_is_kept_and_runs_later():
    """As in the student's own notebook, the later definition holds."""
    result = restored(F, SubmittedCell("code", "def f(x): return 2", "f"), CHECK_F)
    assert named(result)[1:3] == [("f", ANSWER), (None, "def f(x): return 2")]
    assert result.remarks == (MORE,)


def test_a_note_that_quotes_the_function_is_no_answer():
    """Text is never taken for code by what it says."""
    result = restored(SubmittedCell("markdown", "def f(x): ...", None), SubmittedCell("code", ANSWER, None), CHECK_F)
    assert named(result)[1:3] == [(None, "```text\ndef f(x): ...\n```"), ("f", ANSWER)]


def test_no_check_is_run():
    """Checks and the kernel are the released ones, and every cell has an id of its own."""
    result = restored(F, CHECK_F, SubmittedCell("code", "x = 1", None), SubmittedCell("code", "x = 1", None))
    assert [cell.source for _, cell in result.code_cells()] == ["import numpy", ANSWER, "x = 1", "x = 1", G.source]
    ids = [cell["id"] for cell in result.notebook["cells"]]
    assert len(set(ids)) == len(ids)
    assert result.notebook["metadata"] == RELEASED["metadata"]


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("def f(x): pass\nclass A: pass", ["A", "f"]),
        ("def f(x):\n    return )", ["f"]),
        ("class A:\n    return )", ["A"]),
        ("%matplotlib inline\ndef f(x): pass", ["f"]),
        ("def", []),
        ("x = 1", []),
        ("\x00", []),
        ("(" * 5000, []),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_a_cell_defines(source, names):
    """Also where it is no Python."""
    assert sorted(defined(source)) == names
