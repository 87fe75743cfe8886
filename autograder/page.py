"""A report as a person reads it: HTML for a notebook's page, text for a terminal."""

from __future__ import annotations

from html import escape

from autograder.report import ExerciseReport, Report, TestReport

STYLE = {
    "box": "border-left: 4px solid {color}; padding: 0.4em 0.9em; margin: 0.4em 0; background: #fafafa; color: #222",
    "hint": "background: #fff6df; padding: 0.5em 0.7em; margin: 0.4em 0",
    "pre": "white-space: pre-wrap; margin: 0.2em 0 0.6em 1.4em; background: none; color: #222",
    "property": "margin: 0.5em 0 0 0",
}
GOOD, PARTLY, BAD = "#2e7d32", "#b26a00", "#a02020"


def inputs(exercise: ExerciseReport) -> int:
    return sum(test.inputs for test in exercise.tests)


def summary(exercise: ExerciseReport) -> str:
    """One honest line: how many properties hold, over how many inputs."""
    total, passed = len(exercise.tests), sum(test.passed for test in exercise.tests)
    if exercise.full:
        return f"All {total} properties hold; {inputs(exercise)} inputs were tried."
    if all(test.message == "not written yet" for test in exercise.tests):
        return "Not written yet."
    missing = [test for test in exercise.tests if test.essential and not test.passed]
    because = " One that fails is essential, so the exercise scores nothing yet." if missing and passed else ""
    return f"{passed} of {total} properties hold.{because}"


def failed(exercise: ExerciseReport) -> list[TestReport]:
    return [test for test in exercise.tests if not test.passed and test.message != "not written yet"]


def marks(value: float) -> str:
    return f"{value:g}"


def html(exercise: ExerciseReport) -> str:
    """The feedback on one exercise; everything in it is escaped, and it holds no script."""
    color = GOOD if exercise.full else PARTLY if exercise.score else BAD
    head = f"<b>{escape(exercise.name)}: {marks(exercise.score)} of {marks(exercise.max_score)}</b>"
    parts = [f"<p style='margin: 0'>{head} &nbsp; {escape(summary(exercise))}</p>"]
    if exercise.hint:
        parts.append(f"<div style='{STYLE['hint']}'><b>A likely cause.</b> {escape(exercise.hint)}</div>")
    parts += [f"<p style='{STYLE['property']}'>{escape(text)}</p>" for text in (exercise.note, exercise.error) if text]
    parts += [_failed_html(test) for test in failed(exercise)]
    return f"<div style='{STYLE['box'].format(color=color)}'>{''.join(parts)}</div>"


def _failed_html(test: TestReport) -> str:
    return (
        f"<p style='{STYLE['property']}'>✗ {escape(test.property)}</p>"
        f"<pre style='{STYLE['pre']}'>{escape(test.message)}</pre>"
    )


def remarks_html(remarks: tuple[str, ...]) -> str:
    """What was noticed about the notebook as a whole."""
    items = "".join(f"<li>{escape(remark)}</li>" for remark in remarks)
    return f"<div style='{STYLE['hint']}'><b>About this submission</b><ul>{items}</ul></div>"


def text(report: Report) -> str:
    """The whole report for a terminal."""
    head = f"{report.topic}  {report.student}  {marks(report.score)} of {marks(report.max_score)}"
    remarks = [f"! {remark}" for remark in report.remarks]
    return "\n".join([head, *remarks, *map(_exercise_text, report.exercises)])


def _exercise_text(exercise: ExerciseReport) -> str:
    mark = "✓" if exercise.full else "✗"
    lines = [f"\n{mark} {exercise.name}  {marks(exercise.score)}/{marks(exercise.max_score)}  {summary(exercise)}"]
    lines += [f"    A likely cause: {exercise.hint}"] if exercise.hint else []
    lines += [f"    {line}" for line in (exercise.note, exercise.error) if line]
    for test in failed(exercise):
        lines += [f"    ✗ {test.property}", *(f"        {line}" for line in test.message.splitlines())]
    return "\n".join(lines)
