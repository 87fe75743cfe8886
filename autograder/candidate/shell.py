"""Runs the cells of a notebook as JupyterLab would, and keeps what they show as plain data."""

from __future__ import annotations

import builtins
import io
import json
import linecache
import traceback
from typing import Any

import ipywidgets
import matplotlib.pyplot as plt
import numpy.random  # noqa: F401 -- NumPy loads it when it is first used, which would be in every fork
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from traitlets.config import Config

MAX_SHOWN = 20_000  # characters of text kept of one cell
MAX_FIGURES = 20  # kept of one cell
MAX_RICH = 2_500_000  # characters of all that one cell displays: a message has room for no more


class Quiet(InteractiveShell):
    """A shell without windows, history and colours."""

    def enable_gui(self, gui: str | None = None) -> None:
        """There is no event loop to enter."""


def warm() -> Shell:
    """Create the shell and draw one figure, once, before any fork."""
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    config.InteractiveShell.cache_size = 0
    shell = Quiet.instance(config=config)
    shell.enable_matplotlib("inline")
    ipywidgets.interact = ipywidgets.interactive = _draws_nothing
    builtins.input = _asks_nobody
    _draw_one()
    plt.uninstall_repl_displayhook()  # it draws every figure for a window before the one time it is shown here
    return Shell(shell)


def _draws_nothing(*args: Any, **kwargs: Any) -> Any:
    """A slider nobody can move: the static figure beside it is drawn, this one is not."""
    return args[0] if args else (lambda function: function)


def _asks_nobody(prompt: object = "") -> str:
    msg = "input() asks a person, and nobody answers while a notebook is graded; use arguments instead"
    raise RuntimeError(msg)


def _draw_one() -> None:
    """One throw-away figure, so that fonts and the renderer are loaded before the fork."""
    fig, ax = plt.subplots()
    ax.set(title="$x^2$", xlabel="x", ylabel="y")
    ax.plot([0, 1], label="a")
    ax.legend()
    fig.savefig(io.BytesIO(), format="png")
    plt.close(fig)


class Shell:
    """An IPython shell whose namespace is the notebook's."""

    def __init__(self, shell: Any) -> None:
        self.shell = shell

    @property
    def names(self) -> dict[str, Any]:
        return self.shell.user_ns

    def run(self, source: str) -> list[dict[str, Any]]:
        """Run one cell; what it showed, in nbformat's words, bounded."""
        with capture_output() as shown:
            result = self.shell.run_cell(_hushed(source), store_history=False)
        error = result.error_before_exec or result.error_in_exec
        outputs = [_stream("stdout", shown.stdout), _stream("stderr", shown.stderr)] if error is None else []
        outputs += _displayed(shown.outputs[:MAX_FIGURES])
        if error is not None:
            outputs.append(_error(error))
        return [output for output in outputs if output]

    def define(self, source: str) -> None:
        """Run a piece of the grader's own text as a later cell."""
        exec(compile(source, "<later cell>", "exec"), self.names)


def _hushed(source: str) -> str:
    """A last semicolon keeps a cell quiet, which a shell without history does not know."""
    return f"{source}\nNone" if source.rstrip().endswith(";") else source


def _stream(name: str, text: str) -> dict[str, Any]:
    return {"output_type": "stream", "name": name, "text": text[:MAX_SHOWN]} if text else {}


def _displayed(shown: list[Any]) -> list[dict[str, Any]]:
    """What was displayed, as far as there is room for it."""
    kept, left = [], MAX_RICH
    for output in map(_rich, (output.data for output in shown)):
        left -= len(json.dumps(output, default=str))
        if left >= 0:
            kept.append(output)
    return kept


def _rich(data: dict[str, Any]) -> dict[str, Any]:
    """Pictures and plain text only: markup of a student's making is not shown to anyone."""
    kept = {kind: data[kind] for kind in ("image/png", "text/plain") if kind in data}
    if "text/plain" in kept:
        kept["text/plain"] = str(kept["text/plain"])[:MAX_SHOWN]
    return {"output_type": "display_data", "data": kept, "metadata": {}} if kept else {}


def _error(error: BaseException) -> dict[str, Any]:
    name = type(error).__name__
    text = str(error.msg if isinstance(error, SyntaxError) else error)[:2000]
    lines = [line for line in (line_of(error),) if line]
    return {"output_type": "error", "ename": name, "evalue": text, "traceback": [*lines, f"{name}: {text}"]}


def line_of(error: BaseException) -> str:
    """The line of the notebook that raised this, as `line 4: return x / 0`; empty if none did."""
    if isinstance(error, SyntaxError) and error.lineno:
        return f"line {error.lineno}: {(error.text or '').strip()}"
    for frame, number in reversed(list(traceback.walk_tb(error.__traceback__))):
        name = frame.f_code.co_filename
        if "ipython-input" in name or "ipykernel" in name or name == "<later cell>":
            return f"line {number}: {linecache.getline(name, number).strip()}".removesuffix(": ")
    return ""
