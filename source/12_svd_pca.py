# %% [markdown]
# # 12 SVD and PCA
#
# A matrix may seem to do complicated things to space. Yet every matrix, square or not, does only this: it
# turns, it stretches along perpendicular axes, it turns again. (A turn may include a mirror, and a matrix
# that is not square also drops or adds dimensions.) That is the **singular value decomposition** (SVD).
# Keep the strong stretches, forget the weak ones, and you have compressed a picture, drawn four-dimensional
# penguins on paper, or taught a computer to read handwriting. You will do all three.
#
# **What you will be able to do**
#
# - take a matrix apart into turns and stretches, and put it together again;
# - find the matrix of rank $k$ nearest to a given one, and say exactly how near it is;
# - fit, apply and undo a principal component analysis (PCA), and say what it does *not* do;
# - choose how many components to keep;
# - read handwritten digits with nothing but the above.
#
# **What you need**: the norm of a vector ([notebook 06](../06_norms/06_norms.ipynb)), orthonormal vectors
# ([notebook 08](../08_bases/08_bases.ipynb)), the matrix product
# ([notebook 09](../09_linear_maps/09_linear_maps.ipynb)), and the eigenvectors of a symmetric matrix
# ([notebook 11](../11_eigenvalues/11_eigenvalues.ipynb)). Each is recalled in a sentence where it is used.
#
# **Time**: three to four hours. There are seven exercises, 14 points in all. Exercises 3, 4 and 7 use functions you
# wrote before them; if one of those is still wrong, you do not pay for it twice.
#
# **Data**, both beside this notebook: `penguins.csv`, 342 Palmer penguins (Horst, Hill and Gorman 2020,
# licence CC0); `digits.csv`, 1500 handwritten digits (Alpaydin and Kaynak 1998, UCI Machine Learning
# Repository, as distributed with scikit-learn, licence CC BY 4.0). Each file's first lines give its full
# source.

# %% [markdown]
# ## Notation
#
# | sign | meaning |
# |---|---|
# | $A$ | a matrix, $(m, n)$: $m$ rows, $n$ columns |
# | $A^\top$ | its transpose, $(n, m)$ |
# | $r$ | $\min(m, n)$ |
# | $\sigma_1 \ge \dots \ge \sigma_r \ge 0$ | the singular values; `s`, shape $(r,)$ |
# | $u_i$, $v_i$ | singular vectors: the columns of `U`, $(m, r)$, and the **rows** of `Vt`, $(r, n)$ |
# | $\lVert x\rVert$ | the Euclidean length of a vector |
# | $\lVert A\rVert_F$ | the Frobenius norm: the root of the sum of all squared entries |
# | $X$ | data, $(n, d)$: one **sample per row**, one feature per column |
# | $\bar x$ | the mean sample, $(d,)$ |
# | $Z$ | scores, $(n, k)$: the samples in new coordinates |
#
# Vectors in formulas are columns, so $x y^\top$ is a matrix with the entries $x_i y_j$ (the *outer product*)
# and $x^\top y$ is a number. In code a vector is a one-dimensional array, and the outer product is
# `np.outer(x, y)`.
#
# In every exercise: numbers may come as lists or arrays, of integers (of any type, also `np.uint8`, where
# $200 \cdot 2$ would overflow) or floats, and your function never changes what it is given. A result counts
# as right if it is right up to rounding, with room for the rounding of the method that the text describes.
# Where the mathematics leaves a choice (signs, bases), any choice is right.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## 1. Put together before taking apart
#
# **Idea.** What is the simplest matrix? One number says nothing about rows and columns; so take one column
# $u$, one row $v^\top$, neither of them zero, and multiply: $u v^\top$. Every row of it is a multiple of the
# same row $v^\top$. Call it a *sheet*. Add a few sheets, each with its own weight, and you can build any
# matrix. The smallest number of sheets that does it is the **rank** of the matrix. (It equals the number of
# independent rows, and that of independent columns.)
#
# **Definition.** From $U$ with columns $u_1, \dots, u_r$, weights $s = (\sigma_1, \dots, \sigma_r)$ and
# $V^\top$ with rows $v_1^\top, \dots, v_r^\top$,
#
# $$ A = \sum_{i=1}^{r} \sigma_i\, u_i v_i^\top = U \operatorname{diag}(s)\, V^\top . $$
#
# Here $\operatorname{diag}(s)$ has $s$ on its diagonal and zeros elsewhere. The two sides are equal for
# *any* $U$, $s$, $V^\top$ of these shapes; an empty sum ($r = 0$) is the zero matrix.
#
# **By hand.** Two sheets, with the weights 2 and 1:
#
# $$ 2\begin{pmatrix}1\\1\end{pmatrix}\begin{pmatrix}1&-1\end{pmatrix}
#  + 1\begin{pmatrix}1\\-1\end{pmatrix}\begin{pmatrix}1&1\end{pmatrix}
#  = \begin{pmatrix}2&-2\\2&-2\end{pmatrix} + \begin{pmatrix}1&1\\-1&-1\end{pmatrix}
#  = \begin{pmatrix}3&-1\\1&-3\end{pmatrix}. $$
#
# We shall meet this matrix again.
#
# **Exercise 1** (1 point). Write `rebuild`.


# %% solution="rebuild"
def rebuild(U, s, Vt):
    """The matrix with these factors: the sum of s[i] * outer(U[:, i], Vt[i]), that is U diag(s) Vᵀ.

    Arguments
        U    (m, r) with m ≥ 1.
        s    (r,).
        Vt   (r, n) with n ≥ 1.
        Arrays or lists, integers welcome; never changed. Any numbers: nothing need be orthonormal or sorted.
        r may be 0 (then U and Vt are arrays of shape (m, 0) and (0, n)).
    Returns
        a float array (m, n); all zeros if r = 0.
    Raises
        ValueError if U or Vt is not two-dimensional, if s is not one-dimensional, or if U does not have
        len(s) columns or Vt does not have len(s) rows.

    >>> rebuild([[1, 1], [1, -1]], [2, 1], [[1, -1], [1, 1]])
    array([[ 3., -1.],
           [ 1., -3.]])
    """
    ### BEGIN SOLUTION
    U, s, Vt = np.array(U, dtype=float), np.array(s, dtype=float), np.array(Vt, dtype=float)
    if U.ndim != 2 or s.ndim != 1 or Vt.ndim != 2 or not U.shape[1] == len(s) == len(Vt):
        msg = f"shapes {U.shape}, {s.shape}, {Vt.shape} are not (m, r), (r,), (r, n)"
        raise ValueError(msg)
    return (U * s) @ Vt  # U * s multiplies column i by s[i]
    ### END SOLUTION


