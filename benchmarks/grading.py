"""What grading costs: stock nbgrader, this engine, and the floor below which no engine can go.

Run as `python benchmarks/grading.py [STUDENTS]` on an idle machine; a class of 200 takes half an hour.
The class is one of 06_norms: right, half right, wrong and untouched, figures drawn. CPU is what the whole machine
worked meanwhile; memory is the largest sum of proportional shares of all processes that a run started.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import cycle, islice
from pathlib import Path

import psutil
from nbgrader.api import Gradebook
from rich.console import Console
from rich.table import Table

from autograder import sample_class, submission
from autograder.classroom import Graded, Handed, write_graded
from autograder.demo import COPIED
from autograder.grade import released
from autograder.judge.bench import Bench, Hearing, open_suite
from autograder.judge.examine import Sitting
from autograder.judge.grading import settle
from autograder.judge.keeping import own_names
from autograder.judge.rooms import Room, start_zygote
from autograder.lesson import Exercise
from autograder.marking import marked
from autograder.notebook import notebook as source_of
from autograder.notebook import written
from autograder.records import Records, Row
from autograder.report import ExerciseReport, Report
from autograder.restore import restore

HERE = Path(__file__).parent
ROOT = HERE.parent
SLUG = "06_norms"
CLASS = int(sys.argv[1]) if len(sys.argv) > 1 else 200
SMALL, LARGE = CLASS // 4, CLASS * 5
STOCK_FEW, STOCK_MORE = 2, 10  # stock's cost for each submission is the slope between these
FLOOR = 40  # submissions that the floor is measured with, for it has no start that a larger class would share
UNTOUCHED = sample_class.untouched
KINDS = (sample_class.solved, UNTOUCHED, sample_class.half, sample_class.mistaken(1))
GRADE = "from autograder.cli import main; main()"
UNWALLED = f"import autograder.roll as roll; roll.walled = lambda trust: False; {GRADE}"


@dataclass(frozen=True)
class Cost:
    """Of a run: seconds that passed, seconds that processors worked, megabytes at the peak."""

    wall: float
    cpu: float
    memory: float


def busy() -> float:
    """Seconds that the processors of this machine have worked."""
    times = psutil.cpu_times()
    return sum(times) - times.idle - getattr(times, "iowait", 0.0) - getattr(times, "guest", 0.0)


def share(process: psutil.Process) -> int:
    try:
        return process.memory_full_info().pss
    except psutil.Error:
        return 0


@contextmanager
def memory_watched() -> Iterator[list[float]]:
    """The largest memory of all processes under this one, in megabytes, looked at four times a second."""
    peak, over = [0.0], threading.Event()

    def watch() -> None:
        while not over.wait(0.25):
            peak[0] = max(peak[0], sum(map(share, psutil.Process().children(recursive=True))) / 2**20)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield peak
    finally:
        over.set()
        watcher.join()


def cost_of(run: Callable[[], object]) -> Cost:
    with memory_watched() as peak:
        wall, cpu = time.perf_counter(), busy()
        run()
        return Cost(time.perf_counter() - wall, busy() - cpu, peak[0])


def course(home: Path, students: int) -> Path:
    """A copy of the course with this many submissions."""
    for name in (*COPIED, f"assignments/{SLUG}", f"solutions/{SLUG}"):
        source, target = ROOT / name, home / name
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if source.is_dir() else shutil.copy)(source, target)
    hand_in(home, students)
    return home


def hand_in(home: Path, students: int) -> None:
    material = sample_class.material(ROOT, SLUG)
    files = [make(material) for make in KINDS]
    for number, content in enumerate(islice(cycle(files), students)):
        folder = home / "submitted" / f"student-{number:04}" / SLUG
        folder.mkdir(parents=True)
        (folder / f"{SLUG}.ipynb").write_bytes(content)


def stock_course(home: Path) -> Path:
    """The same lesson for nbgrader alone: the suite's tests stand in the check cells, and run in the kernel."""
    source = home / "source" / SLUG
    shutil.copytree(ROOT / "source" / SLUG, source)
    suite = ROOT / "autograder" / "suites" / SLUG
    notebook = source_of(sample_class.load(ROOT, SLUG))
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id", "")
        if name.startswith("check-"):
            file = str(suite / f"test_{name.removeprefix('check-')}.py")
            hidden = (
                f"import sys\nsys.path.insert(0, {str(HERE)!r})\nfrom in_kernel import hold\nhold({file!r}, globals())"
            )
            text = f"{''.join(cell['source'])}\n### BEGIN HIDDEN TESTS\n{hidden}\n### END HIDDEN TESTS"
            cell["source"] = text.splitlines(keepends=True)
    (source / f"{SLUG}.ipynb").write_text(written(notebook))
    (home / "nbgrader_config.py").write_text('c = get_config()\nc.CourseDirectory.course_id = "stock"\n')
    nbgrader(home, "generate_assignment", SLUG)
    return home


