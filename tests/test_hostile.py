"""Hostile and unlucky submissions, case by case: a folder with what was handed in, and what must come of it.

`cells.py` holds what a student changed in a notebook that is otherwise solved; COURSE and PORT in it become the
course's folder, and a port of this machine that somebody listens at. `expected.json` says what is tried and what comes
of it (the table in docs/wall.md is made of that), the scores, fragments of what the report says and of what the page
shows, and whether it is quick and happens the same way every time.
"""

import hashlib
import json
import os
import re
import secrets
import socket
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from nbconvert.exporters import HTMLExporter
from nbformat import reads
from nbgrader.api import Gradebook
from nbgrader.server_extensions.formgrader import handlers
from small_course import (
    POINTS,
    ROOT,
    SLUG,
    SUM,
    WRONG,
    cell,
    graded,
    hand_in,
    hand_in_case,
    left_running,
    make,
    released,
    solved,
    wait_for,
)
from traitlets.config import Config

from autograder import engine, submission
from autograder.classroom import grade_all, handed_in, judges
from autograder.guard import walled
from autograder.restore import grade_id, is_check, is_solution, text

pytestmark = pytest.mark.xdist_group("hostile")  # one worker: the tests share a course

HERE = Path(__file__).parent
CASES = sorted(path for path in (HERE / "hostile").iterdir() if (path / "expected.json").exists())
GOLDEN = {case.name: json.loads((case / "expected.json").read_text(encoding="utf-8")) for case in CASES}
FILE = f"{SLUG}.ipynb"
INNOCENT = "innocent"
WORKERS = 4  # many of these cases wait
HASTY = (sys.executable, "-I", str(HERE / "hasty_judge.py"))

MARKUP = """<script>gotcha()</script>

<img src=x onerror=gotcha()> [a](javascript:gotcha()) [b](&#106;avascript:gotcha())

<iframe srcdoc="<script>gotcha()"></iframe>

![c](attachment:c.svg) ![d](attachment:absent) <form action=/formgrader/api><button>d</button></form> <base href=//e>

```mermaid
graph LR; A["<img src=x onerror=gotcha()>"]
```

````
</script><svg><script>gotcha()</script></svg>
"""


def scripts_in_texts(course, folder):
    """Markup of every kind in texts of the student's, in the lesson's own texts, and in attachments."""
    notebook = solved(course)
    picture = {"c.svg": {'image/svg+xml"><script>gotcha()</script>': "PHN2Zz4=", "image/svg+xml": '"><script>gotcha()'}}
    for kind, source in (("markdown", MARKUP), ("raw", MARKUP), ("markdown", "$a<b$ & `<i>` & <b>bold</b>")):
        notebook["cells"].append({"cell_type": kind, "metadata": {}, "source": source, "attachments": picture})
    notebook["cells"][0]["source"] += "\n\n<script>gotcha()</script>"
    hand_in(course, folder.parent.name, notebook)


def scripts_in_outputs(course, folder):
    """Every code cell of the file has outputs already."""
    notebook = solved(course)
    evil = dict.fromkeys(("text/html", "application/javascript", "image/svg+xml"), "<script>gotcha()</script>")
    view = {"application/vnd.jupyter.widget-view+json": {"model_id": "0", "version_major": 2}}
    for one in notebook["cells"]:
        if one["cell_type"] == "code":
            data = {"text/plain": "6.0", **evil, **view}
            one["outputs"] = [{"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": data}]
    notebook["metadata"]["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": evil}}
    hand_in(course, folder.parent.name, notebook)


def forges_the_metadata(course, folder):
    """Points, locks, names and kernels of the student's own making, on a wrong answer."""
    notebook = solved(course, spread="def spread(x):\n    return 0.0\n")
    for one in notebook["cells"]:
        one["metadata"].get("nbgrader", {}).update(points=100, locked=False, solution=False, schema_version=99)
    extra = {"grade": True, "points": 100, "locked": True, "schema_version": 3, "solution": True}
    for name in ("check-bonus", "check-spread", "spread", ["spread"], {"x": 1}):
        forged = {"nbgrader": {**extra, "grade_id": name}, "tags": ["<script>gotcha()</script>"]}
        notebook["cells"].append({"cell_type": "code", "id": "x" * 999, "metadata": forged, "source": "1 / 0"})
    kernel = {"name": "bash", "display_name": "<script>gotcha()</script>"}
    notebook["metadata"] = {"kernelspec": kernel, "course": {"key": ""}}
    hand_in(course, folder.parent.name, notebook)