# %% check="rebuild" points=1
_built = rebuild([[1, 1], [1, -1]], [2, 1], [[1, -1], [1, 1]])
assert np.allclose(_built, [[3, -1], [1, -3]]), f"the worked example is [[3, -1], [1, -3]], not {_built}"
_built = rebuild([[1], [2], [3]], [10], [[1, 0, -1, 1]])
assert np.shape(_built) == (3, 4), f"a column of 3 times a row of 4 is (3, 4), not {np.shape(_built)}"
assert np.allclose(_built[1], [20, 0, -20, 20]), f"row 1 is 10 * 2 * (1, 0, -1, 1), not {_built[1]}"

# %% [markdown]
# **Your function at work.** A picture is a matrix of brightnesses. Three sheets of rank 1, each a column
# pattern times a row pattern, and their sum by your `rebuild`:

# %%
_t = np.linspace(0, 1, 60)
_U = np.column_stack([np.ones(60), np.cos(6 * np.pi * _t), _t])
_Vt = np.vstack([np.sin(np.pi * _t), np.cos(10 * np.pi * _t), _t**2])
_s = np.array([1.0, 0.4, 0.8])

fig, axes = plt.subplots(1, 4, figsize=(8.4, 2.4))
for _i, _ax in enumerate(axes):
    _few = [_i] if _i < 3 else [0, 1, 2]
    _ax.imshow(rebuild(_U[:, _few], _s[_few], _Vt[_few]), cmap="gray")
    _ax.set_title(f"{_s[_i]} × sheet {_i + 1}" if _i < 3 else "their sum, rank 3")
    _ax.set_axis_off()

# %% [markdown]
# **Think.** A picture of 1000 × 1000 pixels is a sum of 20 such sheets. How many numbers describe it?
#
# <details><summary>Answer</summary>
#
# Each sheet needs a column (1000), a row (1000) and a weight: $20 \cdot 2001 = 40\,020$ numbers instead of
# $1\,000\,000$, that is 4 %. In general $k(m + n + 1)$ instead of $mn$. Which pictures are sums of few
# sheets, and which sheets to take when they are not, is what the next two exercises answer.
#
# </details>

# %% [markdown]
# ## 2. Turn, stretch, turn: the SVD
#
# **Idea.** A matrix $A$ sends the unit circle to an ellipse (perhaps one so flat that it is a segment). The
# ellipse has perpendicular axes. Which directions of the circle became them, and are *those* perpendicular
# too? The answer is yes, always, in every dimension, and it is the reason why this decomposition exists.
#
# **Definition.** A thin SVD of $A$, $(m, n)$, with $r = \min(m, n)$, consists of
#
# - $U$, $(m, r)$, with orthonormal columns ($U^\top U = I$: each has length 1, any two are perpendicular);
# - $\sigma_1 \ge \sigma_2 \ge \dots \ge \sigma_r \ge 0$, the **singular values**: how much $A$ stretches;
# - $V^\top$, $(r, n)$, with orthonormal rows,
#
# such that $A = U \operatorname{diag}(s) V^\top$. Reading from the right: $A v_i = \sigma_i u_i$.
#
# **Why it exists, and how to find it.** The matrix $A^\top A$, $(n, n)$, is symmetric. The spectral theorem
# (notebook 11) says: a real symmetric matrix has $n$ orthonormal eigenvectors $v_1, \dots, v_n$ with real eigenvalues
# $\lambda_1 \ge \dots \ge \lambda_n$. Look at the images $A v_i$:
#
# $$ (A v_i)^\top (A v_j) = v_i^\top (A^\top A\, v_j) = \lambda_j\, v_i^\top v_j
#    = \begin{cases} \lambda_i & i = j,\\ 0 & i \ne j. \end{cases} $$
#
# So perpendicular $v$'s have perpendicular images, and $\lambda_i = \lVert A v_i\rVert^2 \ge 0$. Hence the
# recipe:
#
# 1. $\sigma_i = \sqrt{\lambda_i}$, largest first;
# 2. if $\sigma_i > 0$: $u_i = A v_i / \sigma_i$. These are orthonormal by the line above. Note that **$u_i$
#    is computed from $v_i$**: if you flip the sign of $v_i$, $u_i$ flips with it;
# 3. if $\sigma_i = 0$: $A v_i = 0$, and there is nothing to divide. Any unit vectors perpendicular to the
#    $u$'s so far will do.
#
# Does that rebuild $A$? Both sides send each of the basis vectors $v_1, \dots, v_n$ to the same place
# ($\sigma_i u_i$ for $i \le r$; $0$ for the rest, because $A^\top A$ has at most the rank $r$, hence at most
# $r$ positive eigenvalues), so they are the same matrix.
#
# **By hand.** $A = \begin{pmatrix}3&-1\\1&-3\end{pmatrix}$, so
# $A^\top A = \begin{pmatrix}10&-6\\-6&10\end{pmatrix}$. Its eigenvectors are
# $v_1 = \frac{1}{\sqrt2}(1, -1)$ with $\lambda_1 = 16$ and $v_2 = \frac{1}{\sqrt2}(1, 1)$ with
# $\lambda_2 = 4$. So $\sigma_1 = 4$, $\sigma_2 = 2$, and
#
# $$ u_1 = \tfrac14 A v_1 = \tfrac{1}{\sqrt2}(1, 1), \qquad
#    u_2 = \tfrac12 A v_2 = \tfrac{1}{\sqrt2}(1, -1). $$
#
# This is the sum of exercise 1, with columns and rows of length 1. (Here $V^\top$ turns by 45° and $U$ is a
# mirror.)
#
# **Three things to know before you write it**
#
# - `np.linalg.eigh(S)` takes a symmetric matrix and returns `(lam, V)`: eigenvalues in **ascending** order,
#   and the eigenvectors as the **columns** of `V`.
# - Rounding: an eigenvalue that should be 0 comes out as about $\pm 10^{-16} \lambda_1$. Its root is then
#   about $10^{-8} \sigma_1$: pure noise, or not a number. So *relative to $\sigma_1$* is the only fair way
#   to say "zero".
# - For step 3 a helper is given: `complete(Q, r)` appends orthonormal columns.
#
# **Exercise 2** (3 points). Write `svd_thin`.


# %% locked="complete"
def complete(Q, r):
    """Q, (m, k) with orthonormal columns, and more columns until there are r, all orthonormal (k <= r <= m).

    k may be 0. Returns a new array (m, r); its first k columns are those of Q.
    """
    Q = np.array(Q, dtype=float)
    while Q.shape[1] < r:
        q = np.eye(len(Q))[np.argmin((Q**2).sum(axis=1))]  # the coordinate axis that Q covers least
        for _ in range(2):  # subtracting the projection twice removes what rounding leaves
            q = q - Q @ (Q.T @ q)
        Q = np.column_stack([Q, q / np.linalg.norm(q)])
    return Q


