# %% [markdown]
# # 07 Inner products
#
# A norm says how long a vector is. It does not say whether two vectors point the same way, and that is what one
# wants to know when two texts are compared, two users, two pictures. For that you need one thing more: a product
# of two vectors that is a number. From this one number come lengths, angles, and the shadow that one vector casts
# on another. A good part of machine learning is built on shadows, regression to begin with.
#
# **What you will be able to do**
#
# - compute an inner product, plain or weighted, and refuse the weights that make none;
# - measure the angle between two vectors in any number of dimensions, also where rounding lays a trap;
# - find the nearest point on a line, and in the span of any vectors you like;
# - tell the norms that have angles from those that have none, and prove your verdict with a witness;
# - read handwritten digits, also faded ones, by nothing but angles.
#
# **What you need**: vectors, their combinations and their spans
# ([notebook 05](../05_vector_spaces/05_vector_spaces.ipynb)), norms and unit vectors
# ([notebook 06](../06_norms/06_norms.ipynb)). Your functions `p_norm` and `unit` from there are supplied below. A
# matrix is a table of numbers here; `B @ c` and `B.T` are explained where they are used.
#
# **Time**: about three hours. There are six exercises, 13 points in all; the first four sections are the heart.
#
# **Data**: `digits.csv`, beside this notebook: 300 handwritten digits (Alpaydin and Kaynak 1998, UCI Machine
# Learning Repository, as distributed with scikit-learn, licence CC BY 4.0; the file's first lines give the full
# source).
#
# ## Notation
#
# | sign | meaning |
# |---|---|
# | $x,\ y,\ u$ | vectors in $\mathbb{R}^n$; in code arrays of shape `(n,)` |
# | $\langle x, y\rangle$ | an inner product of two vectors: a number |
# | $x^\top y$ | the ordinary one, $x_1 y_1 + \dots + x_n y_n$ |
# | $A$ | a table of weights, $n$ rows and $n$ columns: shape `(n, n)`; its entry in row $i$, column $j$ is $A_{ij}$ |
# | $x^\top A\, y$ | the weighted one; in code `inner(x, y, A)` |
# | $\lVert x\rVert$ | the length $\sqrt{\langle x, x\rangle}$; for the ordinary product it is the 2-norm |
# | $x \perp y$ | $x$ is perpendicular to $y$: $\langle x, y\rangle = 0$ |
# | $B$ | vectors $b_1, \dots, b_k$ side by side, **as columns**: shape `(n, k)` |
# | $X$ | data, one sample **per row**: shape `(n, d)` |
#
# Three conventions hold in every exercise. Vectors and matrices may be given as (nested) lists or as arrays, of
# whole numbers (of any of NumPy's integer types) or of floats of double precision, all of them finite, and your
# function never changes them. What the docstring allows is computed without any warning. And how exact an answer
# must be, the docstring says; it always leaves ample room for ordinary rounding errors.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")


def p_norm(x, p):
    """The p-norm of a vector, p ≥ 1 or np.inf, from notebook 06."""
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1 or not p >= 1:
        raise ValueError(f"a vector and p ≥ 1 are needed, not the shape {x.shape} and p = {p}")
    largest = np.max(x)
    if largest == 0 or p == np.inf:
        return float(largest)
    return float(largest * np.sum((x / largest) ** p) ** (1 / p))


def unit(x, p):
    """The vector of p-norm 1 that points where x points, from notebook 06; the zero vector raises ValueError."""
    length = p_norm(x, p)
    if length == 0:
        raise ValueError("the zero vector has no direction")
    return np.asarray(x, dtype=float) / length


# %% [markdown]
# ## 1. A product that is a number
#
# **Idea.** Apples cost 2, bread costs 3, cheese costs 5. You buy 4 apples, no bread and 1 cheese. The bill is
# $2\cdot 4 + 3\cdot 0 + 5\cdot 1 = 13$. You have just computed an inner product, of prices and amounts. Every neuron
# of a network does the same with its weights and its inputs.
#
# **Definition.** The *ordinary inner product* (or dot product) of $x, y \in \mathbb{R}^n$ is
#
# $$x^\top y = x_1 y_1 + x_2 y_2 + \dots + x_n y_n .$$
#
# It is large and positive if $x$ and $y$ are large in the same places with the same signs, negative if the signs
# disagree, and $0$ if gains and losses cancel. Three laws are behind all that follows. In general, an **inner
# product** is any rule that gives two vectors a real number $\langle x, y\rangle$ such that, for all vectors and
# all real numbers $a, b$,
#
# | law | says |
# |---|---|
# | $\langle a x + b z, y\rangle = a\langle x, y\rangle + b\langle z, y\rangle$ | linear: one may multiply out |
# | $\langle x, y\rangle = \langle y, x\rangle$ | symmetric: the order does not matter |
# | $\langle x, x\rangle > 0$ for every $x \ne 0$ | positive definite: $\langle x, x\rangle$ can be a squared length |
#
# Are there others than the ordinary one? Yes, and one needs them. Two penguins differ by 10 mm in the flipper and
# by 500 g in weight. To add $10^2$ and $500^2$ is to compare millimetres with grams; the numbers want *weights*, and
# if heavier birds have longer flippers anyway, the two differences should not count as if they were unrelated.
#
# **Definition.** For an $n \times n$ table $A$ of weights,
#
# $$x^\top A\, y = \sum_{i=1}^{n}\sum_{j=1}^{n} x_i\, A_{ij}\, y_j .$$
#
# It is linear for every $A$. It is symmetric exactly if $A_{ij} = A_{ji}$ for all $i, j$; then $A$ is called a
# *symmetric* matrix. It is positive definite exactly if $x^\top A\, x > 0$ for all $x \ne 0$; then, if it is also
# symmetric, $A$ is called a (symmetric) *positive definite* matrix. With ones on the diagonal and zeros elsewhere,
# $A$ gives back the ordinary product.
#
# **By hand.** Let $A = \begin{pmatrix} 2 & 1\\ 1 & 2\end{pmatrix}$, $x = (1, 2)$ and $y = (3, -1)$. First
# $A y = (2\cdot 3 + 1\cdot(-1),\; 1\cdot 3 + 2\cdot(-1)) = (5, 1)$, then $x^\top A y = 1\cdot 5 + 2\cdot 1 = 7$. (The
# ordinary product is $3 - 2 = 1$.) Is $A$ positive definite? Write
#
# $$x^\top A\, x = 2x_1^2 + 2x_1x_2 + 2x_2^2 = x_1^2 + x_2^2 + (x_1 + x_2)^2 :$$
#
# a sum of squares, and $0$ only if $x = 0$. Yes. Now an impostor, with no negative entry at all:
# $A = \begin{pmatrix} 1 & 2\\ 2 & 1\end{pmatrix}$ is symmetric, but $x = (1, -1)$ gives $1 - 2 - 2 + 1 = -2$, and
# nothing has the squared length $-2$. And with $\begin{pmatrix} 1 & 1\\ 1 & 1\end{pmatrix}$ the same $x$ gives $0$:
# not negative, but not positive either.
#
# **How a program decides.** Among all $x$ of ordinary length 1, $x^\top A\, x$ has a smallest and a largest value,
# and for a symmetric $A$ NumPy finds both: they are the first and the last of the numbers that
# `np.linalg.eigvalsh(A)` returns. (They are called eigenvalues; notebook 11 says what they are. The function looks
# at one half of the table only and takes the symmetry on trust, so test that yourself.) Positive definite means that
# the smallest value is positive. But rounding turns a true $0$ into a crumb:

