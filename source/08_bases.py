# %% [markdown]
# # 08 Bases and Gram–Schmidt
#
# A vector is an arrow; numbers come in only when somebody chooses a basis. Choose it badly and tiny rounding
# errors grow into nonsense; choose it well and least squares, the oldest learning algorithm there is, takes
# ten lines. In this notebook you build the good choice with your own hands.
#
# **What you will be able to do**
#
# - find the coordinates of a vector in any basis, and tell a basis from an impostor;
# - turn any list of vectors into an orthonormal one (Gram–Schmidt), also when some of them are dependent;
# - factor a matrix as $A = QR$, and see why doing one thing twice can save eight digits;
# - fit a linear model to real data, with eleven correct digits where the textbook formula has seven.
#
# **What you need**: linear combinations and spans ([notebook 05](../05_vector_spaces/05_vector_spaces.ipynb)),
# the length of a vector ([notebook 06](../06_norms/06_norms.ipynb)), inner products and projections, or
# shadows ([notebook 07](../07_inner_products/07_inner_products.ipynb)). A matrix times a vector is a combination of the
# columns; products of matrices you may leave to NumPy's `@` (where that rule comes from is the story of the
# next notebook).
#
# **Time**: about two and a half hours. There are five exercises, 13 points in all.
#
# **Data**: `longley.csv`, from the Statistical Reference Datasets of the National Institute of Standards and
# Technology, in the public domain; section 5 tells its story.
#
# ## Notation
#
# | sign | meaning | shape |
# |---|---|---|
# | $x,\ v,\ b$ | vectors | `(n,)` or `(m,)` |
# | $V = (v_1 \dots v_k)$ | a list of vectors, here always **as columns** (in notebook 05: as rows) | `(n, k)` |
# | $I$ | the identity matrix, ones on the diagonal and zeros elsewhere: `np.eye(n)` | `(n, n)` |
# | $B$ | a basis, as columns | `(n, n)` |
# | $c$ | coordinates | `(n,)` |
# | $Q$ | orthonormal columns: $Q^\top Q = I$ | `(n, r)` |
# | $R$ | upper triangular: zeros below the diagonal | `(n, n)` |
# | $\lVert x\rVert$ | the length $\sqrt{x^\top x}$ | a number |
# | $\lVert A\rVert$ | for a matrix: its largest stretch of a unit vector, `np.linalg.norm(A, 2)` | a number |
# | $\kappa$ | the condition number of a matrix, `np.linalg.cond`; section 2 explains it | a number |
# | $\varepsilon$ | the rounding unit of floats, `np.finfo(float).eps`, about $2.2\cdot10^{-16}$ | a number |

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## 1. Coordinates: one point, many addresses
#
# **Idea.** "Two blocks north, one block east" is an address. It works because of the two directions behind it, and it
# would work as well with two slanted ones, as long as every place gets **exactly one** address.
#
# **Definition.** Vectors $b_1, \dots, b_n$ form a *basis* of $\mathbb R^n$ when every $x \in \mathbb R^n$
# can be written in exactly one way as
# $$x = c_1 b_1 + \dots + c_n b_n .$$
# The numbers $c_1, \dots, c_n$ are the *coordinates* of $x$ in this basis. (That a basis of $\mathbb R^n$ has
# exactly $n$ vectors need not be demanded: it is a theorem, in section 2.)
#
# Put the basis vectors side by side as the columns of $B$. A linear combination of columns is a matrix–vector
# product, so the definition reads
# $$B\,c = x .$$
# Mind the direction: $B$ takes coordinates **to** the vector. To get coordinates **from** the vector you
# have to solve an equation.
#
# **By hand.** Let $b_1 = (1, 1)$ and $b_2 = (1, -1)$. Where does $x = (3, 1)$ live? We need $c_1 + c_2 = 3$
# and $c_1 - c_2 = 1$; adding gives $2c_1 = 4$. So $c = (2, 1)$, and indeed
# $2\,(1, 1) + 1\,(1, -1) = (3, 1)$.
#
# **Exercise 1** (2 points). Write `coordinates`.


# %% solution="coordinates"
def coordinates(B, x):
    """The coordinates of x in the basis B: the only c with B c = x.

    Arguments
        B   (n, n) with n ≥ 1; its columns are the basis vectors. They may all be very short or very long, with
            lengths from 1e-150 to 1e150.
        x   (n,).
        Lists and integer arrays are fine, and nothing that is passed in is changed.
    Returns
        a float array of shape (n,).
        Accuracy: when x is B times some exact c (up to rounding), the error ‖answer − c‖ is at most
        100·n·ε·κ·‖c‖, where κ = np.linalg.cond(B) may be as large as 1e10. Every usual way to solve B c = x
        achieves this, except multiplying by Bᵀ first.
    Raises
        ValueError (or np.linalg.LinAlgError, which is a kind of it) when B is not square, when x does not have
        shape (n,), or when the columns of B are dependent: np.linalg.matrix_rank(B) < n.

    >>> coordinates([[1, 1], [1, -1]], [3, 1])
    array([2., 1.])
    """
    ### BEGIN SOLUTION
    B = np.asarray(B, dtype=float)
    x = np.asarray(x, dtype=float)
    n = len(B)
    if B.shape != (n, n) or x.shape != (n,):
        msg = f"B must be (n, n) and x (n,), but they are {B.shape} and {x.shape}"
        raise ValueError(msg)
    if np.linalg.matrix_rank(B) < n:
        msg = "the columns of B are dependent: they are no basis"
        raise ValueError(msg)
    return np.linalg.solve(B, x)
    ### END SOLUTION


