"""What a hidden suite is written with: properties, comparisons, inputs. See CONTRIBUTING.md."""

from autograder.suite.answers import array, number, quiet, raises, untouched
from autograder.suite.comparing import approx, exactly
from autograder.suite.inputs import finite, formula, matrices, portable, vectors
from autograder.suite.marks import cases, essential, weight

__all__ = [
    "approx",
    "array",
    "cases",
    "essential",
    "exactly",
    "finite",
    "formula",
    "matrices",
    "number",
    "portable",
    "quiet",
    "raises",
    "untouched",
    "vectors",
    "weight",
]
