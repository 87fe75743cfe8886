# %%
import importlib
import sys

fates = []
for name in (
    "autograder.judge.bench",
    "autograder.suite",
    "autograder.lesson",
    "autograder.records",
    "autograder.suites",
):
    try:
        fates.append(importlib.import_module(name).__name__)
    except ImportError:
        fates.append("absent")
print(
    fates,
    [name for name in sys.modules if name.startswith(("autograder.judge", "autograder.suite", "pytest", "hypothesis"))],
)