# %% check="coordinates" points=2
c = coordinates([[1, 1], [1, -1]], [3, 1])
assert np.allclose(c, [2, 1]), f"2·(1, 1) + 1·(1, −1) = (3, 1), so the coordinates are (2, 1), not {c}"
c = coordinates([[2, 1], [0, 1]], [4, 2])
assert np.allclose(c, [1, 2]), f"1·(2, 0) + 2·(1, 1) = (4, 2): basis vectors are columns. You gave {c}"

# %% [markdown]
# **Your function at work.** It redraws the map. The point stays where it is; the grid, and with it the address,
# changes.


# %%
def draw_address(ax, B, x, title):
    """Draw the grid of the basis B, and how its vectors walk to x."""
    for t in range(-6, 7):
        for along, across in ((B[:, 0], B[:, 1]), (B[:, 1], B[:, 0])):
            ends = np.array([t * across - 9 * along, t * across + 9 * along])
            ax.plot(*ends.T, color="0.85", linewidth=0.8, linestyle="-", zorder=0)
    c = coordinates(B, x)
    corner = c[0] * B[:, 0]
    ax.plot([0, corner[0]], [0, corner[1]], "-", linewidth=2.5, label=f"{c[0]:.2f} times $b_1$")
    ax.plot([corner[0], x[0]], [corner[1], x[1]], "--", linewidth=2.5, label=f"{c[1]:.2f} times $b_2$")
    ax.plot(*x, "ko", markersize=7)
    ax.set(title=title, xlim=(-1, 4.5), ylim=(-2, 3), aspect="equal", xlabel="$x_1$", ylabel="$x_2$")
    ax.grid(False)
    ax.legend(loc="lower right")


fig, axes = plt.subplots(1, 3, figsize=(11, 3.8))
point = np.array([3.0, 1.0])
draw_address(axes[0], np.eye(2), point, "the standard basis")
draw_address(axes[1], np.array([[1.0, 1.0], [1.0, -1.0]]), point, "$b_1 = (1, 1)$, $b_2 = (1, -1)$")
draw_address(axes[2], np.array([[1.0, 0.5], [0.2, 1.0]]), point, "a slanted basis")

# %% [markdown]
# **Think.** Many people write $c = B^\top x$: "the coordinate is the inner product with the basis vector".
# For which bases is that true?
#
# <details><summary>Answer</summary>
#
# From $x = Bc$ we get $B^\top x = B^\top B\,c$. This equals $c$ for **every** $x$ exactly when
# $B^\top B = I$, that is, when the basis is orthonormal. In the example above $B^\top B = 2I$ and the
# shortcut gives $(4, 2)$ instead of $(2, 1)$. That is why orthonormal bases are worth a whole notebook: with
# them, solving becomes multiplying.
#
# </details>

# %% [markdown]
# ## 2. Basis or impostor?
#
# **Idea.** When does every $x$ have *exactly one* address? Two things can go wrong.
#
# - Too few directions: some $x$ cannot be reached. (The vectors do not *span* $\mathbb R^n$.)
# - One direction too many: $v_3$ is a combination of $v_1$ and $v_2$, and whatever uses $v_3$ can be written
#   without it too. (The vectors are *dependent*.)
#
# **Definition.** $v_1, \dots, v_k$ are *independent* when $c_1 v_1 + \dots + c_k v_k = 0$ holds only for
# $c = 0$; equivalently, when no $v_j$ lies in the span of the others.
#
# **Theorem.** $v_1, \dots, v_k$ form a basis of $\mathbb R^n$ if and only if $k = n$ and they are
# independent.
#
# <details><summary>Proof</summary>
#
# All rests on one fact, which elimination of unknowns shows: *$n$ equations with zeros on the right and more
# than $n$ unknowns have a solution that is not all zeros.* So more than $n$ vectors of $\mathbb R^n$ are always
# dependent.
#
# Let $k = n$ and the $v_j$ be independent. For any $x$, the $n + 1$ vectors $v_1, \dots, v_n, x$ are dependent:
# $c_1 v_1 + \dots + c_n v_n + s\,x = 0$, not all zero. Here $s \ne 0$, as the $v_j$ alone are independent, so we
# can solve for $x$: it has an address. Two addresses of one $x$ differ by an address of $0$, and $0$ has only
# one: the zeros.
#
# Let the $v_j$ be a basis. Then $0$ has only one address, so they are independent, and $k \le n$. Suppose
# $k < n$. Let $c_j$ be the address of the $j$-th standard vector $e_j$, which has a 1 at place $j$ and zeros
# elsewhere. These are $n$ vectors of $\mathbb R^k$, hence dependent: $t_1 c_1 + \dots + t_n c_n = 0$, not all $t_j$
# zero. Then $t_1 e_1 + \dots + t_n e_n = 0$ as well, which says that all $t_j$ are zero. So $k = n$. $\square$
#
# </details>
#
# **By hand.** $(1, 0, 1)$, $(0, 1, 1)$ and $(1, 1, 2)$: no two of them are parallel, and yet the third is
# the sum of the first two. All three lie in one plane. Looking at pairs is not enough.
#
# On a computer, "lies in the span" needs a tolerance. Which one? Measured in kilometres, a basis of metre
# sticks has entries of $0.001$, and its determinant in three dimensions (the volume of the box that the vectors
# span; notebook 10 is about it) is $10^{-9}$: that is no reason to
# call it dependent. So **lengths must not matter**. Only directions do, and there the question has a clear
# meaning: scale every vector to length 1, and ask how far each one is from the span of the others.
#
# One way to find out is the number of independent columns that `np.linalg.matrix_rank(U, rtol=…)` counts,
# where the columns of $U$ have length 1.
#
# **Exercise 2** (2 points). Write `is_basis`.


