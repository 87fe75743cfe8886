"""What is true behind the wall, for root and for an ordinary user alike.

Each test gives a candidate some code. `say` in it reaches the test, `fault` names the exception that an action raises.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from autograder import wall
from autograder.wall import calls, seccomp
from autograder.wall.mounts import SCRATCH
from autograder.wall.plan import EVERYTHING

HERE = Path(__file__).parent
USERS = ["root", "nobody"] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["user"]
MIB = 1 << 20

PARTS = {part.name: part for part in wall.available()}
MISSING = sorted(wall.MINIMUM - {name for name, part in PARTS.items() if part.present})
walled = pytest.mark.skipif(bool(MISSING), reason=f"this machine lacks {', '.join(MISSING)}")


@dataclass
class Answer:
    how: list[Any]
    said: list[Any]
    left: bool  # something that could still speak

    @property
    def word(self) -> Any:
        """The only thing it said."""
        assert self.how == ["exit", 0, ""], (self.how, self.said)
        (word,) = self.said
        return word


class World:
    """A zygote in a process of its own."""

    def __init__(self, folder: Path, user: str, warm: str = "warm") -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-I", HERE / "wall_world.py", folder, user, warm],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={"OPENBLAS_NUM_THREADS": "1", "MPLBACKEND": "agg", "COURSE_SECRET": "42"},
        )
        self.pid = self._hear()

    def _hear(self) -> Any:
        return json.loads(self.process.stdout.readline())

    def _tell(self, **order: Any) -> Any:
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        return self._hear()

    def start(self, code: str, data: str | None = None, without: tuple[str, ...] = (), **limits: float) -> int:
        code = textwrap.dedent(code)
        return self._tell(do="start", code=code, data=data, without=without, limits=limits)

    def listen(self, room: int) -> str:
        return self._tell(do="listen", room=room)

    def hang_up(self, room: int) -> None:
        self._tell(do="hang up", room=room)

    def kill(self, room: int) -> None:
        self._tell(do="kill", room=room)

    def end(self, room: int) -> Answer:
        answer = self._tell(do="end", room=room)
        return Answer(answer["how"], [json.loads(word) for word in answer["said"]], answer["left"])

    def run(self, code: str, data: str | None = None, without: tuple[str, ...] = (), **limits: float) -> Answer:
        return self.end(self.start(code, data, without, **limits))

    def hold(self) -> int:
        return self._tell(do="hold")

    def close(self) -> None:
        self.process.communicate()


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """Two data folders that every user may read."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for topic in ("norms", "svd"):
            (folder / topic).mkdir()
            (folder / topic / f"{topic}.csv").write_text("1,2\n")
        folder.chmod(0o755)
        yield folder


@pytest.fixture(scope="module", params=USERS)
def world(request: pytest.FixtureRequest, folder: Path) -> Iterator[World]:
    if MISSING:
        pytest.skip(f"this machine lacks {', '.join(MISSING)}")
    world = World(folder, request.param)
    yield world
    world.close()


def test_only_the_installation_its_data_and_a_scratch_folder_exist(world):
    """The root holds what the plan names and nothing else; of /dev, four harmless devices."""
    roots = {path.parts[1] for path in wall.python_installation()}
    code = "import os; say([sorted(os.listdir('/')), sorted(os.listdir('/dev')), os.listdir('.'), os.getcwd()])"
    root, devices, here, folder = world.run(code).word
    assert set(root) - {path.resolve().parts[1] for path in wall.python_installation()} <= roots | {
        "data",
        "dev",
        "notebook",
        "tmp",
    }
    assert devices == ["null", "random", "urandom", "zero"]
    assert (here, folder) == ([], SCRATCH)


@pytest.mark.parametrize(
    "path",
    ["/proc", "/sys", "/etc/passwd", "/home", "/var", "/run", "/dev/shm", "/dev/tty", "/.old", "/data/..nothing"],
)
def test_the_rest_of_the_machine_does_not_exist(world, path):
    """Neither other processes nor settings, homes, logs or terminals can be named."""
    assert world.run(f"import os; say(os.path.lexists({path!r}))").word is False


def test_the_course_does_not_exist(world):
    """No path of the course can be opened: no source, suite, solution, submission or gradebook."""
    course = HERE.parent
    names = [str(course / name) for name in ("tests", "source", "pyproject.toml", "autograder/suites", ".git")]
    home = os.path.expanduser("~/.ssh")
    assert not any(world.run(f"import os; say([os.path.lexists(path) for path in {[*names, home]!r}])").word)


