# %% [markdown]
# # 09 Linear maps and matrices
#
# A matrix is not a table that somebody filled with numbers. It is a *function*, written down: a rotation, a
# blur, a derivative, one layer of a network. Once you see the function, the odd rule for multiplying
# matrices becomes the only one possible.
#
# **What you will be able to do**
#
# - read the matrix of a linear map off a black box, with $n$ questions;
# - catch a map that only pretends to be linear, with evidence in hand;
# - say why matrices are multiplied row by column, and write it yourself;
# - rotate, shear and mirror the plane, in the right order;
# - merge two layers of a network into one, and prepare a trained model for raw data.
#
# **What you need**: linear combinations ([notebook 05](../05_vector_spaces/05_vector_spaces.ipynb)), inner products
# and projections ([notebook 07](../07_inner_products/07_inner_products.ipynb)), bases
# ([notebook 08](../08_bases/08_bases.ipynb)).
#
# **Time**: about two and a half hours. There are five exercises, 13 points in all.
#
# **Data**: `chinstrap.csv`, 68 Palmer penguins (Horst, Hill and Gorman 2020, licence CC0).
#
# ## Notation
#
# | sign | meaning | shape |
# |---|---|---|
# | $x,\ y$ | vectors | `(n,)` |
# | $e_1, \dots, e_n$ | the standard basis: $e_j$ has a 1 at place $j$ and zeros elsewhere | `(n,)` |
# | $T$ | a map from $\mathbb R^n$ to $\mathbb R^m$: a Python function | `(n,)` to `(m,)` |
# | $A$ | the matrix of $T$ | `(m, n)` |
# | $W,\ b$ | weights and bias of a layer $x \mapsto Wx + b$ with $d$ inputs | `(m, d)`, `(m,)` |
# | $X$ | a batch of $n$ samples with $d$ features: one sample in each **row** | `(n, d)` |

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## 1. Read the matrix off a black box
#
# **Idea.** Somebody gives you a program that turns a vector into a vector. You may run it but not look inside. How
# many runs do you need until you know what it does to **every** vector? For most programs no number is
# enough. For one kind, $n$ runs are.
#
# **Definition.** A map $T : \mathbb R^n \to \mathbb R^m$ is *linear* when for all vectors $x, y$ and all
# numbers $a, b$
# $$T(ax + by) = a\,T(x) + b\,T(y) .$$
# In words: it makes no difference whether you combine first and map then, or map first and combine then.
#
# Every $x = (x_1, \dots, x_n)$ is a combination of the standard basis, $x = x_1 e_1 + \dots + x_n e_n$. If
# $T$ is linear, then
# $$T(x) = x_1\,T(e_1) + \dots + x_n\,T(e_n) .$$
# So the $n$ vectors $T(e_1), \dots, T(e_n)$ tell everything. Put them side by side, **as columns**: that is
# the *matrix* of $T$, and the right-hand side is what we call $Ax$.
#
# **By hand.** $T(x_1, x_2) = (2x_1 + x_2,\ x_1,\ 3x_2)$. Two questions: $T(1, 0) = (2, 1, 0)$ and
# $T(0, 1) = (1, 0, 3)$. So
# $$A = \begin{pmatrix} 2 & 1\\ 1 & 0\\ 0 & 3\end{pmatrix}, \qquad
# A\begin{pmatrix} 5\\ 7\end{pmatrix} = 5\begin{pmatrix} 2\\ 1\\ 0\end{pmatrix} + 7\begin{pmatrix} 1\\ 0\\
# 3\end{pmatrix} = \begin{pmatrix} 17\\ 5\\ 21\end{pmatrix} .$$
#
# One thing is quickly tested. With $a = b = 0$ the definition says $T(0) = 0$. In floats as well: sums of
# multiples of 0.0 are exactly 0.0. So if $T(0)$ is anything else, however small, $T$ is not linear, and a
# matrix for it would be a lie.
#
# **Exercise 1** (2 points). Write `matrix_of`.


# %% solution="matrix_of"
def matrix_of(T, n):
    """The matrix of the linear map T from Rⁿ to Rᵐ.

    Arguments
        T   a function. It takes a float array of shape (n,) and returns m numbers, m ≥ 1, as an array of shape
            (m,) or as a list. It may write into the array it is given, so every call must get a new array of
            its own.
        n   an integer, n ≥ 1.
    Returns
        a float array of shape (m, n) with T(eⱼ) as its columns.
    Raises
        ValueError when T(0) is not exactly 0 in every entry (nan is not 0 either): then T is not linear. (Other
        maps that are not linear need not be noticed.)

    >>> matrix_of(lambda x: [2 * x[0] + x[1], x[0], 3 * x[1]], 2)
    array([[2., 1.],
           [1., 0.],
           [0., 3.]])
    """
    ### BEGIN SOLUTION
    if np.any(T(np.zeros(n))):
        msg = "T(0) is not 0, so T is not linear and has no matrix"
        raise ValueError(msg)
    return np.array([T(e) for e in np.eye(n)], dtype=float).T
    ### END SOLUTION


