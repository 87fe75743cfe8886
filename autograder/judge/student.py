"""What a suite sees of a student's notebook: names that can be called, and handles to what came back."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from autograder.showing import show
from autograder.wire.codec import Unsendable
from autograder.wire.peer import Answer, Lost, Peer, Raised, Remote


class FromStudent(Exception):
    """Student code raised this; it is also of the same built-in kind."""

    kind: str
    text: str
    line: str


@cache
def _kind(name: str) -> type[FromStudent]:
    base = getattr(builtins, name)
    return FromStudent if base is Exception else type(base.__name__, (FromStudent, base), {"__init__": _quietly})


def _quietly(self: Exception, *args: Any) -> None:
    """Some kinds demand more arguments than a text; none is needed to stand for one."""


def from_student(raised: Raised) -> FromStudent:
    """The exception that stands for what student code raised, here."""
    error = _kind(raised.builtin().__name__)(raised.text)
    error.kind, error.text, error.line = raised.kinds[0], raised.text, raised.line
    return error


@dataclass(frozen=True)
class Call:
    """One question to the student's code and what became of it."""

    ask: Callable[[], str]
    value: Any = None
    raised: Raised | None = None
    lost: str | None = None
    changed: tuple[tuple[str, ...], bool] = ((), False)  # arguments it changed, whether it warned

    @property
    def question(self) -> str:
        """The call as a person would type it."""
        return self.ask()

    @property
    def stub(self) -> bool:
        return self.raised is not None and self.raised.kinds[0] == "NotImplementedError"

    def __str__(self) -> str:
        if self.lost is not None:
            return f"{self.question} gave no answer: {self.lost}"
        if self.raised is not None:
            where = f"\n    at {self.raised.line}" if self.raised.line else ""
            return f"{self.question} raised {self.raised}{where}"
        return f"{self.question} returned {show(self.value)}"


class Overspent(BaseException):
    """The calls that this test may make are used up."""


class Student:
    """The names of a notebook, and a record of every call."""

    def __init__(self, peer: Any, budget: int | None = None) -> None:
        self._peer, self._budget = peer, budget
        self._calls: list[Call] = []
        peer.remote = Handle
        peer.observer = self

    def __getattr__(self, name: str) -> Named:
        if name.startswith("__"):
            raise AttributeError(name)
        return Named(self._peer, name)

    def _ask(self, question: Question, op: str, *operands: Any) -> Answer:
        if self._budget is not None:
            self._budget -= 1
            if self._budget < 0:
                raise Overspent
        try:
            answer = self._peer.request(op, *operands)
        except Raised as raised:
            self._calls.append(Call(question, raised=raised))
            raise from_student(raised) from None
        except Lost as lost:
            self._calls.append(Call(question, lost=str(lost)))
            raise
        except Unsendable as error:
            msg = f"the suite sent what does not cross: {error}"
            raise TypeError(msg) from None
        if isinstance(answer.value, Handle):
            answer.value._name = question
        self._calls.append(Call(question, answer.value, changed=(answer.mutated, bool(answer.warnings))))
        return answer


Question = Callable[[], str]


def _arguments(args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    return ", ".join([*map(show, args), *(f"{name}={show(value)}" for name, value in kwargs.items())])


class Handle(Remote):
    """An object of the student's: calls, attributes, operators cross; `==` and truth values do not."""

    __slots__ = ("_name",)
    __hash__ = object.__hash__

    def __init__(self, peer: Peer, ident: Any) -> None:
        super().__init__(peer, ident)
        self._name: Callable[[], str] = lambda: "an object"

    def _ask(self, question: Question, op: str, *operands: Any) -> Any:
        return self._peer.observer._ask(question, op, *operands)

    def observe(self, *args: Any, **kwargs: Any) -> Answer:
        """Call, and bring back warnings and changed arguments with the value."""
        return self._ask(lambda: f"{self}({_arguments(args, kwargs)})", "call", self, list(args), kwargs)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.observe(*args, **kwargs).value

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._ask(lambda: f"{self}.{name}", "get", self, name).value

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            object.__setattr__(self, name, value)
        else:
            self._ask(lambda: f"{self}.{name} = {show(value)}", "set", self, name, value)

    def __bool__(self) -> bool:
        msg = f"True or False was expected, not the object {self}"
        raise AssertionError(msg)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._convert("list"))

    def __len__(self) -> int:
        return self._convert("len")

    def __float__(self) -> float:
        return self._convert("float")

    def __repr__(self) -> str:
        return self._name()

    def __contains__(self, item: Any) -> bool:
        return self._ask(lambda: f"{show(item)} in {self}", "contains", self, item).value is True

    def __getitem__(self, key: Any) -> Any:
        return self._ask(lambda: f"{self}[{show(key)}]", "getitem", self, key).value

    def _convert(self, op: str) -> Any:
        return self._ask(lambda: f"{op}({self})", op, self).value


SIGNS = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "truediv": "/",
    "floordiv": "//",
    "mod": "%",
    "pow": "**",
    "matmul": "@",
    "lt": "<",
    "le": "<=",
    "gt": ">",
    "ge": ">=",
}


def _binary(op: str, sign: str, swap: bool) -> Any:
    def method(self: Handle, other: Any) -> Any:
        left, right = (other, self) if swap else (self, other)
        return self._ask(lambda: f"({show(left)} {sign} {show(right)})", op, left, right).value

    return method


def _unary(op: str, sign: str) -> Any:
    return lambda self: self._ask(lambda: f"{sign}({self})", op, self).value


_handle: Any = Handle
for _op, _sign in SIGNS.items():
    setattr(_handle, f"__{_op}__", _binary(_op, _sign, swap=False))
    if _op not in ("lt", "le", "gt", "ge"):
        setattr(_handle, f"__r{_op}__", _binary(_op, _sign, swap=True))
for _op, _sign in {"neg": "-", "pos": "+", "abs": "abs"}.items():
    setattr(_handle, f"__{_op}__", _unary(_op, _sign))


class Named(Handle):
    """A name of the student's notebook: a function or a class, found when it is called."""

    def __init__(self, peer: Peer, name: str) -> None:
        super().__init__(peer, name)
        self._name = lambda: name