def test_no_way_leads_up(world):
    """The parent of the root is the root."""
    assert world.run("import os; say(os.listdir('/../../..') == os.listdir('/'))").word is True


@pytest.mark.parametrize("without", [(), ("landlock",)])
def test_nothing_can_be_written_but_scratch(world, without):
    """The root, the installation, the data and the devices' folder are read-only."""
    places = ["/", "/data", "/dev", *map(str, wall.python_installation())]
    code = f"""
        import os
        def write(place): os.close(os.open(place + '/x' if os.path.isdir(place) else place, os.O_CREAT | os.O_RDWR))
        say([fault(lambda: write(place)) for place in {places!r}])
        """
    assert set(world.run(code, without=without).word) <= {"OSError", "PermissionError"}


def test_scratch_can_be_written(world):
    """Files, folders, links and temporary files go into the scratch folder: home, and /tmp if no Python lies there."""
    alias = SCRATCH if sys.prefix.startswith("/tmp/") else "/tmp"
    code = """
        import os, pathlib, tempfile
        pathlib.Path('a/b').mkdir(parents=True)
        pathlib.Path('a/b/c.txt').write_text('1')
        os.rename('a/b/c.txt', 'd.txt')
        os.symlink('d.txt', 'e.txt')
        tempfile.TemporaryFile().write(b'1')
        say([pathlib.Path('ALIAS/e.txt').read_text(), os.path.expanduser('~')])
        """.replace("ALIAS", alias)
    assert world.run(code).word == ["1", SCRATCH]


def test_scratch_is_bounded(world):
    """Neither bytes nor files without end fit into the scratch folder."""
    code = """
        import errno, itertools
        def fill():
            for number in itertools.count():
                with open(f'x{number}', 'wb') as file: file.write(bytes(1 << 20))
        def litter():
            for number in itertools.count(): open(f'y{number}', 'wb').close()
        def why(action):
            try: action()
            except OSError as error: return errno.errorcode[error.errno]
        say([why(fill), why(litter)])
        """
    assert world.run(code, scratch_bytes=4 * MIB, scratch_files=50).word == ["ENOSPC", "ENOSPC"]


def test_scratch_is_its_own(world):
    """What one candidate wrote, no other sees."""
    world.run("open('x', 'w').write('1')")
    assert world.run("import os; say(os.listdir('.'))").word == []


def test_data_lies_in_the_working_folder(world):
    """The files of its own data folder can be read by their names, not changed; those of others do not exist."""
    code = """
        import os
        say([open('norms.csv').read(), fault(lambda: open('norms.csv', 'w')), os.listdir('/data'), os.listdir('.')])
        """
    assert world.run(code, "norms").word == ["1,2\n", "OSError", ["norms.csv"], ["norms.csv"]]
    assert world.run("import os; say(os.listdir('/data'))").word == []


def test_the_environment_is_plain(world):
    """Nothing of the grader's environment is there."""
    assert world.run("import os; say(sorted(os.environ))").word == ["HOME", "LANG", "TMPDIR", "TZ"]


def test_no_open_file_is_inherited(world):
    """Standard input, output and error are /dev/null, and nothing but the named file is open beside them."""
    code = """
        import os, sys
        say([[file for file in range(1000) if not fault(lambda: os.fstat(file))] == [0, 1, 2, voice],
             os.read(0, 1), os.path.samestat(os.fstat(1), os.stat('/dev/null'))] == [True, b'', True])
        """
    assert world.run(code).word is True


def test_there_is_no_network(world):
    """No socket can be made, of whatever kind; a pair of connected ones, which asyncio needs, can."""
    code = """
        import asyncio, socket
        kinds = [(socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET6, socket.SOCK_DGRAM),
                 (socket.AF_UNIX, socket.SOCK_STREAM), (socket.AF_NETLINK, socket.SOCK_RAW),
                 (socket.AF_PACKET, socket.SOCK_RAW), (socket.AF_VSOCK, socket.SOCK_STREAM)]
        say([{fault(lambda: socket.socket(*kind)) for kind in kinds} == {'PermissionError'},
             asyncio.run(asyncio.sleep(0, 'slept'))])
        """
    assert world.run(code).word == [True, "slept"]


def test_no_open_file_can_be_sent(world):
    """Open files on their way are counted for all processes of a user: sending them is refused."""
    code = """
        import socket
        a, b = socket.socketpair()
        say(fault(lambda: socket.send_fds(a, [b'x'], [0])))
        """
    assert world.run(code).word == "PermissionError"


