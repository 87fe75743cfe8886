"""Calls across a socket, both ways: either side may call what the other let it see, also while it is being called.

The grader lets a candidate call the functions it passed in, and nothing else. A candidate lets the grader look up
names of the notebook, call, and use attributes and operators of what came back.
"""

from __future__ import annotations

import builtins
import operator
import re
import socket
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.wire import codec, frames

MAX_ANSWERS = 32 << 20  # bytes that all answers to one test may take
ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")
SLOW_CALLS = 5  # that may take their full time in one test: more would take the time of the exercises that follow

OPERATORS = [
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "matmul",
    "neg",
    "pos",
    "abs",
    "invert",
    "and_",
    "or_",
    "xor",
    "lshift",
    "rshift",
    "lt",
    "le",
    "gt",
    "ge",
    "getitem",
    "setitem",
    "delitem",
    "contains",
]
CONVERSIONS: dict[str, Callable[[Any], Any]] = {
    "len": len,
    "float": float,
    "int": int,
    "repr": repr,
    "list": list,
}


class Lost(Exception):
    """The other side hung, died or answered garbage: nothing more will come."""


@dataclass(frozen=True)
class Answer:
    """What a call brought back: its value, the warnings it issued, which arguments (by position or name) it changed."""

    value: Any
    warnings: tuple[str, ...] = ()
    mutated: tuple[str, ...] = ()


@dataclass
class Raised(Exception):
    """What a call raised: the names of its kinds, nearest first, its text, and the line that raised it."""

    kinds: tuple[str, ...]
    text: str
    line: str

    def __str__(self) -> str:
        return f"{self.kinds[0]}: {self.text}" if self.text else self.kinds[0]

    def builtin(self) -> type[Exception]:
        """The nearest of its kinds that Python itself defines; a group is not made of a text."""
        kinds = (getattr(builtins, name, None) for name in self.kinds if not name.endswith("Group"))
        return next((k for k in kinds if isinstance(k, type) and issubclass(k, Exception)), Exception)


@contextmanager
def or_lost() -> Iterator[None]:
    """Raises Lost where the other side does not answer as it should."""
    try:
        yield
        return
    except TimeoutError:
        msg = "took too long"
    except frames.Closed:
        msg = "the process ended without an answer"
    except codec.Garbage as error:
        msg = f"the answer could not be read: {error}"
    raise Lost(msg)


class Remote:
    """An object on the other side; `==` is identity here and never crosses."""

    __slots__ = ("_id", "_peer")
    __array_ufunc__ = None  # so that NumPy leaves an operator with a scalar to us

    def __init__(self, peer: Peer, ident: Any) -> None:
        self._peer, self._id = peer, ident

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return self._peer.request("call", self, list(args), kwargs).value
        except Raised as raised:
            raise raised.builtin()(raised.text) from None