# %% solution="is_basis"
def is_basis(V, rtol=1e-10):
    """Whether the columns of V form a basis of Rⁿ.

    Arguments
        V      (n, k) with n ≥ 1, k ≥ 1; the columns are the vectors. Lists and integer arrays are fine; V is not
               changed.
        rtol   columns count as dependent when one of them is zero or, after scaling every column to length 1,
               one lies within rtol of the span of the others. (The tests keep a factor of 1000 away from this
               border, so that any sensible way to measure the distance decides alike.) The lengths of the
               columns therefore do not matter: they may be anything from 1e-150 to 1e150, and differ from
               column to column.
    Returns
        a bool: True only if k == n and the columns are independent.
    Raises
        ValueError when V is not two-dimensional.

    >>> is_basis([[1, 1], [1, -1]])
    True
    >>> is_basis([[1, 2], [1, 2]])
    False
    """
    ### BEGIN SOLUTION
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        msg = f"V must have two dimensions, vectors as columns, but its shape is {V.shape}"
        raise ValueError(msg)
    n, k = V.shape
    lengths = np.linalg.norm(V, axis=0)
    if k != n or not lengths.all():
        return False
    return bool(np.linalg.matrix_rank(V / lengths, rtol=rtol) == n)
    ### END SOLUTION


# %% check="is_basis" points=2
assert is_basis([[1, 1], [1, -1]]), "(1, 1) and (1, −1) point in different directions: a basis of R²"
assert not is_basis([[1, 0, 1], [0, 1, 1], [1, 1, 2]]), "column 3 is the sum of columns 1 and 2: no basis"
assert is_basis(1e-8 * np.eye(3)), "three perpendicular vectors, only short ones: still a basis of R³"

# %% [markdown]
# **Your functions at work.** Independent or not is a yes-or-no question, but *how far* from dependent matters too.
# Here two unit vectors close in on each other like scissors, and your `coordinates` writes the same point
# $x = (0, 1)$ in each of these bases.

# %%
angles = np.logspace(0, -12, 60)
scissors = [np.array([[1.0, np.cos(t)], [0.0, np.sin(t)]]) for t in angles]
verdicts = np.array([is_basis(B) for B in scissors])
sizes = np.array([np.linalg.norm(coordinates(B, [0.0, 1.0])) for B in scissors])

fig, ax = plt.subplots()
ax.loglog(angles[verdicts], sizes[verdicts], "o", label="is_basis says yes")
ax.loglog(angles[~verdicts], sizes[~verdicts], "x", color="k", label="is_basis says no")
ax.invert_xaxis()
ax.set(
    xlabel="angle between the two vectors (radians)",
    ylabel="length of the coordinate vector $c$",
    title="Nearly dependent vectors need huge coordinates",
)
ax.legend();

# %% [markdown]
# Coordinates of size $10^{10}$ that must cancel to give a vector of length 1 cost ten digits. The number
# that measures this is the *condition number* $\kappa(B)$ (`np.linalg.cond`): the largest stretch of a unit
# vector by $B$, divided by the smallest. As a rule of thumb, solving with $B$ loses $\log_{10}\kappa(B)$ of
# your 16 digits.
#
# **Think.** A friend tests `np.linalg.det(V) == 0`. Find a basis that this test calls dependent, and
# dependent vectors that it calls a basis.
#
# <details><summary>Answer</summary>
#
# `1e-8 * np.eye(50)` is as perpendicular as can be, but its determinant is $10^{-400}$, which no float can
# hold: it becomes exactly 0. On the other side, take two random vectors of $\mathbb R^3$ and their sum: they
# are dependent, but rounding usually leaves a determinant near $10^{-17}$, which is not 0. The size of a
# determinant tells volume, not independence.
#
# </details>

