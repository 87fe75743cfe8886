"""Tables and hours are read from a lesson as it is written, and a slip names its place."""

import pytest

from autograder import tables
from autograder.cell import Cell
from autograder.errors import CourseError
from autograder.hours import Hours, hours

HEAD = "# T\n\n## Words\n\n"
FORM = tables.Form("Words", ("word", "meaning"), ("note",))
RULE = "|---|---|\n"


def read(source):
    cell = Cell("markdown", "plain", "", 0, source, 7)
    return tables.read([cell], FORM, "source/01_f.py")


def test_rows_by_column():
    """A row is known by its columns; what follows the table is not of it."""
    text = HEAD + "| word | meaning |\n" + RULE + "| **norm** | $\\lVert x \\rVert$, a size |\n\nMore | text."
    assert read(text) == ({"word": "**norm**", "meaning": "$\\lVert x \\rVert$, a size"},)


def test_the_order_of_columns_is_free_and_an_optional_one_may_be_empty():
    """Columns are found by their names."""
    text = HEAD + "| note | meaning | word |\n|:---|---|---:|\n| | a size | norm |\n"
    assert read(text) == ({"note": "", "meaning": "a size", "word": "norm"},)


def test_an_escaped_bar_is_text():
    """Markdown's own way to write a bar in a table, kept as it is written."""
    assert read(HEAD + "| word | meaning |\n" + RULE + r"| or | `a \| b` |")[0]["meaning"] == r"`a \| b`"


def test_without_the_heading_there_is_no_table():
    """A heading of another depth or name is another heading."""
    assert read("### Words\n\n## Wordsworth") == ()


@pytest.mark.parametrize(
    ("table", "line", "message"),
    [
        ("No table.", 10, "has the columns word, meaning and may have note: write"),
        ("| word | meaning |\n| a | b |\n| c | d |", 10, "a line of dashes"),
        ("| word | meaning |\n" + RULE, 10, "at least one row"),
        ("| word | sense |\n" + RULE + "| a | b |", 12, "and may have note, not word, sense"),
        ("| word | meaning |\n" + RULE + "| a | b |\n| |x| | c |", 15, "this row has 4 columns, not 2"),
        ("| word | meaning |\n" + RULE + "| a | b", 14, "ends with a bar"),
        ("| word | meaning |\n" + RULE + "| a | |", 14, "a cell is empty: fill in word, meaning"),
    ],
)
def test_a_malformed_table_names_its_line(table, line, message):
    """The message says which file, which line, and what to do."""
    with pytest.raises(CourseError, match=rf"^source/01_f\.py, line {line}: .*{message}"):
        read(HEAD + table)


def test_what_is_written_is_read_again():
    """Writing and reading are inverse."""
    assert read(HEAD + tables.written(("word", "meaning"), [("a", "b"), ("c", "$d$")])) == (
        {"word": "a", "meaning": "b"},
        {"word": "c", "meaning": "$d$"},
    )


@pytest.mark.parametrize(
    ("line", "low", "high", "shown"),
    [
        ("**Time**: about three hours. There", 3, 3, "3"),
        ("**Time**: three to four hours.", 3, 4, "3–4"),
        ("**Time**: about three and a half hours.", 3.5, 3.5, "3½"),
        ("**Time**: one and a half to two hours", 1.5, 2, "1½–2"),
        ("**Time**: one hour", 1, 1, "1"),
        ("Three hours", 0, 0, ""),
    ],
)
def test_hours_are_read_from_words(line, low, high, shown):
    """The line that the reader of a lesson sees is the one truth about its hours."""
    assert hours(f"A\n{line}\nB", "here") == Hours(low, high)
    assert str(Hours(low, high)) == shown


@pytest.mark.parametrize("words", ["a few", "three to many", "three and a bit"])
def test_other_words_for_hours_are_refused(words):
    """What cannot be read names the file and three ways to write it."""
    with pytest.raises(CourseError, match=r"source/01_f\.py.*write .*three to four hours"):
        hours(f"**Time**: {words} hours.", "source/01_f.py")