# %%
features = np.array([[0.1, 0.7, 0.8], [0.2, 0.4, 0.6], [0.3, 0.1, 0.4]])  # column 3 = column 1 + column 2
print(np.linalg.eigvalsh(features.T @ features))

# %% [markdown]
# The first number should be 0; it is dust. So call $A$ positive definite only if the smallest value is above
# $10^{-12}$ times the largest. Such a limit must be *relative*: every weight may be a millionth of what it was,
# because somebody changed the units, and $A$ is as good as before.
#
# In code, `A @ y` is the vector of the sums $\sum_j A_{ij} y_j$, and `x @ y` is $x^\top y$ for two arrays `(n,)`.
#
# **Exercise 1** (2 points). Write `inner`.


# %% solution="inner"
def inner(x, y, A=None):
    """The inner product of two vectors: xᵀy, or xᵀAy if weights A are given.

    Arguments
        x, y   (n,) each, with n ≥ 1: lists or arrays, of whole numbers or of floats; never changed.
        A      None for the ordinary product, or an (n, n) matrix: nested lists or an array; never changed.
               Every entry of x, y and A is 0 or has a size between 1e-100 and 1e100.
    Returns
        a float: Σᵢ xᵢyᵢ if A is None, and Σᵢⱼ xᵢAᵢⱼyⱼ otherwise. The error is at most 1e-9 times the sum of
        the absolute values of the terms. No warning is issued.
    Raises
        ValueError if x or y is not one-dimensional (an array of shape (n, 1) is a matrix), if their lengths
        differ, and if A is given and
          is not of shape (n, n), or
          is not symmetric: Aᵢⱼ and Aⱼᵢ differ by more than 1e-9·max|A| for some i, j, or
          is not positive definite: its smallest eigenvalue is at most 1e-12 times its largest, or is ≤ 0.
        (The tests keep a factor of 1000 away from both limits.)

    >>> inner([1, 2], [3, -1])
    1.0
    >>> inner([1, 2], [3, -1], [[2, 1], [1, 2]])
    7.0
    """
    ### BEGIN SOLUTION
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError(f"two vectors of one length are needed, not the shapes {x.shape} and {y.shape}")
    if A is None:
        return float(x @ y)
    A = np.asarray(A, dtype=float)
    if A.shape != (len(x), len(x)):
        raise ValueError(f"for vectors of length {len(x)}, A cannot have the shape {A.shape}")
    if np.max(np.abs(A - A.T)) > 1e-9 * np.max(np.abs(A)):
        raise ValueError("A is not symmetric")
    values = np.linalg.eigvalsh(A)
    if not values[0] > max(0, 1e-12 * values[-1]):
        raise ValueError("A is not positive definite")
    return float(x @ (A @ y))
    ### END SOLUTION


# %% check="inner" points=2
bill = inner([2, 3, 5], [4, 0, 1])
assert np.isclose(bill, 13), f"the bill is 2·4 + 3·0 + 5·1 = 13, one number, not {bill}"
weighted = inner([1, 2], [3, -1], [[2, 1], [1, 2]])
assert np.isclose(weighted, 7), f"by hand we found xᵀAy = 7, not {weighted}"
for impostor, why in [([[1, 2], [2, 1]], "(1, -1) has xᵀAx = -2"), ([[2, 1], [0, 2]], "A is not symmetric")]:
    try:
        inner([1, 2], [3, -1], impostor)
    except ValueError:
        pass
    else:
        raise AssertionError(f"A = {impostor} is no inner product, as {why}: raise ValueError")

# %% [markdown]
# **Your function at work.** The "circle" of an inner product holds all vectors whose squared length
# $\langle x, x\rangle$ is 1. For $A = \begin{pmatrix} 1 & b\\ b & 1\end{pmatrix}$ the next cell draws it, and two
# arrows that are perpendicular *for this product*: their inner product is 0, whatever your eye says.


# %%
def draw_circle(b):
    """The vectors with ⟨x, x⟩ = 1 for A = [[1, b], [b, 1]], and two that are perpendicular for this product."""
    A = [[1, b], [b, 1]]
    turns = np.linspace(0, 2 * np.pi, 181)
    plain = np.column_stack([np.cos(turns), np.sin(turns)])
    circle = np.array([x / np.sqrt(inner(x, x, A)) for x in plain])
    e1, e2 = [1, 0], [0, 1]
    partner = np.array([-inner(e1, e2, A), inner(e1, e1, A)])
    partner = partner / np.sqrt(inner(partner, partner, A))
    fig, ax = plt.subplots(figsize=(5.2, 5.2))
    ax.plot(*plain.T, "--", color="0.6", label="ordinary circle")
    ax.plot(*circle.T, "-", color="black", label=r"$\langle x, x\rangle = 1$")
    arrows = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.011}
    ax.quiver(0, 0, 1, 0, color="0.6", **arrows, label="$e_1$")
    ax.quiver(0, 0, *partner, color="black", **arrows, label="a perpendicular partner")
    ax.set(xlim=(-2.4, 2.4), ylim=(-2.4, 2.4), aspect="equal", xlabel="$x_1$", ylabel="$x_2$")
    ax.set_title(f"The circle of a weighted product, b = {b:g}")
    fig.legend(loc="outside lower center", ncols=2)


draw_circle(0.6)

# %% [markdown]
# Move the slider. For $b > 0$ the products of entries of equal sign are counted extra, so one must go less far to
# have length 1 where $x_1$ and $x_2$ have the same sign, and farther where they have different ones. At
# $b = \pm 1$ the ellipse would reach to infinity, and your function would rightly refuse.

# %%
interact(draw_circle, b=(-0.9, 0.9, 0.1));

# %% [markdown]
# **Think.** Are there inner products on $\mathbb{R}^n$ that do *not* come from a matrix $A$?
#
# <details><summary>Answer</summary>
#
# No. Let $e_i$ be the vector with a 1 at place $i$ and zeros elsewhere, so that $x = \sum_i x_i e_i$. Multiply out by
# linearity (by symmetry it holds on both sides):
# $\langle x, y\rangle = \sum_{i,j} x_i\, y_j\, \langle e_i, e_j\rangle$. That is $x^\top A\,y$ with
# $A_{ij} = \langle e_i, e_j\rangle$. The law of symmetry says that $A$ is symmetric, and the third law that it is
# positive definite.
#
# </details>

