"""Comparisons that decide on plain data alone, and remember what they compared, for the feedback."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from numbers import Number
from typing import Any

import numpy as np

from autograder.showing import show

latest: list[tuple[Any, Any]] = []  # the last comparison that failed: (found, expected)


class Expected:
    """What is true; `answer == expected` decides, whichever side it stands on."""

    __hash__ = None  # type: ignore[assignment] # as Python itself marks what compares but is no key

    def __init__(self, value: Any, same: Callable[[Any, Any], bool]) -> None:
        self.value, self.same = value, same

    def __eq__(self, found: object) -> bool:
        if self.same(found, self.value):
            return True
        latest[:] = [(found, self.value)]
        return False

    def __ne__(self, found: object) -> bool:
        return not self == found

    def __repr__(self) -> str:
        return show(self.value)

    __array_ufunc__ = None  # so that an array on the left leaves the comparison to us


def approx(expected: Any, rel: float = 1e-9, abs: float = 0.0) -> Expected:
    """Numbers within `rel·|expected| + abs`, entry by entry; shapes agree, NaN equals NaN, bools are no numbers."""

    def near(found: Any, true: Any) -> bool:
        if isinstance(true, Mapping):
            return (
                isinstance(found, Mapping)
                and found.keys() == true.keys()
                and all(near(found[k], true[k]) for k in true)
            )
        if isinstance(true, list | tuple) and as_numbers(true) is None:
            return isinstance(found, list | tuple) and len(found) == len(true) and all(map(near, found, true))
        return _near(found, true, rel, abs)

    return Expected(expected, near)


def exactly(expected: Any) -> Expected:
    """The same value of the same kind: True is not 1, 2 is not 2.0, a list is not a tuple."""
    return Expected(expected, _identical)


def as_numbers(value: Any) -> np.ndarray | None:
    """A number, or numbers in an array or in lists, as an array of float or complex; None if it is anything else."""
    if isinstance(value, np.ndarray | np.generic):
        array = np.asarray(value)
        if array.dtype.kind in "iufc":
            return array
        return as_numbers(array.tolist()) if array.dtype.kind == "O" else None
    if isinstance(value, Number) and not isinstance(value, bool | np.bool_):
        return _from_number(value)
    return _from_items(value) if isinstance(value, list | tuple) else None


def _from_items(value: list[Any] | tuple[Any, ...]) -> np.ndarray | None:
    """Items that are numbers, or lists of numbers of one shape."""
    items = [as_numbers(item) for item in value]
    arrays = [item for item in items if item is not None]
    if len(arrays) < len(items) or len({array.shape for array in arrays}) > 1:
        return None
    return np.array(arrays)


def _from_number(value: Any) -> np.ndarray | None:
    try:
        return np.asarray(value if isinstance(value, complex) else float(value))
    except OverflowError:
        return None


def _near(found: Any, true: Any, rel: float, abs: float) -> bool:
    a, b = as_numbers(found), as_numbers(true)
    if a is None or b is None or a.shape != b.shape:
        return False
    if a.dtype.kind in "iu" and b.dtype.kind in "iu":
        a, b = a.astype(float), b.astype(float)
    with np.errstate(all="ignore"):
        close = np.isfinite(a) & np.isfinite(b) & (np.abs(a - b) <= rel * np.abs(b) + abs)
        return bool(np.all(close | (a == b) | (np.isnan(a) & np.isnan(b))))


def _identical(found: Any, true: Any) -> bool:
    found, true = (x.item() if isinstance(x, np.bool_ | np.integer | np.str_) else x for x in (found, true))
    if type(found) is not type(true):
        return False
    if isinstance(true, list | tuple):
        return len(found) == len(true) and all(map(_identical, found, true))
    if isinstance(true, dict):
        return found.keys() == true.keys() and all(_identical(found[k], true[k]) for k in true)
    if isinstance(true, np.ndarray):
        return found.dtype == true.dtype and np.array_equal(found, true, equal_nan=true.dtype.kind in "fc")
    if isinstance(true, Fraction | int | str | float | complex | bytes | set | frozenset | range | None):
        return bool(found == true)
    return False
