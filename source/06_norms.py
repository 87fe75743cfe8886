# %% [markdown]
# # 06 Norms
#
# A model's error is a vector. So is its gradient, and so is the list of its weights. Again and again machine
# learning asks the same question about them: *how big?* How large is the error, how far apart are two data points,
# how long a step would this gradient take? A **norm** is an answer to that question, and there is more than one
# good answer.
#
# **What you will be able to do**
#
# - compute the $p$-norm of a vector, also where the obvious formula overflows;
# - say which three laws make a notion of size a norm, and catch impostors that break them;
# - separate a vector into its length and its direction;
# - clip the gradient of a neural network, as is done for most large models, and see what happens without it.
#
# **What you need**: vectors as NumPy arrays, their sum and their multiples
# ([notebook 05](../05_vector_spaces/05_vector_spaces.ipynb)). No calculus: gradients appear near the end, but only as
# vectors that somebody hands you.
#
# **Time**: about three hours. There are six exercises, 13 points in all; the first four sections are the heart.
#
# ## Notation
#
# | sign | meaning |
# |---|---|
# | $\mathbb{R}^n$ | the vectors with $n$ real entries; in code an array `x` of shape `(n,)` |
# | $x_i$ | entry $i$ of the vector $x$ |
# | $\lvert a \rvert$ | the absolute value of a number |
# | $a\,x$, $\;x + y$ | a multiple of a vector, a sum of two vectors |
# | $\lVert x \rVert_p$ | the $p$-norm of $x$; in code `p_norm(x, p)` |
# | $p = \infty$ | allowed; in code `np.inf` |
# | $N(x)$ | some size of $x$, which may or may not deserve the name norm |
#
# Three conventions hold in every exercise. A vector may be given as a list or as an array, of whole numbers or of
# floats of double precision (NumPy's usual `float64`; you need not think of `float32`, nor of `nan`), and your
# function never changes it. What the docstring allows is computed without any warning. A number counts as right
# when it agrees with the true one to nine significant digits, so rounding errors need not worry you.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## 1. The p-norms
#
# **Idea.** A café lies 3 blocks east and 4 blocks south of you, so the way there is the vector $(3, -4)$. How far
# is it?
#
# - A taxi follows the streets: $3 + 4 = 7$ blocks.
# - A crow flies straight: $\sqrt{3^2 + 4^2} = 5$ blocks, by Pythagoras.
# - A chess king may step diagonally, and a diagonal step costs him no more than a straight one: he needs $4$ moves,
#   because while he goes 4 squares south he goes the 3 squares east for free.
#
# None of the three is wrong. They are three members of one family.
#
# **Definition.** For a number $p \ge 1$ the *$p$-norm* of $x \in \mathbb{R}^n$ is
#
# $$\lVert x \rVert_p
# = \Bigl( \lvert x_1 \rvert^p + \lvert x_2 \rvert^p + \dots + \lvert x_n \rvert^p \Bigr)^{1/p},
# \qquad\text{and}\qquad
# \lVert x \rVert_\infty = \max_i \, \lvert x_i \rvert .$$
#
# The taxi has $p = 1$, the crow $p = 2$ (the *Euclidean* norm), the king $p = \infty$.
#
# **By hand.** Take $x = (3, -4)$ and $p = 3$. First absolute values: $3$ and $4$. Then powers: $27$ and $64$. Then
# the sum: $91$. Last the root: $91^{1/3} \approx 4.498$. It lies between the crow's $5$ and the king's $4$, and as
# $p$ grows it comes down to $4$.
#
# <details><summary>Why the maximum belongs to p = ∞</summary>
#
# Write $m = \max_i \lvert x_i \rvert$. One of the terms $\lvert x_i \rvert^p$ is $m^p$ and none is larger, so
# $m^p \le \sum_i \lvert x_i \rvert^p \le n\, m^p$. Take roots: $m \le \lVert x \rVert_p \le n^{1/p}\, m$. As
# $p \to \infty$ the exponent $1/p$ goes to $0$ and $n^{1/p}$ goes to $1$. The norm is squeezed between two things
# that both tend to $m$.
#
# </details>
#
# **A trap.** The largest number that a float can hold is about $1.8 \cdot 10^{308}$, and the smallest positive one
# is about $5 \cdot 10^{-324}$. A norm may lie well inside this range while a square on the way to it does not:

# %%
print(3e200 * 3e200, 3e-200 * 3e-200)

# %% [markdown]
# The cure is to take out the largest entry before any power is taken. With $m = \max_i \lvert x_i \rvert > 0$,
#
# $$\lVert x \rVert_p = m \cdot \Bigl\lVert \frac{x}{m} \Bigr\rVert_p ,$$
#
# and all entries of $x/m$ lie between $-1$ and $1$, one of them at an end. Their powers cannot overflow, and what
# underflows is too small to matter. For $x = (3 \cdot 10^{200}, 4 \cdot 10^{200})$ and $p = 2$, by hand:
# $m = 4 \cdot 10^{200}$, $x/m = (0.75, 1)$, its norm is $\sqrt{0.5625 + 1} = 1.25$, and
# $4 \cdot 10^{200} \cdot 1.25 = 5 \cdot 10^{200}$. (What if $m = 0$? Then $x$ is the zero vector, and you know its
# norm.) The same care helps whole numbers: NumPy's integers end near $9.2 \cdot 10^{18}$, and beyond that, in an
# array, they wrap round *without a warning*.
#
# **Exercise 1** (3 points). Write `p_norm`.


