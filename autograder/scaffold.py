"""A new topic: its row in course.toml and a small complete example to start from."""

import json
from pathlib import Path

from autograder import example, roadmap
from autograder.errors import CourseError


def new(root: Path, slug: str, title: str, part: str) -> list[Path]:
    """Create the topic; return the files written or changed, relative to `root`."""
    toml = root / roadmap.FILE
    roadmap.load(root)
    if not title.isprintable() or not title.strip() or set(title) & set('"\\'):
        msg = f"{title!r} cannot be a title: take one line of text without quotes or backslashes"
        raise CourseError(msg)
    text = toml.read_text(encoding="utf-8").rstrip("\n") + _row(slug, title, part)
    reading = "\n# - ".join(roadmap.parse(text).part(part).reading)
    files = _files(slug, {"TITLE": title, "NUMBER": slug[:2], "READING": reading})
    _refuse_to_overwrite(root, files)
    for path, content in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(content, encoding="utf-8")
    toml.write_text(text, encoding="utf-8")
    return [*files, Path(roadmap.FILE)]


def _row(slug: str, title: str, part: str) -> str:
    quoted = {
        key: json.dumps(value, ensure_ascii=False) for key, value in (("slug", slug), ("title", title), ("part", part))
    }
    return "\n\n[[topics]]\n" + "".join(f"{key} = {value}\n" for key, value in quoted.items()) + "needs = []\n"


def _files(slug: str, words: dict[str, str]) -> dict[Path, str]:
    suite = Path("autograder/suites", slug)
    files = {Path("source", f"{slug}.py"): example.LESSON, suite / "test_mean.py": example.SUITE}
    files |= {suite / "wrong" / f"mean__{bug}.py": text for bug, text in example.WRONG.items()}
    files |= {suite / "right" / f"mean__{how}.py": text for how, text in example.RIGHT.items()}
    return {path: _filled(text, words) for path, text in files.items()}


def _filled(text: str, words: dict[str, str]) -> str:
    for word, value in words.items():
        text = text.replace(word, value)
    return text


def _refuse_to_overwrite(root: Path, files: dict[Path, str]) -> None:
    there = [str(path) for path in files if (root / path).exists()]
    if there:
        msg = f"{', '.join(there)} exists already: take another slug, or remove it"
        raise CourseError(msg)
