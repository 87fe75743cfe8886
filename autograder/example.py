"""The example that a new topic begins with: one exercise, complete, to be replaced piece by piece."""

LESSON = '''# %% [markdown]
# # TITLE
#
# After this notebook you will be able to say what the mean of a sample is, to compute it, and to say how it
# answers to a single large value.
#
# **What you need**: nothing from earlier notebooks.
#
# **Time**: about one hour. There is one exercise, 2 points in all.
#
# ## Notation
#
# | sign | meaning |
# |---|---|
# | $x$ | a sample, an array of shape `(n,)` with $n \\ge 1$ |
# | $\\bar x$ | its mean, a number |

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## The mean
#
# Which one number stands for many? The **mean** of $x_1, \\dots, x_n$ is
#
# $$\\bar x = \\frac{1}{n} \\sum_{i=1}^{n} x_i .$$
#
# By hand: the mean of $1, 2, 6$ is $(1 + 2 + 6) / 3 = 3$. The mean of no numbers at all is not defined.


# %% solution="mean"
def mean(x):
    """The mean of a sample.

    Arguments: x, shape (n,), n >= 1, an array or a list of numbers.
    Returns: a number.
    Raises: ValueError if x is empty.

    Example: mean([1, 2, 6]) is 3.0.
    """
    ### BEGIN SOLUTION
    x = np.asarray(x, dtype=float)
    if x.size == 0:
        raise ValueError("the mean of no numbers is not defined")
    return float(x.sum() / x.size)
    ### END SOLUTION


# %% check="mean" points=2
assert np.isclose(mean([1, 2, 6]), 3), "(1 + 2 + 6) / 3 is 3"
assert np.isclose(mean(np.array([5.0])), 5), "the mean of one number is that number"

# %% [markdown]
# ## Your own function at work
#
# One value moves; your function answers.


# %%
def draw(last):
    x = np.array([1.0, 2.0, 3.0, last])
    _, ax = plt.subplots(figsize=(6.4, 2.0))
    ax.plot(x, np.zeros(4), "o", label="sample")
    ax.axvline(mean(x), linestyle="--", color="black", label="mean")
    ax.set(xlabel="value", xlim=(0, 21), yticks=[])
    ax.legend()


draw(6.0)

# %%
interact(draw, last=(0.0, 20.0, 0.5));

# %% [markdown]
# ## Think
#
# One of $n$ values grows by $d$. By how much does the mean grow?
#
# <details><summary>Answer</summary>
#
# By $d / n$: without bound as $d$ grows, so one bad value can move the mean as far as it likes.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | mean | the sum of the values of a sample, divided by how many there are |
# | sample | a collection of observed values |

# %% [markdown]
# ## Summary
#
# The mean is the sum divided by the number of values, and every value pulls on it with the same weight $1/n$.
#
# **Further reading:**
#
# - READING
'''

SUITE = '''"""NUMBER TITLE, exercise mean.  Notation: x is (n,), n >= 1, a is a number."""

import numpy as np
from hypothesis import given

from autograder.suite import approx, cases, essential, raises, vectors

# A sum of six numbers below 100 is off by less than 6 * 600 * 2^-53 < 1e-12.
ROUNDING = 1e-12


@essential
@given(vectors())
def test_is_the_sum_over_n(student, x):
    """x̄ = (x₁ + … + xₙ) / n."""
    assert student.mean(x) == approx(np.mean(x), abs=ROUNDING)


@cases(([1, 2, 6], 3.0), ([4], 4.0))
def test_accepts_lists(student, x, mean):
    """A plain list of numbers is a sample too."""
    assert student.mean(x) == approx(mean)


@cases(([],), (np.array([]),))
def test_rejects_an_empty_sample(student, x):
    """The mean of no numbers is not defined, so mean raises ValueError."""
    with raises(ValueError):
        student.mean(x)
'''

WRONG = {
    "forgets_to_divide": '''\
"""This is the sum. A mean lies between the least and the largest value: how many share the sum?"""


def mean(x):
    if len(x) == 0:
        raise ValueError
    return float(np.sum(x))
''',
    "rejects_lists": '''\
"""A list has no method for sums and no size: make an array of what you were given first."""


def mean(x):
    if x.size == 0:
        raise ValueError
    return x.sum() / x.size
''',
    "allows_empty": '''\
"""No numbers have no mean, not even 0: read in the docstring what is raised when x is empty."""


def mean(x):
    return float(np.sum(x)) / max(len(x), 1)
''',
}

RIGHT = {
    "by_numpy": '''\
"""NumPy has it already."""


def mean(x):
    if len(x) == 0:
        raise ValueError("empty")
    return np.mean(x)
''',
    "one_by_one": '''\
"""A loop that moves the mean towards each new value."""


def mean(x):
    if len(x) == 0:
        raise ValueError("empty")
    m = 0.0
    for n, value in enumerate(x, 1):
        m += (value - m) / n
    return m
''',
}
