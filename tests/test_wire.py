"""What crosses between grader and candidate: exact data, bounded messages, calls, and nothing else."""

import json
import math
import socket
import threading
import tracemalloc
from contextlib import contextmanager
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.judge.student import Handle, Student, from_student
from autograder.suite.comparing import exactly
from autograder.wire import codec, frames
from autograder.wire.codec import Formula, Garbage, Unsendable
from autograder.wire.peer import Lost, Peer, Raised, readable


def refuse(value):
    """Nothing but data is sent here."""
    raise Unsendable(type(value).__name__)


def crossed(value):
    """The value as it arrives on the other side."""
    return codec.load(*codec.dump(value, refuse, False), lambda tag, ident: None, codec.DATA)


def same(a, b):
    """Equal in type and to the bit, entry by entry."""
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray | np.generic):
        if a.dtype != b.dtype or a.shape != b.shape:
            return False
        return all(map(same, a.ravel(), b.ravel())) if a.dtype == object else a.tobytes() == b.tobytes()
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return same(list(a.items()), list(b.items()))
    if isinstance(a, float):
        return (math.isnan(a) and math.isnan(b)) or repr(a) == repr(b)
    if isinstance(a, complex):
        return same([a.real, a.imag], [b.real, b.imag])
    return a == b


VALUES = [
    *(
        None,
        True,
        False,
        0,
        -7,
        1 << 61,
        1 << 62,
        -(1 << 62),
        10**4000,
        0.1,
        -0.0,
        math.nan,
        math.inf,
        -math.inf,
        5e-324,
    ),
    *("", "ä → 𝔸", "\x00", "a\nb", b"", b"\x00\xff", 1j, complex(-0.0, math.nan), Fraction(-1, 3), Fraction(10**30, 7)),
    *([], (), {}, set(), frozenset(), [[], [()]], (1, (2.0, [True])), {1: "a", (2, 3): {"x": None}}, {1, 2}),
    *(frozenset({"a"}), range(0, 10, 3), range(0), np.float64(-0.0), np.int8(-3), np.bool_(True), np.str_("ä")),
    *(
        np.complex64(1j),
        np.float32(math.nan),
        np.array(3.0),
        np.array([]),
        np.zeros((0, 3)),
        np.arange(6).reshape(2, 3),
    ),
    *(np.arange(12.0)[::2], np.asfortranarray(np.eye(3)), np.array(["a", "bcd"]), np.array([True, False])),
    *(np.array([1, "a", None, [2.0]], dtype=object), np.array([[Fraction(1, 2)]], dtype=object)),
    *(np.array([None, None]), np.array(2.0, dtype=object)),
    *(np.array([1, 2], dtype=">i4"), np.array([np.nan, -0.0, np.inf]), np.array([1 + 2j])),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: f"{type(value).__name__} {value!r:.30}")
def test_data_arrives_exactly(value):
    """Type, value, shape, sign of zero and NaN are the same on the other side."""
    assert same(crossed(value), value)


LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.complex_numbers()
    | st.text()
    | st.binary()
    | st.fractions()
)
HASHABLE = st.none() | st.booleans() | st.integers() | st.text() | st.fractions()
NESTED = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(HASHABLE, inner) | st.sets(HASHABLE),
    max_leaves=20,
)


@given(NESTED)
def test_nested_data_arrives_exactly(value):
    """Whatever plain Python data is made of, it is the same on the other side."""
    assert same(crossed(value), value)


def test_subclasses_arrive_as_the_plain_type():
    """An int, a dict or an array of a student's own class brings no behaviour of its own."""
    own = [type(base.__name__, (base,), {"__eq__": lambda a, b: True, "__hash__": None}) for base in (int, dict, list)]
    assert [type(crossed(kind())) for kind in own] == [int, dict, list]
    assert type(crossed(np.eye(2).view(type("A", (np.ndarray,), {})))) is np.ndarray


def nested(depth):
    """A list in a list in a list."""
    value = []
    for _ in range(depth):
        value = [value]
    return value


def doubled(times):
    """A list that holds the same list twice, and so on: small here, endless when written."""
    value = [0.0]
    for _ in range(times):
        value = [value, value]
    return value


