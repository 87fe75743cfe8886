"""What stands in nbgrader's pipeline: `nbgrader autograde` and the formgrader's button grade through the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode, reads
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Bool

from autograder import submission
from autograder.classroom import Graded, Handed, fingerprint, key_of, with_report
from autograder.engine import Desk, Judge
from autograder.grade import grade_file, released
from autograder.guard import walled
from autograder.notebook import written
from autograder.restore import Node, restore

_desks: dict[tuple[Path, str], tuple[str, Judge, Desk]] = {}  # kept warm for the next submission


def desk(root: Path, slug: str, trust: bool) -> tuple[str, Desk]:
    """The desk of a topic and the fingerprint it stands for; a new one when the suite or the lesson changed."""
    base = fingerprint(root, slug)
    known = _desks.get((root, slug))
    if known is None or known[0] != base:
        if known is not None:
            known[2].close()
            known[1].close()
        judge = Judge(root, slug, walled=walled(trust), many=True)
        known = _desks[root, slug] = (base, judge, Desk(judge))
    return base, known[2]


def as_node(notebook: Node) -> NotebookNode:
    """A notebook as nbformat holds it in memory."""
    return reads(written(notebook), as_version=4)


class SubmissionExporter(NotebookExporter):
    """Reads any submitted file: what is not a notebook becomes the released one, to be marked with the reason."""

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> tuple[Any, Any]:
        converter: Any = self.parent
        slug = resources["nbgrader"]["assignment"]
        template = released(Path(converter.coursedir.root), slug)
        try:
            notebook = restore(submission.read(Path(converter.coursedir.root, filename)), template).notebook
        except submission.Unreadable:
            notebook = template
        resources.setdefault("metadata", {})["name"] = slug
        return self.from_notebook_node(as_node(notebook), resources, **kw)


class GradeBehindTheWall(NbGraderPreprocessor):
    """Takes the place of Execute: the notebook is graded by the engine, which writes every output itself."""

    trust_submissions = Bool(False, help="Grade even where this machine cannot wall off student code.").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        exporter: Any = self.parent
        folders, names = exporter.parent.coursedir, resources["nbgrader"]
        root, slug, student = Path(folders.root), names["assignment"], names["student"]
        path = Path(folders.format_path(folders.submitted_directory, student, slug), f"{names['notebook']}.ipynb")
        handed = Handed(student, slug, path)
        base, own = desk(root, slug, self.trust_submissions)
        notebook, report = grade_file(path, root, slug, student, own)
        if report.error:
            self.log.warning("%s, %s: %s", student, slug, report.error)
        return as_node(with_report(Graded(handed, key_of(handed, base), notebook, report))), resources