# %% solution="svd_thin"
def svd_thin(A):
    """The thin singular value decomposition: A = U diag(s) Vᵀ.

    Arguments
        A   (m, n) with m, n ≥ 1, an array or a list of rows, integers welcome; never changed. Its largest entry in
            absolute value may have any size from 1e-150 to 1e150, or A may be zero.
    Returns
        the tuple (U, s, Vt) of float arrays, where r = min(m, n):
        U    (m, r), orthonormal columns, UᵀU = I (also where A has rank less than r, also for A = 0);
        s    (r,), the singular values, descending, none negative. Those up to 1e-6 * s[0] are rounding noise:
             count them as zero. (You are not asked about matrices that have a singular value between
             1e-12 * s[0] and 1e-3 * s[0], where that would be a matter of opinion.)
        Vt   (r, n), orthonormal rows.
        Every such triple is right: signs are free, and so is the basis where singular values are equal.
        No warning is issued.
    Raises
        ValueError if A is not two-dimensional.

    >>> svd_thin([[3, -1], [1, -3]])[1]
    array([4., 2.])
    """
    ### BEGIN SOLUTION
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        msg = f"a matrix has two dimensions, not {A.ndim}"
        raise ValueError(msg)
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    s[s <= 1e-6 * s[0]] = 0.0
    U = A @ Vt[s > 0].T / s[s > 0]
    return complete(U, r), s, Vt
    ### END SOLUTION


# %% check="svd_thin" points=3
_A = np.array([[3.0, -1.0], [1.0, -3.0]])
_U, _s, _Vt = svd_thin(_A)
assert np.allclose(_s, [4, 2]), f"the worked example has the singular values 4 and 2, in this order, not {_s}"
assert np.allclose(_U * _s @ _Vt, _A), "U diag(s) Vᵀ is not A: are the signs of U and Vt chosen together?"
_U, _s, _Vt = svd_thin([[1, 2], [2, 4], [3, 6]])  # rank 1: the second singular value is 0
assert _U.shape == (3, 2), f"U of a (3, 2) matrix is (3, 2), not {_U.shape}"
assert np.allclose(_U.T @ _U, np.eye(2)), f"UᵀU should be the identity even at rank 1, but is {_U.T @ _U}"

# %% [markdown]
# **Your function at work.** Left: two perpendicular unit vectors, $p$ and $q$, on the circle. Right: where
# $A$ sends them, with the half-axes $\sigma_1 u_1$, $\sigma_2 u_2$ that your `svd_thin` found. Move the
# slider: the images $Ap$, $Aq$ are perpendicular only when $p$, $q$ lie on $v_1$, $v_2$ (here at −45°, and
# every 90° from there).

# %%
TURN = np.array([[3.0, -1.0], [1.0, -3.0]])


def draw_side(ax, curve, axes_, arrows, names):
    """A closed curve, its two axes, and two arrows with their names."""
    ax.plot(*curve, color="0.5", linestyle="-", linewidth=1)
    for i, style in enumerate(("--", ":")):
        ax.plot(*np.outer(axes_[:, i], [-1, 1]), color="0.35", linestyle=style, label=f"${names[2]}_{i + 1}$")
        ax.annotate("", arrows[:, i], (0, 0), arrowprops={"arrowstyle": "-|>", "color": "black", "lw": 1.8})
        ax.text(*(1.15 * arrows[:, i]), f"${names[i]}$", ha="center", va="center", fontsize=12)
    reach = 1.45 * np.abs(curve).max()
    ax.set(xlim=(-reach, reach), ylim=(-reach, reach), aspect="equal", xlabel="$x_1$", ylabel="$x_2$")
    ax.legend(loc="upper left", ncols=2)


def draw_ellipse(angle=15.0):
    """The unit circle and its image, with a perpendicular pair at this angle (degrees) and its image."""
    U, s, Vt = svd_thin(TURN)
    t, a = np.linspace(0, 2 * np.pi, 200), np.radians(angle)
    circle = np.array([np.cos(t), np.sin(t)])
    pair = np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])  # its columns are p and q
    images = TURN @ pair
    cosine = images[:, 0] @ images[:, 1] / np.prod(np.linalg.norm(images, axis=0))
    _, axes = plt.subplots(1, 2, figsize=(8.4, 4.2))
    draw_side(axes[0], circle, Vt.T, pair, ("p", "q", "v"))
    draw_side(axes[1], TURN @ circle, U * s, images, ("Ap", "Aq", r"\sigma u"))
    axes[0].set_title(f"p at {angle:.0f}°, q perpendicular to it")
    axes[1].set_title(f"their images: {np.degrees(np.arccos(np.clip(cosine, -1, 1))):.0f}° apart")


draw_ellipse(15.0)

# %%
interact(draw_ellipse, angle=(-90.0, 90.0, 5.0));

# %% [markdown]
# **Think.** (a) Two students compare their `U` and `Vt` and find opposite signs in the second column and
# row. Who is wrong? (b) What are possible SVDs of the identity matrix? (c) Your method computes $A^\top A$.
# What does that cost?
#
# <details><summary>Answer</summary>
#
# (a) Nobody: $\sigma u v^\top = \sigma (-u)(-v)^\top$. The singular *values* are unique; each pair
# $(u_i, v_i)$ of a singular value that is positive and occurs once is unique up to a common sign.
#
# (b) $I = Q\, I\, Q^\top$ for every square $Q$ with orthonormal columns. Where singular values are equal, only
# the space spanned by their vectors is determined, not the vectors. A test of an SVD must therefore ask for its
# properties, never for particular entries. The hidden tests of this notebook do so.
#
# (c) Half of the digits of what is small. $\lambda = \sigma^2$: a singular value of $10^{-9}\sigma_1$ has
# $\lambda = 10^{-18}\lambda_1$, below the rounding error $10^{-16}\lambda_1$ of floating-point numbers. The
# next cell shows it. `np.linalg.svd`, which never forms $A^\top A$, is what you should use in real work;
# yours is to understand it.
#
# </details>

# %%
_A = np.array([[1.0, 1.0], [1e-9, 0.0], [0.0, 1e-9]])  # singular values: the root of 2 + 1e-18, and 1e-9
print("by way of AᵀA:  ", svd_thin(_A)[1])
print("np.linalg.svd:  ", np.linalg.svd(_A, compute_uv=False))

# %% [markdown]
# ## 3. The nearest matrix of low rank
#
# **Idea.** You may keep only $k$ sheets $\sigma_i u_i v_i^\top$. Which? The heaviest. That this is not just
# a good idea but the best of *all* matrices of rank at most $k$ is a theorem.
#
# **Definition.** $A_k = \sum_{i \le k} \sigma_i u_i v_i^\top$, the first $k$ terms of an SVD of $A$;
# $A_0 = 0$.
#
# **Theorem** (Schmidt 1907; Eckart and Young 1936). If $B$ has rank at most $k$, then
#
# $$ \lVert A - B\rVert_F \ \ge\ \lVert A - A_k\rVert_F = \sqrt{\sigma_{k+1}^2 + \dots + \sigma_r^2} . $$
#
# The same $A_k$ is also best in the *spectral norm* (the largest singular value): there the error is
# $\sigma_{k+1}$. If $1 \le k < r$ and $\sigma_k = \sigma_{k+1} > 0$, there are several best matrices, and each
# of them is a right answer.
#
# **By hand.** Our matrix has the singular values 4 and 2. Nearest of rank 1:
# $A_1 = \begin{pmatrix}2&-2\\2&-2\end{pmatrix}$, with the error $\sqrt{2^2} = 2$. Check: $A - A_1$ has four
# entries $\pm1$.
#
# **Exercise 3** (2 points). Write `low_rank`.