# %% [markdown]
# ## 3. Gram–Schmidt: straighten the vectors one by one
#
# **Idea.** With an orthonormal basis, coordinates are inner products and $\kappa = 1$: nothing is lost. Can we *make*
# one? Yes, and the idea is a single picture. Keep the first vector. From the second, take away its shadow on
# the first; what is left is perpendicular. From the third, take away its shadows on both. And so on; each
# time, scale what is left to length 1.
#
# **Algorithm** (Gram–Schmidt). For $v = v_1, v_2, \dots, v_k$ in turn, with $q_1, \dots, q_r$ found so far:
#
# 1. remove the shadows: $w = v - (q_1^\top v)\,q_1 - \dots - (q_r^\top v)\,q_r$;
# 2. if $w$ is nothing (up to rounding), $v$ was in the span of the earlier vectors: **drop it**;
# 3. otherwise the next direction is $q_{r+1} = w / \lVert w\rVert$.
#
# At every moment, the $q$'s found so far span the same subspace as the $v$'s read so far.
#
# **By hand.** $v_1 = (3, 4)$ has length 5, so $q_1 = (0.6, 0.8)$. For $v_2 = (2, 1)$ the shadow has length
# $q_1^\top v_2 = 1.2 + 0.8 = 2$, so $w = (2, 1) - 2\,(0.6, 0.8) = (0.8, -0.6)$. That has length 1 already:
# $q_2 = (0.8, -0.6)$, and $q_1^\top q_2 = 0.48 - 0.48 = 0$.
#
# Two fine points decide whether this works on a computer.
#
# - **What is "nothing"?** After rounding, a vector of length 1000 leaves crumbs of about $10^{-13}$, one of
#   length $10^{-8}$ leaves $10^{-24}$, and neither number means anything alone. Compare $w$ with the $v$ it
#   came from: drop it when $\lVert w\rVert \le \texttt{rtol}\cdot\lVert v\rVert$.
# - **Which shadow?** In step 1 you can measure every shadow on the original $v$ (the *classical* way), or on
#   what is left after the earlier subtractions: $w \leftarrow w - (q_j^\top w)\,q_j$ (the *modified* way).
#   On paper these are equal, since $q_j^\top q_i = 0$. With rounding they are not: the classical way never
#   sees the errors it has made, the modified way corrects them at the next step. Björck (1967) proved that
#   the modified way loses orthogonality only in proportion to $\varepsilon\,\kappa(V)$; use it.
#
# **Exercise 3** (3 points). Write `gram_schmidt`.


# %% solution="gram_schmidt"
def gram_schmidt(V, rtol=1e-10):
    """Orthonormal columns spanning the same space as the columns of V (modified Gram–Schmidt).

    Arguments
        V      (n, k) with n ≥ 1, k ≥ 1; the columns are the vectors, taken from left to right. They may be
               dependent, or zero, or more than n. Lists and integer arrays are fine; V is not changed. Lengths
               from 1e-150 to 1e150 are fine.
        rtol   a number ≥ 0: a column v is dropped when what is left of it, after its shadows on the directions
               found so far are taken away, has a length of at most rtol times the length of v. (The tests keep
               a factor of 1000 away from this border.) So a zero column is always dropped.
    Returns
        a float array Q of shape (n, r), r the number of columns kept; r = 0 gives shape (n, 0).
        - The columns of Q are orthonormal.
        - For every j, the q's made from the first j columns of V span the same space as these j columns.
        - Each q is a positive multiple of what was left of its v, so qᵀv > 0.
        Accuracy: ‖QᵀQ − I‖ (the largest stretch, np.linalg.norm(…, 2)) stays below 100·ε·κ, where κ is the
        condition number of the columns of V that were kept. The modified method achieves this, the classical
        one does not.

    >>> gram_schmidt([[3, 2, 5], [4, 1, 5]])
    array([[ 0.6,  0.8],
           [ 0.8, -0.6]])
    """
    ### BEGIN SOLUTION
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V))).T
    ### END SOLUTION


# %% check="gram_schmidt" points=3
Q = gram_schmidt([[3, 2], [4, 1]])
assert np.allclose(Q, [[0.6, 0.8], [0.8, -0.6]]), f"by hand we found (0.6, 0.8) and (0.8, −0.6), not\n{Q}"
Q = gram_schmidt([[1, 2, 0], [0, 0, 3], [0, 0, 4]])
assert Q.shape == (3, 2), "(2, 0, 0) lies in the span of (1, 0, 0) and must be dropped: two columns remain"
assert np.allclose(Q.T @ Q, np.eye(2)), "the columns must have length 1 and be perpendicular"

# %% [markdown]
# **Your function at work.** See it happen (the thick grey line is the shadow). Move the angle: as $v_2$ turns
# towards $v_1$, less and less is left of it, and the rounding errors in it are blown up together with it.


# %%
def draw_steps(angle=50):
    """Gram–Schmidt on two vectors, the second at this angle (in degrees) to the first."""
    turn = np.deg2rad(20 + angle)
    v1, v2 = np.array([1.6, 0.58]), 1.5 * np.array([np.cos(turn), np.sin(turn)])
    q1, q2 = gram_schmidt(np.column_stack([v1, v2])).T
    shadow = (q1 @ v2) * q1

    fig, axes = plt.subplots(1, 3, figsize=(11, 3.2))
    titles = ["two vectors", "take the shadow away", "scale to length 1"]
    for ax, title in zip(axes, titles, strict=True):
        ax.set(xlim=(-1.6, 2.0), ylim=(-0.5, 1.8), aspect="equal", title=title)
        ax.set(xlabel="$x_1$", ylabel="$x_2$")

    def arrow(ax, end, name, color, start=(0, 0)):
        end = np.asarray(end)
        ax.annotate("", end, start, arrowprops={"arrowstyle": "-|>", "color": color, "lw": 2})
        ax.text(*(end + 0.18 * end / np.linalg.norm(end)), name, fontsize=12, ha="center", va="center")

    arrow(axes[0], v1, "$v_1$", "C0")
    arrow(axes[0], v2, "$v_2$", "C1")
    axes[1].plot(*np.array([[0, 0], shadow]).T, "-", color="0.75", linewidth=7, solid_capstyle="butt")
    arrow(axes[1], q1, "$q_1$", "C0")
    arrow(axes[1], v2, "$v_2$", "C1")
    arrow(axes[1], v2, "", "k", start=shadow)
    axes[1].text(*(0.5 * (shadow + v2) + 0.15 * q1), "$w$", fontsize=12)
    around = np.linspace(0, 2 * np.pi, 200)
    axes[2].plot(np.cos(around), np.sin(around), ":", color="0.6")
    arrow(axes[2], q1, "$q_1$", "C0")
    arrow(axes[2], q2, "$q_2$", "k")
    left = np.linalg.norm(v2 - shadow)
    fig.suptitle(f"angle {angle}°: what is left of $v_2$ has length {left:.2f}", fontsize=11)


