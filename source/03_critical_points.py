# %% [markdown]
# # 03 Critical points
#
# Training a model means looking for the lowest point of a landscape, in the dark: you can measure the height
# and the slope where you stand, and nothing else. How do you recognise a lowest point when you stand on one?
# The slope is zero there. But it is also zero on a summit, and on some points that are neither. This notebook
# sorts them out.
#
# **What you will be able to do**
#
# - tell a minimum from a maximum with the second derivative, and know when it cannot tell;
# - refute the belief that a zero slope means an extremum, by a counterexample of your own;
# - settle the undecided cases with the first derivative test;
# - find all the critical points of a function in an interval, also those that an ordinary search misses;
# - find the largest and the smallest value of a function on a closed interval;
# - use Newton's method to minimise a loss in a handful of steps, and know where it runs if you let it.
#
# **What you need**: derivatives as slopes ([notebook 01](../01_derivative/01_derivative.ipynb)), the derivatives
# of powers, $\sin$, $\cos$ and $e^x$ (from the table that opens
# [notebook 02](../02_chain_rule/02_chain_rule.ipynb)), and for the last section its sigmoid.
#
# **Time**: about three hours. There are six exercises, 13 points in all.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $f$ | `f` | a function that takes one number and returns one number |
# | $f'$, $f''$ | `df`, `d2f` | its first and second derivative, functions of the same kind |
# | $[a, b]$, $(a, b)$ | `a`, `b` | the interval from $a$ to $b$, with and without its end points |
# | $x_0, x_1, x_2, \dots$ | `x` | the places that Newton's method visits |
# | tolerance | `tol` | numbers of at most this size count as zero |
#
# Run the next cell first. You need not change it, and it is put back as it was when your notebook is graded.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## 1. What the second derivative says
#
# **Idea.** Throw a ball straight up. At the very top its speed is zero for an instant: before, it rises,
# afterwards it falls. At the lowest point of a swing the speed *in the vertical direction* is zero as well:
# before, it sinks, afterwards it rises. So a zero slope marks the tops and the bottoms, and what tells them
# apart is how the slope *changes*: from positive to negative at a top, from negative to positive at a bottom.
#
# **Definition.** Let $f$ be defined around $x$.
#
# - $f$ has a **local minimum** at $x$ if $f(x) \le f(t)$ for all $t$ in some interval around $x$, however
#   small; a **local maximum** if $f(x) \ge f(t)$ there. Both are called **extrema**. They are *strict* if
#   equality holds at $t = x$ only.
# - If $f$ is differentiable at $x$ and $f'(x) = 0$, then $x$ is a **critical point** of $f$. (Another word is
#   *stationary point*. Some books also call $x$ critical if $f$ has no derivative there; we say "corner"
#   instead.)
#
# Two theorems connect them.
#
# *Fermat's theorem.* If $f$ has a local extremum at $x$ and is differentiable there, then $f'(x) = 0$. (To
# the left of a minimum the secants fall or are flat, to the right they rise or are flat; the limit of both
# must be one number, and only $0$ is left.) The converse is *false*; you will refute it soon.
#
# *The second derivative test.* If $f'(x) = 0$ and $f''(x) > 0$, then $f$ has a strict local minimum at $x$.
# If $f'(x) = 0$ and $f''(x) < 0$, it has a strict local maximum. If $f'(x) = 0$ and $f''(x) = 0$, the test
# says *nothing*: everything is still possible.
#
# **By hand.** $f(x) = x^3 - 3x$ has $f'(x) = 3x^2 - 3 = 3(x-1)(x+1)$ and $f''(x) = 6x$.
#
# - At $x = 1$: $f'(1) = 0$ and $f''(1) = 6 > 0$, a minimum.
# - At $x = -1$: $f'(-1) = 0$ and $f''(-1) = -6 < 0$, a maximum.
# - At $x = 2$: $f'(2) = 9$. This is no critical point, and what $f''$ says there is of no interest.
#
# And for the third case, look at $x = 0$ for three functions whose first and second derivatives vanish there:
# $x^4$ has a minimum, $-x^4$ has a maximum, $x^3$ has neither. The test cannot tell them apart, because it
# sees the same zeros.
#
# One practical matter. A critical point that a computer has found is not exact: at $x = 1.0000000001$ the
# slope is not quite zero. So we call a number zero if its size is at most a tolerance `tol`.
#
# **Exercise 1** (2 points). Write `classify`.


# %% solution="classify"
def classify(df, d2f, x, tol=1e-8):
    """What the second derivative test says about a function at x.

    Arguments
        df    the derivative of the function, itself a function of one number that returns a number.
        d2f   its second derivative, of the same kind.
        x     a number (int or float).
        tol   a positive number; a value of df or d2f counts as zero if its size is at most tol.
    Returns
        one of four strings:
            "not_critical"  if df(x) does not count as zero (whatever d2f says)
            "min"           if df(x) counts as zero and d2f(x) > tol
            "max"           if df(x) counts as zero and d2f(x) < -tol
            "inconclusive"  if both df(x) and d2f(x) count as zero

    >>> classify(lambda x: 2 * x, lambda x: 2, 0)  # for the function x**2
    'min'
    """
    ### BEGIN SOLUTION
    if abs(df(x)) > tol:
        return "not_critical"
    bend = d2f(x)
    if abs(bend) <= tol:
        return "inconclusive"
    return "min" if bend > 0 else "max"
    ### END SOLUTION