# %% solution="p_norm"
def p_norm(x, p):
    """The p-norm of a vector.

    Arguments
        x   (n,) with n ≥ 1, finite real numbers: a list or an array, of whole numbers or of floats;
            never changed.
        p   a number ≥ 1, whole or not, or np.inf.
    Returns
        a float: (Σ|xᵢ|ᵖ)^(1/p), and max|xᵢ| if p is np.inf. The zero vector has norm 0.
        The answer is right to nine digits whenever it lies between 1e-300 and 1e300 (or is 0), also
        where some |xᵢ|ᵖ is too large or too small for a float, or too large for NumPy's integers.
        No warning is issued.
    Raises
        ValueError if p < 1, and if x is not one-dimensional (an array of shape (n, 1) is a matrix, and a
        bare number is no vector).

    >>> p_norm([3, -4], 2)
    5.0
    """
    ### BEGIN SOLUTION
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1:
        raise ValueError(f"a vector has one dimension, not the shape {x.shape}")
    if not p >= 1:
        raise ValueError(f"p must be at least 1, not {p}")
    largest = np.max(x)
    if largest == 0 or p == np.inf:
        return float(largest)
    return float(largest * np.sum((x / largest) ** p) ** (1 / p))
    ### END SOLUTION


# %% check="p_norm" points=3
way = [3, -4]
for p, blocks, who in [(1, 7, "the taxi"), (2, 5, "the crow"), (np.inf, 4, "the king")]:
    answer = p_norm(way, p)
    assert np.isclose(answer, blocks), f"p = {p}: {who} needs {blocks} blocks for {way}, not {answer}"
assert np.isclose(p_norm([3e200, 4e200], 2), 5e200), "take out the largest entry before you take powers"
try:
    p_norm(way, 0.5)
except ValueError:
    pass
else:
    raise AssertionError("p = 0.5 is below 1: raise ValueError")

# %% [markdown]
# **Your function at work.** The *unit ball* of a norm holds all vectors of size at most 1: everything a taxi, a
# crow or a king can reach on a budget of 1. Its edge is found with one division: walk from the origin in the
# direction $(\cos t, \sin t)$ and stop where the size is 1.
#
# The next cell draws the edges for $p = 1, 2, 4, \infty$ with your `p_norm`. It adds $p = \frac12$, for which the
# formula still makes sense although your function refuses it. (Do you see how `size` gets round that?) The shaded
# ball is the one for the `p` you choose.


# %%
def size(x, p):
    """The formula (Σ|xᵢ|ᵖ)^(1/p) for any p > 0, be it a norm or not."""
    return p_norm(x, p) if p >= 1 else p_norm(np.abs(x) ** p, 1) ** (1 / p)


def sphere(p):
    """Points (x₁, x₂) of size 1 all around the origin, as an array (2, 361)."""
    turns = np.linspace(0, 2 * np.pi, 361)
    directions = np.column_stack([np.cos(turns), np.sin(turns)])
    return np.array([d / size(d, p) for d in directions]).T


BALLS = {"½": 0.5, "1": 1, "2": 2, "4": 4, "∞": np.inf}
STYLES = [":", "-.", "-", "--", (0, (7, 2))]
EDGES = {label: sphere(p) for label, p in BALLS.items()}


def draw_balls(p):
    """The edges of five unit balls, and the ball of the given p shaded."""
    _, ax = plt.subplots(figsize=(5.6, 4.6))
    ax.fill(*sphere(p), color="0.87")
    for (label, edge), style in zip(EDGES.items(), STYLES, strict=True):
        ax.plot(*edge, linestyle=style, label=f"p = {label}")
    ax.set(xlabel="first entry $x_1$", ylabel="second entry $x_2$", xlim=(-1.15, 1.15), ylim=(-1.15, 1.15))
    ax.set(aspect="equal", title=f"Everything of size at most 1, shaded for p = {p:g}")
    ax.legend(loc="center left", bbox_to_anchor=(1.02, 0.5))


draw_balls(2)

# %% [markdown]
# Move the slider. Watch the ball grow with $p$, and watch its edge bend inwards as soon as $p < 1$.

# %%
interact(draw_balls, p=(0.25, 8.0, 0.25));

# %% [markdown]
# **Think.** The balls lie inside one another. What does this say about the norms of one vector for different $p$?
# Which of them is the largest? And how much larger can it be?
#
# <details><summary>Answer</summary>
#
# A smaller ball means a larger norm: fewer vectors are cheap. So $\lVert x \rVert_1$ is the largest,
# $\lVert x \rVert_\infty$ the smallest, and the norm never grows when $p$ does. Here is a proof for finite
# $1 \le p \le q$. If $x = 0$ all are 0. Otherwise divide $x$ by $\lVert x \rVert_p$, so that
# $\lVert x \rVert_p = 1$. Then no $\lvert x_i \rvert$ exceeds 1, so $\lvert x_i \rvert^q \le \lvert x_i \rvert^p$,
# and summing gives $\sum_i \lvert x_i \rvert^q \le 1$, that is $\lVert x \rVert_q \le 1 = \lVert x \rVert_p$. (For
# $q = \infty$ it is the first inequality in the fold above.)
#
# There is a bound the other way: a sum of $n$ numbers is at most $n$ times the largest, so
# $\lVert x \rVert_1 \le n \lVert x \rVert_\infty$. What is small in one $p$-norm is therefore small in all of them,
# and a sequence that converges in one converges in each. But $n$ may be a billion: a network's weights can have a
# tiny largest entry and a huge sum. Which norm you choose matters in practice.
#
# </details>