# %% check="matrix_of" points=2
A = matrix_of(lambda x: [2 * x[0] + x[1], x[0], 3 * x[1]], 2)
assert np.allclose(A, [[2, 1], [1, 0], [0, 3]]), f"T(e₁) = (2, 1, 0) is the first column, but you gave\n{A}"
try:
    matrix_of(lambda x: x + 1.0, 2)
except ValueError:
    pass
else:
    raise AssertionError("x ↦ x + (1, 1) moves 0, so it is not linear: raise ValueError")

# %% [markdown]
# **Your function at work.** The columns say where the arrows $e_1$ and $e_2$ go, and the whole grid follows: straight
# lines stay straight (or shrink to a point), parallel lines stay parallel, the origin stays. Here is the plane before
# and after, drawn with the matrix that *your* function finds.


# %%
def draw_grid(ax, A, title):
    """Draw what the matrix A makes of the unit grid, of the letter F, and of the basis vectors."""
    for t in np.arange(-8, 9):
        for line in (np.array([[t, t], [-8, 8]]), np.array([[-8, 8], [t, t]])):
            ax.plot(*(A @ line), color="0.8", linewidth=0.8, linestyle="-", zorder=0)
    across = [0.2, 0.2, 1.1, 1.1, 0.5, 0.5, 0.9, 0.9, 0.5, 0.5]
    upwards = [0.2, 1.7, 1.7, 1.4, 1.4, 1.1, 1.1, 0.8, 0.8, 0.2]
    letter = 0.8 * np.array([across, upwards])
    ax.fill(*(A @ letter), color="0.75", zorder=1)
    for j, name in enumerate(["$T(e_1)$", "$T(e_2)$"]):
        ax.annotate("", A[:, j], (0, 0), arrowprops={"arrowstyle": "-|>", "color": f"C{j}", "lw": 2.2})
        place = A[:, j] * (1 + 0.35 / max(np.linalg.norm(A[:, j]), 0.35))
        ax.text(*place, name, color=f"C{j}", ha="center", va="center", fontsize=11)
    ax.set(title=title, xlim=(-3, 3), ylim=(-3, 3), aspect="equal", xlabel="$x_1$", ylabel="$x_2$")
    ax.grid(False)


def black_box(x):
    return [1.3 * x[0] - 0.6 * x[1], 0.3 * x[0] + 0.8 * x[1]]


fig, axes = plt.subplots(1, 2, figsize=(8.6, 4.2))
draw_grid(axes[0], np.eye(2), "before")
draw_grid(axes[1], matrix_of(black_box, 2), "after")

# %% [markdown]
# Now a map you would not suspect of being a matrix. `blur` replaces each value of a signal by a weighted
# mean of itself and its neighbours. It is linear (means are), so your function finds its matrix. The same
# three weights stand in every row, shifted by one and cut off at the edges: you are looking at a
# *convolutional layer*.


# %%
def blur(x):
    """Each value becomes ½ of itself plus ¼ of each neighbour; beyond the ends there are zeros."""
    padded = np.concatenate([[0.0], x, [0.0]])
    return 0.25 * padded[:-2] + 0.5 * padded[1:-1] + 0.25 * padded[2:]


fig, ax = plt.subplots(figsize=(5, 4))
image = ax.imshow(matrix_of(blur, 12), cmap="Greys")
ax.set(title="The matrix of blur", xlabel="column $j$", ylabel="row $i$")
ax.grid(False)
fig.colorbar(image, ax=ax, label="entry $A_{ij}$");

# %% [markdown]
# **Think.** What does `matrix_of` return for $T(x) = \max(x, 0)$ (entry by entry; the *ReLU* of neural
# networks), and is it the matrix of $T$?
#
# <details><summary>Answer</summary>
#
# $T(0) = 0$, $T(e_j) = e_j$: it returns the identity matrix $I$. But $T(-e_1) = 0$ and $I(-e_1) = -e_1$.
# ReLU is not linear and has no matrix; $n$ questions determine a map only *if* it is linear. How to find
# out? That is the next exercise.
#
# </details>