# %%
draw_steps()

# %%
interact(draw_steps, angle=(2, 150, 2));

# %% [markdown]
# Vectors need not be arrows. Sample the functions $1, t, t^2, t^3, t^4$ at 200 points and you have five
# vectors in $\mathbb R^{200}$. The even powers lean towards each other, and so do the odd ones: the angle between
# $t^2$ and $t^4$ is only $17°$. Your function straightens them, and out come five curves that look nothing like
# each other: up to their scale and small sampling errors, the *Legendre polynomials*.

# %%
t = np.linspace(-1, 1, 200)
powers = np.vander(t, 5, increasing=True)
legendre = gram_schmidt(powers)
fig, axes = plt.subplots(1, 2, figsize=(9, 3.6))
for j, style in enumerate(["-", "--", "-.", ":", (0, (5, 1, 1, 1, 1, 1))]):
    axes[0].plot(t, powers[:, j], linestyle=style, label=f"$t^{j}$")
    axes[1].plot(t, legendre[:, j], linestyle=style, label=f"$q_{j + 1}$")
axes[0].set(title="the powers", xlabel="$t$", ylabel="value")
axes[1].set(title="after gram_schmidt", xlabel="$t$", ylabel="value")
for ax in axes:
    ax.legend(ncols=2)

# %% [markdown]
# **Think.** Feed the same vectors to Gram–Schmidt in another order. What changes in $Q$, and what does not?
#
# <details><summary>Answer</summary>
#
# The columns change: the first $q$ is always the direction of the first vector, the others adapt to it. The
# span does not change, nor does the number of columns (up to tolerance), nor the projection $QQ^\top$ onto
# the span: it belongs to the subspace alone. The order is a decision: put first what you trust most.
#
# </details>

# %% [markdown]
# ## 4. QR: the bookkeeping of Gram–Schmidt
#
# **Idea.** Gram–Schmidt builds $q_j$ from $a_1, \dots, a_j$. Read it backwards: every $a_j$ is a combination of
# $q_1, \dots, q_j$ only. Writing that for all columns at once gives a factorisation.
#
# **Theorem.** Let $A$ be an $m \times n$ matrix with independent columns (so $m \ge n$). There is exactly
# one pair $Q, R$ with
# $$A = QR,$$
# where $Q$ ($m \times n$) has orthonormal columns and $R$ ($n \times n$) is upper triangular with
# **positive** diagonal.
#
# <details><summary>Proof</summary>
#
# Read $A = QR$ column by column. The first says $a_1 = R_{11}\,q_1$ with $R_{11} > 0$ and $\lVert q_1\rVert = 1$, so
# $R_{11} = \lVert a_1\rVert$ and $q_1 = a_1/R_{11}$: no choice. Column $j$ says
# $a_j = R_{1j}\,q_1 + \dots + R_{jj}\,q_j$. Once $q_1, \dots, q_{j-1}$ are known, perpendicularity leaves only
# $R_{ij} = q_i^\top a_j$ for $i < j$. Then $R_{jj}\,q_j$ is what is left of $a_j$; it is not $0$, since the columns
# are independent, and its length and direction are $R_{jj}$ and $q_j$: again no choice. And what we were forced
# to take is Gram–Schmidt, so it works. $\square$
#
# </details>
#
# Which $R$? Multiply $A = QR$ by $Q^\top$ from the left: $Q^\top A = Q^\top Q R = R$. So
# $R_{ij} = q_i^\top a_j$: column $j$ of $R$ holds the coordinates of $a_j$ in the new basis.
#
# **By hand.** With the vectors from before, $A = \begin{pmatrix} 3 & 2 \\ 4 & 1\end{pmatrix}$ and
# $Q = \begin{pmatrix} 0.6 & 0.8 \\ 0.8 & -0.6\end{pmatrix}$, so
# $R = Q^\top A = \begin{pmatrix} 5 & 2 \\ 0 & 1\end{pmatrix}$. Below the diagonal stands
# $q_2^\top a_1 = 2.4 - 2.4 = 0$: $a_1$ does not need $q_2$. (In floats such an entry may come out as
# $10^{-17}$. We know that it is zero, so we say so: `np.triu`.)
#
# **One more turn of the screw.** The modified method loses orthogonality in proportion to $\kappa(A)$. If
# $\kappa(A) = 10^{9}$, the columns of `gram_schmidt(A)` are perpendicular to 7 digits only. But they are
# *nearly* orthonormal, so they are a list of vectors with $\kappa \approx 1$, and on such a list
# Gram–Schmidt works to full precision. So: **apply it twice**. "Twice is enough" is a proverb of numerical
# analysis (and, for $\varepsilon\kappa(A)$ well below 1, a theorem).
#
# **Exercise 4** (3 points). Write `qr`.