# %% check="classify" points=2
verdict = classify(lambda x: 3 * x**2 - 3, lambda x: 6 * x, 1)
assert verdict == "min", f"x³ - 3x at 1: the slope is 0 and f″ = 6 is positive, a minimum. You found {verdict!r}."
verdict = classify(lambda x: 3 * x**2 - 3, lambda x: 6 * x, 2)
assert verdict == "not_critical", f"x³ - 3x at 2: the slope is 9, no critical point. You found {verdict!r}."
verdict = classify(lambda x: 4 * x**3, lambda x: 12 * x**2, 0)
assert verdict == "inconclusive", f"x⁴ at 0: f′ = f″ = 0, so this test cannot say. You found {verdict!r}."

# %% [markdown]
# **Your function at work.** A family of functions, $f_c(x) = \frac14 x^4 - \frac c2 x^2$, one for each number
# $c$. Its critical points are $0$ and, for $c > 0$, also $\pm\sqrt c$. The figure shows $f$, $f'$ and $f''$
# one above the other; your `classify` chooses the markers.

# %%
MARKS = {"min": "v", "max": "^", "inconclusive": "s", "neither": "D", "not_critical": "x"}
FILLS = {"min": "black", "max": "white", "inconclusive": "0.7", "neither": "0.7", "not_critical": "black"}


def draw_stacked(f, df, d2f, a, b, verdicts):
    """f, f′ and f″ on [a, b], with a marker for each place x in verdicts."""
    xs = np.linspace(a, b, 400)
    _, axes = plt.subplots(3, 1, figsize=(6.4, 6.0), sharex=True)
    for ax, g, name in zip(axes, (f, df, d2f), ("f", "f′", "f″"), strict=True):
        ax.plot(xs, [g(x) for x in xs], color="0.4", linestyle="-")
        ax.axhline(0, color="0.6", linewidth=1)
        ax.set_ylabel(f"{name}(x)")
        for verdict in dict.fromkeys(verdicts.values()):
            places = [x for x in verdicts if verdicts[x] == verdict]
            style = {"color": "black", "markerfacecolor": FILLS[verdict], "markersize": 9}
            ax.plot(places, [g(x) for x in places], MARKS[verdict], linestyle="", label=verdict, **style)
    axes[0].legend(loc="upper center", ncols=len(verdicts) or 1)
    axes[2].set_xlabel("x")
    return axes


def draw_family(c):
    """The function x⁴/4 − c·x²/2 and its critical points."""

    def f(x):
        return x**4 / 4 - c * x**2 / 2

    def df(x):
        return x**3 - c * x

    def d2f(x):
        return 3 * x**2 - c

    places = [-np.sqrt(c), 0.0, np.sqrt(c)] if c > 0 else [0.0]
    axes = draw_stacked(f, df, d2f, -2, 2, {x: classify(df, d2f, x) for x in places})
    axes[0].set(ylim=(-0.7, 2), title=f"c = {c:.2f}")


draw_family(1.0)

# %% [markdown]
# Move $c$ slowly from $1$ down to $-1$. Three critical points run together, and at $c = 0$ exactly the test
# loses its voice. What would you call the point at $c = 0$, from the picture?

# %%
interact(draw_family, c=(-1.0, 1.5, 0.25));

# %% [markdown]
# **Think.** A friend reads off: "At $c = 0$ we have $f''(0) = 0$, so the curve changes from bending one way
# to bending the other: $0$ is an inflection point." What is wrong?
#
# <details><summary>Answer</summary>
#
# At an inflection point $f''$ *changes its sign*. At $c = 0$ we have $f''(x) = 3x^2$, which is zero at $0$
# and positive on both sides: the curve bends upwards all the way, and $0$ is a minimum of $x^4/4$. Being zero
# is not enough; from $f''(x) = 0$ alone nothing follows.
#
# </details>

# %% [markdown]
# ## 2. Refute this
#
# **Idea.** "Where the derivative is zero, the function has a maximum or a minimum." You hear this often. It
# is Fermat's theorem read backwards, and it is false. To refute a statement about *all* functions you need
# only *one* function, a **counterexample**: critical at some point, but with no extremum there.
#
# You can find counterexamples in print that are none. One text, widely copied, offers $f(x) = x$ at $0$.
# Check it: the function passes through $0$ without an extremum, that much is right, but its derivative is
# $f'(0) = 1$, so $0$ is *no critical point*. That proves nothing about critical points.
#
# **Exercise 2** (1 point). Do better. Write `no_extremum`, which takes no argument and returns a
# counterexample: a polynomial and a place. A polynomial $c_0 + c_1 x + c_2 x^2 + \dots + c_k x^k$ is written
# as the list of its coefficients, beginning with $c_0$. For example, $x^2 - 1$ is `[-1, 0, 1]`. The easiest
# way to be sure that there is no extremum at $x_0$: let $f$ be smaller than $f(x_0)$ on one side of $x_0$ and
# larger on the other.


