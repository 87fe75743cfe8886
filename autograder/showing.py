"""Values as a person would type them."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import numpy as np

MOST = 400  # characters of one value


def show(value: Any) -> str:
    """The value as one line of Python a student could paste, cut where it is too long to read."""
    text = _show(value)
    return text if len(text) <= MOST else f"{text[: MOST - 40]} … ({len(text)} characters in all)"


def _show(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return _array(value)
    if isinstance(value, np.generic):
        item = value.item()
        return repr(value) if isinstance(item, np.generic) or value.dtype.kind not in "biufcU" else _show(item)
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, Fraction):
        return f"Fraction({_show(value.numerator)}, {_show(value.denominator)})"
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > 512:
        return f"an integer of {value.bit_length()} bits"
    if isinstance(value, str):
        return ascii(value[: MOST * 2]) if not value.isprintable() else repr(value[: MOST * 2])
    return _container(value)


def _float(value: float) -> str:
    if value != value:
        return "nan"
    if value in (float("inf"), float("-inf")):
        return "inf" if value > 0 else "-inf"
    return repr(value)


def _array(value: np.ndarray) -> str:
    if value.size > 60:
        kind = "x".join(map(str, value.shape))
        head = ", ".join(_show(x) for x in value.ravel()[:6])
        return f"an array of shape {kind}, beginning {head}"
    if value.size == 0 and value.shape != (0,):
        return f"np.empty({value.shape})"
    return f"np.array({_show(value.tolist())})"


def _container(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_show, value[:100]))}]"
    if isinstance(value, tuple):
        return f"({', '.join(map(_show, value[:100]))}{',' if len(value) == 1 else ''})"
    if isinstance(value, set | frozenset):
        return f"{{{', '.join(sorted(map(_show, value)))}}}" if value else "set()"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{_show(k)}: {_show(v)}' for k, v in value.items())}}}"
    if isinstance(value, np.random.Generator):
        return "rng"
    if callable(value) and hasattr(value, "__name__"):
        return str(value.__name__)
    return repr(value)