# %% [markdown]
# ## 2. Caught in the act: refute "it is linear"
#
# **Idea.** "Linear" means one thing at school (the graph is a straight line) and another here. The map
# $x \mapsto 2x + 1$ has a straight graph and is **not** linear: it moves 0. It is called *affine*: linear
# plus a constant.
#
# To refute "T is linear" you need a single *witness*: numbers $a, b$ and vectors $x, y$ with
# $$T(ax + by) \ne a\,T(x) + b\,T(y) .$$
# Finding one is easier than it looks: draw them at random. If $T$ is not linear, a random combination will
# usually show it.
#
# **By hand.** ReLU, with $n = 1$: $a = b = 1$, $x = 2$, $y = -3$. Left: $\max(2 - 3, 0) = 0$. Right:
# $\max(2, 0) + \max(-3, 0) = 2$. Caught.
#
# Three traps.
#
# - **Equal, up to rounding.** $0.1 \cdot 3$ is not exactly $0.3$ for a computer. With `==` every map would
#   look guilty. Call it a violation when the two sides differ by more than $10^{-9}$ times the size of what
#   was added: relative, since $T$ may work with numbers near $10^{-12}$ or $10^{12}$.
# - **Half of the definition.** Some maps pass $T(2x) = 2T(x)$ (ReLU does), some pass whenever $x$ and $y$
#   are whole numbers and $a = b = 1$ (rounding does). Use random $a, b$ of both signs, and random $x, y$
#   that are not whole.
# - **Finding nothing proves nothing.** "No witness in 200 tries" means: probably linear, at least in the
#   region where you looked.
#
# **Exercise 2** (3 points). Write `linearity_counterexample`.


# %% solution="linearity_counterexample"
def linearity_counterexample(T, n, rng):
    """A witness (a, x, b, y) that T is not linear, or None when none is found.

    Arguments
        T     a function. It takes a float array of shape (n,), n ≥ 1, and returns an array of shape (m,); it does
              not change its argument.
        n     an integer, n ≥ 1.
        rng   a np.random.Generator. All randomness comes from it: the same state of rng gives the same answer.
    Returns
        a tuple (a, x, b, y), or None.
        A witness consists of numbers a, b and arrays x, y of shape (n,) with
            ‖T(ax + by) − (aT(x) + bT(y))‖ > 1e-9 · (‖T(ax + by)‖ + ‖aT(x)‖ + ‖bT(y)‖).
        Any such witness is right. Try at least 200 times, with a, b and the entries of x, y standard normal.
        (In the tests T is linear, and the answer is None, or at least one such try in five is a witness.)

    >>> linearity_counterexample(lambda x: 3 * x, 2, np.random.default_rng(0)) is None
    True
    """
    ### BEGIN SOLUTION
    for _ in range(200):
        a, b = rng.normal(size=2)
        x, y = rng.normal(size=(2, n))
        left, first, second = T(a * x + b * y), a * T(x), b * T(y)
        size = np.linalg.norm(left) + np.linalg.norm(first) + np.linalg.norm(second)
        if np.linalg.norm(left - (first + second)) > 1e-9 * size:
            return a, x, b, y
    return None
    ### END SOLUTION


# %% check="linearity_counterexample" points=3
def relu(x):
    return np.maximum(x, 0.0)


witness = linearity_counterexample(relu, 2, np.random.default_rng(1))
assert witness is not None, "ReLU is not linear: there are witnesses everywhere"
a, x, b, y = witness
assert not np.allclose(relu(a * x + b * y), a * relu(x) + b * relu(y)), "both sides agree: this is no witness"
assert linearity_counterexample(np.cumsum, 3, np.random.default_rng(1)) is None, "running sums are linear"
assert linearity_counterexample(lambda x: 2 * x + 1, 1, np.random.default_rng(1)), "2x + 1 is affine"

# %% [markdown]
# **Your function at work.** Put your detective on the building blocks of a neural network.

# %%
suspects = {
    "x ↦ 3x": lambda x: 3 * x,
    "x ↦ 3x + 1": lambda x: 3 * x + 1,
    "ReLU": relu,
    "mean": lambda x: np.array([x.mean()]),
    "maximum": lambda x: np.array([x.max()]),
    "x ↦ x − mean(x)": lambda x: x - x.mean(),
    "x ↦ x / ‖x‖": lambda x: x / np.linalg.norm(x),
    "blur": blur,
    "sort": np.sort,
    "reverse": lambda x: x[::-1],
}
for name, suspect in suspects.items():
    found = linearity_counterexample(suspect, 4, np.random.default_rng(3))
    print(f"{name:>16}: {'probably linear' if found is None else 'not linear, and I can prove it'}")