# %% solution="no_extremum"
def no_extremum():
    """A critical point that is no extremum.

    Returns
        (c, x0), a tuple:
            c    a list of numbers, the coefficients of a polynomial f(x) = c[0] + c[1] * x + c[2] * x**2 + ...
            x0   a number with f'(x0) = 0, where f has neither a local minimum nor a local maximum.
        Your answer is examined in exact arithmetic, without rounding. Use small whole numbers, for c and for x0.

    Example
        ([-1, 0, 1], 0) is of the right form, but x**2 - 1 has a minimum at 0.
    """
    ### BEGIN SOLUTION
    return [0, 0, 0, 1], 0
    ### END SOLUTION


# %% check="no_extremum" points=1
c, x0 = no_extremum()
slope = sum(k * c[k] * x0 ** (k - 1) for k in range(1, len(c)))
assert slope == 0, f"x0 = {x0} is no critical point of your polynomial {c}: the slope there is {slope}."

# %% [markdown]
# **Your function at work.** The slope is zero at your point, the tangent is horizontal, and the curve crosses
# it.

# %%
c, x0 = no_extremum()
xs = np.linspace(x0 - 1.2, x0 + 1.2, 200)
curve = sum(c[k] * xs**k for k in range(len(c)))
height = sum(c[k] * x0**k for k in range(len(c)))

fig, ax = plt.subplots()
ax.plot(xs, curve, color="black", label="your f")
ax.axhline(height, color="C1", linestyle="--", label="its tangent at x0")
ax.plot([x0], [height], "D", color="black", markerfacecolor="0.7", markersize=9)
ax.set(xlabel="x", ylabel="f(x)", title="A critical point that is no extremum")
ax.legend();

# %% [markdown]
# **Think.** Is Fermat's theorem at least true for the lowest point of a function on a *closed* interval
# $[a, b]$? Take $f(x) = x$ on $[0, 1]$.
#
# <details><summary>Answer</summary>
#
# No. The smallest value is $f(0) = 0$, and $f'(0) = 1$. Fermat's theorem needs room on both sides of the
# point, and an end point has none. You will need this in exercise 5.
#
# </details>

# %% [markdown]
# ## 3. The first derivative test
#
# **Idea.** When the second derivative is silent, ask the first one, a little to the left and a little to the
# right. If the ground falls on your left and rises on your right, you stand in a valley. This needs no second
# derivative, and not even a derivative *at* the point: it finds the minimum of $|x|$, too.
#
# **Definition.** Let $h > 0$, let $f$ be continuous on $[x-h, x+h]$, and let $f'$ keep one sign on
# $[x - h, x)$ and one sign on $(x, x + h]$. Then
#
# | $f'(x-h)$ | $f'(x+h)$ | at $x$ |
# |---|---|---|
# | negative | positive | a strict local minimum |
# | positive | negative | a strict local maximum |
# | the same sign on both sides | | no extremum |
#
# In code we look at the two places $x - h$ and $x + h$ only, and it is for the caller to choose $h$ so small
# that the sign of $f'$ does not change in between. If $f'$ is exactly zero at $x - h$ or at $x + h$, the
# function is flat on that side and there is no *strict* extremum that the test could vouch for: the answer is
# "neither".
#
# **By hand.** With $h = 0.1$ at $x = 0$:
#
# - $x^4$: $f' = 4x^3$ is $-0.004$ on the left and $0.004$ on the right, a minimum;
# - $x^3$: $f' = 3x^2$ is $0.03$ on both sides, neither;
# - $|x|$: $f'$ is $-1$ on the left and $1$ on the right, a minimum, though $f'(0)$ does not exist.
#
# **Exercise 3** (2 points). Write `first_derivative_test`.


# %% solution="first_derivative_test"
def first_derivative_test(df, x, h):
    """What the signs of the derivative on both sides of x say.

    Arguments
        df   the derivative of a function, itself a function of one number that returns a number.
        x    a number (int or float); df is not asked at x itself.
        h    a positive number (int or float): df is asked at x - h and at x + h only.
    Returns
        one of three strings; only the signs matter, not the sizes, be they 1e-200 or 1e200:
            "min"      if df(x - h) is negative and df(x + h) is positive
            "max"      if df(x - h) is positive and df(x + h) is negative
            "neither"  in every other case, also if df is 0 at x - h or at x + h
    Raises
        ValueError if h is 0 or negative.

    >>> first_derivative_test(lambda x: 4 * x**3, 0, 0.1)  # for the function x**4
    'min'
    """
    ### BEGIN SOLUTION
    if h <= 0:
        raise ValueError("h must be positive")
    before, after = df(x - h), df(x + h)
    if before < 0 < after:
        return "min"
    if before > 0 > after:
        return "max"
    return "neither"
    ### END SOLUTION


# %% check="first_derivative_test" points=2
verdict = first_derivative_test(lambda x: 4 * x**3, 0, 0.1)
assert verdict == "min", f"x⁴ falls on the left of 0 and rises on the right: a minimum. You found {verdict!r}."
verdict = first_derivative_test(lambda x: 3 * x**2, 0, 0.1)
assert verdict == "neither", f"x³ rises on both sides of 0: neither. You found {verdict!r}."

# %% [markdown]
# **Your function at work.** A table of hard cases, all at $x = 0$. In the second column the second derivative
# test, in the third one your new test: it settles what the other could not.