# %% solution="low_rank"
def low_rank(A, k):
    """A matrix of rank at most k that is nearest to A in the Frobenius norm.

    Arguments
        A   (m, n) with m, n ≥ 1, an array or a list of rows, integers welcome; never changed. Its size and its
            singular values are as for svd_thin.
        k   an integer ≥ 0. For k ≥ min(m, n) the answer is A itself, as floats.
    Returns
        a float array (m, n); all zeros for k = 0.
    Raises
        ValueError if k < 0, or if A is not two-dimensional.
    Source: Trefethen and Bau, Numerical Linear Algebra, lecture 5.

    >>> low_rank([[3, -1], [1, -3]], 1)
    array([[ 2., -2.],
           [ 2., -2.]])
    """
    ### BEGIN SOLUTION
    if k < 0:
        msg = f"k must not be negative, but is {k}"
        raise ValueError(msg)
    U, s, Vt = svd_thin(A)
    return rebuild(U[:, :k], s[:k], Vt[:k])
    ### END SOLUTION


# %% check="low_rank" points=2
_near = low_rank([[3, -1], [1, -3]], 1)
assert np.allclose(_near, [[2, -2], [2, -2]]), f"the worked example gives [[2, -2], [2, -2]], not {_near}"
_near = low_rank([[1, 0, 0], [0, 5, 0]], 1)
assert np.allclose(_near, [[0, 0, 0], [0, 5, 0]]), f"of the stretches 1 and 5 keep the larger; found {_near}"

# %% [markdown]
# **Your function at work.** A picture of 64 × 96 pixels: how many sheets does the eye need?

# %%
_y, _x = np.mgrid[0:64, 0:96]
SKY = 0.15 + 0.4 * _y / 63  # brighter towards the horizon: rank 1
NIGHT = np.where((_x - 66) ** 2 + (_y - 17) ** 2 < 12**2, 1.0, SKY)  # a full moon ...
NIGHT = np.where((_x - 71) ** 2 + (_y - 14) ** 2 < 10**2, SKY, NIGHT)  # ... becomes a crescent
NIGHT[_y > 44 + 6 * np.sin(_x / 8)] = 0.0  # hills


def draw_picture(k=6):
    """The picture beside its best approximation by k sheets."""
    m, n = NIGHT.shape
    near = low_rank(NIGHT, k)
    error = np.linalg.norm(NIGHT - near) / np.linalg.norm(NIGHT)
    _, axes = plt.subplots(1, 2, figsize=(8.4, 3.2))
    for ax, picture in zip(axes, (NIGHT, near), strict=True):
        ax.imshow(picture, cmap="gray", vmin=0, vmax=1)
        ax.set_axis_off()
    axes[0].set_title(f"the picture: {m * n} numbers")
    axes[1].set_title(f"rank {k}: {k * (m + n + 1)} numbers, error {error:.1%}")


draw_picture(6)

# %%
interact(draw_picture, k=(0, 40, 1));

# %% [markdown]
# The theorem predicts each of these errors without building the picture. Dots: the error of your
# `low_rank`. Line: $\sqrt{\sigma_{k+1}^2 + \dots + \sigma_r^2}$.

# %%
_s = svd_thin(NIGHT)[1]
_ks = range(33)
_errors = [np.linalg.norm(NIGHT - low_rank(NIGHT, k)) for k in _ks]

fig, ax = plt.subplots()
ax.plot(_ks, [np.sqrt((_s[k:] ** 2).sum()) for k in _ks], color="0.5", label="predicted by the theorem")
ax.plot(_ks, _errors, "o", color="black", linestyle="none", label="found by your low_rank")
ax.set(xlabel="rank $k$", ylabel=r"$\Vert A - A_k \Vert_F$")
ax.legend();

# %% [markdown]
# **Think.** (a) A picture of a chessboard: what is its rank? And the same board turned by 30°? (b) Why can
# no matrix of rank $k$ beat $A_k$?
#
# <details><summary>Answer</summary>
#
# (a) The board's rows are of two kinds, so its rank is 2 at most (it is 2 with 0 and 1, and 1 with $-1$ and
# $+1$). Turned, hardly two rows are alike, and it takes many sheets: rank knows rows and columns, not
# shapes.
#
# (b) Write $\sigma_i(M)$ for the $i$-th singular value of $M$, and 0 if $i$ is larger than their number. We
# show $\sigma_i(A - B) \ge \sigma_{i+k}(A)$ for every $i \ge 1$; squaring and adding gives the theorem,
# because $\lVert M\rVert_F^2 = \sum_i \sigma_i(M)^2$, and $i = 1$ gives the spectral norm.
#
# If $i + k > r$, the right side is 0 and nothing is to be shown. Else take all $x$ that are perpendicular
# to the first $i - 1$ right singular vectors of $A - B$: for them
# $\lVert (A - B)x\rVert \le \sigma_i(A - B)\lVert x\rVert$. Demand also $Bx = 0$. These are at most
# $(i - 1) + k$ independent linear conditions, so the space spanned by $v_1, \dots, v_{i+k}$ (right singular
# vectors of $A$) holds some $x$ of length 1 that meets them all. In that space $A$ stretches by
# $\sigma_{i+k}(A)$ at least. Together:
# $\sigma_{i+k}(A) \le \lVert Ax\rVert = \lVert (A - B)x\rVert \le \sigma_i(A - B)$.
#
# </details>

