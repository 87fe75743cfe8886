"""The map: where topics stand, its picture, its notebook, its glossary, and what `course map` and `course try` say."""

import json
import re
import shutil
import xml.etree.ElementTree as ET
from io import StringIO
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest
from click.testing import CliRunner
from nbgrader.apps import NbGraderAPI
from rich.console import Console
from small_course import POINTS, SLUG, SUM, hand_in, make, released, solved

from autograder import (
    build,
    coursemap,
    drawing,
    glossary,
    guides,
    house,
    layout,
    lesson,
    listing,
    progress,
    roadmap,
    routes,
)
from autograder.cli import main
from autograder.errors import CourseError
from autograder.hours import Hours
from autograder.outline import Outline, outline
from autograder.progress import Best
from autograder.records import configuration, course_directory

pytestmark = pytest.mark.xdist_group("map")  # one worker: the tests share a course

ROOT = Path(__file__).parents[1]
ROAD = roadmap.load(ROOT)
SLUGS = [topic.slug for topic in ROAD.topics]
FULL = sum(POINTS.values())


@pytest.fixture(scope="module")
def course():
    """The map of the course, of somebody who begins."""
    return coursemap.load(ROOT, {})


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """The small course, with a text for its notebook to start with."""
    root = make(tmp_path_factory.mktemp("course"))
    shutil.copy(ROOT / "source" / f"{house.START}.py", root / "source")
    return root


@pytest.fixture
def command(small, monkeypatch):
    """Runs `course` in the small course, where nothing was tried yet."""
    monkeypatch.chdir(small)
    (small / progress.FILE).unlink(missing_ok=True)
    return lambda *words: CliRunner().invoke(main, words)


def road(*rows):
    """A roadmap from (slug, part, needs)."""
    text = "".join(f'[[parts]]\ntitle = "{part}"\nreading = []\n' for part in ("A", "B", "C"))
    for slug, part, needs in rows:
        text += f'[[topics]]\nslug = "{slug}"\ntitle = "T"\npart = "{part}"\nneeds = {json.dumps(needs)}\n'
    return roadmap.parse(text)


# Where things stand.


def test_arrows_leave_out_what_follows_from_others():
    """Of a → b → c and a → c, the last says nothing new."""
    rows = road(("01_a", "A", []), ("02_b", "A", ["01_a"]), ("03_c", "A", ["01_a", "02_b"]), ("04_d", "A", ["01_a"]))
    assert layout.arrows(rows) == [("01_a", "02_b"), ("02_b", "03_c"), ("01_a", "04_d")]


def test_the_arrows_of_the_course_say_all_it_needs():
    """Whatever a topic needs can be reached by arrows."""
    before = {slug: {a for a, b in layout.arrows(ROAD) if b == slug} for slug in SLUGS}
    for slug in SLUGS:
        before[slug] = before[slug].union(*(before[need] for need in before[slug]))
    assert all(before[topic.slug].issuperset(topic.needs) for topic in ROAD.topics)


def test_a_topic_stands_below_what_it_needs(course):
    """Each part is a column, no two topics share a place, and down is later."""
    spots = layout.spots(ROAD, list(course.parts))
    assert len(set(spots.values())) == len(SLUGS)
    assert all(spots[need].row < spots[topic.slug].row for topic in ROAD.topics for need in topic.needs)


def crosses(a, b, x, y):
    """Whether the horizontal or vertical line from a to b enters the box whose corner is (x, y)."""
    left, right = sorted((a[0], b[0]))
    top, bottom = sorted((a[1], b[1]))
    return left < x + routes.WIDTH and right > x and top < y + routes.HEIGHT and bottom > y


BACK = [("01_a", "A", []), ("02_b", "B", []), ("03_c", "C", ["01_a", "02_b"]), ("04_d", "A", ["03_c"])]
DENSE = [(f"{i:02}_t", "ABC"[i * i % 3], [f"{j:02}_t" for j in range(1, i) if (i + j) % 4 == 0]) for i in range(1, 25)]


@pytest.mark.parametrize("rows", [ROAD, road(*BACK), road(*DENSE)], ids=["course", "there and back", "dense"])
def test_no_arrow_runs_through_a_box(rows):
    """Arrows keep to the gutters and gaps, whichever way they go, and end at their topic."""
    spots = layout.spots(rows, [part.title for part in rows.parts])
    boxes = [routes.corner(spot) for spot in spots.values()]
    for (_, b), path in routes.routes(spots, layout.arrows(rows)).items():
        assert all(p[0] == q[0] or p[1] == q[1] for p, q in pairwise(path))
        assert not any(crosses(p, q, *box) for p, q in pairwise(path) for box in boxes)
        x, y = routes.corner(spots[b])
        assert path[-1][0] == x or path[-1] == (x + routes.WIDTH / 2, y)