# %%
cases = {
    "x²": (lambda x: 2 * x, lambda x: 2),
    "x⁴": (lambda x: 4 * x**3, lambda x: 12 * x**2),
    "−x⁴": (lambda x: -4 * x**3, lambda x: -12 * x**2),
    "x³": (lambda x: 3 * x**2, lambda x: 6 * x),
    "sin x − x": (lambda x: np.cos(x) - 1, lambda x: -np.sin(x)),
    "cos x": (lambda x: -np.sin(x), lambda x: -np.cos(x)),
    "7": (lambda x: 0.0, lambda x: 0.0),
}
print(f"{'function':12}{'second derivative':20}{'first derivative'}")
for name, (df, d2f) in cases.items():
    print(f"{name:12}{classify(df, d2f, 0):20}{first_derivative_test(df, 0, 0.1)}")

# %% [markdown]
# **Think.** (a) The constant function $7$: the test says "neither". Does it have a minimum at $0$? (b) Let
# $f(x) = x^2 - 0.01 x$ and $x = 0$ with $h = 0.1$. What does the test say, and what is true?
#
# <details><summary>Answer</summary>
#
# (a) Yes: $f(0) \le f(t)$ for all $t$, so it is a minimum, and by the same token a maximum, but not a strict
# one. The test vouches for strict extrema only.
#
# (b) $f'(-0.1) = -0.21$ and $f'(0.1) = 0.19$, so the test says "min". But $f'(0) = -0.01$: the minimum lies
# at $0.005$. The sign of $f'$ changes between $x$ and $x + h$, so $h$ was too large for the test's
# hypothesis. The test finds *that* there is a minimum within $h$, not that it is at $x$.
#
# </details>

# %% [markdown]
# ## 4. Finding them all
#
# **Idea.** So far somebody told us where to look. How do we find all zeros of $f'$ in an interval? Look at
# many places, and look at the *signs*. If $f'$ is continuous, negative at one place and positive at the next,
# it must be zero somewhere between: this is the **intermediate value theorem**, and halving the interval
# again and again, always keeping the half where the sign changes, closes in on the zero. Waiting until a
# sample is *exactly* zero would be hopeless.
#
# A change of sign is not the only way to be zero. $f'(x) = (x - 1)^2$ is positive on both sides of its zero:
# it **touches** the axis. Signs do not see that. But $|f'|$ is lowest there, so we look for places where
# $|f'|$ is lower than at both neighbours, search for the lowest point nearby, and see whether it reaches
# zero.
#
# And a change of sign is not always a zero: the derivative of $|x|$ *jumps* from $-1$ to $1$.
#
# **Method.** Divide $[a, b]$ into $n$ equal parts, $x_i = a + i\,\frac{b-a}{n}$ for $i = 0, \dots, n$, and
# compute $g_i = f'(x_i)$.
#
# 1. *On the grid:* $g_i = 0$ for an inner point ($0 < i < n$). Then $x_i$ is a zero.
# 2. *Crossing:* $g_i$ and $g_{i+1}$ have strictly opposite signs. Bisect between $x_i$ and $x_{i+1}$.
# 3. *Touching:* at an inner point, $g_i \ne 0$ and its neighbours have the same sign as $g_i$, and $|g_i|$ is
#    smaller than $|g_{i-1}|$ and not larger than $|g_{i+1}|$. Search for the lowest point of $|f'|$ between
#    $x_{i-1}$ and $x_{i+1}$.
#
# What 2 and 3 find is kept only if $|f'| \le$ `tol` there: this throws out jumps and near misses.
#
# Two helpers for the steps 2 and 3 are given in the next cell.
#
# **By hand.** $f'(x) = x\,(x-1)^2$ on $[-2, 2]$ with $n = 5$, a very coarse grid:
# $-2, -1.2, -0.4, 0.4, 1.2, 2$ and the values are $-18, -5.8, -0.78, 0.14, 0.05, 2$. The signs change between
# $-0.4$ and $0.4$: bisecting gives $0$. And $0.05$, at $1.2$, is lower than its neighbours $0.14$ and $2$,
# all of one sign: the search between $0.4$ and $2$ finds $1$, where $f'$ is zero. The critical points are
# $0$ and $1$. (We were lucky: on a grid as coarse as this a zero can be missed. Exercise 4 assumes a finer one.)


# %% locked="search"
def bisect(g, lo, hi):
    """The place between lo and hi where g changes its sign; g(lo) and g(hi) must have opposite signs."""
    sign = np.sign(g(lo))
    for _ in range(100):
        middle = (lo + hi) / 2
        if np.sign(g(middle)) == sign:
            lo = middle
        else:
            hi = middle
    return (lo + hi) / 2


def lowest(g, lo, hi):
    """The place between lo and hi where |g| is lowest, if it first falls and then rises there."""
    for _ in range(150):
        left, right = lo + (hi - lo) / 3, hi - (hi - lo) / 3
        if abs(g(left)) <= abs(g(right)):
            hi = right
        else:
            lo = left
    return (lo + hi) / 2


# %% [markdown]
# **Exercise 4** (3 points). Write `critical_points`. The end points are not part of the search: a critical
# point needs room on both sides.