# %% [markdown]
# ## 4. Principal components
#
# **Idea.** Each row of $X$ is a sample: a point in $d$-dimensional space. Data seldom fill that space; they
# lie near a line, a plane, a *flat* of few dimensions. Which flat is nearest, that is, with the least sum of
# squared distances from the samples? And along which direction do the data vary most? The two questions have
# the same answer.
#
# **Definition.** Centre the data: $x_i - \bar x$ with $\bar x = \frac1n \sum_i x_i$. The **covariance
# matrix** is $S = \frac{1}{n-1} \sum_i (x_i - \bar x)(x_i - \bar x)^\top$, $(d, d)$. Its orthonormal
# eigenvectors $c_1, c_2, \dots$, by descending eigenvalue, are the **principal components** (Pearson 1901,
# Hotelling 1933). The eigenvalue $\lambda_i$ that belongs to $c_i$ is the variance of the data along $c_i$.
#
# **Why.** Along a unit vector $w = \sum_i a_i c_i$ (so $\sum_i a_i^2 = 1$) the samples have the coordinates
# $w^\top (x_i - \bar x)$. Their variance, the sum of their squares divided by $n - 1$, is
# $w^\top S w = \sum_i \lambda_i a_i^2 \le \lambda_1$, a weighted mean of the eigenvalues; $w = c_1$ reaches
# $\lambda_1$. Among the directions perpendicular to $c_1$, the best is $c_2$ by the same argument, and so
# on.
#
# **And how, without $S$.** Let $X_c$ be the centred matrix, $X_c = U \operatorname{diag}(s) V^\top$. Then
#
# $$ S = \frac{1}{n-1} X_c^\top X_c = V \operatorname{diag}\!\Big(\frac{s^2}{n-1}\Big) V^\top : $$
#
# the components are the **rows of $V^\top$**, the variances are $\sigma_i^2/(n-1)$.
#
# **And the nearest flat?** Moving the centred samples onto a flat through 0 of dimension $k$ gives a matrix
# of rank at most $k$; by Eckart and Young none is nearer to $X_c$ than that of the flat along
# $c_1, \dots, c_k$: moving onto this flat turns $X_c$ into $X_c \sum_{j \le k} c_j c_j^\top$, which is exactly
# its SVD cut off after $k$ terms. (A flat that misses $\bar x$ is never better: seen along the directions
# perpendicular to it, it is one point, and the point with the least sum of squared distances is the mean.)
#
# **By hand.** The samples $(0, 0)$, $(2, 2)$, $(4, 4)$, $(2, 2)$: $\bar x = (2, 2)$, centred $(-2, -2)$,
# $(0, 0)$, $(2, 2)$, $(0, 0)$. Then $S = \frac13\begin{pmatrix}8&8\\8&8\end{pmatrix}$,
# $c_1 = \frac{1}{\sqrt2}(1, 1)$ with the variance $\frac{16}{3}$, $c_2 = \frac{1}{\sqrt2}(1, -1)$ with $0$.
#
# **Exercise 4** (2 points). Write `pca_fit`.


# %% solution="pca_fit"
def pca_fit(X, k):
    """The k principal components of the samples in the rows of X.

    Arguments
        X   (n, d) with n ≥ 2, d ≥ 1, an array or a list of rows, integers welcome; never changed. Features may be
            constant, and d may exceed n. Features are centred, but not rescaled: the spread of the data may be as
            small as 1e-100 or as large as 1e100, and their mean may be up to 1e8 times as large as their spread.
            The singular values of the centred data are as for svd_thin.
        k   an integer, 0 ≤ k ≤ min(n, d).
    Returns
        a dict with three float arrays:
        "mean"         (d,), the mean sample;
        "components"   (k, d), one component per ROW, orthonormal, by descending variance. Signs are free, and so is
                       the basis where variances are equal;
        "variance"     (k,), the variance of the data along each component, with the divisor n - 1. One that is 0 in
                       exact arithmetic may come out as anything up to 1e-12 times the largest. If all samples are
                       equal, tiny rounding variances are right too.
        No warning is issued.
    Raises
        ValueError if X is not two-dimensional, n < 2, k < 0 or k > min(n, d).
    Source: Bishop, Pattern Recognition and Machine Learning, section 12.1.

    >>> pca_fit([[0, 0], [2, 2], [4, 4], [2, 2]], 1)["variance"]
    array([5.33333333])
    """
    ### BEGIN SOLUTION
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        msg = f"X has shape {X.shape} and k is {k}, but X is (n, d) with n >= 2, and 0 <= k <= min(n, d)"
        raise ValueError(msg)
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / (len(X) - 1)}
    ### END SOLUTION


# %% check="pca_fit" points=2
_model = pca_fit([[0, 0], [2, 2], [4, 4], [2, 2]], 2)
assert np.allclose(_model["mean"], [2, 2]), f"the mean of the worked example is (2, 2), not {_model['mean']}"
assert np.allclose(_model["variance"], [16 / 3, 0]), f"the variances are 16/3, 0, not {_model['variance']}"
_length = np.abs(_model["components"]) * np.sqrt(2)
assert np.allclose(_length, 1), "the components are (1, 1) and (1, -1), up to sign, divided by √2"

# %% [markdown]
# **Your function at work.** Four measurements of each of 342 penguins of three species.


# %% locked="data"
def read_rows(name):
    """The cells of a data file as text, without its comments (#) and its row of names."""
    with open(name, encoding="utf-8") as file:
        rows = [line.strip().split(",") for line in file if not line.startswith("#")]
    return np.array(rows[1:])


_rows = read_rows("penguins.csv")
SPECIES, PENGUINS = _rows[:, 0], _rows[:, 1:].astype(float)  # (342,) and (342, 4)
MEASURES = ("bill length (mm)", "bill depth (mm)", "flipper length (mm)", "body mass (g)")

_rows = read_rows("digits.csv").astype(float)
LABELS, DIGITS = _rows[:, 0].astype(int), _rows[:, 1:]  # (1500,) and (1500, 64): 8 × 8 pixels, ink 0 to 16


def standardise(X):
    """Each feature shifted to mean 0 and scaled to standard deviation 1 (no feature may be constant)."""
    return (X - X.mean(axis=0)) / X.std(axis=0, ddof=1)


# %%
fig, axes = plt.subplots(1, 2, figsize=(8.4, 3.2), sharey=True)
_two = {"as measured": PENGUINS, "standardised": standardise(PENGUINS)}
for _ax, (_title, _data) in zip(axes, _two.items(), strict=True):
    _variance = pca_fit(_data, 4)["variance"]
    _share = 100 * _variance / _variance.sum()
    _bars = _ax.bar(range(1, 5), _share, color="0.6", edgecolor="black")
    _ax.bar_label(_bars, fmt="%.2f %%")
    _ax.set(title=_title, xlabel="component", xticks=range(1, 5), ylim=(0, 112))
axes[0].set_ylabel("share of the variance (%)")

# %%
_first = pca_fit(PENGUINS, 1)["components"][0]
for _name, _weight in zip(MEASURES, _first, strict=True):
    print(f"{_name:20} {_weight:8.4f}")

# %% [markdown]
# **Think.** (a) The left figure says that one component explains 99.99 % of the variance. What went wrong?
# (b) Someone forgets to centre and takes the right singular vectors of $X$ itself. What will the first one
# point at? (c) Is the first component the one that tells the species apart best?
#
# <details><summary>Answer</summary>
#
# (a) Nothing in the mathematics: the first component *is* the body mass (see its weights), because mass in
# grams varies by hundreds and a bill in millimetres by a few. In tonnes it would vary by 0.0008 and vanish.
# **PCA depends on the units.** If features have different units, standardise first; if they share one
# (pixels), usually do not.
#
# (b) Roughly at the mean. If the data are far from the origin, the nearest line *through the origin* must
# go to where they are, whatever their shape.
#
# (c) Not necessarily. PCA never sees the species. Two long thin clouds side by side differ across their
# width, which is the direction of *least* variance. PCA keeps what varies, not what matters.
#
# </details>