# %% [markdown]
# ## 2. Angles in any dimension
#
# **Idea.** In the plane you can measure an angle with a protractor. What is the angle between two pictures of 64
# pixels each? Let us look at the plane and find a formula there that makes sense everywhere.
#
# Vectors in the plane of lengths $r$ and $s$ and directions $\alpha$ and $\beta$ are
# $x = (r\cos\alpha, r\sin\alpha)$ and $y = (s\cos\beta, s\sin\beta)$. Then
# $x^\top y = rs\,(\cos\alpha\cos\beta + \sin\alpha\sin\beta) = rs\cos(\alpha - \beta)$: lengths times the cosine
# of the angle between them.
#
# **Definition.** The *angle* between two vectors $x \ne 0$ and $y \ne 0$ in $\mathbb{R}^n$ is
#
# $$\theta = \arccos \frac{x^\top y}{\lVert x\rVert\,\lVert y\rVert}, \qquad 0 \le \theta \le \pi,$$
#
# in radians, as always in mathematics: $\pi$ is half a turn. The zero vector has no direction and no angle.
#
# The arccosine exists only for numbers from $-1$ to $1$. Is the fraction always one of them? Yes: that is the
# **Cauchy–Schwarz inequality**, $\lvert\langle x, y\rangle\rvert \le \lVert x\rVert\,\lVert y\rVert$, for every inner
# product and all vectors. Section 3 will give us the proof for nothing.
#
# **By hand.** $x = (1, 0)$, $y = (1, 1)$: the cosine is $\frac{1}{1\cdot\sqrt2}$ and $\theta = \frac{\pi}{4}$. In
# three dimensions, $(1, 2, 2)$ and $(2, 1, -2)$: $2 + 2 - 4 = 0$, so $\theta = \frac{\pi}{2}$. And $(3, 4)$ with
# $(-6, -8)$: $\frac{-18 - 32}{5\cdot 10} = -1$, so $\theta = \pi$; they are opposite.
#
# **A trap.** Mathematics keeps the cosine at 1 or below. Rounding does not:

# %%
x, y = np.array([1.0, 1.0, 1.0]), np.array([2.0, 2.0, 2.0])  # parallel: the angle is 0 and the cosine 1
print((x @ y) / (np.linalg.norm(x) * np.linalg.norm(y)))

# %% [markdown]
# The arccosine of that is `nan`, and a `nan` spreads through everything that follows. So bring the number back into
# its interval (`np.clip`) before you ask for the arccosine. A second trap: for long vectors the *squared* lengths may
# fit into a float while their product does not. Take the roots first; or work with unit vectors, then there is
# nothing to overflow.
#
# **Exercise 2** (2 points). Write `angle`.


# %% solution="angle"
def angle(x, y):
    """The angle between two vectors, in radians (ordinary inner product).

    Arguments
        x, y   (n,) each, with n ≥ 1: lists or arrays, of whole numbers or of floats; never changed.
               Each entry is 0 or has a size between 1e-150 and 1e150.
    Returns
        a float θ with 0 ≤ θ ≤ π, right to within 1e-7 (near 0 and π the arccosine loses half of the digits,
        hence no more is asked). Never nan: it is 0 for parallel vectors and π for opposite ones, up to the
        error just allowed. No warning is issued.
    Raises
        ValueError if x or y is the zero vector, if x or y is not one-dimensional, and if their lengths differ.

    >>> round(angle([1, 0], [1, 1]), 6)
    0.785398
    """
    ### BEGIN SOLUTION
    cosine = inner(unit(x, 2), unit(y, 2))
    return float(np.arccos(np.clip(cosine, -1.0, 1.0)))
    ### END SOLUTION


# %% check="angle" points=2
for x, y, true, name in [([1, 0], [1, 1], np.pi / 4, "π/4"), ([3, 4], [-6, -8], np.pi, "π")]:
    found = angle(x, y)
    assert np.isclose(found, true), f"the angle between {x} and {y} is {name} = {true:.6f} radians, not {found}"
found = angle([1, 1, 1], [2, 2, 2])
assert abs(found) < 1e-7, f"(2, 2, 2) is twice (1, 1, 1), so the angle is 0, not {found}"
try:
    angle([0, 0], [1, 2])
except ValueError:
    pass
else:
    raise AssertionError("the zero vector makes no angle with anything: raise ValueError")

# %% [markdown]
# **Your function at work.** Draw two vectors at random, measure their angle, and do it a thousand times: in 2, 10,
# 100 and 1000 dimensions.

# %%
rng = np.random.default_rng(7)
fig, ax = plt.subplots()
bins = np.linspace(0, 180, 61)
for n, style in [(2, ":"), (10, "-."), (100, "--"), (1000, "-")]:
    degrees = [np.degrees(angle(rng.normal(size=n), rng.normal(size=n))) for _ in range(1000)]
    heights, _ = np.histogram(degrees, bins)
    ax.stairs(heights / 10, bins, linestyle=style, linewidth=1.6, color="black", label=f"n = {n}")
ax.set(xlabel="angle (degrees)", ylabel="share of the pairs (%)", xticks=range(0, 181, 30))
ax.set_title("In many dimensions, random vectors are nearly perpendicular")
ax.legend();

# %% [markdown]
# **Think.** (a) Why do the angles crowd together at 90°? (b) Two word-count vectors have an angle of 85°. Should you
# say "nearly unrelated, as far apart as they can be"? (c) Is there a formula that keeps its digits near 0?
#
# <details><summary>Answer</summary>
#
# (a) The direction of $y$ does not matter, since normal random vectors have no favourite direction; say it is the
# first axis. Then the cosine is the first entry $u_1$ of a random unit vector $u$. It is as often positive as
# negative. Its square is $\frac1n$ on average, because $u_1^2 + \dots + u_n^2 = 1$ and all the $n$ terms have the same
# average. So typical cosines are of the size $\frac{1}{\sqrt n}$. With $n = 1000$ that is $0.03$, or 2° away from 90°.
#
# (b) As far apart as they can be: nearly, for counts are never negative, so neither is the cosine, and 90° is the
# end. In general, whether 85° is remarkable depends on the dimension. Among random directions in $\mathbb{R}^{1000}$
# its cosine of $0.087$ is nearly three times the typical size.
#
# (c) Yes. For unit vectors $u, v$ the sum and the difference are the diagonals of a rhombus, and
# $\theta = 2\arctan\bigl(\lVert u - v\rVert / \lVert u + v\rVert\bigr)$; in code `2 * np.arctan2(…, …)`, which also
# copes with $u + v = 0$. The cosine of $10^{-9}$ differs from 1 by $5\cdot 10^{-19}$, which a float cannot hold; the
# *difference* of the two vectors is $10^{-9}$ and can be held. (The formula is W. Kahan's.)
#
# </details>

