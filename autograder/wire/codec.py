"""Plain data to bytes and back: exact types, bounded size, nothing pickled and nothing evaluated.

A message is JSON plus one block of raw bytes that its arrays point into. A JSON object always has one key, the tag of
the type it stands for; every other JSON value stands for itself.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection
from fractions import Fraction
from math import prod
from typing import Any

import numpy as np

MAX_TEXT = 4 << 20  # bytes of JSON in one message
MAX_BLOB = 16 << 20  # bytes of array data in one message
MAX_DEPTH = 60
MAX_BITS = 1 << 16  # of one integer
MAX_HEX = MAX_BITS // 4 + 3  # digits of one, with sign and prefix
MAX_LENGTH = 1 << 24  # of a range, or of one side of an array
MAX_ITEMS = 1 << 20  # values in one message
MAX_ANSWER_ITEMS = 1 << 17  # values in one answer, beside arrays: to count to them takes a tenth of a second
MAX_TWINS = 20  # keys that hash alike: each costs a look at all others
PLAIN = frozenset({float, str, bool, type(None)})
TO_JSON = json.JSONEncoder(separators=(",", ":")).encode
KINDS = frozenset("biufcU")  # of arrays that cross as raw bytes


Readers = dict[str, Callable[["Decoder", Any], Any]]


class Garbage(ValueError):
    """What came over the wire is not a message."""


class Unsendable(Exception):
    """This value is too large, too deep or of a kind that does not cross."""


class Formula:
    """A function that crosses as source text: compiled on whichever side calls it."""

    def __init__(self, source: str, name: str) -> None:
        self.source, self.name = source, name
        self._compiled: Callable[..., Any] | None = None

    def compiled(self) -> Callable[..., Any]:
        """The function itself; `np` and `math` are all that it knows."""
        if self._compiled is None:
            import math

            namespace: dict[str, Any] = {"np": np, "math": math}
            if self.source.startswith("lambda"):
                self._compiled = eval(self.source, namespace)
            else:
                exec(self.source, namespace)
                self._compiled = namespace[self.name]
        assert self._compiled is not None
        return self._compiled

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.compiled()(*args, **kwargs)

    def __repr__(self) -> str:
        return self.source if self.source.startswith("lambda") else self.name


class Encoder:
    """Encodes one message; `export` gives an id to what is not data (a function, an object).

    Only a trusted side sends formulas and random generators: source text and state, rebuilt on the other side.
    """

    def __init__(self, export: Callable[[Any], dict[str, Any]], trusted: bool) -> None:
        self.export, self.trusted = export, trusted
        self.blob: list[bytes] = []
        self.size, self.left = 0, MAX_ITEMS if trusted else MAX_ANSWER_ITEMS

    def raw(self, data: bytes) -> int:
        """The place of these bytes in the block."""
        start = self.size
        self.blob.append(data)
        self.size += len(data)
        if self.size > MAX_BLOB:
            msg = f"more than {MAX_BLOB >> 20} MB of numbers"
            raise Unsendable(msg)
        return start

    def encode(self, value: Any, depth: int = 0) -> Any:
        kind = type(value)
        if kind in PLAIN:
            return value
        if kind is int:
            return value if -(1 << 62) < value < 1 << 62 else self.big(value)
        if depth > MAX_DEPTH:
            msg = f"nested deeper than {MAX_DEPTH} levels"
            raise Unsendable(msg)
        if kind is list:
            return self.items(value, depth)
        if kind is tuple:
            return {"t": self.items(value, depth)}
        if isinstance(value, np.ndarray):
            return self.array(value, depth)
        if isinstance(value, np.generic):
            return self.scalar(value)
        if kind is dict:
            keys, values = self.items(value, depth), self.items(value.values(), depth)
            return {"d": [list(pair) for pair in zip(keys, values, strict=True)]}
        return self.rare(value, depth)

    def items(self, values: Collection[Any], depth: int) -> list[Any]:
        """Each of these; what shares its parts, or holds itself, can be endless when written."""
        self.left -= len(values)
        if self.left < 0:
            msg = "more values than an answer may hold"
            raise Unsendable(msg)
        return [self.encode(x, depth + 1) for x in values]

    def big(self, value: int) -> dict[str, str]:
        if value.bit_length() > MAX_BITS:
            msg = f"an integer of more than {MAX_BITS} bits"
            raise Unsendable(msg)
        return {"i": hex(value)}

    def array(self, value: np.ndarray, depth: int) -> dict[str, Any]:
        value = np.asarray(value).view(np.ndarray)
        if value.dtype.kind in KINDS:
            data = np.ascontiguousarray(value)
            return {"a": [data.dtype.str, list(value.shape), self.raw(data.tobytes())]}
        if value.dtype.kind == "O":
            return {"o": [list(value.shape), self.items(value.ravel().tolist(), depth)]}
        return self.export(value)

    def scalar(self, value: np.generic) -> dict[str, Any]:
        if value.dtype.kind not in KINDS:
            return self.export(value)
        return {"g": [value.dtype.str, self.raw(value.tobytes())]}

    def rare(self, value: Any, depth: int) -> Any:
        """Everything seldom met; subclasses of plain types cross as the plain type."""
        if self.trusted and isinstance(value, Formula):
            return {"x": [value.source, value.name]}
        if self.trusted and isinstance(value, np.random.Generator):
            return {"rng": json.dumps(value.bit_generator.state)}
        if isinstance(value, complex):
            return {"c": [value.real, value.imag]}
        if isinstance(value, Fraction):
            return {"q": [self.encode(value.numerator), self.encode(value.denominator)]}
        if isinstance(value, bytes | bytearray):
            return {"b": [len(value), self.raw(bytes(value))]}
        if isinstance(value, range):
            return self.range(value)
        if isinstance(value, set):
            return {"s": self.items(list(set.__iter__(value)), depth)}
        if isinstance(value, frozenset):
            return {"f": self.items(list(frozenset.__iter__(value)), depth)}
        return self.plainer(value, depth)

    def range(self, value: range) -> dict[str, Any]:
        if _is_long(value):
            msg = f"a range of more than {MAX_LENGTH} numbers"
            raise Unsendable(msg)
        return {"r": [self.encode(x) for x in (value.start, value.stop, value.step)]}

    def plainer(self, value: Any, depth: int) -> Any:
        bases: tuple[Callable[[Any], Any], ...] = (int, float, str, list, tuple, dict)
        for base in bases:
            if isinstance(value, base) and not isinstance(value, bool):  # type: ignore[arg-type] # they are types
                return self.encode(base(value), depth)
        return self.export(value)


def _is_long(value: range) -> bool:
    return bool(value) and abs(value[-1] - value[0]) // abs(value.step) >= MAX_LENGTH


def dump(message: Any, export: Callable[[Any], dict[str, Any]], trusted: bool) -> tuple[bytes, bytes]:
    """One message as JSON text and its block of bytes; Unsendable if it is too large."""
    encoder = Encoder(export, trusted)
    text = TO_JSON(encoder.encode(message)).encode()
    if len(text) > MAX_TEXT:
        msg = f"more than {MAX_TEXT >> 20} MB of data"
        raise Unsendable(msg)
    return text, b"".join(encoder.blob)


class Decoder:
    """Decodes one message; `resolve` turns the id of a function or object into what stands for it here."""

    def __init__(self, blob: bytes, resolve: Callable[[str, Any], Any], readers: Readers) -> None:
        self.blob, self.resolve, self.readers, self.depth = blob, resolve, readers, 0
        self.left = MAX_ITEMS

    def decode(self, value: Any) -> Any:
        kind = type(value)
        if kind is not list and kind is not dict:
            return value
        self.depth += 1
        if self.depth > MAX_DEPTH + 4:  # a message is a list of its own
            msg = f"nested deeper than {MAX_DEPTH} levels"
            raise Garbage(msg)
        self.left -= len(value)
        if self.left < 0:
            msg = f"more than {MAX_ITEMS} values"
            raise Garbage(msg)
        decoded = [self.decode(x) for x in value] if kind is list else self.tagged(value)
        self.depth -= 1
        return decoded

    def tagged(self, value: dict[str, Any]) -> Any:
        if len(value) != 1:
            msg = "an object with more or less than one tag"
            raise Garbage(msg)
        ((tag, content),) = value.items()
        reader = self.readers.get(tag)
        return self.resolve(tag, content) if reader is None else reader(self, content)

    def bytes_at(self, start: int, size: int) -> bytes:
        if type(start) is not int or start < 0 or size < 0 or start + size > len(self.blob):
            msg = "bytes outside the block"
            raise Garbage(msg)
        return self.blob[start : start + size]

    def array(self, content: list[Any]) -> np.ndarray:
        code, shape, start = content
        dtype, shape = _dtype(code), _shape(shape)
        size = prod(shape) * dtype.itemsize
        return np.frombuffer(self.bytes_at(start, size), dtype=dtype).reshape(shape).copy()

    def scalar(self, content: list[Any]) -> np.generic:
        dtype = _dtype(content[0])
        return np.frombuffer(self.bytes_at(content[1], dtype.itemsize), dtype=dtype)[0]

    def objects(self, content: list[Any]) -> np.ndarray:
        shape, items = _shape(content[0]), self.decode(content[1])
        if prod(shape) != len(items):
            msg = "an array whose shape does not fit its items"
            raise Garbage(msg)
        out = np.empty(len(items), dtype=object)
        for place, item in enumerate(items):  # one by one: NumPy would look into lists and ask objects for their items
            out[place] = item
        return out.reshape(shape)

    def keys(self, content: list[Any]) -> list[Any]:
        """What a set or dict is made of; refused if it was chosen to make that slow."""
        keys = [self.decode(x) for x in content]
        if max(Counter(map(hash, keys)).values(), default=0) > MAX_TWINS:
            msg = "too many keys that hash alike"
            raise Garbage(msg)
        return keys

    def mapping(self, content: list[Any]) -> dict[Any, Any]:
        keys = self.keys([key for key, _ in content])
        return dict(zip(keys, [self.decode(value) for _, value in content], strict=True))

    def range(self, content: list[Any]) -> range:
        value = range(*(self.decode(x) for x in content))
        if _is_long(value):
            msg = f"a range of more than {MAX_LENGTH} numbers"
            raise Garbage(msg)
        return value


def _dtype(code: Any) -> np.dtype:
    dtype = np.dtype(code) if type(code) is str and len(code) < 12 else None
    if dtype is None or dtype.kind not in KINDS or dtype.itemsize == 0:
        msg = "an array of unknown type"
        raise Garbage(msg)
    return dtype


def _shape(shape: Any) -> tuple[int, ...]:
    if type(shape) is not list or len(shape) > 32 or any(type(n) is not int or not 0 <= n <= MAX_LENGTH for n in shape):
        msg = "an array of impossible shape"
        raise Garbage(msg)
    return tuple(shape)


def _big(_: Decoder, content: str) -> int:
    if len(content) > MAX_HEX:
        msg = f"an integer of more than {MAX_BITS} bits"
        raise Garbage(msg)
    return int(content, 16)


def _rng(_: Decoder, content: str) -> np.random.Generator:
    bits = np.random.PCG64(0)
    bits.state = json.loads(content)
    return np.random.Generator(bits)


def _function(_: Decoder, content: list[str]) -> Callable[..., Any]:
    return Formula(*content).compiled()


DATA: Readers = {
    "a": Decoder.array,
    "g": Decoder.scalar,
    "o": Decoder.objects,
    "t": lambda d, c: tuple(d.decode(x) for x in c),
    "s": lambda d, c: set(d.keys(c)),
    "f": lambda d, c: frozenset(d.keys(c)),
    "d": Decoder.mapping,
    "c": lambda d, c: complex(float(c[0]), float(c[1])),
    "q": lambda d, c: Fraction(d.decode(c[0]), d.decode(c[1])),
    "b": lambda d, c: d.bytes_at(c[1], c[0]),
    "r": Decoder.range,
    "i": _big,
}
DATA_AND_TOOLS: Readers = {**DATA, "rng": _rng, "x": _function}


def load(text: bytes, blob: bytes, resolve: Callable[[str, Any], Any], readers: Readers) -> Any:
    """The message in these bytes; Garbage if there is none."""
    try:
        return Decoder(blob, resolve, readers).decode(json.loads(text))
    except Garbage:
        raise
    except (
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        RecursionError,
        OverflowError,
        ZeroDivisionError,
    ) as error:
        msg = f"not a message ({type(error).__name__})"
        raise Garbage(msg) from None