# %% solution="critical_points"
def critical_points(df, a, b, n=100, tol=1e-9):
    """All zeros of df inside the interval (a, b), in ascending order.

    Arguments
        df     a derivative: a function of one number that returns a number. It is asked one number at a time.
               You may assume:
               - its zeros in [a, b] are at least 3 * (b - a) / n apart from one another, those inside are at
                 least (b - a) / n away from a and from b, and at each of them df crosses zero or touches it;
               - df is continuous, but for jumps; where it jumps from one sign to the other, |df| is more than
                 1000 * tol on both sides and this is no zero;
               - where |df| has a lowest point that is no zero, its value there is more than 1000 * tol.
        a, b   numbers with a < b; a zero at a or at b itself is not listed.
        n      how many equal parts the search looks at, an int of at least 3.
        tol    a positive number; every listed x has |df(x)| <= tol.
    Returns
        a list of numbers in ascending order, one for each zero; [] if there is none.
    Raises
        ValueError unless a < b.

    >>> np.round(critical_points(lambda x: 3 * x**2 - 3, -2, 2), 6).tolist()
    [-1.0, 1.0]
    """
    ### BEGIN SOLUTION
    if not a < b:
        raise ValueError("a must be smaller than b")
    xs = [a + i * (b - a) / n for i in range(n + 1)]
    gs = [df(x) for x in xs]
    signs = [np.sign(g) for g in gs]
    found = []
    for i in range(n):
        if signs[i] * signs[i + 1] < 0:
            found.append(bisect(df, xs[i], xs[i + 1]))
    for i in range(1, n):
        one_sign = signs[i - 1] == signs[i] == signs[i + 1]
        if signs[i] == 0:
            found.append(xs[i])
        elif one_sign and abs(gs[i]) < abs(gs[i - 1]) and abs(gs[i]) <= abs(gs[i + 1]):
            found.append(lowest(df, xs[i - 1], xs[i + 1]))
    return sorted(x for x in found if abs(df(x)) <= tol)
    ### END SOLUTION


# %% check="critical_points" points=3
found = critical_points(lambda x: 3 * x**2 - 3, -2, 2.5)
assert np.allclose(found, [-1, 1]), f"The derivative of x³ - 3x vanishes at -1 and at 1. You found {found}."
found = critical_points(lambda x: (x - 1) ** 2, -2, 2.5)
assert len(found) == 1, f"(x - 1)² touches zero at 1 without changing its sign. You found {found}."
found = critical_points(lambda x: 2 * x, 0, 1)
assert found == [], f"2x vanishes at 0, but 0 is an end point of [0, 1] and not listed. You found {found}."

# %% [markdown]
# **Your function at work.** $f(x) = \frac15 x^5 - \frac13 x^3$ has the derivative
# $x^4 - x^2 = x^2 (x-1)(x+1)$: two crossings, and one zero where $f'$ only touches the axis.
# `critical_points` finds them, `classify` judges them, and where it cannot, `first_derivative_test` decides.


# %%
def verdict_at(df, d2f, x):
    """Both tests, one after the other."""
    verdict = classify(df, d2f, x, tol=1e-3)
    return first_derivative_test(df, x, 0.1) if verdict == "inconclusive" else verdict


def df(x):
    return x**4 - x**2


def d2f(x):
    return 4 * x**3 - 2 * x


points = critical_points(df, -1.3, 1.3, 37)
verdicts = {x: verdict_at(df, d2f, x) for x in points}
axes = draw_stacked(lambda x: x**5 / 5 - x**3 / 3, df, d2f, -1.3, 1.3, verdicts)
axes[0].set_title("x⁵/5 − x³/3: every critical point and its verdict");

# %% [markdown]
# **Think.** (a) Why can no program find *all* the critical points of *every* differentiable function by
# asking for values? (b) The contract of `critical_points` promises $|f'(x)| \le 10^{-9}$ for what it lists.
# How far from the true zero may the listed $x$ be, at a crossing with slope $m$, and at the touching zero of
# the figure?
#
# <details><summary>Answer</summary>
#
# (a) Between two places where it asks, the function can do anything, for example have a narrow valley. The
# answer is complete only under an assumption like the one in the docstring: zeros at least three grid steps
# apart.
#
# (b) At a crossing the values grow like $m\,|x - r|$, so $|f'(x)| \le 10^{-9}$ pins down $x$ to about
# $10^{-9}/m$. Near the touching zero of the figure $f'(x) \approx -x^2$, and the condition holds for all
# $|x| \le 3 \cdot 10^{-5}$: a much weaker promise. A small value tells us where we are only if the function
# is steep. This is why `verdict_at` grants $f''$ a larger tolerance.
#
# </details>