# %% [markdown]
# ## 3. The shadow on a line
#
# **Idea.** A straight road leads from the origin in the direction $u$, and you are at $x$. Which point of the road
# is nearest? Everybody knows: go at a right angle to the road. Let us turn that into a formula.
#
# **Definition.** Let $u \ne 0$. The points of the line are the multiples $t\,u$. The *projection* of $x$ on the line
# is the one for which what is left is perpendicular to $u$: $\langle x - t u, u\rangle = 0$. Multiply out:
# $\langle x, u\rangle - t\langle u, u\rangle = 0$. So there is exactly one such $t$, and the projection is
#
# $$p = \frac{\langle x, u\rangle}{\langle u, u\rangle}\; u .$$
#
# **By hand.** $x = (4, 2)$ and $u = (1, 1)$: $t = \frac{6}{2} = 3$ and $p = (3, 3)$. What is left is
# $x - p = (1, -1)$, perpendicular to $u$ indeed. Now $u = (-2, -2)$, the same line described differently:
# $t = \frac{-12}{8} = -\frac32$ and again $p = (3, 3)$. Length and sign of $u$ cancel, as they must: the line has no
# length and no sign. (If you divide by the *length* of $u$ instead of its square, they do not cancel, unless $u$ has
# length 1.)
#
# **Why it is the nearest point.** Every other point of the line is $p + s\,u$ with $s \ne 0$. Since
# $x - p \perp u$,
#
# $$\lVert x - p - s u\rVert^2 = \lVert x - p\rVert^2 - 2 s\langle x - p, u\rangle + s^2\lVert u\rVert^2
# = \lVert x - p\rVert^2 + s^2\lVert u\rVert^2 ,$$
#
# which is larger than $\lVert x - p\rVert^2$. This is the theorem of Pythagoras.
#
# (For huge vectors, mind the order: compute the number $t$ first and then multiply $u$ by it. The product of
# $\langle x, u\rangle$ and $u$ may overflow although $p$ is harmless.)
#
# **Exercise 3** (2 points). Write `project`.


# %% solution="project"
def project(x, u):
    """The point nearest to x on the line of all multiples of u (ordinary inner product).

    Arguments
        x, u   (n,) each, with n ≥ 1: lists or arrays, of whole numbers or of floats; never changed.
               Each entry is 0 or has a size between 1e-150 and 1e150.
    Returns
        a new float array of shape (n,), every entry right to within 1e-9·‖x‖. It depends on the line only:
        every multiple of u except 0 gives the same. If x = 0 or x ⊥ u it is the zero vector.
        No warning is issued.
    Raises
        ValueError if u is the zero vector, if x or u is not one-dimensional, and if their lengths differ.

    >>> project([4, 2], [1, 1])
    array([3., 3.])
    """
    ### BEGIN SOLUTION
    direction = unit(u, 2)
    return inner(x, direction) * direction
    ### END SOLUTION


# %% check="project" points=2
for u in [[1, 1], [-2, -2], [0.5, 0.5]]:
    shadow = project([4, 2], u)
    assert np.allclose(shadow, [3, 3]), f"the projection of (4, 2) on the multiples of {u} is (3, 3), not {shadow}"
shadow = project([1, 1], [4, 2])
assert np.allclose(shadow, [1.2, 0.6]), f"(1, 1) is projected on (4, 2), not the other way round: not {shadow}"

# %% [markdown]
# **Your function at work.** On the left a line, a point and its shadow; on the right the distance from $x$ to every
# point of the line. Turn the line with the slider. The right angle and the lowest point always come together.


# %%
def draw_shadow(degrees):
    """The projection of (4, 2) on a line, and the distance from (4, 2) to all points of the line."""
    x = np.array([4.0, 2.0])
    u = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
    shadow = project(x, u)
    ts = np.linspace(-6, 6, 121)
    fig, (ax, bx) = plt.subplots(1, 2, figsize=(9, 4))
    ax.plot(*np.outer([-9, 9], u).T, "-", color="0.7", label="multiples of $u$")
    ax.plot(*np.transpose([x, shadow]), ":", color="black", label="what is left")
    arrows = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.012}
    ax.quiver(0, 0, *x, color="0.6", **arrows, label="$x$")
    ax.quiver(0, 0, *shadow, color="black", **arrows, label="projection $p$")
    ax.set(xlim=(-5, 5), ylim=(-4, 4), aspect="equal", xlabel="first entry", ylabel="second entry")
    ax.legend(loc="lower right")
    bx.plot(ts, [p_norm(x - t * u, 2) for t in ts], "-", color="black")
    bx.plot(shadow @ u, p_norm(x - shadow, 2), "o", color="C0", markersize=8, label="the projection")
    bx.set(xlabel="$t$, for the point $t\\,u$ (with $u$ of length 1)", ylabel="distance from $x$", ylim=(0, 11))
    bx.legend(loc="upper center")
    fig.suptitle(f"A line at {degrees}°", fontsize=11)


draw_shadow(60)

# %%
interact(draw_shadow, degrees=(0, 180, 5));

# %% [markdown]
# **Think.** Pythagoras says $\lVert x\rVert^2 = \lVert p\rVert^2 + \lVert x - p\rVert^2$. Use this to prove the
# Cauchy–Schwarz inequality, which section 2 borrowed. When does it hold with equality?
#
# <details><summary>Answer</summary>
#
# A shadow is never longer than the thing: $\lVert p\rVert^2 \le \lVert x\rVert^2$. And
#
# $$\lVert p\rVert^2 = \frac{\langle x, u\rangle^2}{\langle u, u\rangle^2}\langle u, u\rangle
# = \frac{\langle x, u\rangle^2}{\lVert u\rVert^2} .$$
#
# So $\langle x, u\rangle^2 \le \lVert x\rVert^2\lVert u\rVert^2$, and the root of it is the inequality. (For $u = 0$
# both sides are 0.) Equality, for $u \ne 0$, means that nothing is left, $x = p$: that $x$ is a multiple of $u$. We
# have used the three laws only, so the inequality holds for every inner product.
#
# It also shows that $\lVert x\rVert = \sqrt{\langle x, x\rangle}$ deserves the name norm. The triangle inequality:
# $\lVert x + y\rVert^2 = \lVert x\rVert^2 + 2\langle x, y\rangle + \lVert y\rVert^2
# \le \lVert x\rVert^2 + 2\lVert x\rVert\lVert y\rVert + \lVert y\rVert^2 = (\lVert x\rVert + \lVert y\rVert)^2$.
#
# </details>