# %% [markdown]
# **Think.** Write down a map that is not linear but that your function will (almost) never catch.
#
# <details><summary>Answer</summary>
#
# For instance $T(x) = x$ where all $|x_i| \le 10^6$, and $T(x) = 0$ elsewhere. Standard normal numbers never
# get that far, so every try looks fine. A search that finds nothing is evidence about the region it
# searched, and no more. (Machine learning lives with this: a model that is right on all test data may be
# wrong where no data were.)
#
# </details>

# %% [markdown]
# ## 3. Why matrices are multiplied like that
#
# **Idea.** First apply $B$, then $A$: what is the matrix of the composition $x \mapsto A(Bx)$? It is linear again
# (check it with the definition), so it has a matrix, and you know how to find it: ask where $e_j$ goes.
# $Be_j$ is column $j$ of $B$; then $A$ acts on it. So
# $$\text{column } j \text{ of } AB \;=\; A\,(\text{column } j \text{ of } B) .$$
# Spelled out for one entry, this is the famous rule "row times column":
# $$(AB)_{ij} = \sum_{l=1}^{k} A_{il}\,B_{lj} .$$
# Shapes: $B$ takes $\mathbb R^n$ to $\mathbb R^k$ and $A$ takes $\mathbb R^k$ to $\mathbb R^m$. The inner
# sizes must agree, $(m, k)\,(k, n) \to (m, n)$. Nobody invented this rule; composition forced it.
#
# **By hand.** $\begin{pmatrix} 1 & 2\\ 3 & 4\end{pmatrix}\begin{pmatrix} 0 & 1\\ 1 & 1\end{pmatrix}$: column
# 1 is $0\,(1, 3) + 1\,(2, 4) = (2, 4)$, column 2 is $(1, 3) + (2, 4) = (3, 7)$. So the product is
# $\begin{pmatrix} 2 & 3\\ 4 & 7\end{pmatrix}$. In the other order it is
# $\begin{pmatrix} 3 & 4\\ 4 & 6\end{pmatrix}$: order matters, since doing one thing after another does.
#
# An odd but legal case: if $k = 0$, everything passes through $\mathbb R^0$, a space with a single point.
# Nothing survives, and a sum without terms is 0: the product is the $m \times n$ zero matrix.
#
# **Exercise 3** (2 points). Write `matmul`.


