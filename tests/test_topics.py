"""The laws, for every topic of the roadmap."""

import re
from pathlib import Path

import pytest

from autograder import lesson, roadmap
from autograder.check import check
from autograder.grade import released
from autograder.judge.keeping import own_names
from autograder.restore import restore
from autograder.submission import read

ROOT = Path(__file__).parent.parent
SLUGS = [topic.slug for topic in roadmap.load(ROOT).topics]


@pytest.mark.parametrize("slug", SLUGS)
def test_every_law_holds(slug):
    """The suite's verdicts can be trusted, the lesson runs, the built files are fresh."""
    assert next(check(ROOT, [slug], 1, str)).findings == []


@pytest.mark.parametrize("slug", SLUGS)
def test_the_readme_lists_every_exercise(slug):
    """One row for a topic: the link to its notebook, and its exercises in order."""
    rows = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    (row,) = [row for row in rows if f"](assignments/{slug}/{slug}.ipynb) |" in row]
    names = [f"`{exercise.name}`" for exercise in lesson.load(ROOT, slug).exercises]
    assert row.endswith(f"| {', '.join(names)} |")


@pytest.mark.parametrize("slug", SLUGS)
def test_no_sentence_begins_a_list_by_chance(slug):
    """A number with a full stop at the start of a line makes a list of the rest, if the line before is prose."""
    texts = [cell.source for cell in lesson.load(ROOT, slug).cells if cell.kind == "markdown"]
    lines = [pair for text in texts for pair in zip(text.splitlines(), text.splitlines()[1:], strict=False)]
    items = re.compile(r"\s*\d+[.)] |\s{2,}")
    assert [
        now for before, now in lines if before.strip() and not items.match(before) and re.match(r"\d+[.)] ", now)
    ] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_every_link_leads_to_a_notebook(slug):
    """From where a student has it: lessons lie side by side."""
    text = (ROOT / "source" / f"{slug}.py").read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text)
    assert [link for link in links if not (ROOT / "assignments" / slug / link).exists()] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_no_name_is_lost_by_chance(slug):
    """What the exercises and the given cells define is known by its cell in the notebook that is handed in."""
    topic = lesson.load(ROOT, slug)
    handed_in = read(ROOT / "solutions" / slug / f"{slug}.ipynb")
    cells = [cell for _, cell in restore(handed_in, released(ROOT, slug)).code_cells()]
    known = {name for names in own_names(topic, cells).values() for name in names}
    sources = [cell.source for cell in topic.cells if cell.kind == "code" and cell.role in ("locked", "solution")]
    assert known == {name for source in sources for name in re.findall(r"^(?:def|class) (\w+)", source, re.MULTILINE)}