# %% [markdown]
# ## 4. The shadow on a plane, and on anything flat
#
# **Idea.** The sun stands straight above the floor: what is the shadow of a stick? The floor is the span of two
# vectors, and again what is left should be perpendicular to everything on the floor. It is tempting to add up the
# shadows on the two vectors. Try it: let $b_1 = (1, 1, 0)$, $b_2 = (0, 1, 1)$ and $x = (3, 0, 3)$. The shadow on
# $b_1$ is $\frac32 b_1$, that on $b_2$ is $\frac32 b_2$, and their sum is $(\frac32, 3, \frac32)$. What is left is
# $(\frac32, -3, \frac32)$, whose product with $b_1$ is $-\frac32$: not perpendicular. The two vectors share a
# direction, and what lies along it has been counted twice.
#
# **Definition.** Let $b_1, \dots, b_k$ be the columns of $B$, and $S$ their span. The *projection* of $x$ on $S$ is
# the vector $p$ in $S$ with $x - p \perp b_j$ for every $j$ (and so $x - p \perp s$ for every $s$ in $S$). By
# Pythagoras, as in section 3, it is the nearest point of $S$.
#
# As $p$ lies in the span, $p = c_1 b_1 + \dots + c_k b_k$; in code `B @ c`. The $k$ products
# $\langle b_1, v\rangle, \dots, \langle b_k, v\rangle$ are in code `B.T @ v`, where the *transpose* `B.T` has the
# columns of $B$ as its rows. The conditions become $k$ equations for $k$ numbers, the **normal equations**:
#
# $$B^\top (x - B c) = 0, \qquad\text{that is}\qquad B^\top B\, c = B^\top x .$$
#
# **By hand.** With the vectors from above, $B^\top B$ holds the products of the columns with each other and
# $B^\top x$ those with $x$:
#
# $$B^\top B = \begin{pmatrix} 2 & 1\\ 1 & 2\end{pmatrix}, \qquad B^\top x = \begin{pmatrix} 3\\ 3\end{pmatrix}, \qquad
# \begin{aligned} 2c_1 + c_2 &= 3\\ c_1 + 2c_2 &= 3\end{aligned} \qquad\Rightarrow\qquad c = (1, 1).$$
#
# So $p = b_1 + b_2 = (1, 2, 1)$, and what is left, $(2, -2, 2)$, is perpendicular to both. The off-diagonal ones are
# what the sum of shadows forgets: with *perpendicular* columns they are zero, and adding shadows is right.
#
# **When a column is superfluous.** Add a third column, $b_3 = b_1 + b_2$. The floor is still the same floor, so the
# shadow is the same. But now $(1, 1, 0)$, $(0, 0, 1)$ and many other $c$ give it, and `np.linalg.solve`, which looks
# for the one and only solution, fails. The normal equations always have a solution (notebook 08 will write $p$ down for
# every $B$), and every solution gives the same $p$. (If $B^\top B d = 0$ then
# $\lVert B d\rVert^2 = d^\top B^\top B d = 0$, so that $B d = 0$.) To get one of them,
#
#     c = np.linalg.lstsq(M, r, rcond=1e-10)[0]
#
# returns a $c$ with $M c = r$ if there are any, whether one or many. With `rcond` you say that crumbs below
# $10^{-10}$ of the largest numbers count as 0.
#
# **Exercise 4** (3 points). Write `project_subspace`.


# %% solution="project_subspace"
def project_subspace(x, B):
    """The point nearest to x in the span of the columns of B (ordinary inner product).

    Arguments
        x   (n,) with n ≥ 1: a list or an array, of whole numbers or of floats; never changed.
        B   (n, k) with k ≥ 1, its columns the vectors that span: nested lists or an array; never changed.
            Columns may be dependent, equal or zero, and k may be larger than n.
            Each entry of x and B is 0 or has a size between 1e-100 and 1e100. In the tests the columns that
            are not zero have lengths that differ by a factor of at most 10, and each column either lies in
            the span of those before it, up to rounding, or makes an angle of at least 0.05 with it.
    Returns
        a new float array of shape (n,): the projection itself, not its coefficients. Every entry is right to
        within 1e-9·‖x‖. If all columns are zero it is the zero vector. No warning is issued.
    Raises
        ValueError if x is not one-dimensional, if B is not two-dimensional (one vector alone is written as
        an (n, 1) matrix), and if B does not have n rows.

    >>> project_subspace([3, 0, 3], [[1, 0], [1, 1], [0, 1]])
    array([1., 2., 1.])
    """
    ### BEGIN SOLUTION
    x, B = np.asarray(x, dtype=float), np.asarray(B, dtype=float)
    if x.ndim != 1 or B.ndim != 2 or len(x) != len(B):
        raise ValueError(f"x of shape (n,) and B of shape (n, k) are needed, not {x.shape} and {B.shape}")
    c = np.linalg.lstsq(B.T @ B, B.T @ x, rcond=1e-10)[0]
    return B @ c
    ### END SOLUTION


# %% check="project_subspace" points=3
floor = [[1, 0], [1, 1], [0, 1]]
shadow = project_subspace([3, 0, 3], floor)
assert np.allclose(shadow, [1, 2, 1]), f"by hand we found the shadow (1, 2, 1), not {shadow}"
shadow = project_subspace([3, 0, 3], [[1, 0, 1], [1, 1, 2], [0, 1, 1]])
assert np.allclose(shadow, [1, 2, 1]), f"the third column is the sum of the others: the same floor, not {shadow}"
shadow = project_subspace([2, 3, 1], floor)
assert np.allclose(shadow, [2, 3, 1]), f"(2, 3, 1) = 2·(1, 1, 0) + 1·(0, 1, 1) lies on the floor and stays: {shadow}"

# %% [markdown]
# **Your function at work.** Forty noisy measurements are one vector in $\mathbb{R}^{40}$. Sample the functions
# $1, t, t^2, \dots, t^{k-1}$ at the same 40 places, and you have $k$ more vectors. The projection on their span is the
# combination of these functions that comes nearest to the measurements: a *regression*, done with one right angle.

# %%
ts = np.linspace(-1, 1, 40)
measured = np.sin(3 * ts) + 0.3 * np.random.default_rng(3).normal(size=40)


def draw_regression(k):
    """Forty measurements, and their projection on the span of k powers of t."""
    powers = np.column_stack([ts**j for j in range(k)])
    nearest = project_subspace(measured, powers)
    _, ax = plt.subplots()
    ax.plot(ts, measured, "o", color="0.55", label="measured: $x$")
    ax.plot(ts, nearest, "-", color="black", label=f"nearest combination of {k} powers: $p$")
    ax.vlines(ts, measured, nearest, color="0.75", linewidth=1, label="what is left: $x - p$")
    ax.set(xlabel="$t$", ylabel="value", ylim=(-1.9, 1.9))
    ax.set_title(f"k = {k}: what is left has length {p_norm(measured - nearest, 2):.2f}")
    ax.legend(loc="lower right")


draw_regression(4)

# %%
interact(draw_regression, k=(1, 8, 1));