# %% solution="qr"
def qr(A):
    """Q and R with A = Q R: orthonormal columns times upper triangular, with positive diagonal.

    Arguments
        A   (m, n) with m ≥ n ≥ 1 and independent columns: gram_schmidt, with its standard rtol, drops none.
            Lists and integer arrays are fine; A is not changed. Columns with lengths from 1e-150 to 1e150 are
            fine, also very different ones side by side.
    Returns
        a tuple (Q, R) of float arrays. Q has shape (m, n), also when m > n. R has shape (n, n), its entries below
        the diagonal are exactly 0.0 and those on the diagonal are positive.
        Accuracy: ‖QᵀQ − I‖ and ‖A − QR‖ / ‖A‖ (largest stretches, np.linalg.norm(…, 2)) are at most 1e-13, also
        for condition numbers up to 1e9: apply gram_schmidt twice.
    Raises
        ValueError when the columns of A are dependent; this includes m < n.

    >>> Q, R = qr([[3, 2], [4, 1]])
    >>> R
    array([[5., 2.],
           [0., 1.]])
    """
    ### BEGIN SOLUTION
    A = np.asarray(A, dtype=float)
    Q = gram_schmidt(gram_schmidt(A))
    if Q.shape != A.shape:
        msg = f"the columns of A are dependent: only {Q.shape[1]} of {A.shape[1]} directions are new"
        raise ValueError(msg)
    return Q, np.triu(Q.T @ A)
    ### END SOLUTION


# %% check="qr" points=3
Q, R = qr([[3, 2], [4, 1]])
assert np.allclose(R, [[5, 2], [0, 1]]), f"the example by hand gives R = [[5, 2], [0, 1]], not\n{R}"
tall = np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])
Q, R = qr(tall)
assert Q.shape == (3, 2), f"Q has the shape of A, here (3, 2), not {Q.shape}"
assert R.shape == (2, 2), f"R is square, here (2, 2), not {R.shape}"
assert np.allclose(Q @ R, tall), "Q R must give back A"

# %% [markdown]
# **Your functions at work.** Now the experiment that made the modified method famous. The matrices below have growing
# condition numbers. For each, we orthogonalise in three ways and measure the damage $\lVert Q^\top Q - I\rVert$,
# which should be about $10^{-16}$.


# %%
def classical(V):
    """Gram–Schmidt with every shadow measured on the original vector."""
    Q = np.zeros(V.shape)
    for j, v in enumerate(V.T):
        w = v - Q[:, :j] @ (Q[:, :j].T @ v)
        Q[:, j] = w / np.linalg.norm(w)
    return Q


def defect(Q):
    """How far the columns of Q are from orthonormal."""
    return np.linalg.norm(Q.T @ Q - np.eye(Q.shape[1]), 2)


def with_condition(kappa, n=12, seed=1):
    """A random (n, n) matrix with condition number kappa."""
    rng = np.random.default_rng(seed)
    U, W = (np.linalg.qr(rng.normal(size=(n, n)))[0] for _ in range(2))
    return (U * np.logspace(0, -np.log10(kappa), n)) @ W.T


kappas = np.logspace(0, 9, 19)
samples = [with_condition(kappa) for kappa in kappas]
fig, ax = plt.subplots()
ax.loglog(kappas, [defect(classical(A)) for A in samples], "s--", label="classical")
ax.loglog(kappas, [defect(gram_schmidt(A)) for A in samples], "o-", label="modified, once")
ax.loglog(kappas, [defect(qr(A)[0]) for A in samples], "^-.", label="modified, twice")
eps = np.finfo(float).eps
ax.loglog(kappas, eps * kappas, color="0.5", linewidth=0.8, linestyle="-")
ax.loglog(kappas, np.minimum(1, eps * kappas**2), color="0.5", linewidth=0.8, linestyle="-")
ax.text(3e6, 1.5e-11, r"$\varepsilon\kappa$", ha="right")
ax.text(1.5e5, 4e-5, r"$\varepsilon\kappa^2$", ha="right")
ax.set(xlabel=r"condition number $\kappa(A)$", ylabel=r"$\Vert Q^\top Q - I\Vert$")
ax.set_title("The price of rounding")
ax.legend();

# %% [markdown]
# The classical method follows $\varepsilon\kappa^2$, the modified one $\varepsilon\kappa$, and twice is flat.
#
# **Think.** Why does the theorem insist on a *positive* diagonal? How many pairs $Q, R$ would there be
# without it?
#
# <details><summary>Answer</summary>
#
# You can flip the sign of column $j$ of $Q$ together with row $j$ of $R$: their product does not notice.
# With $n$ columns that makes $2^n$ pairs. NumPy's `np.linalg.qr` makes no promise about signs, so compare
# factorisations only after fixing them.
#
# </details>