class Peer:
    """One end of a socket over which calls go both ways."""

    def __init__(
        self,
        sock: socket.socket,
        *,
        names: Mapping[str, Any] | None = None,
        trusted: bool = False,
        remote: type[Remote] = Remote,
        line_of: Callable[[BaseException], str] = lambda error: "",
    ) -> None:
        self.channel = frames.Channel(sock)
        self.names, self.trusted, self.remote, self.line_of = names, trusted, remote, line_of
        self.readers = codec.DATA if trusted else codec.DATA_AND_TOOLS
        self.exported: dict[int, Any] = {}
        self.observer: Any = None  # who records what is asked over this peer

    def export(self, value: Any) -> dict[str, Any]:
        """The id by which the other side may name this object; its own objects return under their own id."""
        if isinstance(value, Remote) and value._peer is self:
            return {"y": value._id}
        if self.trusted and not callable(value):
            msg = f"a {type(value).__name__} does not cross"
            raise codec.Unsendable(msg)
        self.exported[id(value)] = value
        return {"h": id(value)}

    def resolve(self, tag: str, ident: Any) -> Any:
        if tag == "h":
            return self.remote(self, ident)
        if tag == "y" and type(ident) is int and ident in self.exported:
            return self.exported[ident]
        if tag == "y" and type(ident) is str and self.names is not None:
            return self.named(ident)
        msg = "an unknown object"
        raise codec.Garbage(msg)

    def named(self, name: str) -> Any:
        assert self.names is not None
        if name not in self.names:
            msg = f"name '{name}' is not defined"
            raise NameError(msg)
        return self.names[name]

    def encode(self, message: list[Any]) -> tuple[bytes, bytes]:
        return codec.dump(message, self.export, self.trusted)

    def send(self, message: list[Any]) -> None:
        self.channel.send(*self.encode(message))

    def receive(self) -> list[Any]:
        return self.decode(self.channel.receive())

    def decode(self, parts: tuple[bytes, bytes]) -> list[Any]:
        message = codec.load(*parts, self.resolve, self.readers)
        if type(message) is not list or not message:
            msg = "not a message"
            raise codec.Garbage(msg)
        return message

    def allow(self, seconds: float, slow_calls: int = SLOW_CALLS) -> None:
        """Begin a test: so long may one answer take, and all answers are bounded in time and size."""
        self.channel.allow(seconds, slow_calls * seconds, MAX_ANSWERS)

    def request(self, op: str, *operands: Any) -> Answer:
        """Ask the other side; serve what it asks meanwhile. Raises Raised, or Lost when nothing will come."""
        with or_lost():
            self.post(self.encode(["?", op, *operands]))
            return self.reply()

    def post(self, question: tuple[bytes, bytes]) -> None:
        self.channel.send(*question)

    def answered_one(self) -> None:
        """A reply has come."""

    def reply(self) -> Answer:
        while True:
            match self.receive():
                case ["?", str(op), *operands]:
                    self.answer(op, operands)
                case ["=", value, list(warned), list(mutated)]:
                    self.answered_one()
                    return Answer(value, _words(warned), _words(mutated))
                case ["!", list(kinds), str(text), str(line)] if kinds:
                    self.answered_one()
                    raise Raised(_words(kinds), readable(text), readable(line[:500]))
                case _:
                    msg = "not a reply"
                    raise codec.Garbage(msg)

    def serve(self) -> None:
        """Answer until the other side hangs up."""
        while True:
            try:
                message = self.receive()
            except frames.Closed:
                return
            except NameError as error:
                self.fail(error)
                continue
            self.answer(message[1], message[2:])

    def answer(self, op: str, operands: list[Any]) -> None:
        try:
            before = self.prints(op, operands)
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                value = self.perform(op, operands)
            warned = [f"{w.category.__name__}: {w.message}" for w in caught[:20]]
            after = self.prints(op, operands)
            self.send(["=", value, warned, [name for name in before if before[name] != after[name]]])
        except frames.Closed:
            raise
        except BaseException as error:
            if self.trusted and not isinstance(error, Exception):
                raise
            self.fail(error)

    def prints(self, op: str, operands: list[Any]) -> dict[str, Any]:
        """What the arguments of a call look like, to tell afterwards whether it changed them."""
        if self.trusted or op != "call":
            return {}
        _, args, kwargs = operands
        named = {**{str(i): value for i, value in enumerate(args)}, **kwargs}
        return {name: self.print(value) for name, value in named.items() if _can_change(value)}

    def print(self, value: Any) -> Any:
        """What tells a value from any other."""
        if type(value) is np.ndarray and value.dtype != object:
            return value.dtype, value.shape, value.tobytes()
        return codec.dump(value, self.export, False)

    def fail(self, error: BaseException) -> None:
        if isinstance(error, Raised):
            self.send(["!", list(error.kinds), error.text, error.line])
            return
        kinds = [kind.__name__ for kind in type(error).__mro__[:-1]]
        try:
            text = str(error)
        except Exception:
            text = ""
        self.send(["!", kinds, text[:2000], "" if self.trusted else self.line_of(error)])

    def perform(self, op: str, operands: list[Any]) -> Any:
        if op == "call":
            function, args, kwargs = operands
            return function(*args, **kwargs)
        if self.trusted:
            msg = "only a call may cross to a grader"
            raise PermissionError(msg)
        return self.reach(op, operands)

    def reach(self, op: str, operands: list[Any]) -> Any:
        """Attributes, operators and conversions of an object on this side."""
        if op == "get":
            return getattr(operands[0], operands[1])
        if op == "set":
            return setattr(*operands)
        if op in CONVERSIONS:
            return CONVERSIONS[op](operands[0])
        if op in OPERATORS:
            return getattr(operator, op)(*operands)
        msg = f"unknown operation {op[:40]}"
        raise ValueError(msg)


def _can_change(value: Any) -> bool:
    """Whether it is data that a call might change in place; a generator of random numbers is there to be changed."""
    fixed = isinstance(value, float | int | str | np.generic | np.random.Generator | None)
    return not fixed and not callable(value)


def _words(items: list[Any]) -> tuple[str, ...]:
    if not all(isinstance(item, str) for item in items):
        msg = "something else in the place of a word"
        raise codec.Garbage(msg)
    return tuple(readable(item, 500) for item in items[:50])


def readable(text: str, most: int = 2000) -> str:
    """Text of another's making as it may be shown to anyone: no control characters, not endless, always the same."""
    plain = "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text[:most])
    return without_addresses(plain)


def without_addresses(text: str) -> str:
    """Where an object lay in memory is chance, and nobody's business."""
    return ADDRESS.sub(" at 0x…", text)