# %% [markdown]
# **Think.** Let $P$ be the map that takes $x$ to its projection on $S$. Why is $P(Px) = Px$? Why is
# $\langle Px, y\rangle = \langle x, Py\rangle$ for all $x, y$? And does what is left ever grow when columns are added?
#
# <details><summary>Answer</summary>
#
# $Px$ lies in $S$ already, with nothing left over, so it is its own projection. For the second, $y - Py$ is
# perpendicular to all of $S$ and so to $Px$: $\langle Px, y\rangle = \langle Px, Py\rangle$. In the same way
# $\langle x, Py\rangle = \langle Px, Py\rangle$. Written with a matrix the two laws are $P^2 = P$ and $P = P^\top$, and
# they characterise the projections.
#
# It never grows, because a larger span offers more points to choose from. So a small rest is no proof of a good
# model: with 40 independent columns nothing would be left at all, noise included.
#
# </details>

# %% [markdown]
# ## 5. Which norms have angles?
#
# **Idea.** Every inner product makes a norm, $\lVert x\rVert = \sqrt{\langle x, x\rangle}$. Does every norm come from
# an inner product? If the taxi's norm did, there would be angles in taxi geometry, and shadows, and all of the above.
#
# **A law for lengths.** In a parallelogram with the sides $x$ and $y$ the diagonals are $x + y$ and $x - y$. If the
# length comes from an inner product, multiply out:
#
# $$\lVert x \pm y\rVert^2 = \lVert x\rVert^2 \pm 2\langle x, y\rangle + \lVert y\rVert^2 .$$
#
# Add the two lines and the inner product drops out; subtract them and it alone remains:
#
# $$\lVert x + y\rVert^2 + \lVert x - y\rVert^2 = 2\lVert x\rVert^2 + 2\lVert y\rVert^2, \qquad
# \langle x, y\rangle = \tfrac14\bigl(\lVert x + y\rVert^2 - \lVert x - y\rVert^2\bigr).$$
#
# The first is the **parallelogram law**. It speaks of lengths only, so it can be tested for any norm. The second says
# that lengths alone determine the inner product: if there is one, you know which.
#
# **Definition.** The *defect* of a norm $N$ at $x$ and $y$ is
#
# $$D(x, y) = N(x + y)^2 + N(x - y)^2 - 2N(x)^2 - 2N(y)^2 .$$
#
# **Theorem** (Jordan and von Neumann, 1935). A norm comes from an inner product if and only if $D(x, y) = 0$ for all
# $x$ and $y$.
#
# **By hand.** The taxi's norm, $p = 1$. For $x = (1, 0)$, $y = (0, 1)$: $D = 2^2 + 2^2 - 2 - 2 = 4$. For $x = (1, 1)$,
# $y = (1, -1)$: $D = 2^2 + 2^2 - 2\cdot 4 - 2\cdot 4 = -8$; it can have either sign. For $x = (1, 0)$, $y = (3, 0)$:
# $D = 16 + 4 - 2 - 18 = 0$. The last pair proves nothing. It could not have: for parallel vectors *every* norm has
# $D = 0$, because all lengths are multiples of one.
#
# **A claim.** "Every norm comes from some inner product." One pair with $D \ne 0$ refutes it for a given norm. Your
# second function looks for such a *witness* among samples. As in notebook 06, "not 0" has to mean "more than rounding
# explains", and that is measured relative to the size of what is subtracted.
#
# **Exercise 5** (2 points). Write `parallelogram_defect` and `parallelogram_witness`.


# %% solution="parallelogram_defect"
def parallelogram_defect(N, x, y):
    """How far a norm is from the parallelogram law: N(x + y)² + N(x − y)² − 2N(x)² − 2N(y)².

    Arguments
        N      a norm: a function that takes a float array of shape (n,) and returns a number; give it nothing
               else. It does not change its argument. Its values are 0 or between 1e-100 and 1e100.
        x, y   (n,) each, with n ≥ 1: lists or arrays, of whole numbers or of floats; never changed.
    Returns
        a float of either sign, right to within 1e-9·(2N(x)² + 2N(y)²).
    Raises
        ValueError if x or y is not one-dimensional, and if their lengths differ.

    >>> parallelogram_defect(lambda x: p_norm(x, 1), [1, 0], [0, 1])
    4.0
    """
    ### BEGIN SOLUTION
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError(f"two vectors of one length are needed, not the shapes {x.shape} and {y.shape}")
    return float(N(x + y) ** 2 + N(x - y) ** 2 - 2 * N(x) ** 2 - 2 * N(y) ** 2)
    ### END SOLUTION


def parallelogram_witness(N, vs):
    """Two samples that prove that the norm N comes from no inner product, or None if there are none among vs.

    Arguments
        N    a norm, as in parallelogram_defect.
        vs   the sample vectors, all of one length n: a list of lists or of arrays, or an array of shape
             (m, n); never changed. May be empty.
    Returns
        a tuple (x, y) of two vectors out of vs (lists or arrays, shape (n,)) whose defect is not 0: larger in
        absolute value than 1e-9·(2N(x)² + 2N(y)²). All pairs count, and if there are several witnesses, any
        of them is right. None if no pair of vs is a witness.
        (The tests keep a factor of 10 away from the limit 1e-9.)

    >>> parallelogram_witness(lambda x: p_norm(x, 1), [[1, 0], [2, 0], [0, 1]])
    (array([1., 0.]), array([0., 1.]))
    """
    ### BEGIN SOLUTION
    vs = [np.array(v, dtype=float) for v in vs]
    for x in vs:
        for y in vs:
            if abs(parallelogram_defect(N, x, y)) > 1e-9 * (2 * N(x) ** 2 + 2 * N(y) ** 2):
                return x, y
    return None
    ### END SOLUTION


# %% check="parallelogram_defect" points=2
def taxi(x):
    """The norm with p = 1."""
    return p_norm(x, 1)


for x, y, true in [([1, 0], [0, 1], 4), ([1, 1], [1, -1], -8), ([1, 0], [3, 0], 0)]:
    found = parallelogram_defect(taxi, x, y)
    assert np.isclose(found, true), f"p = 1: the defect at {x} and {y} is {true}, not {found}"
found = parallelogram_witness(taxi, [[1, 0], [3, 0], [0, 1]])
assert found is not None, "(1, 0) and (0, 1) have the defect 4: they are a witness against p = 1"
assert np.isclose(parallelogram_defect(taxi, *found), [4, 20, -20]).any(), f"{found} is no witness"
found = parallelogram_witness(lambda x: p_norm(x, 2), [[0.1, 0.7], [0.3, -0.2], [0.6, 0.9]])
assert found is None, f"p = 2 comes from the ordinary inner product: there is no witness, and {found} is rounding"

# %% [markdown]
# **Your function at work.** The defect of the $p$-norm for two pairs in the plane, and all $p$ from 1 to 8. The
# answer to the riddle with which notebook 06 closed stands in the middle.

