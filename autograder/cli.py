"""The `course` command."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from autograder.errors import CourseError
from autograder.progress import Best
from autograder.roadmap import FILE, load


class Group(click.Group):
    """Bad input ends with one message and exit code 2; nothing is lost."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except CourseError as error:
            raise click.UsageError(str(error)) from None


def root() -> Path:
    """The course's folder: this one, or the nearest above that has a course.toml."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / FILE).exists():
            return folder
    msg = f"no {FILE} here or above: run this inside the course"
    raise CourseError(msg)


def slugs(names: tuple[str, ...]) -> list[str]:
    """The topics that were asked for, or all of them."""
    roadmap = load(root())
    return [roadmap.topic(name).slug for name in names] or [topic.slug for topic in roadmap.topics]


def progress(shown: bool) -> Progress:
    """A bar with an estimate, on stderr."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), disable=not shown or not sys.stderr.isatty())


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """An autograded course on the mathematics of machine learning."""


@main.command()
@click.argument("topics", nargs=-1)
@click.option(
    "--check", "only_check", is_flag=True, help="Change nothing; fail if a built file is stale or unexpected."
)
def build(topics: tuple[str, ...], only_check: bool) -> None:
    """Build notebooks from lessons, and the map and the glossary from all of them.

    Example: course build 06_norms
    """
    from autograder import build as builder

    names = slugs(topics)
    with progress(True) as bar:
        task = bar.add_task("building", total=len(names))
        if only_check:
            problems = builder.stale(root(), names, lambda slug: bar.advance(task)) + builder.stale_guides(root())
        else:
            written = builder.build(root(), names, lambda slug: bar.advance(task)) + builder.build_guides(root())
    if only_check:
        click.echo("\n".join(problems) or f"{len(names)} topics: every built file is fresh")
        sys.exit(1 if problems else 0)
    click.echo("\n".join(map(str, written)) or "every built file was fresh")