@pytest.mark.parametrize(
    "value",
    [
        nested(codec.MAX_DEPTH + 2),
        1 << codec.MAX_BITS,
        np.zeros(codec.MAX_BLOB // 8 + 1),
        "x" * (codec.MAX_TEXT + 1),
        [np.zeros(codec.MAX_BLOB // 16 + 1)] * 2,
        lambda: 0,
        object(),
        np.datetime64("2020-01-01"),
        Formula("lambda x: x", "f"),
        np.random.default_rng(0),
        range(codec.MAX_LENGTH + 1),
        doubled(50),
    ],
    ids=[
        "depth",
        "bits",
        "array",
        "text",
        "arrays",
        "function",
        "object",
        "date",
        "formula",
        "generator",
        "range",
        "twins",
    ],
)
def test_what_is_too_large_or_no_data_is_not_sent(value):
    """Each is refused on the side that has it; a candidate cannot send source text or generators at all."""
    with pytest.raises(Unsendable):
        crossed(value)


def read(text, blob=b"", readers=codec.DATA):
    """What these bytes say; Garbage if nothing."""

    def unknown(tag, ident):
        raise Garbage(tag)

    return codec.load(text, blob, unknown, readers)


TAGS = st.sampled_from([*codec.DATA_AND_TOOLS, "h", "y", "zz", ""])
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["<f8", "O", "U9", "V9"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TAGS, inner, max_size=2),
    max_leaves=12,
)


@settings(max_examples=500)
@given(JSON, st.binary(max_size=64))
def test_any_json_is_data_or_garbage(message, blob):
    """Well-formed JSON of any meaning is read as data or refused as Garbage; nothing else is raised."""
    try:
        read(json.dumps(message).encode(), blob)
    except Garbage:
        return


@settings(max_examples=300)
@given(st.binary(max_size=64))
def test_any_bytes_are_data_or_garbage(text):
    """Bytes that are no JSON, no UTF-8 or nothing at all are Garbage."""
    try:
        read(text)
    except Garbage:
        return


HOSTILE = [
    b'{"a":["<f8",[1000000000],0]}',
    b'{"a":["<f8",[0,4611686018427387904,4611686018427387904],0]}',
    b'{"a":["<f8",[-1],0]}',
    b'{"a":["O",[1],0]}',
    b'{"a":["V8",[1],0]}',
    b'{"a":["<U999999999",[1],0]}',
    b'{"a":["<f8,<f8",[1],0]}',
    b'{"a":["<f8",[true],0]}',
    b'{"g":["<f8",-8]}',
    b'{"o":[[1000000000],[]]}',
    b'{"b":[1000000000,0]}',
    b'{"b":[8,true]}',
    b'{"i":"0x"}',
    b'{"q":[1,0]}',
    b'{"r":[0,1,0]}',
    b'{"r":[0,1e9]}',
    b'{"r":[0,1000000000000,1]}',
    b'{"r":[{"i":"0x1000000000000000000"},0,-1]}',
    b'{"a":["<f8",[0,1000000000000],0]}',
    b'{"i":"0x%s"}' % (b"f" * codec.MAX_BITS),
    b'{"s":[%s]}' % b",".join(b'{"i":"%#x"}' % (i * ((1 << 61) - 1)) for i in range(100)),
    b'{"d":[%s]}' % b",".join(b'[{"i":"%#x"},1]' % (i * ((1 << 61) - 1)) for i in range(100)),
    b"[%s0]" % (b"0," * codec.MAX_ITEMS),
    b'{"s":[[]]}',
    b'{"d":[[{"d":[]},1]]}',
    b'{"d":5}',
    b'{"h":1,"y":2}',
    b"{}",
    b"[" * 100_000,
    b'{"t":[' * 20_000,
    b"9" * 5000,
    b"\xff\xfe",
    b"",
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:40].decode(errors="replace"))
def test_hostile_messages_are_garbage_and_cost_nothing(text):
    """A message cannot claim more memory than it brings."""
    tracemalloc.start()
    try:
        with pytest.raises(Garbage):
            read(text, b"12345678")
        assert tracemalloc.get_traced_memory()[1] < 50 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("message", [{"x": ["lambda x: x", "f"]}, {"x": ["import os", "os"]}, {"rng": "{}"}])
def test_a_grader_reads_no_formula_and_no_generator(message):
    """Source text and generators are read by a candidate only."""
    with pytest.raises(Garbage):
        read(json.dumps(message).encode())


@pytest.mark.parametrize("head", [(codec.MAX_TEXT + 1, 0), (0, codec.MAX_BLOB + 1), (2**32 - 1, 2**32 - 1)])
def test_a_frame_that_is_too_large_is_refused_unread(head):
    """Two lengths are enough to refuse it, read one by one or many at a time."""
    for receive in (frames.receive, lambda sock: frames.Channel(sock).receive()):
        ours, theirs = socket.socketpair()
        with ours, theirs:
            theirs.sendall(frames.HEAD.pack(*head))
            with pytest.raises(Garbage):
                receive(ours)


def test_a_frame_that_ends_early_is_closed():
    """Half a message is none."""
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            theirs.sendall(frames.HEAD.pack(10, 0) + b"12345")
        with pytest.raises(frames.Closed):
            frames.receive(ours)


NOTEBOOK = """
import warnings
import numpy as np

class Own(ValueError):
    pass

class Silent(Exception):
    def __str__(self):
        raise RuntimeError

class Number:
    def __init__(self, x):
        self.x = x
    def __add__(self, other):
        return Number(self.x + getattr(other, "x", other))
    __radd__ = __add__
    def __neg__(self):
        return Number(-self.x)
    def __matmul__(self, other):
        return self.x * other.x
    def __lt__(self, other):
        return self.x < other.x
    def __eq__(self, other):
        asked.append("==")
        return True
    __hash__ = None

class Box:
    def __getitem__(self, key):
        return ("item", key)
    def __len__(self):
        return 3
    def __contains__(self, item):
        return item == "in"

asked = []

def number(x): return Number(x)
def box(): return Box()
def asked_for(): return len(asked)
def raises_own(): raise Own("mine")
def raises_silent(): raise Silent
def exits(): raise SystemExit(3)
def divides(x): return x / 0
def warns(x):
    warnings.warn("careful")
    return x
def spoils(x, y, *, z):
    x[0] = 99
    z.append(1)
    return 0
def twice(f, x): return f(f(x))
def calls(f): return f(1)
def same(x): return x
def adder(a): return lambda b: a + b
def draws(rng): return rng.random()
def formula(): return evil
"""


@contextmanager
def candidate(**more):
    """A student to talk to, whose notebook runs in a thread here."""
    names = {}
    exec(compile(NOTEBOOK, "<notebook>", "exec"), names)
    names |= more
    ours, theirs = socket.socketpair()
    ours.settimeout(60)
    peer = Peer(theirs, names=names, line_of=lambda error: f"line of {type(error).__name__}")
    thread = threading.Thread(target=peer.serve)
    thread.start()
    try:
        yield Student(Peer(ours, trusted=True))
    finally:
        ours.close()
        thread.join()
        theirs.close()


@pytest.fixture
def student():
    """The notebook above."""
    with candidate() as one:
        yield one


@pytest.mark.parametrize(
    ("name", "kind", "text"),
    [("raises_own", ValueError, "mine"), ("raises_silent", Exception, ""), ("exits", Exception, "3")],
)
def test_exceptions_keep_their_built_in_kind(student, name, kind, text):
    """What student code raises is of the nearest built-in kind, with its own name, text and line."""
    with pytest.raises(kind) as caught:
        getattr(student, name)()
    own = {"raises_own": "Own", "raises_silent": "Silent", "exits": "SystemExit"}[name]
    assert (caught.value.kind, caught.value.text, caught.value.line) == (own, text, f"line of {own}")


def test_every_built_in_kind_can_be_raised_here():
    """Also those that want more arguments than a text."""
    for kind in ("UnicodeDecodeError", "ExceptionGroup", "KeyError", "StopIteration", "OSError", "Exception"):
        error = from_student(Raised((kind, "Exception", "BaseException"), "why", ""))
        assert (error.kind, error.text) == (kind, "why")


def test_a_name_that_is_not_there_is_a_name_error(student):
    """The notebook goes on answering afterwards."""
    with pytest.raises(NameError):
        student.absent()
    assert student.same(1) == 1


def test_warnings_are_reported(student):
    """A call brings back the warnings it issued."""
    assert student.warns.observe(2).warnings == ("UserWarning: careful",)
    assert student.same.observe(2).warnings == ()


def test_changed_arguments_are_reported(student):
    """By position or by name, and only those that changed."""
    answer = student.spoils.observe(np.zeros(2), [1], z=[])
    assert sorted(answer.mutated) == ["0", "z"]


def test_functions_of_the_grader_can_be_called_back(student):
    """A function passed in runs here, also while the student's is running; what it raises goes through."""
    assert student.twice(lambda x: x + 1, 5) == 7
    with pytest.raises(KeyError):
        student.calls(lambda x: {}[x])


def test_a_formula_runs_on_the_other_side(student):
    """It crosses as text, to a candidate only, and so does a generator in its state."""
    assert student.twice(Formula("lambda x: np.sqrt(x)", "formula"), 16.0) == 2.0
    assert student.draws(np.random.default_rng(5)) == np.random.default_rng(5).random()


def test_what_does_not_cross_is_the_suites_own_mistake(student):
    """An object of the grader's is refused with a TypeError; nothing was sent."""
    with pytest.raises(TypeError, match="does not cross"):
        student.same(object())
    assert student.same(1) == 1


def test_operators_cross(student):
    """Attributes, arithmetic from both sides, order, items and length are those of the student's object."""
    a, b = student.number(2), student.number(5)
    assert [(a + b).x, (a + 1).x, (1 + a).x, (np.float64(1) + a).x, (-a).x] == [7, 3, 3, 3, -2]
    assert [a @ b, a < b] == [10, True]
    a.x = 9
    assert a.x == 9
    box = student.box()
    assert [box[1], len(box), "in" in box, "out" in box] == [("item", 1), 3, True, False]


def test_equality_never_crosses(student):
    """An object's own `==` decides nothing: it is not even asked."""
    a = student.number(2)
    assert isinstance(a, Handle)
    assert a != 2
    assert a != student.number(2)
    assert a == a
    assert a != exactly(2)
    assert student.asked_for() == 0
    with pytest.raises(AssertionError, match="True or False was expected"):
        bool(a)


def test_functions_come_out_as_handles(student):
    """A function that a function returned can be called."""
    assert student.adder(2)(3) == 5


def test_a_formula_of_the_students_stays_there():
    """Something called Formula comes out as a handle, never as source text to compile here."""
    with candidate(evil=Formula("lambda: 1 / 0", "evil")) as student:
        assert isinstance(student.formula(), Handle)


def test_what_an_array_of_objects_holds_is_not_looked_into():
    """Lists in it stay lists, and objects are not asked for a length."""
    value = np.empty(2, dtype=object)
    value[:] = [(1.0, 2.0), (3.0, 4.0)]
    assert same(crossed(value), value)
    with candidate(boxes=lambda: np.array([Fraction, None])) as student:
        assert isinstance(student.boxes()[0], Handle)


def test_an_answer_that_comes_in_drops_is_late():
    """The time of a message, and of all messages of a test, counts from its beginning."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        peer = Peer(ours, trusted=True)
        peer.allow(0.2)
        stop = threading.Event()

        def drip():
            while not stop.wait(0.05):
                theirs.send(b"\0")

        thread = threading.Thread(target=drip)
        thread.start()
        with pytest.raises(Lost, match="took too long"):
            Student(peer).f(1)
        stop.set()
        thread.join()


def test_where_an_object_lay_is_not_told():
    """Addresses are chance: the same report must come every time."""
    assert readable(repr(object())) == "<object object at 0x…>"


ANSWERS = {
    "no JSON": (b"nonsense", "could not be read"),
    "no list": (b"5", "could not be read"),
    "no reply": (b'["*"]', "could not be read"),
    "a formula": (b'["=",{"x":["lambda: 1","f"]},[],[]]', "could not be read"),
    "an object it does not have": (b'["=",{"y":12345},[],[]]', "could not be read"),
    "a name of the grader's": (b'["=",{"y":"open"},[],[]]', "could not be read"),
    "nothing": (None, "ended without an answer"),
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_garbage_for_an_answer_is_lost(answer):
    """Whatever a candidate answers that is no answer, the call is lost, and nothing else happens."""
    text, why = ANSWERS[answer]
    ours, theirs = socket.socketpair()
    with ours, theirs:
        if text is not None:
            frames.send(theirs, text)
        theirs.shutdown(socket.SHUT_WR)
        with pytest.raises(Lost, match=why):
            Student(Peer(ours, trusted=True)).f(1)


@pytest.mark.parametrize("op", ["get", "set", "getitem", "len", "repr", "add", "no such thing"])
def test_a_candidate_may_only_call(op):
    """Of what a grader passed in, a candidate can reach no attribute and no item."""
    ours, theirs = socket.socketpair()
    ours.settimeout(60)
    with ours, theirs:
        peer = Peer(ours, trusted=True)
        secret = peer.export(lambda: 0)["h"]
        for operand in ({"y": secret}, "text", {"h": 1}):
            question = ["?", op, operand, "__class__", 1]
            theirs.sendall(b"")
            frames.send(theirs, json.dumps(question).encode())
            frames.send(theirs, b'["=",1,[],[]]')
            assert Student(peer).f() == 1
            frames.receive(theirs)  # the grader's question
            reply = json.loads(frames.receive(theirs)[0])
            assert reply[:2] == ["!", ["PermissionError", "OSError", "Exception", "BaseException"]]