# %%
powers = np.geomspace(1, 8, 60)
fig, ax = plt.subplots()
for x, y, style in [([1, 0], [0, 1], "-"), ([1, 1], [1, -1], "--")]:
    defects = [parallelogram_defect(lambda v, p=p: p_norm(v, p), x, y) for p in powers]
    ax.plot(powers, defects, style, label=f"x = {tuple(x)}, y = {tuple(y)}")
ax.axhline(0, color="black", linewidth=0.8, linestyle="-")
ax.plot(2, 0, "ko", markersize=7)
ax.annotate("p = 2", (2, 0), (2.0, 1.3), ha="center")
ax.set(xscale="log", xlabel="p", ylabel="defect of the parallelogram law")
ax.set_xticks([1, 2, 3, 4, 6, 8], ["1", "2", "3", "4", "6", "8"])
ax.set_title("Of the p-norms, only p = 2 comes from an inner product")
ax.minorticks_off()
ax.legend();

# %% [markdown]
# **Think.** (a) Does the picture prove what its title says? (b) A friend finds $D = 0$ for one pair, with
# $x = (1, 2)$ and $y = (2, 4)$, and concludes that the norm has an inner product. What do you answer? (c) And if
# `parallelogram_witness` returns `None` for a million random samples?
#
# <details><summary>Answer</summary>
#
# (a) A picture shows 60 values of $p$. The proof is short: for $x = (1, 0)$, $y = (0, 1)$ and finite $p$,
# $D = 2\cdot 2^{2/p} - 4$, which is 0 only if $\frac2p = 1$. For $p = \infty$, $D = 1 + 1 - 2 - 2 = -2$. So $p \ne 2$
# has a witness, in every $\mathbb{R}^n$ with $n \ge 2$ (fill up with zeros). And $p = 2$ comes from $x^\top y$. For
# $n = 1$ all $p$-norms are $\lvert x\rvert$, which comes from the product $xy$.
#
# (b) The two vectors are parallel, and there every norm has $D = 0$. And even for other pairs, one pair proves
# nothing: the law must hold for *all*.
#
# (c) You have failed to refute it. That is a reason to look for a proof, and no proof.
#
# </details>

# %% [markdown]
# ## 6. A real job: reading by angles
#
# **Idea.** A picture of $8\times 8$ pixels is a vector in $\mathbb{R}^{64}$; entry by entry, how much ink. Write the
# same digit with a paler pen, and every entry shrinks by the same factor: the vector gets shorter and keeps its
# direction. What a picture shows is its direction. So compare pictures by their angle, or, what is the same and
# cheaper, by the *cosine* of it. Search engines compare texts like this, and language models compare the meaning of
# words.
#
# **Definition.** Let $x_1, \dots, x_n$ be the rows of $X$, none of them zero. The *cosine similarities* are
#
# $$C_{ij} = \frac{x_i^\top x_j}{\lVert x_i\rVert\,\lVert x_j\rVert}, \qquad -1 \le C_{ij} \le 1, \qquad C_{ii} = 1,
# \qquad C_{ij} = C_{ji} .$$
#
# With the unit vectors $u_i = x_i / \lVert x_i\rVert$ as rows of a matrix $U$ this is $C_{ij} = u_i^\top u_j$, all at
# once `U @ U.T`.
#
# **By hand.** Three texts and how often each uses three words: $(3, 4, 0)$, $(4, 3, 0)$ and $(0, 0, 2)$. The lengths
# are 5, 5 and 2. $C_{12} = \frac{24}{25} = 0.96$: nearly the same topic. $C_{13} = C_{23} = 0$: no word in common.
#
# Rounding will try to spoil two of the promises: a cosine of $1.0000000000000002$, and a diagonal of
# $0.9999999999999998$. You know the truth, so enforce it (`np.clip`, `np.fill_diagonal`).
#
# **Exercise 6** (2 points). Write `cosine_matrix`.


# %% solution="cosine_matrix"
def cosine_matrix(X):
    """The cosines of the angles between all pairs of rows.

    Arguments
        X   (n, d) with n, d ≥ 1, one sample per row: nested lists or an array, of whole numbers of any type
            (also np.uint8, where 200 · 2 would overflow) or of floats; never changed.
            Each entry is 0 or has a size between 1e-150 and 1e150.
    Returns
        a new float array C of shape (n, n), C[i, j] the cosine of the angle between row i and row j. Every
        entry is right to within 1e-9. No entry is above 1 or below -1, not even by rounding, and those on the
        diagonal are exactly 1.0. No warning is issued.
    Raises
        ValueError if some row is zero (it has no angle with anything), and if X is not two-dimensional.

    >>> cosine_matrix([[3, 4, 0], [4, 3, 0], [0, 0, 2]]).round(6)
    array([[1.  , 0.96, 0.  ],
           [0.96, 1.  , 0.  ],
           [0.  , 0.  , 1.  ]])
    """
    ### BEGIN SOLUTION
    X = np.asarray(X, dtype=float)
    if X.ndim != 2:
        raise ValueError(f"X has one sample per row and so two dimensions, not the shape {X.shape}")
    U = np.array([unit(row, 2) for row in X])
    C = np.clip(U @ U.T, -1.0, 1.0)
    np.fill_diagonal(C, 1.0)
    return C
    ### END SOLUTION


# %% check="cosine_matrix" points=2
texts = [[3, 4, 0, 0], [4, 3, 0, 0], [0, 0, 2, 0]]
C = cosine_matrix(texts)
assert np.shape(C) == (3, 3), f"three texts (rows) have 3 × 3 cosines, not {np.shape(C)}"
assert np.allclose(C, [[1, 0.96, 0], [0.96, 1, 0], [0, 0, 1]]), f"by hand: 1, 0.96 and 0, not\n{C}"
try:
    cosine_matrix([[1, 2], [0, 0]])
except ValueError:
    pass
else:
    raise AssertionError("the second row is zero and has no direction: raise ValueError")

# %% [markdown]
# **Your function at work.** The first 200 digits are those we know; the other 100 are to be read. First a look at 100
# known ones, sorted by label: each square of the picture compares all pictures of one digit with all of another.

# %% locked="digits"
with open("digits.csv", encoding="utf-8") as file:
    digits = np.loadtxt((line for line in file if line[0].isdigit()), delimiter=",")

labels, pictures = digits[:, 0].astype(int), digits[:, 1:]  # (300,), (300, 64)
KNOWN, NEW = slice(0, 200), slice(200, 300)

# %%
shown = np.argsort(labels[:100], kind="stable")
edges = np.concatenate([[0], np.cumsum(np.bincount(labels[:100]))])
fig, ax = plt.subplots(figsize=(6.0, 4.9))
picture = ax.imshow(cosine_matrix(pictures[shown]), cmap="gray_r", vmin=0.2, vmax=1)
for edge in edges[1:-1]:
    ax.axhline(edge - 0.5, color="white", linewidth=0.8, linestyle="-")
    ax.axvline(edge - 0.5, color="white", linewidth=0.8, linestyle="-")