# %% [markdown]
# ## 2. Three laws, and a claim to refute
#
# **Idea.** Taxi, crow and king disagree about numbers, but they agree about something deeper. Only standing still
# costs nothing. Twice the way, or twice the way backwards, costs twice as much. And going by a third place is never
# shorter than going straight.
#
# **Definition.** A function $N$ that gives every vector $x \in \mathbb{R}^n$ a real number is a **norm** if for all
# vectors $x, y$ and all real numbers $a$
#
# | law | name in code | says |
# |---|---|---|
# | $N(0) = 0$, and $N(x) > 0$ for every $x \ne 0$ | `"definite"` | only the zero vector has no size |
# | $N(a\,x) = \lvert a \rvert \, N(x)$ | `"homogeneous"` | a multiple scales the size, whatever its sign |
# | $N(x + y) \le N(x) + N(y)$ | `"triangle"` | a detour is never shorter |
#
# For every $p \ge 1$, and for $p = \infty$, the $p$-norm is a norm. The first two laws can be read off the formula.
# The third, for $1 < p < \infty$, is a theorem with a name, *Minkowski's inequality*.
#
# <details><summary>A proof of Minkowski's inequality</summary>
#
# Let $1 \le p < \infty$. If $x$ or $y$ is zero there is nothing to prove. Otherwise put $s = \lVert x \rVert_p$ and
# $t = \lVert y \rVert_p$, let $u = x/s$ and $v = y/t$, which have norm 1, and let $\lambda = s/(s+t)$, so that
# $(x + y)/(s+t) = \lambda u + (1-\lambda) v$. The function $r \mapsto r^p$ is increasing for $r \ge 0$, and it is
# convex because $p \ge 1$. So for each entry
#
# $$\lvert \lambda u_i + (1-\lambda) v_i \rvert^p
# \le \bigl(\lambda \lvert u_i \rvert + (1-\lambda) \lvert v_i \rvert\bigr)^p
# \le \lambda \lvert u_i \rvert^p + (1-\lambda) \lvert v_i \rvert^p .$$
#
# Sum over $i$: the right side gives $\lambda \cdot 1 + (1-\lambda) \cdot 1 = 1$. Hence $(x+y)/(s+t)$ has norm at
# most 1, and $\lVert x + y \rVert_p \le s + t$. The proof needs $p \ge 1$ in one place only: where it says
# *convex*.
#
# </details>
#
# **A claim.** "The formula $N(x) = \bigl(\sum_i \lvert x_i \rvert^p\bigr)^{1/p}$ also works for $0 < p < 1$, so it
# is a norm for every $p > 0$." It sounds harmless; you will refute it. One pair of vectors is enough.
#
# **By hand.** Not every pair will do. Take $p = \frac12$, where
# $N(x) = \bigl(\sqrt{\lvert x_1 \rvert} + \sqrt{\lvert x_2 \rvert}\bigr)^2$. For $x = (1, 1)$ and $y = (1, 1)$ we
# get $N(x) = N(y) = 2^2 = 4$ and $N(x+y) = (2\sqrt2)^2 = 8$, and $8 > 4 + 4$ is false. For $x = (1, 1)$ and
# $y = (-1, 0)$ we get $4$, $1$ and $N(x+y) = N((0,1)) = 1$; that is no counterexample either. Look at the picture
# of the balls: where does the one for $p = \frac12$ look wrong?
#
# **Exercise 2** (1 point). Write `triangle_counterexample`.


# %% solution="triangle_counterexample"
def triangle_counterexample(p):
    """Two vectors that break the triangle inequality for N(x) = (Σ|xᵢ|ᵖ)^(1/p) with 0 < p < 1.

    Arguments
        p   a number between 0.01 and 0.99.
    Returns
        a tuple (x, y) of two vectors of the same length: lists or arrays of shape (n,), with finite
        entries. You choose n and the entries. Every pair with N(x + y) > N(x) + N(y) is right, if the
        left side is larger by more than a billionth of itself, so that no rounding error explains it.
    Raises
        ValueError if p ≤ 0 (no such formula) or p ≥ 1 (no such pair).

    >>> x, y = triangle_counterexample(0.5)
    >>> size(np.add(x, y), 0.5) > size(x, 0.5) + size(y, 0.5)
    True
    """
    ### BEGIN SOLUTION
    if not 0 < p < 1:
        raise ValueError(f"p must lie strictly between 0 and 1, not {p}")
    return [1.0, 0.0], [0.0, 1.0]
    ### END SOLUTION


# %% check="triangle_counterexample" points=1
x, y = triangle_counterexample(0.5)
whole, parts = size(np.add(x, y), 0.5), size(x, 0.5) + size(y, 0.5)
assert whole > parts * (1 + 1e-9), f"p = 0.5: N(x + y) = {whole} is not larger than N(x) + N(y) = {parts}"
try:
    triangle_counterexample(1)
except ValueError:
    pass
else:
    raise AssertionError("p = 1 gives a norm, so there is no counterexample: raise ValueError")

# %% [markdown]
# **Your function at work.** A detour that is shorter than the straight way, for each $p$ below 1. The two lines
# should meet at $p = 1$ and not a moment before.


# %%
def draw_detours():
    """Sizes of x + y, and of x and y together, for your pair at each p."""
    powers = np.linspace(0.3, 0.99, 70)
    pairs = [triangle_counterexample(p) for p in powers]
    straight = [size(np.add(x, y), p) for (x, y), p in zip(pairs, powers, strict=True)]
    detour = [size(x, p) + size(y, p) for (x, y), p in zip(pairs, powers, strict=True)]
    _, ax = plt.subplots()
    ax.plot(powers, straight, "-", label="straight way $N(x + y)$")
    ax.plot(powers, detour, "--", label="detour $N(x) + N(y)$")
    ax.set(xlabel="p", ylabel="size", title="Below p = 1 the detour is shorter")
    ax.legend()


