"""Reading what was submitted: any bytes become cells, or a reason why not."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder import submission
from autograder.submission import SubmittedCell, Unreadable, parse

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["cells", "worksheets", "source", "input", "metadata", "nbgrader", "grade_id", "cell_type"]
            ),
            inner,
        )
    ),
    max_leaves=20,
)


def parsed(*cells, **more):
    """The cells that are read from a notebook of these."""
    return parse(json.dumps({"cells": cells, **more}).encode()).cells


@given(st.binary(max_size=100))
def test_any_bytes_are_cells_or_unreadable(content):
    """No file raises anything but Unreadable."""
    try:
        assert parse(content).cells
    except Unreadable:
        return


@given(JSON)
def test_any_json_is_cells_or_unreadable(notebook):
    """No shape of notebook raises anything but Unreadable, and what is read can be written to a file."""
    try:
        cells = parse(json.dumps(notebook).encode()).cells
    except Unreadable:
        return
    for cell in cells:
        assert cell.kind in ("code", "markdown")
        cell.source.encode()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b'{"cells": [', "cut off"),
        (b"\xff\xfe\x00", "cut off"),
        (b"[" * 100_000, "cut off"),
        (b"{}", "no cell"),
        (b'{"cells": 1}', "no cell"),
        (b'{"worksheets": [{"cells": 5}]}', "no cell"),
        (json.dumps({"cells": [{"source": ""}] * (submission.MAX_CELLS + 1)}).encode(), "more than 2000 cells"),
        (
            json.dumps({"cells": [{"source": "x" * submission.MAX_CHARACTERS}] * 2}).encode(),
            "more than 300000 characters",
        ),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_cannot_be_read_says_why(content, why):
    """The message names what is wrong."""
    with pytest.raises(Unreadable, match=why):
        parse(content)


def test_a_cell_is_its_kind_its_text_and_its_name():
    """Lines are joined, and the name is nbgrader's."""
    metadata = {"nbgrader": {"grade_id": "mean"}}
    (cell,) = parsed({"cell_type": "code", "source": ["a\n", "b"], "metadata": metadata})
    assert cell == SubmittedCell("code", "a\nb", "mean")


def test_halves_of_characters_are_replaced():
    """JSON can spell what no file can hold: it never gets further."""
    half = "\ud800"
    (cell,) = parsed({"cell_type": "markdown", "source": half})
    assert cell == SubmittedCell("markdown", "?", None)


def test_format_3_is_read():
    """Code stands under `input` there, and a remark tells of it."""
    sheet = {"cells": [{"cell_type": "code", "input": ["x = 1"]}]}
    read = parse(json.dumps({"worksheets": [sheet]}).encode())
    assert read.cells == (SubmittedCell("code", "x = 1", None),)
    assert "old format 3" in read.remarks[0]


def test_the_only_notebook_is_found_under_any_name(tmp_path):
    """But not where there are several, or one of the right name, be it broken."""
    named = tmp_path / "01_mean.ipynb"
    assert submission.locate(tmp_path, "01_mean") == named
    (tmp_path / "copy.ipynb").touch()
    assert submission.locate(tmp_path, "01_mean") == tmp_path / "copy.ipynb"
    (tmp_path / "other.ipynb").touch()
    assert submission.locate(tmp_path, "01_mean") == named
    (tmp_path / "other.ipynb").unlink()
    named.symlink_to(tmp_path / "absent")
    assert submission.locate(tmp_path, "01_mean") == named