# %% [markdown]
# ## 5. There and back
#
# **Idea.** A fitted model is a new coordinate system. `pca_transform` gives a sample's coordinates (its
# **scores**) in it, `pca_inverse` goes back. With $k < d$ something is lost on the way: exactly what sticks
# out of the flat.
#
# **Definition.** With the mean $\bar x$ and the components $c_1, \dots, c_k$ of a model,
#
# $$ z_j = c_j^\top (x - \bar x), \qquad\qquad \hat x = \bar x + \sum_{j=1}^{k} z_j\, c_j . $$
#
# $\hat x$ is the point of the flat nearest to $x$, and $x - \hat x$ is perpendicular to the flat. Samples
# stand in rows, so all of them at once are $Z = (X - \bar x)\, C^\top$ and $\hat X = \bar x + Z C$, where
# $C$ has the **rows** $c_j^\top$.
#
# A model is fitted once and then used on samples it has never seen. It is the *model's* mean that is
# subtracted from these: a new sample's coordinates cannot depend on who else happens to be in the queue.
#
# **By hand.** In the model with $\bar x = (2, 2)$, $c_1 = \frac{1}{\sqrt2}(1, 1)$, the new sample
# $x = (5, 3)$ has the score $z = \frac{1}{\sqrt2}(3 + 1) = 2\sqrt2$. Back:
# $\hat x = (2, 2) + 2\sqrt2 \cdot \frac{1}{\sqrt2}(1, 1) = (4, 4)$. Lost: $x - \hat x = (1, -1)$,
# perpendicular to $c_1$.
#
# **Exercise 5** (2 points). Write `pca_transform` and `pca_inverse`.


# %% solution="pca_transform"
def pca_transform(model, X):
    """The scores of the samples in the rows of X: their coordinates along the model's components.

    Arguments
        model   a dict as from pca_fit (arrays "mean" (d,), "components" (k, d), "variance" (k,); k may be 0); never
                changed.
        X       (n, d) with n ≥ 1, an array or a list of rows, integers welcome; never changed. New samples, or those
                of the fit.
    Returns
        a float array Z of shape (n, k).
    Raises
        ValueError if X is not two-dimensional or does not have d columns.

    >>> pca_transform(pca_fit([[0, 0], [2, 2], [4, 4], [2, 2]], 1), [[5, 3]])  # or the opposite sign
    array([[2.82842712]])
    """
    ### BEGIN SOLUTION
    X, mean = np.array(X, dtype=float), np.array(model["mean"])
    if X.ndim != 2 or X.shape[1] != len(mean):
        msg = f"X has shape {X.shape}; the model was fitted to {len(mean)} features"
        raise ValueError(msg)
    return (X - mean) @ np.array(model["components"]).T
    ### END SOLUTION


def pca_inverse(model, Z):
    """The points of the model's flat that have these scores.

    Arguments
        model   a dict as from pca_fit, with mean (d,) and k components; never changed.
        Z       (n, k) with n ≥ 1, an array or a list of rows, integers welcome (for k = 0 an array (n, 0)); never
                changed.
    Returns
        a float array of shape (n, d).
    Raises
        ValueError if Z is not two-dimensional or does not have k columns.

    >>> pca_inverse(pca_fit([[0, 0], [2, 2], [4, 4], [2, 2]], 1), [[0]])
    array([[2., 2.]])
    """
    ### BEGIN SOLUTION
    Z, components = np.array(Z, dtype=float), np.array(model["components"])
    if Z.ndim != 2 or Z.shape[1] != len(components):
        msg = f"Z has shape {Z.shape}; the model has {len(components)} components"
        raise ValueError(msg)
    return model["mean"] + Z @ components
    ### END SOLUTION


# %% check="pca_transform" points=2
_model = {"mean": np.array([2.0, 2.0]), "components": np.array([[0.5, 0.5]]) ** 0.5, "variance": np.ones(1)}
_Z = pca_transform(_model, [[5, 3], [2, 2]])
assert np.shape(_Z) == (2, 1), f"two samples, one component: the scores are (2, 1), not {np.shape(_Z)}"
assert np.allclose(_Z, [[2 * np.sqrt(2)], [0]]), f"the scores are 2√2 and 0 (the mean), not {np.ravel(_Z)}"
_back = pca_inverse(_model, [[2 * np.sqrt(2)], [0]])
assert np.allclose(_back, [[4, 4], [2, 2]]), f"back on the flat: (4, 4) and (2, 2), not {_back}"

# %% [markdown]
# **Your functions at work.** Four measurements, two coordinates: the penguins on paper. (If your picture is
# the mirror image of your neighbour's, both are right: signs are free.)

# %%
_data = standardise(PENGUINS)
_model = pca_fit(_data, 2)
_Z = pca_transform(_model, _data)

fig, ax = plt.subplots(figsize=(6.4, 4.4))
for _name, _marker, _face in (("Adelie", "o", "0.8"), ("Chinstrap", "^", "black"), ("Gentoo", "s", "none")):
    _z = _Z[_name == SPECIES].T
    ax.scatter(_z[0], _z[1], marker=_marker, s=26, facecolor=_face, edgecolor="0.2", linewidth=0.7, label=_name)
ax.set(xlabel=f"component 1 (variance {_model['variance'][0]:.2f})", aspect="equal")
ax.set_ylabel(f"component 2 (variance {_model['variance'][1]:.2f})")
ax.legend();

# %% [markdown]
# Now 64 features: a digit of 8 × 8 pixels, there and back through $k$ components fitted to 1000 *other*
# digits.


# %%
def draw_digits(k=8):
    """Ten digits that the model has not seen, above their reconstructions from k scores."""
    model = pca_fit(DIGITS[:1000], k)
    shown = DIGITS[1000:1010]
    back = pca_inverse(model, pca_transform(model, shown))
    _, axes = plt.subplots(2, 10, figsize=(8.4, 2.1))
    for ax, digit in zip(axes.flat, [*shown, *back], strict=True):
        ax.imshow(np.reshape(digit, (8, 8)), cmap="gray_r", vmin=0, vmax=16)
        ax.set(xticks=[], yticks=[])
        ax.spines[:].set_visible(False)
    axes[0, 0].set_ylabel("64 pixels")
    axes[1, 0].set_ylabel(f"{k} scores")


draw_digits(8)

# %%
interact(draw_digits, k=(0, 64, 1));

# %% [markdown]
# **Think.** (a) What does the slider show at $k = 0$? (b) Why is $\hat x$ the *nearest* point of the flat?
# (c) Is "transform, then inverse" undone by doing it again?
#
# <details><summary>Answer</summary>
#
# (a) The mean digit, ten times: with no scores left, that is all that is known.
#
# (b) Any other point of the flat is $\hat x + \sum_j a_j c_j$. Since $x - \hat x$ is perpendicular to each
# $c_j$, Pythagoras gives the squared distance $\lVert x - \hat x\rVert^2 + \sum_j a_j^2$: larger unless all
# $a_j = 0$.
#
# (c) No. It is a *projection*: the second time changes nothing, and what was lost stays lost. (With $k = d$
# nothing is lost.)
#
# </details>