# %% [markdown]
# ## 5. Least squares: the nearest point you can reach
#
# **Idea.** You have $m$ measurements and a model with $n < m$ knobs. "$Ax = b$" has more equations than unknowns and
# usually no solution: $b$ is not in the span of the columns of $A$. The best you can do is to come close:
# $$\text{find } x \text{ such that } \lVert Ax - b\rVert \text{ is as small as possible.}$$
#
# The nearest point of a subspace is the shadow. So $Ax$ must be the projection of $b$ onto the span of the
# columns, and what is left, the *residual* $b - Ax$, is **perpendicular to every column**:
# $A^\top(b - Ax) = 0$.
#
# The usual next step is to multiply this out, $A^\top A\,x = A^\top b$ (the *normal equations* of notebook 07), and
# solve.
# It is correct algebra and a poor algorithm: $\kappa(A^\top A) = \kappa(A)^2$, so forming $A^\top A$ can cost
# twice the digits. With $A = QR$ we need not pay. The columns of $Q$ are orthonormal and span the same space, so
# the shadows on them may be added up: the projection is $QQ^\top b$. So we want
# $QR\,x = QQ^\top b$, and multiplying by $Q^\top$ leaves
# $$R\,x = Q^\top b .$$
# $R$ is upper triangular, so start at the **last** row, which has one unknown only, and work upwards (*back
# substitution*):
# $$x_i = \frac{1}{R_{ii}}\Bigl(y_i - \sum_{j > i} R_{ij}\,x_j\Bigr), \qquad y = Q^\top b,
# \qquad i = n, n-1, \dots, 1 .$$
#
# **By hand.** A line $x_1 + x_2 t$ through $(0, 1)$, $(1, 2)$, $(2, 4)$: the columns of $A$ are $(1, 1, 1)$
# and $(0, 1, 2)$, and $b = (1, 2, 4)$. Gram–Schmidt gives $q_1 = (1, 1, 1)/\sqrt3$ and
# $q_2 = (-1, 0, 1)/\sqrt2$, so $R = \begin{pmatrix}\sqrt3 & \sqrt3\\ 0 & \sqrt2\end{pmatrix}$ and
# $Q^\top b = (7/\sqrt3,\ 3/\sqrt2)$. The last row says $x_2 = 3/2$, the first $x_1 = 7/3 - 3/2 = 5/6$. The
# residual is $\left(\tfrac16, -\tfrac13, \tfrac16\right)$; its inner products with both columns are 0.
#
# **Exercise 5** (3 points). Write `lstsq_qr`.


# %% solution="lstsq_qr"
def lstsq_qr(A, b):
    """The x for which ‖Ax − b‖ is smallest, from A = QR and back substitution.

    Arguments
        A   (m, n) with m ≥ n ≥ 1 and independent columns (as qr sees it). Columns with lengths from 1e-150 to
            1e150 are fine, also very different ones side by side.
        b   (m,).
        Lists and integer arrays are fine; nothing that is passed in is changed.
    Returns
        a float array of shape (n,).
        Accuracy: when b is A times some exact x (up to rounding), the error ‖answer − x‖ is at most
        100·n·ε·κ(A)·‖x‖. Solutions that form AᵀA have an error of the order of ε·κ(A)² and fail this.
    Raises
        ValueError when b does not have shape (m,), and when the columns of A are dependent (this includes m < n).

    >>> lstsq_qr([[1, 0], [1, 1], [1, 2]], [1, 2, 4])
    array([0.83333333, 1.5       ])
    """
    ### BEGIN SOLUTION
    A = np.asarray(A, dtype=float)
    b = np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        msg = f"A has {len(A)} rows, so b must have shape ({len(A)},), not {b.shape}"
        raise ValueError(msg)
    Q, R = qr(A)
    y = Q.T @ b
    x = np.zeros(len(R))
    for i in reversed(range(len(R))):
        x[i] = (y[i] - R[i, i + 1 :] @ x[i + 1 :]) / R[i, i]
    return x
    ### END SOLUTION


# %% check="lstsq_qr" points=3
x = lstsq_qr([[1, 0], [1, 1], [1, 2]], [1, 2, 4])
assert np.allclose(x, [5 / 6, 3 / 2]), f"the example by hand gives (5/6, 3/2), not {x}"
x = lstsq_qr([[2, 1], [0, 4]], [4, 8])
assert np.allclose(x, [1, 2]), f"a square system is solved exactly: 2·1 + 1·2 = 4 and 4·2 = 8. You gave {x}"

# %% [markdown]
# **A real job: sixteen years of work.** In 1967 the statistician James Longley gave one small table to the
# least-squares programs of his day: employment in the United States from 1947 to 1962, to be explained by six
# economic quantities. Some programs returned coefficients without a **single** correct digit. The quantities rise
# together year by year, so the columns are nearly dependent; "Longley's data" has been a benchmark ever since.
#
# `longley.csv` holds the table (16 rows; figures of the US government, distributed by the National Institute
# of Standards and Technology in its Statistical Reference Datasets, in the public domain). The correct
# coefficients are known: the table holds exact decimals, so one can compute with fractions, without rounding.

# %% locked="longley"
with open("longley.csv", encoding="utf-8") as file:
    names = file.readline().strip().split(",")
    table = np.loadtxt(file, delimiter=",")

year, employed = table[:, -1], table[:, 0]
X = np.column_stack([np.ones(len(table)), table[:, 1:]])
labels = ["constant", *names[1:]]
certified = np.array(
    [
        -3482258.63459582,
        15.0618722713733,
        -0.0358191792925910,
        -2.02022980381683,
        -1.03322686717359,
        -0.0511041056535807,
        1829.15146461355,
    ]
)