# The picture.


def links(svg):
    """The links of a picture."""
    return [a.attrib["href"] for a in ET.fromstring(svg).iter("{http://www.w3.org/1999/xhtml}a")]


def test_every_topic_of_the_picture_leads_to_its_notebook(course):
    """The picture is well-formed, and a link of it is the way from assignments/ to a notebook that is there."""
    found = links(drawing.svg(course))
    assert found == [f"{slug}/{slug}.ipynb" for slug in SLUGS]
    assert all((ROOT / "assignments" / link).exists() for link in found)


def test_the_picture_is_the_same_each_time(course):
    """Nothing in it comes from chance or order."""
    assert drawing.svg(course) == drawing.svg(coursemap.load(ROOT, {}))


def test_states_differ_by_more_than_hue(course):
    """Each state has a mark, and a border of its own."""
    style = dict(re.findall(r"\.(\w+) rect \{ fill: #\w+; stroke: #\w+; (.*) \}", drawing.STYLE))
    assert style.keys() == progress.MARKS.keys()
    assert len(set(style.values())) == len(set(progress.MARKS.values())) == len(progress.MARKS)


def test_the_picture_shows_what_is_done(course):
    """A box is drawn as its topic's state says."""
    found = {SLUGS[0]: Best(1, 1), SLUGS[1]: Best(1, 2)}
    picture = drawing.svg(coursemap.CourseMap(course.roadmap, course.outlines, found))
    assert [picture.count(f'<g class="{state}">') for state in ("done", "begun")] == [2, 2]  # one is the legend's