def test_programs_cannot_be_run(world):
    """A subprocess, os.system and IPython's `!` fail with an error that code can catch, and nobody dies."""
    code = """
        import os, subprocess, sys
        from IPython.core.interactiveshell import InteractiveShell
        result = InteractiveShell.instance().run_cell('!ls', silent=True)
        say([fault(lambda: subprocess.run(['ls'])), fault(lambda: subprocess.run([sys.executable])),
             fault(lambda: os.execv('/usr/lib', ['x'])), os.system('ls') != 0, result.error_in_exec is not None])
        """
    assert world.run(code).word == [*["PermissionError"] * 3, True, True]


@pytest.mark.parametrize(
    "call",
    [
        "ptrace(16, 1, 0, 0)",
        "ptrace(0, 0, 0, 0)",
        "unshare(0x10000000)",
        "mount(b'x', b'/notebook', b'tmpfs', 0, 0)",
        "umount2(b'/data', 2)",
        "chroot(b'/notebook')",
        "setns(0, 0)",
        "prctl(1, 0, 0, 0, 0)",  # outlive the warden
        "prctl(4, 1, 0, 0, 0)",  # be dumpable
        "keyctl(0, 0, 0)",
        "syscall(56, 0x10000011, 0, 0, 0, 0)",  # clone with a new user namespace
        "syscall(425, 1, 0)",  # io_uring_setup
        "syscall(435, 0, 0)",  # clone3
        "syscall(438, 0, 0, 0)",  # pidfd_getfd
        "syscall(0x40000000, 0, 0, 0)",  # another numbering of the same calls
        "memfd_create(b'x', 0)",
        "shmget(0, 4096, 0o1600)",
        "sethostname(b'x', 1)",
        "setresuid(0, 0, 0)",
        "mknod(b'x', 0o020666, 0x103)",
    ],
)
def test_the_kernel_refuses(world, call):
    """Calls that reach beyond computing fail with an error, and are not the candidate's death."""
    code = f"""
        import ctypes
        libc = ctypes.CDLL(None)
        libc.keyctl = lambda *a: libc.syscall(250, *a)
        say(libc.{call})
        """
    assert world.run(code).word == -1


def test_it_has_no_power(world):
    """It is an ordinary user without capabilities or groups, on a machine with a neutral name."""
    code = """
        import ctypes, os
        sets = (ctypes.c_uint32 * 6)(*[1] * 6)
        ctypes.CDLL(None).capget((ctypes.c_uint32 * 2)(0x20080522, 0), sets)
        say([list(sets), os.getuid(), os.getgid(), os.uname().nodename])
        """
    assert world.run(code).word == [[0] * 6, 1000, 1000, "notebook"]


@pytest.mark.parametrize("without", [(), ("landlock",)])
def test_it_cannot_signal_the_grader(world, without):
    """By number, by process group or to everybody: no signal leaves the namespace."""
    code = f"""
        import os, signal
        say([fault(lambda: os.kill({world.pid}, 9)), os.getpid(), os.getppid(), os.getpgrp()])
        for group in (0, -1, -{world.pid}):
            fault(lambda: os.kill(group, signal.SIGTERM))
            fault(lambda: os.kill(group, signal.SIGKILL))
        """
    assert world.run(code, without=without).word == ["ProcessLookupError", 1, 0, 1]
    assert world.run("say(1)").word == 1


def test_memory_of_a_process_is_bounded(world):
    """What is too large raises MemoryError."""
    assert world.run("say([fault(lambda: bytearray(1 << 32)), len(bytearray(1 << 28))])").word == [
        "MemoryError",
        1 << 28,
    ]


def test_memory_of_all_together_is_bounded(world):
    """Many processes that each stay below the limit do not get past it together."""
    code = """
        import os, time
        for _ in range(6):
            if os.fork() == 0: block = b'x' * (200 << 20); time.sleep(9)
        time.sleep(9)
        """
    assert world.run(code, memory=700 * MIB).how[0] == "memory"


def test_processes_are_bounded_and_classmates_are_not_affected(world):
    """A fork bomb ends in an error of its own; meanwhile a neighbour of the same user may fork."""
    bomb = """
        import os, time
        children = 0
        try:
            while True:
                if os.fork() == 0: time.sleep(20); os._exit(0)
                children += 1
        except BlockingIOError:
            say(children)
        time.sleep(20)
        """
    room = world.start(bomb, processes=12)
    assert int(world.listen(room)) <= 10
    assert world.run("import os; os.fork() or os._exit(0); os.wait(); say(1)", processes=12).word == 1
    world.hang_up(room)
    assert not world.end(room).left


