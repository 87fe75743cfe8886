"""What cells showed, as a candidate tells it: kept only as far as it is text or a picture, and bounded."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

from autograder.wire.peer import without_addresses

MOST = 40  # outputs of one cell
MAX_TEXT = 20_000  # characters
MAX_PNG = 2 << 20  # bytes
MAX_ALL = (4 << 20) - (1 << 16)  # bytes of JSON, of all cells and a report: they cross in one message
PNG = b"\x89PNG\r\n\x1a\n"

Output = dict[str, Any]

TOO_MUCH: Output = {"output_type": "stream", "name": "stderr", "text": "Too much was shown to be kept here."}


def clean(told: Any) -> list[Output]:
    """Outputs in nbformat's words; what is not of their form is dropped."""
    items = told[:MOST] if isinstance(told, list) else []
    return [output for output in map(_clean, items) if output is not None]


def within_bounds(cells: list[list[Output]], report: Any) -> list[list[Output]]:
    """What all cells showed, as far as there is room for it beside the report; else a notice."""
    kept, left = [], MAX_ALL - len(json.dumps(report))
    for shown in cells:
        size = len(json.dumps(shown))
        kept.append(shown if size <= left else [TOO_MUCH])
        left -= size if size <= left else 0
    return kept


def _clean(told: Any) -> Output | None:
    match told:
        case {"output_type": "stream", "name": "stdout" | "stderr" as name, "text": str(text)}:
            return {"output_type": "stream", "name": name, "text": plain(text)}
        case {"output_type": "error", "ename": str(name), "evalue": str(value), "traceback": list(lines)}:
            shown = [plain(line) for line in lines[:50] if isinstance(line, str)]
            return {"output_type": "error", "ename": plain(name), "evalue": plain(value), "traceback": shown}
        case {"output_type": "display_data", "data": dict(data)}:
            kept = _data(data)
            return {"output_type": "display_data", "data": kept, "metadata": {}} if kept else None
    return None


def _data(data: dict[Any, Any]) -> dict[str, str]:
    kept = {}
    png = _png(data.get("image/png"))
    if png is not None:
        kept["image/png"] = base64.b64encode(png).decode()
    if isinstance(data.get("text/plain"), str):
        kept["text/plain"] = plain(data["text/plain"])
    return kept


def _png(told: Any) -> bytes | None:
    if isinstance(told, str):
        try:
            told = base64.b64decode(told, validate=False)
        except (binascii.Error, ValueError):
            return None
    return told if isinstance(told, bytes) and told.startswith(PNG) and len(told) <= MAX_PNG else None


def plain(text: str) -> str:
    """Text without control characters and addresses in memory, cut to a readable length."""
    kept = without_addresses("".join(c for c in text[:MAX_TEXT] if c in "\n\t" or c.isprintable()))
    return kept if len(text) <= MAX_TEXT else f"{kept}\n… ({len(text)} characters in all)"