# %% solution="matmul"
def matmul(A, B):
    """The matrix product AB. (Write it yourself, without @, np.dot and their relatives.)

    Arguments
        A   (m, k).
        B   (k, n).
        Lists and integer arrays are fine; nothing that is passed in is changed. k may be 0 (then pass arrays such
        as np.zeros((2, 0))): the product is zeros.
    Returns
        a float array of shape (m, n).
    Raises
        ValueError when A or B is not two-dimensional or their inner sizes differ.

    >>> matmul([[1, 2], [3, 4]], [[0, 1], [1, 1]])
    array([[2., 3.],
           [4., 7.]])
    """
    ### BEGIN SOLUTION
    A = np.asarray(A, dtype=float)
    B = np.asarray(B, dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        msg = f"shapes {A.shape} and {B.shape} do not fit: (m, k) and (k, n) are needed"
        raise ValueError(msg)
    return np.sum(A[:, :, None] * B[None, :, :], axis=1)
    ### END SOLUTION


# %% check="matmul" points=2
P = matmul([[1, 2], [3, 4]], [[0, 1], [1, 1]])
assert np.allclose(P, [[2, 3], [4, 7]]), f"the example by hand gives [[2, 3], [4, 7]], not\n{P}"
P = matmul(np.ones((2, 3)), np.ones((3, 4)))
assert P.shape == (2, 4), f"(2, 3) times (3, 4) has shape (2, 4), not {P.shape}"

# %% [markdown]
# **Your function at work.** What happens to a single spike when you blur it again and again? Multiply the matrix of
# `blur` with itself, by your own function, and look at its middle row.

# %%
single = matrix_of(blur, 41)
double = matmul(single, single)
fourfold = matmul(double, double)
eightfold = matmul(fourfold, fourfold)

fig, ax = plt.subplots()
for matrix, times, marker in ((single, 1, "o"), (double, 2, "s"), (fourfold, 4, "^"), (eightfold, 8, "x")):
    ax.plot(np.arange(-20, 21), matrix[20], marker=marker, label=f"blur, {times}×")
ax.set(xlim=(-9, 9), xlabel="distance from the spike", ylabel="what arrives there")
ax.set_title("Powers of the blur matrix")
ax.legend();

# %% [markdown]
# A bell appears; you will meet it again in the next notebook, as the *Gaussian*. Eight layers of the network "blur" are
# *one* matrix: remember this for section 5.
#
# **Think.** $(AB)x$ and $A(Bx)$ are the same vector. For $100 \times 100$ matrices, which order of work is
# cheaper, and by how much?
#
# <details><summary>Answer</summary>
#
# $AB$ takes $100^3$ multiplications, then $100^2$ more for the vector: about a million. $Bx$ takes $100^2$
# and $A(Bx)$ again $100^2$: twenty thousand. The result is the same (up to rounding), the work differs by a
# factor of fifty. Backpropagation ([notebook 15](../15_jacobian/15_jacobian.ipynb)) is fast for exactly this
# reason.
#
# </details>

# %% [markdown]
# ## 4. Rotations, shears, reflections
#
# **Idea.** Build three maps of the plane from the one question you know: *where do $e_1$ and $e_2$ go?*
#
# - **Rotation** by the angle $t$, counter-clockwise, in radians. $e_1$ goes to $(\cos t, \sin t)$. $e_2$ is
#   a quarter turn ahead of it, so it goes to $(-\sin t, \cos t)$.
# - **Shear** by $k$: $e_1$ stays, $e_2$ leans over to $(k, 1)$. Every point moves sideways by $k$ times its
#   height.
# - **Reflection** in the line through 0 along $u \ne 0$. Vectors along $u$ stay, vectors perpendicular to it
#   change their sign. The shadow of $x$ on the line is $p = \frac{u^\top x}{u^\top u}\,u$, and the mirror
#   image lies as far on the other side: $x + 2(p - x) = 2p - x$. So the matrix is
#   $$2\,\frac{u u^\top}{u^\top u} - I .$$
#
# **By hand.** A quarter turn: $\cos = 0$, $\sin = 1$, so the matrix is
# $\begin{pmatrix} 0 & -1\\ 1 & 0\end{pmatrix}$. The mirror along $u = (1, 1)$:
# $uu^\top = \begin{pmatrix} 1 & 1\\ 1 & 1\end{pmatrix}$, $u^\top u = 2$, so
# $2 \cdot \frac12 uu^\top - I = \begin{pmatrix} 0 & 1\\ 1 & 0\end{pmatrix}$: it swaps the coordinates.
#
# **Exercise 4** (3 points). Write `rotation`, `shear` and `reflection`.


# %% solution="rotation"
def rotation(t):
    """The matrix of the counter-clockwise rotation of the plane by the angle t.

    Arguments
        t   the angle in radians, any number.
    Returns
        the matrix, of shape (2, 2).

    >>> rotation(0.0)
    array([[ 1., -0.],
           [ 0.,  1.]])
    """
    ### BEGIN SOLUTION
    return np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
    ### END SOLUTION


def shear(k):
    """The matrix of the shear (x₁, x₂) ↦ (x₁ + k·x₂, x₂).

    Arguments
        k   a number.
    Returns
        the matrix, of shape (2, 2).

    >>> shear(3.0)
    array([[1., 3.],
           [0., 1.]])
    """
    ### BEGIN SOLUTION
    return np.array([[1.0, k], [0.0, 1.0]])
    ### END SOLUTION


def reflection(u):
    """The matrix of the reflection in the line through 0 along u.

    Arguments
        u   (2,), not zero, of any length from 1e-150 to 1e150. Lists and integer arrays are fine; u is not changed.
    Returns
        the matrix, of shape (2, 2).
    Raises
        ValueError when u is zero or does not have shape (2,).

    >>> reflection([1, 1])
    array([[0., 1.],
           [1., 0.]])
    """
    ### BEGIN SOLUTION
    u = np.asarray(u, dtype=float)
    if u.shape != (2,) or not u.any():
        msg = "u must be two numbers, not both 0: it is the direction of the mirror"
        raise ValueError(msg)
    return 2 * np.outer(u, u) / (u @ u) - np.eye(2)
    ### END SOLUTION


# %% check="rotation" points=3
assert np.allclose(rotation(np.pi / 2), [[0, -1], [1, 0]]), "a quarter turn takes e₁ to e₂, e₂ to −e₁"
assert np.allclose(shear(3.0), [[1, 3], [0, 1]]), "shear(3) moves (0, 1) to (3, 1) and keeps (1, 0)"
assert np.allclose(reflection([2, 0]), [[1, 0], [0, -1]]), "the mirror along (2, 0) keeps x₁ and flips x₂"
assert np.allclose(reflection([1, 1]), [[0, 1], [1, 0]]), "the mirror along (1, 1) swaps the coordinates"

# %% [markdown]
# **Your functions at work.** Order matters, and now you can see it. On the left the letter is first rotated and then
# sheared, on the right first sheared and then rotated. In the formula the map that acts **first** stands on the
# **right**, next to the vector: $S R\,x = S(Rx)$.


# %%
def draw_orders(angle=60, k=1.0):
    """Rotation and shear in both orders; the angle in degrees."""
    R, S = rotation(np.deg2rad(angle)), shear(k)
    _, axes = plt.subplots(1, 2, figsize=(8.6, 4.2))
    draw_grid(axes[0], matmul(S, R), "first rotate, then shear: $SR$")
    draw_grid(axes[1], matmul(R, S), "first shear, then rotate: $RS$")


# %%
draw_orders()

# %%
interact(draw_orders, angle=(-180, 180, 5), k=(-2.0, 2.0, 0.1));

# %% [markdown]
# **Think.** Multiply two rotations, $R(s)\,R(t)$, and compare with the one rotation that you know it must
# be. Which formulas of school trigonometry have you just proved?
#
# <details><summary>Answer</summary>
#
# Turning by $t$ and then by $s$ is turning by $s + t$, so $R(s)R(t) = R(s + t)$. The first column of this
# equation reads $\cos(s + t) = \cos s\cos t - \sin s\sin t$ and $\sin(s + t) = \sin s\cos t + \cos s\sin t$:
# the addition formulas.
#
# </details>

# %% [markdown]
# ## 5. A network that folds up
#
# **Idea.** A layer of a network computes $Wx + b$. Put two of them in a row, with nothing in between:
# $$W_2\,(W_1 x + b_1) + b_2 = \underbrace{W_2 W_1}_{W}\,x + \underbrace{W_2 b_1 + b_2}_{b} .$$
# That is one layer! A hundred layers would collapse in the same way. Depth alone buys nothing; it is the
# nonlinear function in between (ReLU, say) that prevents the collapse.
#
# Look at the bias: $b_1$ passes through the second layer, so it arrives as $W_2 b_1$.
#
# Frameworks store a batch $X$ with one sample per row. Transposing $Wx$ gives $x^\top W^\top$, so a layer
# acts on the whole batch as $X W^\top + b$, where $b$ is added to every row.
#
# **By hand.** $W_1 = \begin{pmatrix} 1 & 2\end{pmatrix}$, $b_1 = (3)$, then
# $W_2 = \begin{pmatrix} 2\\ -1\end{pmatrix}$, $b_2 = (0, 1)$. Then
# $W = \begin{pmatrix} 2 & 4\\ -1 & -2\end{pmatrix}$ and $b = (2 \cdot 3 + 0,\ -1 \cdot 3 + 1) = (6, -2)$.
#
# **The job.** Models are usually trained on *standardised* features $z = (x - \text{mean}) / \text{scale}$,
# feature by feature. In production the data come raw. Whoever forgets to standardise them gets garbage,
# silently. The cure is to fold the standardisation into the first layer once and for all: $z = W_1 x + b_1$
# with the diagonal matrix $W_1 = \operatorname{diag}(1/\text{scale})$ and $b_1 = -\text{mean}/\text{scale}$.
# It *is* a layer, so your `collapse` can merge it with the one that follows.
#
# **Exercise 5** (3 points). Write `collapse` and `fold_scaling`. (`layer`, in the next cell, is given.)


# %% locked="layer"
def layer(W, b, X):
    """The layer x ↦ Wx + b, applied to one sample, shape (d,), or to a batch, shape (n, d), row by row."""
    return X @ np.transpose(W) + b


# %% solution="collapse"
def collapse(W1, b1, W2, b2):
    """The one layer (W, b) that does what two layers do: first x ↦ W1 x + b1, then h ↦ W2 h + b2.

    Arguments
        W1   (h, d).
        b1   (h,).
        W2   (m, h).
        b2   (m,).
        All sizes are at least 1. Lists and integer arrays are fine; nothing that is passed in is changed.
    Returns
        a tuple (W, b) of float arrays of shapes (m, d) and (m,).
    Raises
        ValueError when the shapes do not fit, also for a bias of shape (h, 1) or (m, 1).

    >>> collapse([[1, 2]], [3], [[2], [-1]], [0, 1])
    (array([[ 2.,  4.],
           [-1., -2.]]), array([ 6., -2.]))
    """
    ### BEGIN SOLUTION
    W1, b1, W2, b2 = (np.asarray(part, dtype=float) for part in (W1, b1, W2, b2))
    fits = W1.ndim == W2.ndim == 2 and b1.shape == W1.shape[:1] == W2.shape[1:] and b2.shape == W2.shape[:1]
    if not fits:
        msg = f"two layers of shapes {W1.shape}, {b1.shape} and {W2.shape}, {b2.shape} do not fit together"
        raise ValueError(msg)
    return W2 @ W1, W2 @ b1 + b2
    ### END SOLUTION


def fold_scaling(W, b, mean, scale):
    """The layer (W_raw, b_raw) that does to raw x what (W, b) does to z = (x − mean) / scale.

    Arguments
        W       (m, d).
        b       (m,).
        mean    (d,).
        scale   (d,), with no entry equal to 0.
        Lists and integer arrays are fine; nothing that is passed in is changed.
    Returns
        a tuple of float arrays of shapes (m, d) and (m,).
    Raises
        ValueError when an entry of scale is exactly 0: a constant feature cannot be standardised. (A tiny scale is
        a scale.)

    >>> fold_scaling([[6, 4]], [1], [10, 0], [2, 1])
    (array([[3., 4.]]), array([-29.]))
    """
    ### BEGIN SOLUTION
    mean = np.asarray(mean, dtype=float)
    scale = np.asarray(scale, dtype=float)
    if np.any(scale == 0):
        msg = "a feature with scale 0 cannot be standardised"
        raise ValueError(msg)
    return collapse(np.diag(1 / scale), -mean / scale, W, b)
    ### END SOLUTION


# %% check="collapse" points=3
W, b = collapse([[1, 2]], [3], [[2], [-1]], [0, 1])
assert np.allclose(W, [[2, 4], [-1, -2]]), f"by hand the weights are [[2, 4], [-1, -2]], not\n{W}"
assert np.allclose(b, [6, -2]), f"by hand the bias is (6, -2), not {b}: b1 passes through W2"
W, b = fold_scaling([[6, 4]], [1], [10, 0], [2, 1])
assert np.allclose(W, [[3, 4]]), f"6 for a step of 2 is 3 for a step of 1: [[3, 4]], not {W}"
assert np.allclose(b, [-29]), f"at the mean (10, 0) the answer is 1 = 3·10 + 4·0 + b: b is -29, not {b}"

# %% [markdown]
# **Your function at work: depth without nonlinearity.** This little network computes
# $\lvert x_1 - x_2\rvert - \tfrac12$, which is positive exactly where the two inputs differ by more than ½: good
# enough to separate the two classes below (the "exclusive or" pattern), which no single straight line can do. Take
# away the ReLU and collapse the two layers with your function.

# %%
W1, b1 = np.array([[1.0, -1.0], [-1.0, 1.0]]), np.zeros(2)
W2, b2 = np.array([[1.0, 1.0]]), np.array([-0.5])
collapsed = collapse(W1, b1, W2, b2)
print("what is left without ReLU:", collapsed[0], "x +", collapsed[1])

rng = np.random.default_rng(5)
corners = np.array([[0, 0], [1, 1], [0, 1], [1, 0]])
points = np.repeat(corners, 15, axis=0) + rng.normal(scale=0.1, size=(60, 2))
differ = np.repeat([False, False, True, True], 15)
side = np.linspace(-0.4, 1.4, 150)
plane = np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2)
outputs = {
    "with ReLU in between": layer(W2, b2, np.maximum(layer(W1, b1, plane), 0)),
    "without: one layer, and a constant": layer(*collapsed, plane),
}