def test_threads_count_as_processes(world):
    """A thread bomb ends in an error of its own."""
    code = """
        import threading, time
        def bomb():
            while True: threading.Thread(target=time.sleep, args=(9,), daemon=True).start()
        say(fault(bomb))
        """
    assert world.run(code, processes=12).word == "RuntimeError"


def test_processor_time_is_bounded(world):
    """An endless loop that ignores every signal is killed."""
    code = """
        import signal
        for number in range(1, 32):
            fault(lambda: signal.signal(number, signal.SIG_IGN))
        while True: pass
        """
    assert world.run(code, cpu_seconds=1).how[:2] == ["signal", signal.SIGKILL]


def test_time_is_bounded(world):
    """Who sleeps is woken by nobody, and ended."""
    before = time.monotonic()
    answer = world.run("import time; time.sleep(60)", wall_seconds=0.2)
    assert (answer.how[0], answer.left) == ("time", False)
    assert time.monotonic() - before < 2


def test_files_are_bounded(world):
    """Neither a large file nor many open ones can be had; a core is never dumped."""
    code = """
        import errno, os, resource
        def large():
            with open('x', 'wb') as file: file.write(bytes(1 << 21))
        held = []
        def many():
            while True: held.append(open('/dev/null'))
        say([fault(large), os.path.getsize('x'), fault(many), len(held), resource.getrlimit(resource.RLIMIT_CORE)])
        """
    assert world.run(code, file_size=MIB, open_files=32).word[:3] == ["OSError", MIB, "OSError"]


def test_limits_cannot_be_raised(world):
    """What is bounded stays bounded."""
    code = """
        import resource
        kinds = [resource.RLIMIT_AS, resource.RLIMIT_NPROC, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE]
        say(sorted({fault(lambda: resource.setrlimit(kind, (-1, -1))) for kind in kinds}))
        """
    assert world.run(code).word == ["ValueError"]


DAEMON = """
    import os, signal, time
    if os.fork() == 0:
        os.setsid()
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        if os.fork() == 0:
            time.sleep(30)
            os._exit(0)
        os._exit(0)
    say('ready')
    """


def test_nothing_is_left_running(world):
    """A daemon of a daemon in a session of its own ends with the candidate."""
    assert not world.run(DAEMON).left


@pytest.mark.parametrize("stop", ["hang_up", "kill"])
def test_it_ends_with_grader_or_warden(world, stop):
    """When the lifeline hangs up, or the warden is killed, the candidate and all it started are gone."""
    room = world.start(textwrap.dedent(DAEMON) + "time.sleep(30)")
    assert "ready" in world.listen(room)
    getattr(world, stop)(room)
    answer = world.end(room)
    assert not answer.left
    assert answer.how == (["hang-up", 0, ""] if stop == "hang_up" else None)


@walled
def test_it_ends_with_the_zygote(folder):
    """When the zygote is killed, wardens, candidates and all they started are gone."""
    world = World(folder, USERS[0], "cold")
    room = world.start(textwrap.dedent(DAEMON) + "time.sleep(30)")
    assert "ready" in world.listen(room)
    holder = world.hold()
    world.process.kill()
    try:
        assert _gone(room)
    finally:
        os.kill(holder, signal.SIGKILL)
        world.close()


def _gone(process: int) -> bool:
    end = time.monotonic() + 3
    while time.monotonic() < end:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize(
    ("code", "how"),
    [
        ("import os; os._exit(3)", ["exit", 3]),
        ("raise SystemExit", ["exit", 1]),
        ("import ctypes; ctypes.string_at(0)", ["signal", signal.SIGSEGV]),
        ("import os; os.abort()", ["signal", signal.SIGSEGV]),  # the first process is immune to SIGABRT itself
        ("import os; os.kill(os.getpid(), 9)", ["exit", 0]),  # and to SIGKILL of its own
    ],
)
def test_the_warden_says_how_it_ended(world, code, how):
    """An exit, a crash and a refusal to die are told apart."""
    assert world.run(code).how[:2] == how


def test_lessons_work(world):
    """Linear algebra, a figure, a cell, and modules first imported behind the wall."""
    code = """
        import io, sqlite3, zoneinfo
        import matplotlib.pyplot as plt
        import numpy as np
        import scipy.linalg
        from IPython.core.interactiveshell import InteractiveShell
        fig, ax = plt.subplots()
        ax.set(title='$x^2$', xlabel='λ')
        fig.savefig('figure.png')
        result = InteractiveShell.instance().run_cell('x = 1\\nx + 1', silent=True)
        say([np.linalg.svd(np.eye(2))[1].tolist(), float(scipy.linalg.expm(np.zeros((1, 1)))[0, 0]),
             open('figure.png', 'rb').read(4) == b'\\x89PNG', result.success,
             len(np.random.default_rng().bytes(3)), sqlite3.connect(':memory:').execute('select 1').fetchone()])
        """
    assert world.run(code).word == [[1.0, 1.0], 1.0, True, True, 3, [1]]