# %% [markdown]
# ## 6. How many components?
#
# **Idea.** The variance along component $i$ is $\sigma_i^2/(n-1)$, so each singular value *squared* has its
# share of the whole. Keep as few components as reach the share you ask for.
#
# **Definition.** The first $k$ of $r$ explain the share
# $$ E(k) = \frac{\sigma_1^2 + \dots + \sigma_k^2}{\sigma_1^2 + \dots + \sigma_r^2}, $$
# and we look for the smallest $k \ge 1$ with $E(k) \ge f$. Since
# $\lVert A - A_k\rVert_F^2 = \sum_{i>k}\sigma_i^2$ and $\lVert A\rVert_F^2 = \sum_i \sigma_i^2$, the share
# that is *not* explained, $1 - E(k)$, is the squared relative error of exercise 3.
#
# **By hand.** $s = (4, 2, 2, 1)$: squares $16, 4, 4, 1$, sum 25, shares 64 %, 80 %, 96 %, 100 %. For
# $f = 0.8$: $k = 2$, reached exactly. For $f = 0.81$: $k = 3$. (The unsquared shares would be 44 %, 67 %,
# 89 %: quite another answer.)
#
# A computer may find 0.7999999999999999 where the truth is 0.8, or never quite reach 1. So we count a share
# as reached if it falls short by no more than $10^{-12}$.
#
# **Exercise 6** (1 point). Write `choose_k`.


# %% solution="choose_k"
def choose_k(s, frac):
    """The smallest k ≥ 1 such that the first k singular values explain at least the share frac.

    Arguments
        s      (r,) singular values, descending, none negative; an array or a list, integers welcome; never changed.
               Only ratios matter: the entries may be as small as 1e-200 or as large as 1e200.
        frac   a number with 0 < frac ≤ 1.
    Returns
        k, an integer (int or NumPy integer), 1 ≤ k ≤ r: the smallest with
        (s[0]² + ... + s[k-1]²) / (s[0]² + ... + s[r-1]²) >= frac - 1e-12.
        Zeros in s explain nothing, so frac = 1 does not count them; nor does it count entries at the end whose
        squares are together at most 1e-12 of the sum.
        No warning is issued.
    Raises
        ValueError if frac ≤ 0 or frac > 1, or if s is empty or has no positive entry.

    >>> choose_k([4, 2, 2, 1], 0.8)
    2
    """
    ### BEGIN SOLUTION
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1:
        msg = f"frac must be above 0 and at most 1, but is {frac}"
        raise ValueError(msg)
    if not (s > 0).any():
        msg = "no singular value is positive: there is nothing to explain"
        raise ValueError(msg)
    energy = np.cumsum((s / s.max()) ** 2)  # divided first, so that no square overflows
    return int(np.argmax(energy / energy[-1] >= frac - 1e-12)) + 1
    ### END SOLUTION


# %% check="choose_k" points=1
_s = [4, 2, 2, 1]
assert choose_k(_s, 0.8) == 2, f"16 + 4 of 25 is exactly 80 %, so 2 components do; found {choose_k(_s, 0.8)}"
assert choose_k(_s, 0.81) == 3, f"80 % is less than 81 %, so it takes 3; found {choose_k(_s, 0.81)}"
assert choose_k(_s, 1) == 4, f"all four are needed for 100 %; found {choose_k(_s, 1)}"

# %% [markdown]
# **Your function at work.** The *scree plot* of the digits: each component's share, the total, and the $k$
# that your function chooses for 50, 80 and 95 %.

# %%
_s = svd_thin(DIGITS[:1000] - DIGITS[:1000].mean(axis=0))[1]
_share = _s**2 / (_s**2).sum()

fig, ax = plt.subplots(figsize=(7.2, 4.0))
ax.bar(range(1, 65), 100 * _share, color="0.7", label="share of each component")
ax.plot(range(1, 65), 100 * np.cumsum(_share), color="black", linestyle="-", label="share of the first k")
for _frac in (0.5, 0.8, 0.95):
    _k = choose_k(_s, _frac)
    ax.plot([_k], [100 * _share[:_k].sum()], "o", color="black")
    ax.annotate(f"{_frac:.0%}: k = {_k}", (_k, 100 * _frac), xytext=(_k + 2, 100 * _share[:_k].sum() - 6))
ax.set(xlabel="component", ylabel="share of the variance (%)")
ax.legend(loc="center right");

# %% [markdown]
# **Think.** Suppose 95 % are explained. Does the remaining 5 % matter?
#
# <details><summary>Answer</summary>
#
# That depends on the question, not on the percentage. If you want to recognise the picture, perhaps not. If
# you look for a rare tumour in a scan, it may lie entirely within the 5 %. And the share is measured in
# *squares*: 5 % of the squares is a relative error of $\sqrt{0.05} \approx 22\,\%$. Choose $k$ by what you
# need it for; the next exercise does.
#
# </details>

# %% [markdown]
# ## 7. A real job: reading digits
#
# **Idea.** All threes look alike, that is: the threes among the pictures of 64 pixels lie near a flat of
# their own, and so do the sevens near another. Fit a flat to each class. A new picture belongs to the class
# whose flat comes nearest. That is all; no iteration, no learning rate. (Classifiers
# of this kind go back to Watanabe, 1967.)
#
# **Definition.** For each label $c$ fit a PCA with $k$ components to the training samples of that class
# *alone*, with its own mean. Let $\hat x^{(c)}$ be what becomes of $x$ by transform and inverse in the
# model of $c$. Then
#
# $$ \text{prediction}(x) = \text{the label } c \text{ with the smallest } \lVert x - \hat x^{(c)}\rVert . $$
#
# For $k = 0$ each flat is a point, the mean of its class, and this is the *nearest centroid* classifier.
#
# **By hand.** Class $a$: $(-1, 0)$, $(0, 0)$, $(1, 0)$. Class $b$: $(0, -1)$, $(0, 0)$, $(0, 1)$. Both
# means are $(0, 0)$, so nearest centroids cannot tell them apart. With $k = 1$ the flats are the two axes.
# The new point $(3, 1)$ lies at distance 1 from the first axis and 3 from the second: it is an $a$.
#
# **Exercise 7** (3 points). Write `nearest_flat`.