fig, axes = plt.subplots(1, 2, figsize=(8.6, 4))
for ax, (title, values) in zip(axes, outputs.items(), strict=True):
    positive = (values > 0).reshape(150, 150).astype(float)
    ax.contourf(side, side, positive, levels=[-0.5, 0.5, 1.5], colors=["white", "0.85"])
    ax.plot(*points[~differ].T, "o", label="class 0")
    ax.plot(*points[differ].T, "k^", label="class 1")
    ax.set(title=title, xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
axes[0].legend(loc="center");

# %% [markdown]
# Grey is where the network says "class 1". Without ReLU the same weights say "class 0" everywhere. Here even
# $W = 0$; in general one layer is left, and one layer draws one straight line.
#
# **A real job: a model for raw data.** `chinstrap.csv` holds 68 chinstrap penguins (from the Palmer penguins data set
# by Allison Horst, Alison Hill and Kristen Gorman; CC0, no rights reserved): length and depth of the bill and length
# of the flipper in millimetres, and the body mass in grams. A colleague trained a linear model for the mass on
# standardised measurements. You deploy it.

# %% locked="penguins"
table = np.loadtxt("chinstrap.csv", delimiter=",", skiprows=1)
measures, mass = table[:, :3], table[:, 3]
mean, scale = measures.mean(axis=0), measures.std(axis=0)
standardised = (measures - mean) / scale
weights = np.linalg.lstsq(np.column_stack([standardised, np.ones(len(mass))]), mass)[0]
W_model, b_model = weights[None, :3], weights[3:]

# %%
W_raw, b_raw = fold_scaling(W_model, b_model, mean, scale)
for name, value in zip(["bill length", "bill depth", "flipper length"], W_raw[0], strict=True):
    print(f"one more millimetre of {name:>14}: {value:5.1f} g")
difference = layer(W_raw, b_raw, measures) - layer(W_model, b_model, standardised)
print(f"the largest difference between the two models: {np.abs(difference).max():.1e} g")

fig, axes = plt.subplots(1, 2, figsize=(9, 3.8))
axes[0].plot(mass, layer(W_raw, b_raw, measures)[:, 0], "o", label="folded model")
axes[0].plot(mass, layer(W_model, b_model, measures)[:, 0], "x", color="k", label="scaling forgotten")
axes[1].plot(mass, layer(W_raw, b_raw, measures)[:, 0], "o")
for ax, title in zip(axes, ["raw measurements go in", "the same, closer"], strict=True):
    ax.plot([2600, 4900], [2600, 4900], ":", color="0.5")
    ax.set(xlabel="mass on the scales (g)", title=title)
axes[0].set_ylabel("mass by the model (g)")
axes[0].legend();

# %% [markdown]
# The folded weights have units, grams per millimetre, and can be read. The model that forgot the scaling
# weighs every penguin at some 40 kilograms.
#
# **Think.** Could you fold the standardisation into the *last* layer of a network with ReLU layers instead?
#
# <details><summary>Answer</summary>
#
# No, since ReLU throws information away. Take one input with mean $-1$ and scale $1$, so $z = x + 1$. The
# network $\operatorname{relu}(z)$ tells $x = -0.5$ from $x = -0.2$. But $\operatorname{relu}(x)$ is 0 for both,
# and no last layer can tell them apart any more. You can merge neighbours only: the standardisation with the
# first layer, or a scaling of the *outputs* with the last.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | linear map | a function with $T(ax + by) = a\,T(x) + b\,T(y)$ for all vectors $x, y$ and all numbers $a, b$ |
# | matrix of a linear map | the matrix whose column $j$ is $T(e_j)$, so that $T(x) = Ax$ |
# | affine map | a linear map plus a constant vector, $x \mapsto Ax + b$ |
# | matrix product | $AB$, the matrix of the map "first $B$, then $A$" |
# | shear | the map of the plane that moves every point sideways by a fixed multiple of its height |
# | reflection | the map of the plane that keeps a line through 0 and reverses what is perpendicular to it |
# | layer | the part of a network that computes $Wx + b$; $W$ are its weights and $b$ is its bias |
# | batch | several samples that are handled together, one in each row of a matrix |
# | standardise | to subtract from each feature its mean and to divide it by its scale, the standard deviation |

# %% [markdown]
# ## Summary
#
# - A linear map is known from what it does to a basis; its matrix has $T(e_j)$ as columns.
# - Affine is not linear: $T(0)$ tells. One witness refutes linearity; no number of failed searches proves it.
# - $AB$ is "first $B$, then $A$". Column $j$ of $AB$ is $A$ times column $j$ of $B$, and order matters.
# - Affine layers in a row are one affine layer, $(W_2W_1,\ W_2b_1 + b_2)$. Nonlinearity is what makes depth
#   worth having.
#
# **Further reading.** For all of Part II, *Linear algebra*: Sheldon Axler, *Linear Algebra Done Right*, chapter 3;
# MIT OpenCourseWare, *Linear Algebra*, the lectures on multiplication of matrices and on linear transformations.
#
# **Where to go next.** A linear map of the plane stretches areas by one and the same factor everywhere. That
# factor has a sign, and a name: [notebook 10](../10_determinant/10_determinant.ipynb), *The determinant*.