# %%
by_qr = lstsq_qr(X, employed)
by_normal_equations = np.linalg.solve(X.T @ X, X.T @ employed)


def correct_digits(w):
    """The number of correct decimal digits in each coefficient."""
    return -np.log10(np.maximum(np.abs(w / certified - 1), 1e-15))


print(f"condition number of the table: {np.linalg.cond(X):.1e}")
fig, axes = plt.subplots(1, 2, figsize=(11, 4))
axes[0].plot(year, employed, "ko", label="observed")
axes[0].plot(year, X @ by_qr, "-", label="fitted with lstsq_qr")
axes[0].set(xlabel="year", ylabel="employed (thousands)", title="The model fits")
axes[0].legend()
rows = np.arange(len(labels))
axes[1].plot(correct_digits(by_qr), rows, "o", markersize=8, label="lstsq_qr")
axes[1].plot(correct_digits(by_normal_equations), rows, "s", markersize=8, label="normal equations")
axes[1].set(xlim=(0, 16), xlabel="correct digits", title="… but the arithmetic decides")
axes[1].set_yticks(rows, labels)
axes[1].invert_yaxis()
axes[1].legend(loc="lower left");

# %% [markdown]
# The normal equations throw away four digits for nothing. In 64-bit floats you can afford that here. On a
# graphics card you would compute in 32 bits, with 7 digits in all. There, too, $QR$ is a good way (we take
# NumPy's, as your functions turn everything into 64 bits):

# %%
X32, y32 = X.astype(np.float32), employed.astype(np.float32)
Q32, R32 = np.linalg.qr(X32)
by_qr_32 = np.linalg.solve(R32, Q32.T @ y32)
by_normal_equations_32 = np.linalg.solve(X32.T @ X32, X32.T @ y32)
print(f"{'':12} {'lstsq_qr':>14} {'QR, 32 bits':>16} {'normal equations, 32 bits':>27}")
for label, *three in zip(labels, by_qr, by_qr_32, by_normal_equations_32, strict=True):
    print("{:12} {:14.4f} {:16.4f} {:27.4f}".format(label, *three))

# %% [markdown]
# In the last column signs are wrong, sizes are wrong, and no error was raised. Nothing about the *model* changed,
# nor the number of bits, only the way of computing it. (That $QR$ in 32 bits survives at all, with
# $\kappa(X) \approx 5 \cdot 10^9$, is due to the lengths of the columns: they do it no harm, and once the columns are
# scaled to length 1, $\kappa$ is $4 \cdot 10^4$ only.)
#
# **Think.** The residual is perpendicular to every column of $X$, and the first column is all ones. What
# does that say about the errors of the fitted model?
#
# <details><summary>Answer</summary>
#
# The inner product with the column of ones is the sum. So the errors add up to zero: a least-squares model
# with a constant term is never too high or too low *on average*, over the data it was fitted to. And
# perpendicular to the other columns means: no column is left that could explain, linearly, any part of the
# error.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | basis | vectors of which every vector of the space is a linear combination in exactly one way |
# | coordinates | the factors of the basis vectors in the linear combination that gives a vector |
# | independent (vectors) | such that only zeros as factors combine them to the zero vector |
# | orthonormal | perpendicular to one another and of length 1: as the columns of a $Q$ with $Q^\top Q = I$ |
# | condition number | the largest stretch of a unit vector by a matrix, divided by the smallest |
# | Gram–Schmidt | taking from each vector its shadows on the earlier directions, then scaling to length 1 |
# | QR factorisation | writing a matrix as $QR$: orthonormal columns in $Q$, zeros below the diagonal of $R$ |
# | least squares | the choice of $x$ that makes $\lVert Ax - b\rVert$ as small as possible |
# | residual | what is left when an approximate solution is put into an equation, such as $b - Ax$ |

# %% [markdown]
# ## Summary
#
# - A basis gives every vector exactly one address; finding it means solving $Bc = x$. With an orthonormal
#   basis, and only then, $c = B^\top x$.
# - $n$ independent vectors of $\mathbb R^n$ are a basis. Independence is about directions: measure it
#   relative to the lengths.
# - Gram–Schmidt takes shadows away one by one. Modified beats classical ($\varepsilon\kappa$ against
#   $\varepsilon\kappa^2$), and twice is enough.
# - $A = QR$ keeps the books, and $Rx = Q^\top b$ solves least squares without ever forming $A^\top A$.
#
# **Further reading.** For all of Part II, *Linear algebra*: Sheldon Axler, *Linear Algebra Done Right*, chapter 2
# for bases and chapter 6 for Gram–Schmidt; MIT OpenCourseWare, *Linear Algebra*, the lectures on orthogonal
# matrices and Gram–Schmidt. If the plot of section 4 made you curious: Lloyd Trefethen and David Bau, *Numerical
# Linear Algebra*, lectures 6 to 11 and 19.
#
# **Where to go next.** A basis turns vectors into columns of numbers. In
# [notebook 09](../09_linear_maps/09_linear_maps.ipynb), *Linear maps and matrices*, it turns *functions* into
# tables of numbers: you will meet the matrix for what it is.