# %% solution="nearest_flat"
def nearest_flat(X, y, new, k):
    """Classify each new sample by the class whose own flat (its PCA with k components) is nearest.

    Arguments
        X     (n, d) training samples in rows.
        y     (n,) their labels, integers or strings, in any order.
        new   (m, d) samples to classify, m ≥ 1.
        k     an integer ≥ 0, the number of components in each class.
        X, y and new are arrays or lists, integers welcome; never changed.
    Returns
        an array (m,), or a list, of labels out of y: for each row of new the label c whose flat is nearest,
        that is, with the smallest distance between the row and its pca_inverse(model, pca_transform(...)),
        where model is pca_fit(..., k) of only the rows of X labelled c. Where two distances agree up to
        rounding, either label will do.
    Raises
        ValueError if y is not of shape (n,), or if pca_fit raises it for some class (fewer than 2 samples in
        the class, k < 0, or k > min(number of samples in the class, d)).

    >>> nearest_flat([[-1, 0], [0, 0], [1, 0], [0, -1], [0, 0], [0, 1]], list("aaabbb"), [[3, 1], [1, 3]], 1)
    array(['a', 'b'], dtype='<U1')
    """
    ### BEGIN SOLUTION
    X, y, new = np.array(X, dtype=float), np.array(y), np.array(new, dtype=float)
    if y.shape != (len(X),):
        msg = f"{len(X)} samples need labels of shape ({len(X)},), not {y.shape}"
        raise ValueError(msg)

    def distances(label):
        model = pca_fit(X[y == label], k)
        return np.linalg.norm(new - pca_inverse(model, pca_transform(model, new)), axis=1)

    labels = np.unique(y)
    return labels[np.argmin([distances(label) for label in labels], axis=0)]
    ### END SOLUTION


# %% check="nearest_flat" points=3
_X = [[-1, 0], [0, 0], [1, 0], [0, -1], [0, 0], [0, 1]]
_answer = list(nearest_flat(_X, list("aaabbb"), [[3, 1], [1, 3], [-5, 2]], 1))
assert _answer == ["a", "b", "a"], f"the crossing lines of the worked example: a, b, a; found {_answer}"
_read = np.array(nearest_flat(DIGITS[:1000], LABELS[:1000], DIGITS[1000:1250], 8))
_right = np.mean(_read == LABELS[1000:1250])
assert _right > 0.95, f"with 8 components it should read 98 % of unseen digits, but reads {_right:.0%}"

# %% [markdown]
# **Your function at work.** How many components should the flats have? That is a question for data which
# were neither used to fit nor will be used to boast. So the digits are split in three: 1000 to **fit**, 250
# to **choose** $k$, 250 to **report**, used once.

# %%
_fit, _choose, _report = slice(0, 1000), slice(1000, 1250), slice(1250, 1500)
_ks = [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 25, 30, 40]
_reads = [nearest_flat(DIGITS[_fit], LABELS[_fit], DIGITS[_choose], k) for k in _ks]
_right = [100 * np.mean(np.array(read) == LABELS[_choose]) for read in _reads]
BEST = _ks[int(np.argmax(_right))]  # the smallest of the best

fig, ax = plt.subplots()
ax.plot(_ks, _right, "o-", color="black")
ax.axvline(BEST, color="0.5", linestyle=":", label=f"chosen: k = {BEST}")
ax.set(xlabel="components $k$ in each class", ylabel="digits read correctly (%), 250 to choose $k$")
ax.legend();

# %%
_guess = np.array(nearest_flat(DIGITS[_fit], LABELS[_fit], DIGITS[_report], BEST))
_wrong = np.flatnonzero(_guess != LABELS[_report])
print(f"k = {BEST}: {np.mean(_guess == LABELS[_report]):.1%} of 250 digits that were never used before")

fig, axes = plt.subplots(1, 6, figsize=(8.4, 1.9))
for _ax in axes:
    _ax.set_axis_off()
for _ax, _i in zip(axes, _wrong[:6], strict=False):
    _ax.imshow(DIGITS[_report][_i].reshape(8, 8), cmap="gray_r")
    _ax.set_title(f"{LABELS[_report][_i]} read as {_guess[_i]}", fontsize=9)

# %% [markdown]
# **Think.** (a) Why does the curve fall again for large $k$? (b) Why not report the best percentage of the
# curve itself? (c) A student picks the class with the *longest* score vector, "because it explains most of
# $x$". When does that fail?
#
# <details><summary>Answer</summary>
#
# (a) A flat of 64 dimensions is the whole space: every digit lies in every flat, all distances are 0, and
# nothing is told apart. About 100 samples a class also leave the last components to chance.
#
# (b) The best of 14 noisy numbers is too high on average, just because it was picked. That is why 250
# digits were kept for the end. (With 250 digits a rate near 98 % is still uncertain by about one per cent
# either way.)
#
# (c) If all classes had the same mean, it would be the same rule, by Pythagoras:
# $\lVert x - \bar x\rVert^2 = \lVert z\rVert^2 + \lVert x - \hat x\rVert^2$. But each class measures from
# its own mean, and a point far away from a class has a long score vector there just for being far.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | outer product | the matrix $x y^\top$ with the entries $x_i y_j$ |
# | rank (of a matrix) | the smallest number of outer products whose sum is the matrix |
# | singular value decomposition | writing $A = U \operatorname{diag}(s) V^\top$, with orthonormal columns in $U$, $V$ |
# | singular value | a factor $\sigma_i \ge 0$ by which a matrix stretches in the SVD, $A v_i = \sigma_i u_i$ |
# | Frobenius norm | the root of the sum of all squared entries of a matrix |
# | covariance matrix | $\frac{1}{n-1} \sum_i (x_i - \bar x)(x_i - \bar x)^\top$ of $n$ samples with the mean $\bar x$ |
# | principal component | an eigenvector of the covariance matrix, of length 1; the first has the largest eigenvalue |
# | principal component analysis | describing centred samples by their scores along a few principal components |
# | score (PCA) | the coordinate of a sample along a principal component, counted from the mean |

# %% [markdown]
# ## Summary
#
# - Every matrix is $U \operatorname{diag}(s) V^\top$: a turn, a stretch along perpendicular axes, a turn.
#   The stretches $\sigma_i$ are unique; each pair $u_i$, $v_i$ of a positive stretch is so up to a common sign,
#   and up to a choice of basis where stretches are equal.
# - The first $k$ terms are the nearest matrix of rank $k$; the error is what the other $\sigma_i^2$ add up
#   to.
# - PCA is the SVD of centred data: rows of $V^\top$ are components, $\sigma_i^2/(n-1)$ variances. It
#   depends on the units and knows nothing of labels.
# - A fitted model (mean and components) is applied to new data as it is.
# - By way of $A^\top A$ small singular values lose half of their digits: in real work call `np.linalg.svd`.
#
# **Further reading.** For all of Part II, *Linear algebra*: Sheldon Axler, *Linear Algebra Done Right*, chapter 7
# (spectral theorem, singular values); MIT OpenCourseWare, *Linear Algebra*, the lectures on symmetric matrices and
# the singular value decomposition; Lloyd Trefethen and David Bau, *Numerical Linear Algebra*, lectures 4, 5 and 31
# (why one does not square).
#
# **Where to go next.** [Notebook 13](../13_partial_derivatives/13_partial_derivatives.ipynb), *Partial derivatives
# and the tangent plane*, begins the calculus of several variables. There, too, a complicated thing is replaced by the
# nearest simple one: not a matrix by one of low rank, but a function by a linear one.