draw_detours()

# %% [markdown]
# **Think.** How does the picture of the unit balls show, before any computation, that $p = \frac12$ breaks the
# triangle inequality?
#
# <details><summary>Answer</summary>
#
# The ball is not *convex*: the points $(1, 0)$ and $(0, 1)$ belong to it, but the point $(\frac12, \frac12)$ midway
# between them does not. A norm's ball is always convex: if $N(x) \le 1$, $N(y) \le 1$ and $0 \le \lambda \le 1$,
# then by the triangle inequality and homogeneity
# $N(\lambda x + (1-\lambda) y) \le \lambda N(x) + (1-\lambda) N(y) \le 1$. So, as our $N$ is homogeneous, a dent in
# its ball is a proof that some triangle fails. (And back again: for an $N$ that obeys the first two laws, a convex
# ball gives the triangle inequality. The proof of Minkowski's inequality above is this argument.)
#
# Corners are of use. In a *lasso* regression one keeps the 1-norm of the weights small, and the
# corners of its ball, which lie on the axes, are why many weights become exactly zero.
#
# </details>

# %% [markdown]
# ## 3. Catching impostors
#
# **Idea.** People call many things a size. The squared length is everywhere in machine learning. The spread
# $\max_i x_i - \min_i x_i$ measures how much a signal varies. Papers speak of the "$\ell_0$ norm", the number of
# entries that are not zero. Which of these are norms? Let us build a detective that tries the laws on samples and
# reports those that fail.
#
# **By hand.** Let $N(x) = \lVert x \rVert_2^2$.
#
# - *definite*: a sum of squares is 0 only if every entry is. Nothing to report.
# - *homogeneous*: $N(2x) = 4 N(x)$, but the law asks for $2 N(x)$. With $x = (1, 0)$ and $a = 2$: $4 \ne 2$.
#   Broken.
# - *triangle*: with $y = x = (1, 0)$: $N(x + x) = 4 > 1 + 1$. Broken. Note that a vector paired with itself found
#   this.
#
# So the answer is `{"homogeneous", "triangle"}`.
#
# **Rounding.** Computers round, so two sides that are equal in mathematics may differ in the sixteenth digit:

# %%
print(0.1 * 3, 3 * 0.1 == 0.3)

# %% [markdown]
# A detective who reports that difference accuses the innocent. So we call two sides different only if they differ
# by more than a billionth **of the larger absolute value**. (In notebook 05 we had to compare with what went in,
# because the terms of a sum of vectors can cancel. Sizes are not negative, so a sum of them cannot cancel, and the
# two sides will do.) A fixed limit such as `1e-8` would be a mistake: for vectors of size $10^{-10}$ it would
# forgive everything. The first law is compared with zero exactly: a billionth of zero is zero, and however small a
# positive size is, it is positive.
#
# **Exercise 3** (3 points). Write `norm_violations`.


# %% solution="norm_violations"
def norm_violations(N, vs, ks):
    """The laws of a norm that N breaks on the given samples.

    Arguments
        N    a function that takes a float array of shape (n,) and returns a number; give it nothing else.
             N does not change its argument.
        vs   the sample vectors, all of the same length n: a list of lists or of arrays, or an array of
             shape (m, n), of whole numbers or of floats; never changed. May be empty.
        ks   the sample factors, a list or an array of real numbers of any sign; never changed. May be
             empty.
    Returns
        a set of strings, those of these three whose law fails for some of the samples:
        "definite"     some x in vs is not zero (some entry is not 0) but N(x) ≤ 0, or x is zero but
                       N(x) ≠ 0. Compare with 0 exactly.
        "homogeneous"  N(a·x) and |a|·N(x) are different for some a in ks and some x in vs.
        "triangle"     N(x + y) is larger than N(x) + N(y) for some x and y in vs, where x and y may
                       also be the same vector.
        "Different" and "larger" mean: by more than 1e-9 times the larger of the two sides' absolute
        values. Only the given samples count; no others are tried. set() if nothing fails.

    >>> norm_violations(lambda x: np.sum(x**2), [[1, 0], [0, 1]], [2, -1]) == {"homogeneous", "triangle"}
    True
    """
    ### BEGIN SOLUTION
    vs = [np.asarray(v, dtype=float) for v in vs]

    def clearly(gap, left, right):
        return gap > 1e-9 * max(abs(left), abs(right))

    def definite(x):
        return N(x) > 0 if np.any(x) else N(x) == 0

    def homogeneous(a, x):
        left, right = N(a * x), abs(a) * N(x)
        return not clearly(abs(left - right), left, right)

    def triangle(x, y):
        left, right = N(x + y), N(x) + N(y)
        return not clearly(left - right, left, right)

    kept = {
        "definite": all(definite(x) for x in vs),
        "homogeneous": all(homogeneous(a, x) for a in ks for x in vs),
        "triangle": all(triangle(x, y) for x in vs for y in vs),
    }
    return {law for law, holds in kept.items() if not holds}
    ### END SOLUTION


# %% check="norm_violations" points=3
few, factors = [[1, 0], [0, 1], [1, 1], [0, 0]], [2, -1]
found = norm_violations(lambda x: np.sum(x**2), few, factors)
assert found == {"homogeneous", "triangle"}, f"the squared length breaks two laws, you found {found}"
found = norm_violations(lambda x: np.max(x) - np.min(x), few, factors)
assert found == {"definite"}, f"max - min is 0 for (1, 1), and breaks no other law; you found {found}"
found = norm_violations(lambda x: np.sum(np.abs(x)), few, factors)
assert found == set(), f"the 1-norm is a norm, you found {found}"