# %% [markdown]
# ## 5. The highest and the lowest
#
# **Idea.** A local minimum is the lowest point of its own valley. There may be a deeper valley elsewhere, and
# the lowest place of all may not be in a valley: on a piece of a slope, it is at the edge.
#
# **Definition.** A point $x$ of $[a, b]$ is a **global minimum** of $f$ on $[a, b]$ if $f(x) \le f(t)$ for
# *all* $t$ in $[a, b]$; a **global maximum** if $f(x) \ge f(t)$ for all of them.
#
# If $f$ is continuous on the closed interval $[a, b]$, both exist: this is the **extreme value theorem**.
# Where can they be? Inside the interval, Fermat's theorem leaves only the critical points and the corners.
# Then there are the two end points. This makes a short list of candidates, and comparing their values settles
# the matter.
#
# **By hand.** $f(x) = x^3 - 3x$ on $[-3, 2]$. The critical points are $-1$ and $1$. The candidates and
# values: $f(-3) = -18$, $f(-1) = 2$, $f(1) = -2$, $f(2) = 2$. The global minimum is at $-3$, an end point;
# the local minimum at $1$ is not global. The largest value, $2$, is taken twice, at $-1$ and at $2$: a tie.
# We report the leftmost place.
#
# **Exercise 5** (2 points). Write `global_extrema`.


# %% solution="global_extrema"
def global_extrema(f, crit, a, b):
    """Where f is lowest and where it is highest on [a, b].

    Arguments
        f      a continuous function of one number that returns a number.
        crit   a list or an array of numbers, in any order, perhaps empty: the critical points (and corners)
               of f. Those outside [a, b] are to be ignored. crit is not changed.
        a, b   numbers with a <= b; if a == b, the interval is a single point.
    Returns
        (lowest, highest), a tuple of two places (not of values):
            lowest is the one among a, b and the numbers of crit in [a, b] where f is smallest,
            highest is the one where f is largest;
            if several of them have exactly the same smallest (or largest) value, the leftmost one is returned.
    Raises
        ValueError if a > b.

    >>> global_extrema(lambda x: x**3 - 3 * x, [-1, 1], -3, 2)
    (-3, -1)
    """
    ### BEGIN SOLUTION
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    return min(candidates, key=f), max(candidates, key=f)
    ### END SOLUTION


# %% check="global_extrema" points=2
places = global_extrema(lambda x: x**3 - 3 * x, [-1, 1], -3, 2)
assert tuple(places) == (-3, -1), f"x³ - 3x on [-3, 2] is lowest at -3, highest at -1. You found {places}."
places = global_extrema(lambda x: x, [], 0, 1)
assert tuple(places) == (0, 1), f"f(x) = x on [0, 1] is lowest at 0 and highest at 1. You found {places}."

# %% [markdown]
# **Your function at work.** A bumpy function on $[-2, 4]$, its critical points found by your
# `critical_points`, and the two places that `global_extrema` chooses from the candidates.


# %%
def bumpy(x):
    return np.sin(2 * x) + 0.1 * x**2 - 0.3 * x


def bumpy_slope(x):
    return 2 * np.cos(2 * x) + 0.2 * x - 0.3


a, b = -2, 4
crit = critical_points(bumpy_slope, a, b)
low, high = global_extrema(bumpy, crit, a, b)
xs = np.linspace(a, b, 400)

fig, ax = plt.subplots()
ax.plot(xs, bumpy(xs), color="0.4", linestyle="-")
ax.plot(
    [a, *crit, b], [bumpy(x) for x in [a, *crit, b]], "o", color="black", markerfacecolor="white", label="candidates"
)
ax.plot([low], [bumpy(low)], "v", color="black", markersize=11, label="global minimum")
ax.plot([high], [bumpy(high)], "^", color="black", markerfacecolor="0.7", markersize=11, label="global maximum")
ax.set(xlabel="x", ylabel="f(x)", title="Two of the candidates win")
ax.legend(loc="upper center");

# %% [markdown]
# **Think.** On the *open* interval $(0, 1)$ the function $f(x) = x$ has no lowest point at all. Which
# hypothesis of the extreme value theorem is missing? And what about $f(x) = 1/x$ on $[-1, 1]$, extended by
# $f(0) = 0$?
#
# <details><summary>Answer</summary>
#
# The interval must be closed: the values come as close to $0$ as you like, but the place where $0$ would be
# taken has been cut off. For $1/x$ the interval is closed, but the function is not continuous at $0$: it has
# neither a largest nor a smallest value. Both hypotheses are needed.
#
# </details>

# %% [markdown]
# ## 6. A real job: fit a loss with Newton's method
#
# **Idea.** Searching a whole interval is fine in one dimension. With a million weights nobody can search; we
# must walk downhill from somewhere. How far should one step go? Replace the function near $x_k$ by the
# parabola that has the same value, slope and second derivative there,
#
# $$q(x) = f(x_k) + f'(x_k)\,(x - x_k) + \tfrac12 f''(x_k)\,(x - x_k)^2,$$
#
# and go where the parabola has its own critical point. Its derivative is
# $q'(x) = f'(x_k) + f''(x_k)\,(x - x_k)$, and this is zero at the next place.
#
# **Definition.** **Newton's method** for critical points: start at $x_0$, and for $k = 0, 1, 2, \dots$ as
# long as $f''(x_k) \ne 0$
#
# $$x_{k+1} = x_k - \frac{f'(x_k)}{f''(x_k)}.$$
#
# We stop when $|f'(x_k)| \le$ `tol`. Near a critical point with $f'' \ne 0$ (and $f''$ having a continuous
# derivative) the number of correct digits about doubles with each step.
#
# Three warnings. The method looks for a zero of $f'$, *any* zero: it climbs a hill as happily as it descends
# into a valley. It has no next step where $f''(x_k) = 0$. And far from a critical point it may run in circles
# for ever.
#
# **By hand.** $f(x) = x^4 - 2x^2$, $f'(x) = 4x^3 - 4x$, $f''(x) = 12x^2 - 4$, start at $x_0 = 2$:
# $f'(2) = 24$, $f''(2) = 44$, so $x_1 = 2 - \frac{24}{44} \approx 1.4545$. The next ones are $1.1510$,
# $1.0253$, $1.0009$, $1.000001$: the minimum at $1$. But from $x_0 = 0.1$ we get
# $x_1 = 0.1 - \frac{-0.396}{-3.88} \approx -0.0021$: Newton runs to the *maximum* at $0$.
#
# For a parabola $q$ is $f$ itself, and one step is enough, from anywhere.
#
# **Exercise 6** (3 points). Write `newton_1d`.