def a_name_that_hurts(course, folder):
    """The solved notebook under a name that is no text."""
    name = os.fsdecode(b"\xff\x1b[2J\n\n[click](javascript:gotcha())<script>gotcha()<.ipynb")
    (folder / name).write_text(json.dumps(solved(course)), encoding="utf-8")


def a_stamp_that_waits(course, folder):
    """Whoever opens the stamp to read it waits for ever."""
    hand_in(course, folder.parent.name, solved(course))
    os.mkfifo(folder / "timestamp.txt")


def a_stamp_without_end(course, folder):
    """Whoever reads the stamp to its end reads for ever."""
    hand_in(course, folder.parent.name, solved(course))
    (folder / "timestamp.txt").symlink_to("/dev/zero")


def a_million_cells(course, folder):
    """As many cells as fit into a file."""
    cells = b"{},".join([b""] * (submission.MAX_BYTES // 3 - 20))
    hand_in(course, folder.parent.name, b'{"cells": [' + cells + b"{}]}")


def cells_that_cannot_be_parsed(course, folder):
    """Texts that are small and deep."""
    deep = ["(" * 9_000, "-" * 9_000 + "1", "x" + ".x" * 9_000, "1" + "+1" * 9_000, "f'{" * 5_000, "if x:\n" * 200]
    deep += ["lambda: " * 5_000, "[" * 190 + "]" * 190, "\0", "not " * 9_000, "x = " * 9_000 + "1", "\\" * 9_000]
    notebook = solved(course)
    notebook["cells"] += [{"cell_type": "code", "metadata": {}, "source": source} for source in deep]
    hand_in(course, folder.parent.name, notebook)


BUILDS = {
    build.__name__: build
    for build in (
        scripts_in_texts,
        scripts_in_outputs,
        forges_the_metadata,
        a_name_that_hurts,
        a_stamp_that_waits,
        a_stamp_without_end,
        a_million_cells,
        cells_that_cannot_be_parsed,
    )
}


class World:
    """A course with a secret in every place that a submission must not see, and a port that nobody may call."""

    def __init__(self, root):
        self.root, self.secret = make(root), f"canary-{secrets.token_hex(8)}"
        self.server = socket.create_server(("127.0.0.1", 0))
        self.server.setblocking(False)
        self.plant()
        innocent = solved(root)
        cell(innocent, "spread")["source"] += f"# {self.secret}"
        hand_in(root, INNOCENT, innocent)
        words = {"COURSE": str(root), "PORT": str(self.server.getsockname()[1])}
        for case in CASES:
            hand_in_case(root, case, BUILDS, words)

    def plant(self):
        """A secret beside the gradebook, in the suites, in the wrong answers and in the reference."""
        (self.root / "secret.txt").write_text(self.secret, encoding="utf-8")
        suites = self.root / "autograder" / "suites" / SLUG
        for path in (*suites.rglob("*.py"), self.root / "source" / f"{SLUG}.py"):
            marked = re.sub(
                r"^(def .*)$", rf"\1  # {self.secret}", path.read_text(encoding="utf-8"), flags=re.MULTILINE
            )
            path.write_text(marked, encoding="utf-8")

    def files(self):
        """The files that grading may not change, by their content."""
        paths = (path for path in self.root.rglob("*") if path.is_file() and path.suffix != ".pyc")
        kept = (path for path in paths if "autograded" not in path.parts and path.name != "gradebook.db")
        return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in kept}

    def page(self, student):
        """The graded notebook, as it lies there."""
        return (self.root / "autograded" / student / SLUG / FILE).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """The small course, with every case handed in by a student of its name, and one innocent classmate."""
    world = World(tmp_path_factory.mktemp("course"))
    yield world
    world.server.close()


@pytest.fixture(scope="module")
def run(world):
    """One run over the whole class by judges in a hurry: the reports, and the files before and after."""
    before = world.files()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COURSE_SECRET", world.secret)
        patch.setattr(engine, "PROGRAM", HASTY)
        reports = graded(world.root, WORKERS)
    return reports, before, world.files()


@pytest.fixture
def reports(run):
    """The reports of that run, by student."""
    return run[0]


def scores(report):
    """The score of each exercise."""
    return {name: exercise["score"] for name, exercise in report["exercises"].items()}


def texts(node):
    """All texts in plain data."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for item in node.values() if isinstance(node, dict) else node:
            yield from texts(item)


def outputs(page, checks):
    """What the check cells of a graded notebook show, or what all others do."""
    cells = [one for one in json.loads(page)["cells"] if one["cell_type"] == "code"]
    return [output for one in cells if is_check(one) == checks for output in one["outputs"]]


each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@each_case
def test_it_gets_what_it_earned_and_hears_why(case, world, reports):
    """No mark that was not earned, none lost that was, and a message that says what happened."""
    report, golden = reports[case.name], GOLDEN[case.name]
    assert scores(report) == golden["scores"]
    said, shown = "\n".join(texts(report)), "\n".join(texts(outputs(world.page(case.name), checks=False)))
    assert [fragment for fragment in golden["said"] if fragment not in said] == []
    assert [fragment for fragment in golden["shows"] if fragment not in shown] == []


@each_case
def test_its_page_shows_no_secret_and_runs_nothing(case, world, reports):
    """A graded notebook holds no secret; what is a student's is text and pictures, and stands in no check cell."""
    page = world.page(case.name)
    assert world.secret not in page + json.dumps(reports[case.name])
    own = outputs(page, checks=False)
    assert {kind for output in own for kind in output.get("data", ())} <= {"text/plain", "image/png"}
    assert all(character.isprintable() or character in "\n\t" for told in texts(own) for character in told)
    checks = [one for one in json.loads(page)["cells"] if is_check(one)]
    assert [grade_id(one) for one in checks] == [f"check-{name}" for name in POINTS]
    for one in checks:
        (output,) = one["outputs"]
        exercise = reports[case.name]["exercises"][grade_id(one).removeprefix("check-")]
        assert output["data"]["text/plain"] == repr(exercise["score"])
        assert not harmful(output["data"]["text/html"])


def harmful(html):
    """The tags and attributes in a page by which it would do something."""
    tags = BeautifulSoup(html, "html.parser").find_all(True)
    bad = [
        tag.name for tag in tags if tag.name in ("script", "iframe", "svg", "form", "base", "object", "meta", "link")
    ]
    bad += [name for tag in tags for name in tag.attrs if name.startswith("on") or name == "srcdoc"]
    values = [str(value) for tag in tags for value in tag.attrs.values()]
    return bad + [value for value in values if "script:" in value or "gotcha" in value]


PAGES = ["scripts_in_texts", "displays_scripts", "strings_that_hurt", "a_name_that_hurts", "error_bomb"]


@pytest.mark.parametrize("name", PAGES)
def test_the_formgraders_page_runs_nothing_of_a_students(name, world, reports):
    """As nbgrader shows it to an instructor, a submission brings no tag and no link that the innocent one has not."""
    assert sorted(harmful(formgrader(world.page(name)))) == sorted(harmful(formgrader(world.page(INNOCENT))))


def formgrader(page):
    """The page on which an instructor sees a submission."""
    config = Config()
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.extra_template_basedirs = [handlers.template_path]
    names = ("assignment_id", "notebook_id", "submission_id", "base_url", "student", "notebook_path")
    resources = {**dict.fromkeys((*names, "last_name", "first_name"), "x"), "index": 0, "total": 1}
    return HTMLExporter(config=config).from_notebook_node(reads(page, as_version=4), resources=resources)[0]


def test_nobody_else_is_affected(world, reports):
    """Graded in the same run, an innocent submission gets its full marks and not a word."""
    assert scores(reports[INNOCENT]) == POINTS
    assert (reports[INNOCENT]["error"], reports[INNOCENT]["remarks"]) == (None, [])
    assert [output["output_type"] for output in outputs(world.page(INNOCENT), checks=False)] == ["display_data"]


def test_nothing_is_written_sent_or_left_behind(world, run):
    """Every file is as it was, the gradebook says what the reports say, nobody called, and nothing runs on."""
    reports, before, after = run
    assert before == after
    with Gradebook(f"sqlite:///{world.root}/gradebook.db") as book:
        entered = {entry.student.id: entry.score for entry in book.find_assignment(SLUG).submissions}
    assert entered == {student: report["score"] for student, report in reports.items()}
    with pytest.raises(BlockingIOError):
        world.server.accept()
    wait_for(lambda: not left_running(world.root))


def test_graded_notebooks_have_the_released_form(world, reports):
    """Whatever was handed in, names, points and locked texts are those of the released notebook."""
    template = released(world.root)
    for case in CASES:
        page = json.loads(world.page(case.name))
        assert form(page) == form(template)
        assert page["metadata"]["kernelspec"] == template["metadata"]["kernelspec"]


def form(notebook):
    """The cells that nbgrader knows: their metadata, and the text of those that are locked."""
    cells = [one for one in notebook["cells"] if grade_id(one)]
    return {grade_id(one): (one["metadata"], None if is_solution(one) else text(one)) for one in cells}


QUICK = [case.name for case in CASES if GOLDEN[case.name]["quick"]]
ORDINARY = {
    "solved": {},
    "half": {"mean": SUM, "variance": WRONG["variance__divides_by_one_less"]},
    "stubborn": {"spread": "def spread(x):\n    return max(x) - min(x))\n"},
}


def test_reports_do_not_depend_on_workers_or_order(world):
    """With one worker or eight, first to last or last to first, reports and graded notebooks are the same."""
    for student, answers in ORDINARY.items():
        hand_in(world.root, student, solved(world.root, **answers))
    handed = [one for one in handed_in(world.root, SLUG, None) if one.student in {*QUICK, *ORDINARY, INNOCENT}]
    alone, together = told(world.root, handed, 1), told(world.root, handed[::-1], 8)
    assert len(alone) == len(handed) > len(QUICK)
    assert [student for student in alone if alone[student] != together[student]] == []


def told(root, handed, workers):
    """What comes of these submissions, in this order with so many workers, by student."""
    with judges(root, [SLUG], walled(trust=False)) as benches:
        results = list(grade_all(root, [(one, "") for one in handed], benches, workers))
    return {result.handed.student: (result.report, result.notebook) for result in results}


HEAD = """# What a submission can try, and what it gets

Each row is a case in `tests/hostile/`: what was handed in, and what must come of it. `tests/test_hostile.py` proves it
with one run over all of them and one innocent classmate. Beside its own row, for each it holds that no secret of the
course is in its report or page, that its page runs nothing, that no file is changed, nobody is called, nothing is left
running, and the classmate gets full marks and not a word. Accidents (files cut off, cells lost or pasted twice) are in
`tests/submissions/`.

After a change of a case, write this file anew: `python tests/test_hostile.py`.

| case | what it tries | what it gets | mean | spread | variance |
|---|---|---|---|---|---|
"""


def table():
    """The text of docs/wall.md."""
    rows = []
    for name, golden in GOLDEN.items():
        marks = " | ".join(f"{golden['scores'][exercise]:g} of {points:g}" for exercise, points in POINTS.items())
        rows.append(f"| {name} | {golden['attack']} | {golden['verdict']} | {marks} |\n")
    return HEAD + "".join(rows)


WALL = ROOT / "docs" / "wall.md"


def test_the_table_in_the_docs_is_that_of_the_corpus():
    """docs/wall.md says what the folders say; `python tests/test_hostile.py` writes it."""
    assert WALL.read_text(encoding="utf-8") == table(), "docs/wall.md is stale: run `python tests/test_hostile.py`"


if __name__ == "__main__":
    WALL.write_text(table(), encoding="utf-8")