# %% [markdown]
# **Your function at work.** Eight suspects, and two ways to question them: with 15 random vectors, and with four
# more that somebody chose with thought. A cross marks a broken law.

# %%
SUSPECTS = {
    "1-norm": lambda x: p_norm(x, 1),
    "∞-norm": lambda x: p_norm(x, np.inf),
    "squared 2-norm": lambda x: p_norm(x, 2) ** 2,
    "formula with p = ½": lambda x: size(x, 0.5),
    "max − min": lambda x: np.max(x) - np.min(x),
    "number of nonzeros": lambda x: float(np.count_nonzero(x)),
    "sum": lambda x: np.sum(x),
    "2-norm plus 1": lambda x: p_norm(x, 2) + 1,
}
LAWS = ["definite", "homogeneous", "triangle"]

random_vectors = list(np.random.default_rng(6).normal(size=(15, 3)))
chosen = [np.zeros(3), np.ones(3), np.eye(3)[0], np.eye(3)[1]]

fig, axes = plt.subplots(1, 2, figsize=(7.8, 4.0), sharey=True)
questionings = {"15 random vectors": random_vectors, "… and 4 chosen ones": random_vectors + chosen}
for ax, (title, vectors) in zip(axes, questionings.items(), strict=True):
    verdicts = [norm_violations(N, vectors, [2, 0.5, -1]) for N in SUSPECTS.values()]
    broken = np.array([[law in verdict for law in LAWS] for verdict in verdicts])
    ax.imshow(broken, cmap="Greys", vmin=0, vmax=2, aspect="auto")
    for row, column in np.argwhere(broken):
        ax.text(column, row, "×", ha="center", va="center", fontsize=16)
    ax.set_xticks(range(len(LAWS)), LAWS)
    ax.set_yticks(range(len(SUSPECTS)), SUSPECTS)
    ax.set(title=title, xlabel="law", ylabel="suspect")
    ax.label_outer()
    ax.grid(False)

# %% [markdown]
# Compare the two columns named *definite*. The spread $\max - \min$ walks free on the left: a random vector is
# practically never constant. One chosen vector, $(1, 1, 1)$, convicts it.
#
# **Think.** `norm_violations(N, vs, ks)` returned `set()` for a million random vectors. Is $N$ a norm?
#
# <details><summary>Answer</summary>
#
# You do not know. One counterexample refutes a law that speaks about *all* vectors; no number of successes proves
# it. The spread passes as many random tests as you like. What proves a law is an argument, such as the proof of
# Minkowski's inequality. What good is the detective, then? It finds mistakes quickly, if the samples are chosen
# where mistakes hide: zero, constant vectors, unit vectors, negative factors, a vector with itself. Tests of
# programs are like that, and the tests that grade your answers are no exception.
#
# And the "$\ell_0$ norm"? It is definite and obeys the triangle inequality, but doubling a vector does not double
# the count of its nonzero entries. It is useful, and it is no norm.
#
# </details>

# %% [markdown]
# ## 4. Length and direction
#
# **Idea.** A long text about football and a short one use the same words in the same proportions; only the counts
# are larger. To compare what texts are *about*, keep the direction of the vector of counts and drop its length.
#
# **Definition.** The *unit vector* of $x \ne 0$ for the $p$-norm is
#
# $$u = \frac{x}{\lVert x \rVert_p}, \qquad\text{so that}\qquad
# x = \lVert x \rVert_p \, u \quad\text{and}\quad \lVert u \rVert_p = 1 .$$
#
# The last equation is homogeneity at work: $\lVert u \rVert_p = \frac{1}{\lVert x \rVert_p} \lVert x \rVert_p = 1$.
# The first says that a vector is its length times its direction. The zero vector has no direction, and no unit
# vector.
#
# **By hand.** For $x = (3, -4)$: if $p = 1$, $u = (\frac37, -\frac47)$; if $p = 2$, $u = (0.6, -0.8)$; if
# $p = \infty$, $u = (0.75, -1)$. The three point the same way, to the edges of three different balls.
#
# **Exercise 4** (2 points). Write `unit`.


# %% solution="unit"
def unit(x, p):
    """The vector of p-norm 1 that points where x points.

    Arguments
        x   (n,) with n ≥ 1: a list or an array, of whole numbers or of floats; never changed.
            Each entry is 0 or has a size between 1e-150 and 1e150.
        p   a number ≥ 1, whole or not, or np.inf.
    Returns
        x / ‖x‖ₚ, a new float array of shape (n,).
    Raises
        ValueError if x is the zero vector, if p < 1, and if x is not one-dimensional.

    >>> unit([3, -4], 2)
    array([ 0.6, -0.8])
    """
    ### BEGIN SOLUTION
    length = p_norm(x, p)
    if length == 0:
        raise ValueError("the zero vector has no direction")
    return np.asarray(x, dtype=float) / length
    ### END SOLUTION


# %% check="unit" points=2
for p, answer in [(1, [3 / 7, -4 / 7]), (2, [0.6, -0.8]), (np.inf, [0.75, -1])]:
    yours = unit([3, -4], p)
    assert np.allclose(yours, answer), f"unit([3, -4], {p}) is {answer}, not {yours}"
try:
    unit([0, 0], 2)
except ValueError:
    pass
else:
    raise AssertionError("the zero vector has no direction: raise ValueError")

# %% [markdown]
# **Your function at work.** Three texts and how often each uses four words. The *distance* of two vectors is the
# norm of their difference, here $\lVert x - y \rVert_2$. By raw counts the short football report is nearer to the
# election report than to the long football report, which is absurd. Among unit vectors things fall into place.