@main.command()
@click.argument("topics", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print the kill matrix as JSON.")
@click.option("--workers", type=click.IntRange(1), default=None, help="Processes to use (default: one a core).")
def check(topics: tuple[str, ...], as_json: bool, workers: int | None) -> None:
    """Prove that a topic's tests can be trusted, and print the kill matrix.

    Example: course check 06_norms
    """
    from autograder import check as checker

    names, matrices = slugs(topics), []
    with progress(not as_json) as bar:
        tasks = {slug: bar.add_task(slug, total=checker.jobs(root(), slug)) for slug in names}
        every = checker.check(root(), names, workers or checker.processors(), lambda slug: bar.advance(tasks[slug]))
        for slug, matrix in zip(names, every, strict=True):
            bar.remove_task(tasks[slug])
            matrices.append(matrix)
            if not as_json:
                checker.print_matrix(Console(width=None if sys.stdout.isatty() else 160), matrix)
    if as_json:
        click.echo(json.dumps({matrix.slug: matrix.to_json() for matrix in matrices}, indent=1))
    sys.exit(1 if any(matrix.findings for matrix in matrices) else 0)


@main.command()
@click.argument("topic")
@click.option("--title", required=True, help="As it stands in the table of contents.")
@click.option("--part", required=True, help="The part of the roadmap it belongs to.")
def new(topic: str, title: str, part: str) -> None:
    """Begin a topic with a small complete example.

    Example: course new 25_attention --title Attention --part Beyond
    """
    from autograder import scaffold

    click.echo("\n".join(map(str, scaffold.new(root(), topic, title, part))))
    click.echo(f"next: course build {topic} && course check {topic}")


@main.command()
@click.argument("topics", nargs=-1)
@click.option("--student", default=None, help="Grade only what this student handed in.")
@click.option("--workers", type=click.IntRange(1), default=None, help="Submissions at a time (default: one a core).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line for each submission.")
@click.option("--force", is_flag=True, help="Grade again what is graded already and unchanged.")
@click.option("--trust-submissions", is_flag=True, help="Grade even where student code cannot be walled off.")
def grade(
    topics: tuple[str, ...],
    student: str | None,
    workers: int | None,
    as_json: bool,
    force: bool,
    trust_submissions: bool,
) -> None:
    """Grade what lies in submitted/ and record it in the gradebook.

    Example: course grade 06_norms --student ana
    """
    from autograder import roll

    names = [slug for slug in slugs(topics) if roll.handed_in(root(), slug, student)]
    if not names:
        who = f" by {student}" if student else ""
        msg = f"nothing was handed in{who}: put notebooks at submitted/<student>/<topic>/, or run nbgrader collect"
        raise CourseError(msg)
    faults = roll.grade_class(roll.Order(root(), names, student, workers, force, trust_submissions), as_json)
    sys.exit(1 if faults else 0)


@main.command(name="try")
@click.argument("notebook", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def try_(notebook: Path, as_json: bool) -> None:
    """Grade one notebook of your own, and note it on your map. Exit code 0 only for full marks.

    No gradebook is touched: the best score goes to progress.json, a file of your own.

    Example: course try assignments/06_norms/06_norms.ipynb
    """
    from autograder import page
    from autograder.trial import attempt, noted

    report = attempt(root(), load(root()), notebook)
    click.echo(json.dumps(report.to_json(), ensure_ascii=False) if as_json else page.text(report))
    click.echo(f"\n{noted(root(), report)}", err=as_json)
    sys.exit(0 if report.score == report.max_score and not report.error else 1)


@main.command(name="map")
@click.option("--student", default=None, help="Show what the gradebook says of this student.")
@click.option("--json", "as_json", is_flag=True, help="Print the map as JSON.")
def map_(student: str | None, as_json: bool) -> None:
    """Show the topics, what each needs, and what of it you have done, begun, and may do next.

    Example: course map
    """
    from autograder import coursemap, guides, listing, progress

    course = coursemap.load(root(), _recorded(student) if student else progress.read(root()))
    if as_json:
        click.echo(json.dumps(course.to_json(), ensure_ascii=False, indent=1))
        return
    listing.show(Console(), course, root() / "assignments")
    click.echo(course.now)
    if not student:
        click.echo(f"as a picture: {guides.draw(root(), course)}")


def _recorded(student: str) -> dict[str, Best]:
    from autograder import records  # imports nbgrader, which takes seconds

    return records.best(root(), student)


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def doctor(as_json: bool) -> None:
    """Tell what this machine offers, what is missing, and how to get it.

    Example: course doctor
    """
    from autograder import doctor as physician

    found = physician.findings()
    if as_json:
        click.echo(json.dumps([vars(finding) for finding in found], indent=1))
    else:
        for finding in found:
            mark = "✓" if finding.well else ("✗" if finding.needed else "–")
            cure = "" if finding.well else f"\n    cure: {finding.cure}"
            click.echo(f"{mark} {finding.name:<22} {finding.detail}{cure}")
    sys.exit(1 if any(finding.needed and not finding.well for finding in found) else 0)


@main.command()
@click.argument("topics", nargs=-1)
@click.option("--folder", type=click.Path(path_type=Path), default=Path("demo"), help="Made afresh; default: demo.")
def demo(topics: tuple[str, ...], folder: Path) -> None:
    """Play a term with a sample class: release, submit, collect, grade, feedback.

    Example: course demo 06_norms
    """
    from autograder.demo import Term

    names = slugs(topics)
    with progress(True) as bar:
        task = bar.add_task("a fresh copy of the course", total=None)
        term = Term(root(), folder.absolute(), names)
        term.prepare()
        steps = list(term.steps())
        bar.update(task, total=len(steps))
        for name, step in steps:
            bar.update(task, description=name)
            step()
            bar.advance(task)
    _show_scores(term.scores(), term.full_marks())
    click.echo(f"\ngradebook  {folder}/gradebook.db\nfeedback   {folder}/feedback/emma/{names[0]}/{names[0]}.html")
    click.echo(f"formgrader cd {folder} && jupyter lab, then open /formgrader")


def _show_scores(scores: dict[str, dict[str, float]], full: dict[str, float]) -> None:
    from rich.table import Table

    table = Table("student", *(f"{slug}\nof {marks:g}" for slug, marks in full.items()))
    for student, own in scores.items():
        table.add_row(student, *(f"{score:g}" for score in own.values()))
    Console().print(table)