def nbgrader(home: Path, *words: str) -> None:
    run(home, "-m", "nbgrader", *words)


def run(home: Path, *words: str) -> None:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run([sys.executable, *words], cwd=home, env={**os.environ, "PATH": path}, capture_output=True)
    if done.returncode:
        raise SystemExit(done.stderr.decode()[-2000:])


def same_scores(home: Path) -> None:
    """The solved notebook must have full marks and the untouched one none, or the comparison is void."""
    with Gradebook(f"sqlite:///{home / 'gradebook.db'}", "stock") as book:
        solved, untouched = (book.find_submission(SLUG, f"student-{i:04}") for i in (0, KINDS.index(UNTOUCHED)))
        assert (solved.score, untouched.score) == (solved.max_score, 0), (solved.score, untouched.score)


def stock(home: Path) -> Cost:
    """Stock nbgrader's cost for each submission, its start not counted."""
    few, more = (one_stock_run(stock_course(home / str(n)), n) for n in (STOCK_FEW, STOCK_MORE))
    n = STOCK_MORE - STOCK_FEW
    return Cost((more.wall - few.wall) / n, (more.cpu - few.cpu) / n, more.memory)


def one_stock_run(home: Path, students: int) -> Cost:
    hand_in(home, students)
    cost = cost_of(partial(nbgrader, home, "autograde", SLUG))
    same_scores(home)
    return cost


def floor(workers: int, students: int) -> Cost:
    """Warm forks that run the cells and draw the figures: no tests, no record."""
    material = sample_class.material(ROOT, SLUG)
    templates = [cells_of(make(material)) for make in KINDS]

    def one(cells: list[str]) -> None:
        with closing(Room(zygote)) as room:
            for cell in cells:
                room.run(cell)

    def all_of_them() -> None:
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(one, islice(cycle(templates), students)))

    with closing(start_zygote(ROOT / "assignments" / SLUG, walled=False)) as zygote:
        zygote.wait()
        return cost_of(all_of_them)


def cells_of(content: bytes) -> list[str]:
    restored = restore(submission.parse(content), released(ROOT, SLUG))
    return [cell.source for _, cell in restored.code_cells()]


def each(cost: Cost, students: int) -> Cost:
    return Cost(cost.wall / students, cost.cpu / students, cost.memory)


def measured(home: Path) -> Iterator[tuple[str, Cost]]:
    """Every way of grading, with its cost for each submission."""
    yield "stock nbgrader, tests in the kernel", stock(home / "stock")
    own = course(home / "own", CLASS)
    nbgrader(own, "generate_assignment", SLUG, "--force")
    yield "nbgrader autograde, this engine", each(cost_of(partial(nbgrader, own, "autograde", SLUG)), CLASS)
    for workers in (1, 2):
        for wall, words in (("", GRADE), (", no wall", UNWALLED)):
            shutil.rmtree(own / "autograded")
            cost = cost_of(partial(run, own, "-c", words, "grade", SLUG, "--workers", str(workers)))
            yield f"course grade --workers {workers}{wall}", each(cost, CLASS)
    for workers in (1, 2):
        yield f"floor, {workers} at once", each(floor(workers, FLOOR), FLOOR)


def grown(home: Path) -> Iterator[tuple[int, Cost]]:
    """`course grade` with two workers for a small and a large class; the one between is in the first table."""
    for students in (SMALL, LARGE):
        own = course(home / f"class-{students}", students)
        yield students, each(cost_of(partial(run, own, "-c", GRADE, "grade", SLUG, "--workers", "2")), students)