# %%
WORDS = ["ball", "goal", "vote", "law"]
TEXTS = {"football, short": [4, 3, 0, 1], "football, long": [40, 28, 2, 9], "election, short": [0, 1, 5, 3]}

fig, axes = plt.subplots(1, 2, figsize=(7.4, 3.8))
for ax, scaled in zip(axes, [False, True], strict=True):
    rows = [unit(x, 2) if scaled else np.array(x) for x in TEXTS.values()]
    for k, (title, row) in enumerate(zip(TEXTS, rows, strict=True)):
        look = {"color": ["0.35", "0.7", "1.0"][k], "hatch": ["", "//", "xx"][k], "edgecolor": "black"}
        ax.bar(np.arange(4) + 0.27 * (k - 1), row, 0.25, label=title, **look)
    football, election = p_norm(rows[0] - rows[1], 2), p_norm(rows[0] - rows[2], 2)
    ax.set_title(f"distance of short football to\nlong football {football:.2g}, to election {election:.2g}")
    ax.set_xticks(range(4), WORDS)
    ax.set(xlabel="word", ylabel="entry of the unit vector" if scaled else "count")
    ax.grid(axis="x", visible=False)
    if not scaled:
        ax.legend()

# %% [markdown]
# **Think.** Much code in the wild computes `x / (norm + 1e-8)` to be safe from division by zero. What does it do to
# the zero vector, and what to a vector of length $10^{-8}$?
#
# <details><summary>Answer</summary>
#
# The zero vector stays zero, silently: it has length 0, not 1, and whatever comes next must live with a "unit
# vector" that is none. A vector of length $10^{-8}$ comes out with length $\frac12$. Every other length is a little
# wrong too. Sometimes this is acceptable, when it is chosen with open eyes. When a length of exactly 1 is promised,
# an error at the zero vector is the honest answer.
#
# </details>

# %% [markdown]
# ## 5. Clipping a gradient
#
# **Idea.** A model learns by taking many small steps, each against a vector $g$, the *gradient*, whose size says
# how steep the loss is just here. Now and then the model stumbles upon a cliff: $g$ is suddenly a thousand times
# longer than before, and a single step throws away hours of training. The remedy is blunt. Trust the direction of
# $g$, but not its length beyond some limit $c$.
#
# **Definition.** For a limit $c > 0$,
#
# $$\operatorname{clip}(g, c) = \begin{cases} g & \text{if } \lVert g \rVert_2 \le c, \\[4pt]
# c \,\dfrac{g}{\lVert g \rVert_2} & \text{if } \lVert g \rVert_2 > c . \end{cases}$$
#
# A short gradient is left as it is: clipping shortens and never lengthens. A long one becomes $c$ times its unit
# vector.
#
# **By hand.** For $g = (3, 4)$, whose norm is 5: with $c = 10$ nothing happens; with $c = 1$ the answer is
# $1 \cdot (0.6, 0.8) = (0.6, 0.8)$. The zero vector is short: it stays zero, for every $c$.
#
# **Exercise 5** (2 points). Write `clip_by_norm`.


# %% solution="clip_by_norm"
def clip_by_norm(g, c):
    """The vector g, shortened to Euclidean length c if it is longer than c.

    Arguments
        g   (n,) with n ≥ 1: a list or an array, of whole numbers or of floats; never changed.
            Each entry is 0 or has a size between 1e-150 and 1e150.
        c   the limit, a number > 0: between 1e-150 and 1e150, if it is not to be refused.
    Returns
        a new float array of shape (n,): the values of g if ‖g‖₂ ≤ c, and otherwise c·g/‖g‖₂, whose
        length is c (no small number is added to the denominator). The zero vector stays zero.
        No warning is issued.
    Raises
        ValueError if c ≤ 0.

    >>> clip_by_norm([3, 4], 1)
    array([0.6, 0.8])
    """
    ### BEGIN SOLUTION
    if not c > 0:
        raise ValueError(f"the limit must be positive, not {c}")
    length = p_norm(g, 2)
    return np.array(g, dtype=float) if length <= c else c * unit(g, 2)
    ### END SOLUTION


# %% check="clip_by_norm" points=2
assert np.allclose(clip_by_norm([3, 4], 1), [0.6, 0.8]), f"(3, 4) clipped to 1: {clip_by_norm([3, 4], 1)}"
assert np.allclose(clip_by_norm([3, 4], 10), [3, 4]), "(3, 4) has length 5, below 10: leave it as it is"
assert np.allclose(clip_by_norm([0, 0], 1), [0, 0]), "the zero vector is short: leave it as it is"

# %% [markdown]
# **Your function at work.** Nine gradients before (thin, grey) and after (thick, black). The crosses show what
# happens if instead each *entry* is cut off at $\pm c$: what was long ends on a square, and most of it no longer
# points where the gradient points.


# %%
angles = np.linspace(0.2, 2 * np.pi + 0.2, 10)[:-1]
lengths = np.array([2.6, 0.7, 1.4, 2.2, 0.5, 2.9, 1.1, 2.0, 1.7])
gradients = np.column_stack([lengths * np.cos(angles), lengths * np.sin(angles)])


