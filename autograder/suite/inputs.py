"""Inputs for properties: small readable numbers, so that counterexamples can be checked by hand."""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Callable
from typing import Any

import numpy as np
from hypothesis import strategies as st

from autograder.wire.codec import Formula

TINY = 1e-6  # below this a default input is zero: underflow is tested on purpose, not by accident


def finite(low: float = -100.0, high: float = 100.0) -> st.SearchStrategy[float]:
    """Finite floats in [low, high], many of them whole numbers and short decimals; none nonzero below 1e-6 in size."""
    floats = st.floats(low, high, allow_subnormal=False)
    rounded = floats.map(lambda x: min(max(round(x, 2) + 0.0, low), high))
    return st.one_of(rounded, floats.map(lambda x: 0.0 if abs(x) < TINY and low <= 0 <= high else x))


def vectors(
    size: int | None = None,
    *,
    min_size: int = 1,
    max_size: int = 6,
    elements: st.SearchStrategy[Any] | None = None,
) -> st.SearchStrategy[np.ndarray]:
    """Arrays of shape (n,): n = size if given, else min_size to max_size."""
    low, high = (min_size, max_size) if size is None else (size, size)
    entries = st.lists(finite() if elements is None else elements, min_size=low, max_size=high)
    return entries.map(lambda x: np.array(x, dtype=float))


def matrices(
    rows: int | tuple[int, int] = (1, 4),
    columns: int | tuple[int, int] = (1, 4),
    *,
    elements: st.SearchStrategy[Any] | None = None,
) -> st.SearchStrategy[np.ndarray]:
    """Arrays of shape (m, n); each size is a number or a range (least, most)."""

    def of_shape(shape: tuple[int, int]) -> st.SearchStrategy[np.ndarray]:
        m, n = shape
        entries = st.lists(finite() if elements is None else elements, min_size=m * n, max_size=m * n)
        return entries.map(lambda x: np.array(x, dtype=float).reshape(m, n))

    return st.tuples(_size(rows), _size(columns)).flatmap(of_shape)


def _size(size: int | tuple[int, int]) -> st.SearchStrategy[int]:
    return st.just(size) if isinstance(size, int) else st.integers(*size)


def formula(expression: str, *names: str) -> Formula:
    """The function of the given names (x if none) that this expression is; `np` and `math` are known."""
    return Formula(f"lambda {', '.join(names or ('x',))}: {expression}", "formula")


def portable(function: Callable[..., Any]) -> Formula:
    """This top-level function, sent as source text: it may use its arguments, `np` and `math` only."""
    source = textwrap.dedent(inspect.getsource(function))
    lines = source.splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith("def "))
    return Formula("\n".join(lines[start:]), function.__name__)