middles = (edges[:-1] + edges[1:] - 1) / 2
ax.set_xticks(middles, range(10))
ax.set_yticks(middles, range(10))
ax.set(xlabel="digit", ylabel="digit", title="Cosines between 100 handwritten digits")
ax.grid(False)
fig.colorbar(picture, label="cosine");

# %% [markdown]
# The dark squares on the diagonal say that pictures of one digit point much the same way. So here is a reader: give a
# new picture the label of the known picture with the largest cosine. There is nothing to train. For comparison a
# second reader takes the picture at the smallest *distance* $\lVert x - y\rVert$. Now let the ink fade: the new
# pictures are multiplied by a factor and rounded to whole numbers again, as a scanner does.


# %%
def faded(ink):
    """The new pictures with this share of their ink, in whole numbers."""
    return np.round(ink * pictures[NEW])


def by_angle(ink):
    """For each new picture the number of the known picture with the largest cosine."""
    fresh = faded(ink)
    return np.argmax(cosine_matrix(np.vstack([fresh, pictures[KNOWN]]))[: len(fresh), len(fresh) :], axis=1)


def by_distance(ink):
    """For each new picture the number of the known picture at the smallest distance."""
    return np.array([np.argmin(np.linalg.norm(pictures[KNOWN] - x, axis=1)) for x in faded(ink)])


inks = [1.0, 0.7, 0.4, 0.2, 0.1]
fig, ax = plt.subplots()
for reader, style, name in [(by_angle, "o-", "largest cosine"), (by_distance, "s--", "smallest distance")]:
    right = [100 * np.mean(labels[KNOWN][reader(ink)] == labels[NEW]) for ink in inks]
    ax.plot(inks, right, style, color="black", markerfacecolor="white", label=name)
    print(f"{name}: {right[0]:.0f} % of the 100 digits with full ink, {right[-1]:.0f} % with a tenth of it")
ax.invert_xaxis()
ax.set(xlabel="share of the ink", ylabel="digits read correctly (%)", ylim=(0, 100), title="Angles do not fade")
ax.legend(loc="lower left");

# %% [markdown]
# The distance to a pale picture measures above all how pale it is, and the nearest known picture is often just one with
# little ink itself. (With a tenth of the ink, rounding leaves only 0, 1 and 2 in a pixel; the angles hardly notice.)
# Look at eight new pictures in a row. We chose them: at a fifth of the ink the distance misreads three of them, about
# its average (40 of 100), and the angle none (its average is 4 of 100).


# %%
def draw_readings(ink):
    """The faded digits 0 to 7, and the known pictures that the two readers find."""
    rows = [faded(ink), pictures[KNOWN][by_angle(ink)], pictures[KNOWN][by_distance(ink)]]
    _, axes = plt.subplots(3, 8, figsize=(7.6, 3.1))
    for line, row, name in zip(axes, rows, ["new", "by angle", "by distance"], strict=True):
        for ax, x in zip(line, row[66:], strict=False):
            ax.imshow(x.reshape(8, 8), cmap="gray_r", vmin=0, vmax=16)
            ax.set(xticks=[], yticks=[])
        line[0].set_ylabel(name)


draw_readings(0.2)

# %%
interact(draw_readings, ink=(0.1, 1.0, 0.1));

# %% [markdown]
# **Think.** (a) What does an angle not notice, and when would you *not* want that? (b) Instead of fading, let the
# paper turn grey: every pixel gets the same amount added. What happens to the cosines, and what helps? (c) Can the
# reader be 96 % right for *all* handwriting?
#
# <details><summary>Answer</summary>
#
# (a) The length. A ratings table in which one user gives 1 star to everything and another 5 has two parallel rows:
# cosine 1, opposite opinions. Where the amount carries the meaning, compare differences.
#
# (b) All pictures move towards the direction $(1, \dots, 1)$, and all cosines move towards 1. What helps is a
# projection: take away from each picture its shadow on $(1, \dots, 1)$, which is its mean in every entry. The grey is
# gone. The cosine of what is left is the *correlation* of statistics, and it also has all values from $-1$ to $1$,
# while the cosine of two pictures, whose entries are never negative, is never negative.
#
# (c) We measured it on 100 digits, so chance alone can account for two or three per cent either way, and more is at
# work: on other slices of the data set, some with more known and new pictures, the same reader got between 89 and 99 %
# right at full ink, and the distance between 87 and 95 %. Ours is not the worst slice. And these pictures come from a
# few writers; another school, another hand, another number.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | inner product | a rule that gives two vectors a number and is linear, symmetric and positive definite |
# | positive definite | said of a symmetric $A$ ($A_{ij} = A_{ji}$): $x^\top A\, x > 0$ for every $x \ne 0$ |
# | perpendicular | said of two vectors: their inner product is 0 |
# | angle | for $x, y \ne 0$ the $\theta$ in $[0, \pi]$ with $x^\top y = \lVert x\rVert\,\lVert y\rVert \cos\theta$ |
# | Cauchy–Schwarz inequality | $\lvert\langle x, y\rangle\rvert \le \lVert x\rVert\,\lVert y\rVert$ |
# | projection | the nearest point to $x$ in a span; what is left, $x - p$, is perpendicular to the whole span |
# | normal equations | $B^\top B\, c = B^\top x$, solved by the $c$ for which $B c$ is the projection of $x$ |
# | parallelogram law | $\lVert x + y\rVert^2 + \lVert x - y\rVert^2 = 2\lVert x\rVert^2 + 2\lVert y\rVert^2$ |
# | cosine similarity | the cosine of the angle between two vectors, which forgets their lengths |

# %% [markdown]
# ## Summary
#
# - An inner product is linear, symmetric and positive definite. On $\mathbb{R}^n$ each is $x^\top A\, y$ with a
#   symmetric positive definite $A$.
# - Lengths are $\sqrt{\langle x, x\rangle}$; the cosine of an angle is the inner product of unit vectors. Clip it
#   before the arccosine.
# - A projection leaves a rest that is perpendicular. On a line it is
#   $\frac{\langle x, u\rangle}{\langle u, u\rangle}\,u$; on a span, solve $B^\top B\,c = B^\top x$.
#   Shadows may be added up only if the vectors are perpendicular.
# - A norm comes from an inner product if and only if it obeys the parallelogram law. Of the $p$-norms, in two or more
#   dimensions, only $p = 2$ does.
# - The cosine compares directions and forgets lengths.
#
# **Further reading.** For all of Part II, *Linear algebra*: Sheldon Axler, *Linear Algebra Done Right*, chapter 6; MIT
# OpenCourseWare, *Linear Algebra*, the lectures on orthogonal vectors and projections.
#
# **Where to go next.** With perpendicular vectors everything is easy: shadows add up, and there are no equations to
# solve. [Notebook 08](../08_bases/08_bases.ipynb), *Bases and Gram–Schmidt*, makes perpendicular vectors out of any
# others, by taking shadows away one after the other.