def draw_clipping(c):
    """Gradients before and after clipping to length c, and what clipping the entries would do."""
    fig, ax = plt.subplots(figsize=(6.0, 5.6))
    after = np.array([clip_by_norm(g, c) for g in gradients])
    arrows = {"angles": "xy", "scale_units": "xy", "scale": 1}
    origin = np.zeros(len(gradients))
    ax.quiver(origin, origin, *gradients.T, color="0.65", width=0.005, **arrows, label="gradient")
    ax.quiver(origin, origin, *after.T, color="black", width=0.008, **arrows, label="clipped by norm")
    ax.plot(*np.clip(gradients, -c, c).T, "x", color="C1", markersize=8, label="clipped by entry")
    ax.plot(*(c * sphere(2)), "-", color="C0", linewidth=1, label="vectors of length c")
    ax.set(xlabel="first entry", ylabel="second entry", xlim=(-3.1, 3.1), ylim=(-2.7, 2.7))
    ax.set(aspect="equal", title=f"Clipping to c = {c:g}")
    fig.legend(loc="outside lower center", ncols=2)


draw_clipping(1.0)

# %%
interact(draw_clipping, c=(0.25, 3.0, 0.25));

# %% [markdown]
# **Think.** Clipping the entries at $\pm c$ is also a way to make a gradient small, in another norm. Which one? And
# how far can the direction turn?
#
# <details><summary>Answer</summary>
#
# It makes $\lVert g \rVert_\infty \le c$: the result lies in a cube, the ball of the $\infty$-norm. The direction
# can turn a lot: with $c = 1$, the gradient $(100, 1)$ points almost along the first axis, and $(1, 1)$ points
# along the diagonal. That is a turn of nearly $45°$ in the plane, and in $n$ dimensions it can approach $90°$. The
# step then goes somewhere the loss did not ask for.
#
# </details>

# %% [markdown]
# ## 6. A real job: keeping a recurrent network alive
#
# **Idea.** The gradient of a network does not come as one vector. It comes as a list of arrays, one for each array
# of weights. But a list of arrays is nothing else than one long vector, cut in pieces and folded into shapes. Its
# norm, the **global norm**, takes all entries of all arrays together:
#
# $$\lVert (G_1, \dots, G_k) \rVert
# = \Bigl( \sum_{j=1}^{k} \; \sum_{\text{entries } a \text{ of } G_j} a^2 \Bigr)^{1/2} .$$
#
# If it exceeds $c$, *every* array is multiplied by the same number, $c$ divided by the global norm. Thus the long
# vector keeps its direction. This is the line that stands in the training loop of most large language models.
#
# **By hand.** Let $G_1 = (3, 0)$ and $G_2 = \begin{pmatrix} 0 & 4 \end{pmatrix}$, of shape $(1, 2)$. The global
# norm is $\sqrt{9 + 0 + 0 + 16} = 5$; it is not $3 + 4$. With $c = 1$ both are divided by 5: $(0.6, 0)$ and
# $\begin{pmatrix} 0 & 0.8 \end{pmatrix}$. If you clipped each alone you would get $(1, 0)$ and
# $\begin{pmatrix} 0 & 1 \end{pmatrix}$: two equal parts where the gradient had $3 : 4$, and together longer than 1.
#
# **Exercise 6** (2 points). Write `clip_global`.


# %% solution="clip_global"
def clip_global(grads, c):
    """A network's gradient, shortened to global norm c if it is longer than c.

    Arguments
        grads   a list or tuple of at least one array (or nested list), of whole numbers or of floats.
                Each has its own shape, with one or more dimensions and at least one entry; none is changed.
                Each entry is 0 or has a size between 1e-150 and 1e150.
        c       the limit, a number > 0: between 1e-150 and 1e150, if it is not to be refused.
    Returns
        a list of new float arrays, of the same shapes and in the same order. If the global norm S (the
        square root of the sum of the squares of all entries of all arrays) is at most c, they hold the
        same values; otherwise each is multiplied by c/S. If all entries are 0 they stay 0.
        No warning is issued.
    Raises
        ValueError if c ≤ 0.

    >>> clip_global([[3, 0], [[0, 4]]], 1)
    [array([0.6, 0. ]), array([[0. , 0.8]])]
    """
    ### BEGIN SOLUTION
    grads = [np.asarray(g, dtype=float) for g in grads]
    long = clip_by_norm(np.concatenate([g.ravel() for g in grads]), c)
    cuts = np.cumsum([g.size for g in grads])[:-1]
    return [piece.reshape(g.shape) for piece, g in zip(np.split(long, cuts), grads, strict=True)]
    ### END SOLUTION


# %% check="clip_global" points=2
short = clip_global([[3, 0], [[0, 4]]], 1)
assert [np.shape(g) for g in short] == [(2,), (1, 2)], f"keep the shapes: {[np.shape(g) for g in short]}"
for yours, answer in zip(short, [[0.6, 0], [[0, 0.8]]], strict=True):
    assert np.allclose(yours, answer), f"the global norm is 5, so this array becomes {answer}, not {yours}"

# %% [markdown]
# **Your function at work.** A recurrent network reads a sequence number by number and keeps a memory of 12 numbers.
# Ours is to remember: it sees $+1$ or $-1$, then 19 numbers of noise, and then has to say which it was. On the way back
# along the sequence, the gradient is multiplied by the same matrix again and again, so it can grow like a power. You
# need not understand the network yet ([notebook 24](../24_neural_network/24_neural_network.ipynb) builds one from
# nothing); you only need its gradient, a list of three arrays.


# %% locked="recurrent-network"
def sequences(rng, count=64, steps=20):
    """Sequences (count, steps) of a sign and then noise, and the signs (count,) to remember."""
    X = 0.1 * rng.normal(size=(count, steps))
    X[:, 0] = rng.choice([-1.0, 1.0], count)
    return X, X[:, 0]


def start(rng, k=12):
    """Random weights: input u (k,), memory W (k, k), output v (k,)."""
    return [rng.normal(size=k), 1.25 * rng.normal(size=(k, k)) / np.sqrt(k), rng.normal(size=k) / np.sqrt(k)]