# %% solution="newton_1d"
def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    """A critical point, found by Newton's method from x0.

    Arguments
        df    the derivative of a function, itself a function of one number that returns a number.
        d2f   its second derivative, of the same kind.
        x0    a number (int or float): where to start.
        n     how many steps may be taken at most, an int of at least 1.
        tol   a positive number: an x with |df(x)| <= tol is accepted.
    Returns
        the first number x among x0, x1, x2, ..., xn with |df(x)| <= tol, where x(k+1) = x(k) - df(x(k)) / d2f(x(k)).
        It may be a minimum, a maximum or neither. If x0 itself is accepted, it is returned, whatever d2f(x0) is.
    Raises
        ValueError if d2f is exactly 0 at a place that is not accepted and from which a step is to be taken.
        RuntimeError if none of x0, ..., xn is accepted.

    >>> newton_1d(lambda x: 2 * x - 6, lambda x: 2, 10)  # after one step
    3.0
    """
    ### BEGIN SOLUTION
    x = x0
    for _ in range(n):
        slope = df(x)
        if abs(slope) <= tol:
            return x
        bend = d2f(x)
        if bend == 0:
            raise ValueError("the second derivative is 0: there is no next step")
        x = x - slope / bend
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError(f"no critical point found within {n} steps")
    ### END SOLUTION


# %% check="newton_1d" points=3
x = newton_1d(lambda x: 2 * x - 6, lambda x: 2, 10)
assert abs(x - 3) < 1e-9, f"(x - 3)² has its minimum at 3. You found {x}."
x = newton_1d(lambda x: 4 * x**3 - 4 * x, lambda x: 12 * x**2 - 4, 0.1)
assert abs(x) < 1e-9, f"From 0.1 Newton's method runs to the maximum of x⁴ - 2x² at 0. You found {x}."

# %% [markdown]
# **Your function at work.** The figure records where your function asks for the slope, and draws these places
# on the curve $x^4 - 2x^2$, in the order in which they are visited. It also draws the first of the parabolas:
# its critical point is the next place.


# %%
def draw_newton(start):
    """The places that newton_1d visits on x⁴ − 2x², from this start."""
    visited = {}

    def f(x):
        return x**4 - 2 * x**2

    def df(x):
        visited[x] = f(x)
        return 4 * x**3 - 4 * x

    def d2f(x):
        return 12 * x**2 - 4

    end = newton_1d(df, d2f, start)
    path, slope, bend = list(visited), 4 * start**3 - 4 * start, d2f(start)
    xs = np.linspace(-2.2, 2.2, 400)
    _, ax = plt.subplots()
    ax.plot(xs, f(xs), color="0.4", linestyle="-", label="x⁴ − 2x²")
    parabola = f(start) + slope * (xs - start) + bend / 2 * (xs - start) ** 2
    ax.plot(xs, parabola, color="C1", linestyle=":", label="first parabola")
    ax.plot(path, [f(x) for x in path], "o", color="black", markerfacecolor="white")
    for k, x in enumerate(path[:4]):
        if abs(x) < 2.1 and all(abs(x - other) > 0.2 for other in path[:k]):
            ax.annotate(f"x{k}", (x, f(x)), xytext=(7, 3), textcoords="offset points")
    ax.plot([end], [f(end)], "s", color="black", markersize=8, label=f"end: {end:.4f}")
    ax.set(xlabel="x", ylabel="f(x)", ylim=(-2.2, 8), xlim=(-2.2, 2.2))
    ax.set_title(f"start {start:.2f}, {len(path) - 1} steps")
    ax.legend(loc="upper center")


draw_newton(1.9)

# %% [markdown]
# Move the start. From where does Newton run to the left minimum, to the right one, to the maximum between
# them? Try the neighbourhood of $1/\sqrt3 \approx 0.577$, where $f''$ is zero: there the parabola is nearly a
# straight line, and the first step goes very far.

# %%
interact(draw_newton, start=(-2.05, 2.05, 0.1));