class Timed(Bench):
    """A bench that notes how long verdicts and words take."""

    seconds = dict.fromkeys(("tests", "counterexamples and hints"), 0.0)

    def hear(self, exercise: Exercise, sitting: Sitting, failed: list[Exercise]) -> Hearing:
        with noted(self.seconds, "tests"):
            return super().hear(exercise, sitting, failed)

    def report(self, exercise: Exercise, hearing: Hearing, smallest: bool) -> ExerciseReport:
        with noted(self.seconds, "counterexamples and hints"):
            return super().report(exercise, hearing, smallest)


@contextmanager
def noted(seconds: dict[str, float], stage: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    seconds[stage] = seconds.get(stage, 0.0) + time.perf_counter() - start


def stages(home: Path) -> dict[str, float]:
    """Where the seconds of one submission go, one after another, behind the wall."""
    own = course(home / "stages", SMALL)
    bench = Timed(open_suite(ROOT, SLUG), start_zygote(ROOT / "assignments" / SLUG, walled=True))
    bench.warm_up()
    seconds: dict[str, float] = {}
    with closing(bench.zygote), Records(own) as records:
        records.know(SLUG)
        for folder in sorted((own / "submitted").iterdir()):
            one_by_stages(own, folder, bench, records, seconds)
        bench.leave_reference()
    return {stage: total / SMALL for stage, total in (seconds | bench.seconds).items()}


def one_by_stages(own: Path, folder: Path, bench: Bench, records: Records, seconds: dict[str, float]) -> None:
    path = folder / SLUG / f"{SLUG}.ipynb"
    with noted(seconds, "read and restore"):
        restored = restore(submission.read(path), released(own, SLUG))
        cells = [cell for _, cell in restored.code_cells()]
    with noted(seconds, "run the cells, draw the figures"):
        done = settle(bench, cells, own_names(bench.suite.lesson, cells))
    with closing(done.room):
        judged = bench.judge(Sitting(done.room))
    report = Report(SLUG, folder.name, None, judged, ())
    with noted(seconds, "mark and write the notebook"):
        notebook = marked(restored, report, done.outputs)
        write_graded(own, Graded(Handed(folder.name, SLUG, path), "", notebook, report))
    with noted(seconds, "gradebook"):
        records.write([Row(folder.name, SLUG, None, notebook)])


def trial() -> float:
    """Seconds until `course try` has answered."""
    notebook = str(ROOT / "solutions" / SLUG / f"{SLUG}.ipynb")
    return min(cost_of(partial(run, ROOT, "-c", GRADE, "try", notebook)).wall for _ in range(3))


def table(title: str, *columns: str) -> Table:
    made = Table(title=title, title_justify="left")
    for i, column in enumerate(columns):
        made.add_column(column, justify="right" if i else "left")
    return made


def main() -> None:
    console = Console(width=120)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        costs = dict(measured(home))
        first = costs["stock nbgrader, tests in the kernel"]
        ground = {1: costs["floor, 1 at once"], 2: costs["floor, 2 at once"]}
        shown = table(
            f"One submission, of {CLASS}; {psutil.cpu_count()} processors",
            *("", "wall ms", "CPU ms", "times stock", "times the floor", "peak MB"),
        )
        for name, cost in costs.items():
            base = ground[2 if "2" in name else 1]
            ratios = f"{first.wall / cost.wall:.1f}", f"{cost.wall / base.wall:.1f}"
            shown.add_row(name, f"{cost.wall * 1e3:.0f}", f"{cost.cpu * 1e3:.0f}", *ratios, f"{cost.memory:.0f}")
        console.print(shown)
        growth = table("course grade --workers 2, as the class grows", "students", "wall ms", "CPU ms", "peak MB")
        sizes = {CLASS: costs["course grade --workers 2"], **dict(grown(home))}
        for students, cost in sorted(sizes.items()):
            growth.add_row(str(students), f"{cost.wall * 1e3:.0f}", f"{cost.cpu * 1e3:.0f}", f"{cost.memory:.0f}")
        console.print(growth)
        split = table("Where the time of one submission goes, one at a time", "stage", "wall ms")
        for stage, seconds in stages(home).items():
            split.add_row(stage, f"{seconds * 1e3:.1f}")
        console.print(split)
        console.print(f"course try on the solved notebook: {trial():.1f} s")


if __name__ == "__main__":
    main()