def test_a_title_is_text(small):
    """Signs that mean something in XML are shown as they are."""
    rows = roadmap.Roadmap((roadmap.Part("A & B", ()),), (roadmap.Topic(SLUG, "x < y & z", "A & B", ()),))
    known = {SLUG: outline(small, rows.topics[0])}
    picture = ET.fromstring(drawing.svg(coursemap.CourseMap(rows, known, {})))
    shown = [text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert {"A & B", "x < y & z"} <= set(shown)


# The guides.


def test_the_guides_are_fresh():
    """What is committed is what `course build` makes."""
    assert build.stale_guides(ROOT) == []


def test_the_guides_are_notebooks():
    """They are valid, and laid out as nbformat does."""
    for name in (house.START, house.GLOSSARY):
        text = (ROOT / "assignments" / f"{name}.ipynb").read_text(encoding="utf-8")
        node = nbformat.reads(text, as_version=4)
        nbformat.validate(node)
        assert nbformat.writes(node) + "\n" == text


@pytest.mark.parametrize("name", [house.START, house.GLOSSARY])
def test_every_link_of_a_guide_leads_somewhere(name):
    """Links are relative to assignments/, and both guides know every topic."""
    text = (ROOT / "assignments" / f"{name}.ipynb").read_text(encoding="utf-8")
    found = set(re.findall(r"\]\(([^)\s]+)\)", text))
    assert found >= {f"{slug}/{slug}.ipynb" for slug in SLUGS}
    assert [link for link in found if not (ROOT / "assignments" / link).exists()] == []


def test_the_notebook_shows_the_map_before_it_is_run_and_after(monkeypatch, tmp_path):
    """First everybody's map, as an image; when run, the reader's own if there is one."""
    node = nbformat.read(ROOT / "assignments" / f"{house.START}.ipynb", as_version=4)
    (cell,) = [cell for cell in node.cells if cell.cell_type == "code"]
    assert f'src="{house.MAP}"' in cell.outputs[0].data["text/html"]
    monkeypatch.chdir(tmp_path)
    *head, last = cell.source.splitlines()
    for name in (house.MAP, house.MY_MAP):
        (tmp_path / name).write_text(f"<svg>{name}</svg>", encoding="utf-8")
        names = {}
        exec("\n".join(head), names)
        assert eval(last, names).data == f"<svg>{name}</svg>"


def test_a_stale_guide_is_found_and_built(small):
    """A change of a lesson's hours or title is a change of the guides."""
    build.build_guides(small)
    path = small / "course.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("The mean", "The average"), encoding="utf-8")
    cures = {problem.split(": ")[1] for problem in build.stale_guides(small)}
    assert cures == {"run `course build`"}
    assert Path("assignments", house.MAP) in build.build_guides(small)
    assert build.stale_guides(small) == []


def test_no_guide_is_a_stranger(small):
    """The guides, their text and a reader's own map may lie where they lie."""
    build.build_guides(small)
    guides.draw(small, coursemap.load(small, {}))
    assert build.stale(small, [SLUG]) == []


@pytest.mark.parametrize("name", ["{hours}", "{topics}"])
def test_a_place_that_is_lost_is_missed(small, tmp_path, name):
    """The text must say where what is built belongs."""
    (tmp_path / "source").mkdir()
    text = (small / "source" / f"{house.START}.py").read_text(encoding="utf-8")
    (tmp_path / "source" / f"{house.START}.py").write_text(text.replace(name, ""), encoding="utf-8")
    with pytest.raises(CourseError, match=rf"START_HERE\.py does not say where {re.escape(name)} belong"):
        guides.start(tmp_path, coursemap.load(small, {}))


# The glossary.


def signs(*meanings):
    """Rows of a table of notation, from (sign, meaning)."""
    return tuple({"sign": sign, "meaning": meaning} for sign, meaning in meanings)


def outlines(notation=(), words=()):
    """One outline for each of these tables."""
    pairs = list(zip(notation or [()] * len(words), words or [()] * len(notation), strict=True))
    topics = [roadmap.Topic(f"{i:02}_t", "T", "A", ()) for i in range(1, len(pairs) + 1)]
    return [Outline(topic, 0, 0, Hours(), *rows) for topic, rows in zip(topics, pairs, strict=True)]


def test_a_sign_with_one_meaning_is_listed_once():
    """The same sign with the same meaning names all its notebooks; with another meaning it is another sign."""
    tables = [signs(("$x$", "a number"), ("$y$", "a number")), signs(("$x$", "a vector")), signs(("$x$", "a number"))]
    found = [(entry.term, entry.meaning, entry.links) for entry in glossary.signs(outlines(tables))]
    assert found == [
        ("$x$", "a number", "[01](01_t/01_t.ipynb), [03](03_t/03_t.ipynb)"),
        ("$y$", "a number", "[01](01_t/01_t.ipynb)"),
        ("$x$", "a vector", "[02](02_t/02_t.ipynb)"),
    ]


def test_what_programs_write_and_shapes_are_kept():
    """Some lessons have a column for code, some for shapes; a sign without code takes it from where it has one."""
    rows = [
        ({"sign": "$A$", "meaning": "a matrix", "shape": "`(n, n)`"},),
        ({"sign": "$I$", "meaning": "the identity", "in code": ""},),
        ({"sign": "$I$", "meaning": "the identity", "in code": "`np.eye(n)`"},),
    ]
    matrix, identity = glossary.signs(outlines(rows))
    assert matrix.meaning == "a matrix; `(n, n)`"
    assert identity.code == "`np.eye(n)`"


def test_words_stand_in_the_order_of_the_alphabet():
    """Capital letters, stars and formulas do not count."""
    tables = [tuple({"word": w, "meaning": "m"} for w in ("**norm**", "Basis", "$p$-norm", "angle"))]
    assert [glossary.plain(entry.term) for entry in glossary.words(outlines(words=tables))] == [
        "angle",
        "basis",
        "norm",
        "p-norm",
    ]


def test_the_glossary_has_words_only_if_a_lesson_has(course):
    """A table without rows is not shown."""
    headings = [text.split("\n")[0] for text in glossary.texts(course)]
    assert ("## Words" in headings) == any(each.words for each in course.outlines.values())


@pytest.mark.parametrize("slug", SLUGS)
def test_a_lesson_says_what_the_map_needs(course, slug):
    """Its hours, its notation and the words it teaches."""
    assert course.outlines[slug].hours.high > 0
    assert course.outlines[slug].notation
    assert course.outlines[slug].words


def test_words_stand_just_before_the_summary():
    """A lesson lists its words when all are met, and the summary follows."""
    for slug in SLUGS:
        texts = [cell.source for cell in lesson.load(ROOT, slug).cells if cell.kind == "markdown"]
        headings = [line for text in texts for line in text.split("\n") if line.startswith("## ")]
        assert headings[headings.index("## Words") + 1] == "## Summary", slug


def test_a_word_has_one_meaning(course):
    """Two lessons that explain a word say the same, or tell the words apart, as in "kernel (of a map)"."""
    meanings = {}
    for entry in glossary.words(course.outlines.values()):
        meanings.setdefault(glossary.plain(entry.term), []).append((entry.meaning, entry.links))
    assert {word: found for word, found in meanings.items() if len(found) > 1} == {}


# The commands.


def test_map_shows_everything_where_there_is_no_terminal(command):
    """Marks, titles, hours, and where to go, in plain text of at most 80 columns."""
    result = command("map")
    assert result.exit_code == 0
    assert re.search(r"^→  01 The \w+", result.stdout, re.MULTILINE)
    assert "next: 01 The " in result.stdout
    assert f"assignments/{SLUG}/{SLUG}.ipynb" in result.stdout
    assert "\x1b" not in result.stdout


def test_the_map_of_the_course_fits_a_terminal():
    """80 columns hold it, whatever was scored; nothing is cut off."""
    found = {topic.slug: Best(12.25, 14) for topic in ROAD.topics}
    console = Console(width=80, record=True, file=StringIO())
    listing.show(console, coursemap.load(ROOT, found), ROOT / "assignments")
    lines = console.export_text().splitlines()
    for topic in ROAD.topics:
        (line,) = [line for line in lines if f"{topic.slug[:2]} {topic.title} " in line]
        assert line.rstrip().endswith("12.25/14")


def test_map_as_json_is_for_programs(command, small):
    """State, marks, needs and the notebook of each topic."""
    progress.note(small, SLUG, Best(1.5, FULL))
    found = json.loads(command("map", "--json").stdout)
    assert found[SLUG] | {"title": ""} == {
        "title": "",
        "part": "Calculus",
        "needs": [],
        "notebook": f"assignments/{SLUG}/{SLUG}.ipynb",
        "state": "begun",
        "score": 1.5,
        "max_score": FULL,
    }


def test_try_is_noted_on_the_map(command, small):
    """The best score is kept and drawn, the line at the end says what to do, and the exit code is the verdict's."""
    worse, better = hand_in(small, "ben", solved(small, mean=SUM)), hand_in(small, "ana", solved(small))
    first = command("try", str(worse))
    assert (first.exit_code, progress.read(small)) == (1, {SLUG: Best(4.0, FULL)})
    assert "on your map: go on with: 01" in first.stdout.splitlines()[-1]
    second = command("try", str(better))
    assert (second.exit_code, progress.read(small)) == (0, {SLUG: Best(FULL, FULL)})
    assert second.stdout.splitlines()[-1] == "on your map: every topic is done"
    assert '<g class="done">' in (small / "assignments" / house.MY_MAP).read_text(encoding="utf-8")
    assert command("try", str(worse)).exit_code == 1
    assert progress.read(small) == {SLUG: Best(FULL, FULL)}


def test_a_broken_progress_file_costs_no_verdict(command, small):
    """`course try` says its verdict and what is wrong with the map; `course map` ends with the cure."""
    mine = hand_in(small, "ana", solved(small))
    (small / progress.FILE).write_text("{", encoding="utf-8")
    result = command("try", str(mine), "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["score"] == FULL
    assert "your map was not drawn: progress.json is not as" in result.stderr
    failed = command("map")
    assert failed.exit_code == 2
    assert "correct it, or remove it" in failed.stderr


def test_the_map_of_a_student_comes_from_the_gradebook(command, small):
    """What was graded counts, the instructor's own progress does not, and an unknown name is told."""
    assert "grade something of theirs first" in command("map", "--student", "ana").stderr
    assert not (small / "gradebook.db").exists()
    hand_in(small, "ana", solved(small))
    hand_in(small, "chloe", released(small))
    assert command("grade").exit_code == 0
    states = {name: json.loads(command("map", "--student", name, "--json").stdout)[SLUG] for name in ("ana", "chloe")}
    assert {name: (own["state"], own["score"]) for name, own in states.items()} == {
        "ana": ("done", FULL),
        "chloe": ("begun", 0.0),
    }
    assert command("map", "--student", "nobody").exit_code == 2


def test_nbgrader_does_not_take_a_guide_for_an_assignment(small):
    """What lies beside the topics in assignments/ is listed nowhere."""
    build.build_guides(small)
    api = NbGraderAPI(course_directory(small), config=configuration(small))
    assert api.get_source_assignments() == {SLUG}
    assert [each["name"] for each in api.get_assignments()] == [SLUG]