# %% [markdown]
# **The job: how sure may a classifier be?** A classifier gives each e-mail a score $s_i$: positive for
# "spam", negative for "no spam", and the larger $|s_i|$, the surer it is. The truth is $y_i = 1$ or
# $y_i = -1$. It turns scores into probabilities by $P(\text{spam}) = \sigma(\beta s_i)$ with
# $\sigma(t) = 1/(1 + e^{-t})$. With $\beta = 1$ this classifier is overconfident: it is wrong more often than
# it admits. A smaller $\beta$ makes it more modest without changing any decision (libraries call $1/\beta$
# the *temperature*). Which $\beta$ fits best? The one with the smallest loss on examples that it was not
# trained on, here $n$ e-mails:
#
# $$\ell(\beta) = \frac1n \sum_{i=1}^n \log\left(1 + e^{-\beta y_i s_i}\right),$$
#
# where, with $u_i = y_i s_i$,
#
# $$\ell'(\beta) = -\frac1n \sum_i u_i\, \sigma(-\beta u_i), \qquad
# \ell''(\beta) = \frac1n \sum_i u_i^2\, \sigma(\beta u_i)\, \sigma(-\beta u_i) > 0.$$
#
# The second derivative is positive everywhere (as soon as one score is not zero). So a critical point can
# only be a minimum, and there is at most one, because $\ell'$ increases: here the *local* test has a *global*
# answer. Newton's method is made for this.

# %%
scores = np.array([4.1, -3.2, 5.0, 2.7, -1.1, -4.4, 3.6, -2.9, 0.8, -5.2, 3.9, 1.6, -2.2, 4.7, -0.6, 2.4])
truth = np.array([1, -1, 1, -1, -1, -1, 1, 1, 1, -1, 1, -1, -1, 1, 1, 1])
u = truth * scores


def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def loss(beta):
    return np.mean(np.log(1 + np.exp(-beta * u)))


def dloss(beta):
    return -np.mean(u * sigmoid(-beta * u))


def d2loss(beta):
    return np.mean(u**2 * sigmoid(beta * u) * sigmoid(-beta * u))


best = newton_1d(dloss, d2loss, 1.0)
print(f"best β = {best:.6f}, temperature 1/β = {1 / best:.3f}, {classify(dloss, d2loss, best)}")
print(f"loss at β = 1: {loss(1.0):.4f}, at the best β: {loss(best):.4f}")

betas = np.linspace(0, 2, 200)
fig, ax = plt.subplots()
ax.plot(betas, [loss(beta) for beta in betas], color="black", label="loss on held-out e-mails")
ax.plot([1], [loss(1.0)], "o", color="black", markerfacecolor="white", markersize=9, label="overconfident: β = 1")
ax.plot([best], [loss(best)], "v", color="black", markersize=9, label=f"Newton: β = {best:.3f}")
ax.set(xlabel="β", ylabel="loss", title="How sure may the classifier be?")
ax.legend();

# %% [markdown]
# **Think.** Suppose the classifier had made no mistake on these e-mails: all $u_i > 0$. What does the loss
# look like then, and what happens to Newton's method?
#
# <details><summary>Answer</summary>
#
# Then every term $\log(1 + e^{-\beta u_i})$ falls for ever as $\beta$ grows: $\ell' < 0$ everywhere, and
# there is no critical point. The loss comes as close to $0$ as you like and never gets there, like $f(x) = x$
# on the open interval. Newton's method walks to larger and larger $\beta$, until $|\ell'| \le$ `tol` and it
# stops at a place that means nothing (or it runs out of steps). A small slope is not yet a minimum.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | local minimum | a place $x$ with $f(x) \le f(t)$ for all $t$ in an interval around $x$; local maximum: with $\ge$ |
# | extremum | a minimum or a maximum; strict, if no other place nearby has the same value |
# | critical point | a place where $f$ is differentiable and $f'(x) = 0$ |
# | second derivative test | where $f' = 0$, $f'' > 0$ proves a minimum, $f'' < 0$ a maximum, $f'' = 0$ nothing |
# | counterexample | one case in which a statement about all cases is false |
# | first derivative test | the signs of $f'$ on both sides of a place tell a minimum, a maximum or neither |
# | bisection | halving an interval again and again, keeping the half in which the sign changes |
# | global minimum | a place in $[a, b]$ where $f$ takes its smallest value on $[a, b]$; global maximum: its largest |
# | Newton's method | going from $x$ to $x - f'(x)/f''(x)$ again and again, in search of a critical point of $f$ |

# %% [markdown]
# ## Summary
#
# - At a local extremum inside the domain a differentiable function has slope $0$ (Fermat). The converse is
#   false: $x^3$.
# - $f' = 0$ and $f'' > 0$: strict minimum. $f' = 0$ and $f'' < 0$: strict maximum. $f' = f'' = 0$: no
#   information.
# - The first derivative test looks at the sign of $f'$ on both sides; it decides $x^4$ and $x^3$, and works
#   at corners.
# - Zeros of $f'$ show as changes of sign or as touching points; a jump across zero is no zero.
# - On $[a, b]$ the global extrema of a continuous function are among the end points, critical points and
#   corners.
# - Newton's method $x - f'(x)/f''(x)$ is very fast near a critical point, exact for parabolas, and does not
#   care whether it finds a minimum or a maximum.
#
# **Further reading.** For all of Part I, *Calculus*: MIT OpenCourseWare, *Single Variable Calculus*; Gilbert
# Strang, *Calculus*.
#
# **Where to go next.** [Notebook 04](../04_integral/04_integral.ipynb), *The integral*: how to get the function back
# from its slopes. With several variables critical points return in notebook 14, and in notebook 16 a new kind joins
# them: the saddle.