def test_threads_and_timers_work(world):
    """What a correct answer might lean on: threads, locks, signals, timers."""
    code = """
        import signal, time
        from concurrent.futures import ThreadPoolExecutor
        with ThreadPoolExecutor(4) as pool: squares = list(pool.map(lambda x: x * x, range(4)))
        rung = []
        signal.signal(signal.SIGALRM, lambda *_: rung.append(1))
        signal.setitimer(signal.ITIMER_REAL, 0.01)
        time.sleep(0.05)
        say([squares, rung])
        """
    assert world.run(code).word == [[0, 1, 4, 9], [1]]


def test_every_part_is_probed():
    """The probe names every part that a plan may ask for, and a cure for each that is missing."""
    assert set(PARTS) == EVERYTHING > wall.MINIMUM
    assert all(part.present or (part.cure and part.detail) for part in PARTS.values())


def test_no_wall_below_the_minimum():
    """A plan without a needed part is refused before anything is changed."""
    with pytest.raises(wall.WallError, match="seccomp"):
        wall.raise_in_zygote(wall.Plan(parts=EVERYTHING - {"seccomp"}))


def test_the_fallback_works_anywhere():
    """On a system that is not Linux and has no limits, everything imports, and the fallback does what it can."""
    code = f"""
import sys
sys.path.insert(0, {str(HERE.parent)!r})
sys.platform, sys.modules["resource"] = "win32", None
from autograder import wall
wall.limits_only(wall.Plan(visible=()))
assert not any(part.present for part in wall.available())
"""
    subprocess.run([sys.executable, "-I", "-c", code], check=True)


def _verdict(code: seccomp.Code, machine: str, number: int, *arguments: int) -> int:
    """What the kernel would answer: its packet-filter machine in a few lines."""
    data = {0: number, 4: seccomp.AUDIT_ARCHITECTURE[machine]}
    data |= {16 + 8 * place: value for place, value in enumerate(arguments)}
    at = register = 0
    while True:
        operation, yes, no, constant = code[at]
        match operation:
            case 0x06:
                return constant
            case 0x20:
                register, holds = data[constant], None
            case 0x15:
                holds = register == constant
            case 0x35:
                holds = register >= constant
            case 0x45:
                holds = bool(register & constant)
        at += 1 + (0 if holds is None else yes if holds else no)


@pytest.mark.parametrize("machine", calls.MACHINES)
def test_the_filter_says_what_the_table_says(machine):
    """Every call gets its own verdict, unknown and foreign ones none of the good ones."""
    code = seccomp.program(machine)
    allowed, refused = calls.numbers(calls.ALLOWED, machine), calls.numbers(calls.REFUSED, machine)
    checked = calls.numbers(calls.CHECKED, machine)
    assert {_verdict(code, machine, number) for number in allowed.values()} == {seccomp.ALLOW}
    assert {_verdict(code, machine, number) for number in refused.values()} == {seccomp.NOT_PERMITTED}
    known = {*allowed.values(), *refused.values(), *checked.values()}
    others = [*(set(range(600)) - known), 0x4000_0000, 0xFFFF_FFFF]
    assert {_verdict(code, machine, number) for number in others} == {seccomp.NOT_IMPLEMENTED}
    assert _verdict(code, machine, checked["clone"], 0x11) == seccomp.ALLOW
    assert _verdict(code, machine, checked["clone"], 0x1000_0011) == seccomp.NOT_PERMITTED
    foreign = next(name for name in calls.MACHINES if name != machine)
    assert _verdict(code, foreign, allowed["read"]) == seccomp.NOT_PERMITTED


def test_the_numbers_are_the_kernels():
    """The table agrees with the headers of this machine."""
    header = Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h")
    if not header.exists():
        pytest.skip("the kernel's headers are not installed")
    lines = [line.split() for line in header.read_text().splitlines() if line.startswith("#define __NR_")]
    numbers = {name.removeprefix("__NR_"): int(number) for _, name, number in lines}
    for table in (calls.ALLOWED, calls.CHECKED, calls.REFUSED):
        mine = calls.numbers(table, "x86_64")
        assert mine == {name: numbers[name] for name in mine}