def loss_and_gradient(weights, X, y):
    """The mean squared error of the network, and its gradient: arrays shaped like u, W and v."""
    u, W, v = weights
    memories = [np.zeros((len(X), len(u)))]
    for x in X.T:
        memories.append(np.tanh(np.outer(x, u) + memories[-1] @ W.T))
    error = memories[-1] @ v - y
    du, dW, dv = np.zeros_like(u), np.zeros_like(W), 2 * memories[-1].T @ error / len(y)
    back = 2 * np.outer(error, v) / len(y)
    for x, before, after in zip(X.T[::-1], memories[-2::-1], memories[:0:-1], strict=True):
        back = back * (1 - after**2)
        du, dW = du + x @ back, dW + back.T @ before
        back = back @ W
    return np.mean(error**2), [du, dW, dv]


# %%
def train(clip, seed, rate=0.2, n=300):
    """Losses and global norms over n steps; ends early when the loss passes a million."""
    rng = np.random.default_rng(seed)
    weights, losses, norms = start(rng), [], []
    for _ in range(n):
        loss, gradient = loss_and_gradient(weights, *sequences(rng))
        losses.append(loss)
        norms.append(p_norm(np.concatenate([np.ravel(g) for g in gradient]), 2))
        if loss > 1e6:
            break
        weights = [w - rate * g for w, g in zip(weights, clip(gradient), strict=True)]
    return losses, norms


c = 0.5
runs = {
    "no clipping": ("--", train(lambda gradient: gradient, seed=4)),
    f"clipped to {c}": ("-", train(lambda gradient: clip_global(gradient, c), seed=4)),
}
fig, axes = plt.subplots(2, 1, sharex=True, figsize=(6.4, 5.4))
axes[0].set(ylabel="loss", title="The network learns, or it is thrown off a cliff (×)")
axes[1].set(xlabel="step", ylabel="global norm before clipping")
axes[1].axhline(c, color="black", linestyle=":", linewidth=1, label=f"limit c = {c}")
for k, ax in enumerate(axes):
    for title, (style, run) in runs.items():
        ax.semilogy(run[k], style, label=title)
        if len(run[k]) < 300:
            ax.plot(len(run[k]) - 1, run[k][-1], "kx", markersize=9)
    ax.minorticks_off()
    ax.legend()

# %% [markdown]
# Without clipping, a few long steps in a row throw the weights so far that they never come back. With it, the same
# network, on the same data and with the same learning rate, learns to remember. This is no lucky choice of seed:
# for each of the seeds 0 to 19 one run ends at the cliff and the other one learns. Change `seed` and see. (A
# learning rate small enough also tames this network, but then *every* step is small. Clipping shortens only the
# steps that need it.)
#
# **Think.** Does clipping move the place where the training wants to end? Compare two cases: the gradient of the
# loss over all data, and the gradients of small random batches.
#
# <details><summary>Answer</summary>
#
# With the full gradient, no: clipping multiplies it by a positive number, so the clipped gradient is zero exactly
# where the gradient is zero, and once the gradient is shorter than $c$ nothing is changed at all.
#
# With random batches, it may. The batches' gradients are long or short by chance; where their average is zero, the
# average of the *clipped* ones need not be, for a few long ones may have balanced many short ones. For example,
# $-1, -1, -1, +3$ has mean $0$; clipped to $1$ it becomes $-1, -1, -1, +1$ with mean $-\frac12$. Clipping buys
# safety and pays with a little bias.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | p-norm | $(\sum_i \lvert x_i \rvert^p)^{1/p}$ with $p \ge 1$; for $p = \infty$, the largest $\lvert x_i \rvert$ |
# | Euclidean norm | the $p$-norm with $p = 2$, the length of an arrow by Pythagoras |
# | unit ball | the set of all vectors whose norm is at most 1 |
# | norm | a size of vectors that is definite, homogeneous, and obeys the triangle inequality |
# | triangle inequality | $N(x + y) \le N(x) + N(y)$ for all $x$ and $y$: a detour is never shorter |
# | unit vector | a vector of norm 1; every $x \ne 0$ is its norm times a unit vector |
# | distance | the norm $\lVert x - y \rVert$ of the difference of two vectors |
# | clipping | shortening a vector that is longer than a limit to exactly this length, in the same direction |
# | global norm | the Euclidean norm of all entries of several arrays taken together as one vector |

# %% [markdown]
# ## Summary
#
# - The $p$-norm is $\lVert x \rVert_p = (\sum_i \lvert x_i \rvert^p)^{1/p}$, and the largest $\lvert x_i \rvert$
#   for $p = \infty$. Take out the largest entry first, and nothing overflows.
# - A norm is definite, homogeneous, and obeys the triangle inequality. Its unit ball is convex. For $p < 1$ the
#   formula's ball has dents, and the triangle inequality fails.
# - A counterexample refutes; a passed test does not prove.
# - Every vector but zero is a length times a direction, $x = \lVert x \rVert_p \, u$.
# - Clipping a gradient by its norm keeps its direction and limits its length. A network's gradient is one long
#   vector.
#
# **Further reading.** For all of Part II, *Linear algebra*: Sheldon Axler, *Linear Algebra Done Right*; MIT
# OpenCourseWare, *Linear Algebra*.
#
# **Where to go next.** A norm measures length. To measure *angles* you need more, an inner product;
# [notebook 07](../07_inner_products/07_inner_products.ipynb), *Inner products*, shows which norms come from one. (Of
# the $p$-norms, in two or more dimensions, only one does. Guess which.)
