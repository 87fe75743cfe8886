"""Pinning down what student code answered before a property is computed from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from autograder.judge.student import FromStudent, Named
from autograder.showing import show
from autograder.suite.comparing import as_numbers


def array(answer: Any, shape: tuple[int | None, ...] | None = None) -> np.ndarray:
    """The answer as a float (or complex) array of this shape (None: any size); fails with a message if it is none."""
    numbers = as_numbers(answer)
    assert numbers is not None, f"an array of numbers was expected, not {show(answer)}"
    fits = shape is None or (
        len(shape) == numbers.ndim and all(n in (None, m) for n, m in zip(shape, numbers.shape, strict=True))
    )
    assert fits, f"an array of shape {_shape(shape)} was expected, not one of shape {_shape(numbers.shape)}"
    return numbers.astype(complex if numbers.dtype.kind == "c" else float)


def _shape(shape: tuple[int | None, ...] | None) -> str:
    sizes = ["any" if n is None else str(n) for n in shape or ()]
    return f"({', '.join(sizes)}{',' if len(sizes) == 1 else ''})"


def number(answer: Any) -> float:
    """The answer as a real number; fails with a message if it is none."""
    numbers = as_numbers(answer)
    real = numbers is not None and numbers.shape == () and numbers.dtype.kind != "c"
    assert real, f"a real number was expected, not {show(answer)}"
    return float(answer)


@contextmanager
def raises(*kinds: type[Exception]) -> Iterator[None]:
    """Holds if the student's own code raises one of these kinds inside."""
    names = " or ".join(kind.__name__ for kind in kinds)
    try:
        yield
    except FromStudent as error:
        if error.kind == "NotImplementedError":
            raise  # the stub: it is not a wrong kind, it is not written yet
        if not isinstance(error, kinds):
            msg = f"{names} should be raised here, not {error.kind}"
            raise AssertionError(msg) from None
    else:
        msg = f"{names} should be raised here"
        raise AssertionError(msg)


def quiet(function: Named, *args: Any, **kwargs: Any) -> Any:
    """The answer of a call, which must not issue a warning."""
    answer = function.observe(*args, **kwargs)
    assert not answer.warnings, f"a warning was issued: {answer.warnings[0]}"
    return answer.value


def untouched(function: Named, *args: Any, **kwargs: Any) -> Any:
    """The answer of a call, which must not change its arguments."""
    answer = function.observe(*args, **kwargs)
    assert not answer.mutated, f"the {_which(answer.mutated[0])} was changed by the call; work on a copy"
    return answer.value


def _which(place: str) -> str:
    ordinals = ("first", "second", "third", "fourth", "fifth", "sixth")
    return f"{ordinals[int(place)]} argument" if place.isdigit() and int(place) < 6 else f"argument {place}"
