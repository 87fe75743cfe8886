"""Plain data to bytes and back: exact types, bounded size, nothing pickled and nothing evaluated.

A message is JSON plus one block of raw bytes that its arrays point into. A JSON object always has one key, the tag of
the type it stands for; every other JSON value stands for itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from math import prod
from typing import Any

import numpy as np

MAX_TEXT = 4 << 20  # bytes of JSON in one message
MAX_BLOB = 16 << 20  # bytes of array data in one message
MAX_DEPTH = 60
MAX_BITS = 1 << 16  # of one integer
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
        self.size = 0

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
            return [self.encode(x, depth + 1) for x in value]
        if kind is tuple:
            return {"t": [self.encode(x, depth + 1) for x in value]}
        if isinstance(value, np.ndarray):
            return self.array(value, depth)
        if isinstance(value, np.generic):
            return self.scalar(value)
        if kind is dict:
            return {"d": [[self.encode(k, depth + 1), self.encode(v, depth + 1)] for k, v in value.items()]}
        return self.rare(value, depth)

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
            return {"o": [list(value.shape), [self.encode(x, depth + 1) for x in value.ravel().tolist()]]}
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
            return {"r": [value.start, value.stop, value.step]}
        if isinstance(value, set):
            return {"s": [self.encode(x, depth + 1) for x in set.__iter__(value)]}
        if isinstance(value, frozenset):
            return {"f": [self.encode(x, depth + 1) for x in frozenset.__iter__(value)]}
        return self.plainer(value, depth)

    def plainer(self, value: Any, depth: int) -> Any:
        bases: tuple[Callable[[Any], Any], ...] = (int, float, str, list, tuple, dict)
        for base in bases:
            if isinstance(value, base) and not isinstance(value, bool):  # type: ignore[arg-type] # they are types
                return self.encode(base(value), depth)
        return self.export(value)


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

    def decode(self, value: Any) -> Any:
        kind = type(value)
        if kind is not list and kind is not dict:
            return value
        self.depth += 1
        if self.depth > MAX_DEPTH + 4:  # a message is a list of its own
            msg = f"nested deeper than {MAX_DEPTH} levels"
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
        out[:] = items
        return out.reshape(shape)


def _dtype(code: Any) -> np.dtype:
    dtype = np.dtype(code) if type(code) is str and len(code) < 12 else None
    if dtype is None or dtype.kind not in KINDS or dtype.itemsize == 0:
        msg = "an array of unknown type"
        raise Garbage(msg)
    return dtype


def _shape(shape: Any) -> tuple[int, ...]:
    if type(shape) is not list or len(shape) > 32 or any(type(n) is not int or n < 0 for n in shape):
        msg = "an array of impossible shape"
        raise Garbage(msg)
    return tuple(shape)


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
    "s": lambda d, c: {d.decode(x) for x in c},
    "f": lambda d, c: frozenset(d.decode(x) for x in c),
    "d": lambda d, c: {d.decode(k): d.decode(v) for k, v in c},
    "c": lambda d, c: complex(float(c[0]), float(c[1])),
    "q": lambda d, c: Fraction(d.decode(c[0]), d.decode(c[1])),
    "b": lambda d, c: d.bytes_at(c[1], c[0]),
    "r": lambda d, c: range(*c),
    "i": lambda d, c: int(c, 16),
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
