# %% [markdown]
# # 10 The determinant
#
# A linear map stretches, squeezes, turns and flips. One number tells how much it changes *size*, areas in the
# plane and volumes in space, and whether it turns left into right: the determinant. You will compute it in
# three ways, each better than the one before, and at the end it will tell penguins apart.
#
# **What you will be able to do**
#
# - measure the signed area of any polygon, and say what a linear map does to it;
# - compute a determinant by Laplace's expansion, and say why nobody does so for $n = 30$;
# - compute it by elimination, in $n^3/3$ steps, with the right sign;
# - work with determinants that are too large or too small for a floating-point number, and refute the belief
#   that a tiny determinant means trouble;
# - evaluate the density of a Gaussian in many dimensions, and build a classifier out of it.
#
# **What you need**: matrices as linear maps and their product
# ([notebook 09](../09_linear_maps/09_linear_maps.ipynb)), symmetric positive definite matrices
# ([notebook 07](../07_inner_products/07_inner_products.ipynb)), natural logarithms.
#
# **Time**: about two and a half hours. There are five exercises, 12 points in all.
#
# **Data**: `penguins.csv`, 342 Palmer penguins (Horst, Hill and Gorman 2020, licence CC0); the first lines of
# the file give its full source.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $A$ | `A`, shape `(n, n)` | a square matrix; $a_{ij}$ is the entry in row $i$ and column $j$ |
# | $\det A$ | | its determinant: a number |
# | $I$ | `np.eye(n)` | the identity matrix |
# | $A^\top$ | `A.T` | the transposed matrix |
# | $p_0, \dots, p_{k-1}$ | `P`, shape `(k, 2)` | the corners of a polygon, one per row |
# | $\log$ | `np.log` | the natural logarithm, base $e$ |
# | $S$ | `S`, shape `(d, d)` | a covariance matrix: symmetric and positive definite |
#
# Rows and columns are counted from $0$, as in Python. In every exercise a matrix or a vector may be given as
# (nested) lists or as an array, of whole numbers or of floats, and your function never changes it. A number
# counts as right when it differs from the true one by rounding errors only.

# %% locked="setup"
import time

import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## 1. Signed areas
#
# **Idea.** Two vectors $u$ and $v$ in the plane span a parallelogram. Push its tip along the direction of
# $u$: the parallelogram leans over, but base and height stay the same, and so does the area. Double $u$, and
# the area doubles. An area that behaves so nicely wants to be *linear* in $u$ and in $v$, and there is only
# one price to pay: it must be allowed to be negative.
#
# **Definition.** The **signed area** of the parallelogram with the sides $u = (u_1, u_2)$ and
# $v = (v_1, v_2)$, in this order, is
#
# $$u_1 v_2 - u_2 v_1 .$$
#
# Its absolute value is the area. It is positive if the shorter turn from $u$ to $v$ is counter-clockwise,
# negative if it is clockwise, and $0$ if $u$ and $v$ lie on one line. A triangle with these two sides has half
# of it.
#
# <details><summary>Why this is base times height</summary>
#
# Let $u = (r \cos\alpha, r \sin\alpha)$ and $v = (s \cos\beta, s \sin\beta)$, with the lengths $r$ and $s$.
# Then $u_1 v_2 - u_2 v_1 = r s\,(\cos\alpha \sin\beta - \sin\alpha \cos\beta) = r s \sin(\beta - \alpha)$.
# Here $r$ is the base, $s\,|\sin(\beta - \alpha)|$ is the height above it, and the sign of
# $\sin(\beta - \alpha)$ is the sense of the turn.
#
# </details>
#
# Any polygon is made of triangles. Stand at its first corner $p_0$ and look at one edge after another, from
# $p_i$ to $p_{i+1}$. You and the edge form a triangle with the sides $p_i - p_0$ and $p_{i+1} - p_0$. Add up
# the *signed* areas of all these triangles, and what lies outside the polygon is counted once positive and
# once negative and cancels, also if the polygon is not convex. This is the **signed area** of the polygon
# $p_0, p_1, \dots, p_{k-1}$. It is positive if you walk around it counter-clockwise. (The walk is closed: the
# last edge leads from $p_{k-1}$ back to $p_0$. If edges cross, every part counts as often as the walk goes
# round it.)
#
# **By hand.** The triangle $(0, 0), (4, 0), (0, 3)$: $u = (4, 0)$ and $v = (0, 3)$, so
# $\frac12 (4 \cdot 3 - 0 \cdot 0) = 6$. In the order $(0, 0), (0, 3), (4, 0)$ it is
# $\frac12 (0 \cdot 0 - 3 \cdot 4) = -6$.
#
# Multiply out, and $p_0$ drops out of the sum. What remains is known as the *shoelace formula*,
# $\frac12 \sum_i (x_i y_{i+1} - x_{i+1} y_i)$, where $p_i = (x_i, y_i)$ and $p_k = p_0$. On paper the two are
# the same. In a computer they are not: for a garden on a map whose origin is far away, the shoelace formula
# subtracts huge numbers that are nearly equal. Measured from $p_0$, everything stays small.
#
# **Exercise 1** (2 points). Write `signed_polygon_area`.


# %% solution="signed_polygon_area"
def signed_polygon_area(P):
    """The signed area of a polygon: positive if its corners are listed counter-clockwise.

    Arguments
        P   (k, 2) with k ≥ 3: the corners, in the order of a walk around the polygon; nested lists or an array, of
            whole numbers or floats, never changed. The last corner is joined to the first; it is not repeated.
            Edges may cross; corners may coincide.
    Returns
        a number: half the sum over all edges, from (x, y) to (x', y'), of x y' - x' y. It does not depend on where
        the polygon lies: for a polygon of size about 1 the answer is right to nine digits of that size squared, even
        if all coordinates are near 1e8. (So measure from the first corner.)
    Raises
        ValueError if P does not have the shape (k, 2) with k ≥ 3.

    >>> signed_polygon_area([[0, 0], [4, 0], [0, 3]])
    6.0
    >>> signed_polygon_area([[0, 0], [0, 3], [4, 0]])
    -6.0
    """
    ### BEGIN SOLUTION
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] < 3 or P.shape[1] != 2:
        raise ValueError(f"at least three corners (x, y) are needed, not an array of shape {P.shape}")
    x, y = (P - P[0]).T
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2)
    ### END SOLUTION


# %% check="signed_polygon_area" points=2
found = signed_polygon_area([[0, 0], [4, 0], [0, 3]])
assert np.isclose(found, 6), f"A triangle with base 4 and height 3, counter-clockwise: 6. You found {found}."
found = signed_polygon_area([[0, 0], [0, 3], [4, 0]])
assert np.isclose(found, -6), f"The same triangle clockwise: -6. You found {found}."
found = signed_polygon_area([[0, 0], [4, 0], [4, 4], [2, 1], [0, 4]])
assert np.isclose(found, 10), f"A square of area 16 with a notch of area 6: 10. You found {found}."

# %% [markdown]
# **Your function at work.** The parallelogram of $u = (2, 0.5)$ and a vector $v$ of length $1.5$ that turns
# round. On the right, its signed area for every angle. Watch it pass through $0$ when $v$ crosses the line of
# $u$: the parallelogram collapses and opens again *on its other side*.

# %%
u = np.array([2.0, 0.5])


def turned(degrees):
    """The vector of length 1.5 in this direction."""
    return 1.5 * np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])


def parallelogram(v):
    """Its four corners, beginning at the origin and with the side u."""
    return np.array([np.zeros(2), u, u + v, v])


ANGLES = np.arange(-180, 181, 5)
AREAS = [signed_polygon_area(parallelogram(turned(angle))) for angle in ANGLES]


def draw_parallelogram(angle):
    """The parallelogram of u and v, hatched where its area is negative, and the area for all angles."""
    v = turned(angle)
    area = signed_polygon_area(parallelogram(v))
    _, (ax, curve) = plt.subplots(1, 2, figsize=(8.6, 3.8))
    ax.fill(*parallelogram(v).T, facecolor="0.88" if area > 0 else "0.75", hatch="" if area > 0 else "///")
    for end, name in [(u, "u"), (v, "v")]:
        ax.annotate("", end, (0, 0), arrowprops={"arrowstyle": "-|>", "color": "black", "lw": 2})
        ax.text(*(1.12 * end), name, fontsize=13, ha="center", va="center")
    ax.set(xlim=(-2.2, 4), ylim=(-2, 2.4), aspect="equal", xlabel="first entry", ylabel="second entry")
    ax.set_title(f"signed area {area:.2f}")
    curve.plot(ANGLES, AREAS, "-", color="black")
    curve.plot([angle], [area], "o", color="black", markersize=9)
    curve.axhline(0, color="0.4", linewidth=0.8)
    curve.set(xlabel="direction of v in degrees", ylabel="signed area", xticks=range(-180, 181, 90))


draw_parallelogram(75)

# %%
interact(draw_parallelogram, angle=(-180, 180, 5));

# %% [markdown]
# Now let a matrix act on a whole picture. Here are the corners of a letter F, and what four matrices make of
# it. Below each picture: the signed area before and after, measured by your function.

# %%
STEM, ARMS = [[0, 2], [0, 0], [0.4, 0]], [[0.4, 0.8], [1, 0.8], [1, 1.2], [0.4, 1.2], [0.4, 1.6], [1.3, 1.6], [1.3, 2]]
LETTER = np.array(STEM + ARMS)
MAPS = {
    "shear": [[1, 0.6], [0, 1]],
    "stretch and turn": [[0.5, -1.2], [1.2, 0.5]],
    "flip": [[-1, 0], [0, 1]],
    "squash": [[1, 0.5], [0.5, 0.25]],
}

fig, axes = plt.subplots(1, 5, figsize=(10.4, 2.9), sharey=True)
before = signed_polygon_area(LETTER)
for ax, (name, A) in zip(axes, {"before": np.eye(2), **MAPS}.items(), strict=True):
    image = LETTER @ np.transpose(A)  # A p for every corner p, as rows
    after = signed_polygon_area(image)
    ax.fill(*image.T, facecolor="0.88" if after >= 0 else "0.75", hatch="" if after >= 0 else "///", edgecolor="black")
    ax.plot([0], [0], "o", color="black", markersize=4)
    ax.set(title=name, aspect="equal", xlim=(-2.7, 2.7), ylim=(-0.4, 2.8))
    ax.set_xlabel(f"area {after:.2f}\nfactor {after / before:.2f}")

# %% [markdown]
# **Think.** Compute $a_{00} a_{11} - a_{01} a_{10}$ for each of the four matrices and compare with the factor
# below it. Would another letter give other factors?
#
# <details><summary>Answer</summary>
#
# The expressions are $1$, $1.69$, $-1$ and $0$, and these are the factors. Another polygon gives the same ones.
# A linear map sends the triangle with the sides $u$ and $v$ to the triangle with the sides $Au$ and $Av$, and
# if you multiply out the signed area of the latter, you find
# $(a_{00} a_{11} - a_{01} a_{10}) (u_1 v_2 - u_2 v_1)$. Every polygon is a signed sum of triangles, so the
# factor is the same for all. It belongs to the matrix alone. Its columns $A e_0$ and $A e_1$, with
# $e_0 = (1, 0)$ and $e_1 = (0, 1)$, are the sides of what becomes of the unit square, so it is also the signed area
# of the parallelogram of the columns.
#
# </details>

# %% [markdown]
# ## 2. The determinant, by definition
#
# **Idea.** In space, a matrix with three columns turns the unit cube into a slanted box, a *parallelepiped*,
# whose signed volume we want. In $n$ dimensions nobody can draw it. But we know how such a volume should
# behave, and this is enough.
#
# **Definition and theorem.** There is exactly one function that gives every $n \times n$ matrix a number and
# obeys three laws. It is called the **determinant**.
#
# 1. It is *linear in each column*, while all other columns stay: if one column is multiplied by $c$, so is the
#    determinant; if one column is a sum $u + v$, the determinant is the sum of two, the one with $u$ in this
#    place and the one with $v$.
# 2. If *two columns are exchanged*, it changes its sign.
# 3. $\det I = 1$: the unit cube has the volume $1$.
#
# (From 2 it follows that a matrix with two equal columns has the determinant $0$: exchange the two, nothing
# changes, and the sign does.) Three more facts, which we use without proof: the same laws hold for rows,
# because $\det A^\top = \det A$; the factors of maps multiply, $\det(AB) = \det A \cdot \det B$; and $A$ has
# an *inverse*, a matrix $A^{-1}$ with $A^{-1} A = A A^{-1} = I$ that undoes $A$, if and only if $\det A \ne 0$. A
# square matrix without an inverse is called *singular*.
#
# How to compute it? **Laplace's expansion** leads from $n$ to $n - 1$. Let $M_j$ be what remains of $A$ when
# you strike out row $0$ and column $j$: a matrix with $n - 1$ rows and columns. (Its determinant is called a
# *minor*.) Then
#
# $$\det A = \sum_{j=0}^{n-1} (-1)^j \, a_{0j} \det M_j
# = a_{00} \det M_0 - a_{01} \det M_1 + a_{02} \det M_2 - \cdots$$
#
# Where does it end? The smallest matrix has no rows and no columns, and its determinant is $1$, like an empty
# product. (It is $I$ for $n = 0$, so law 3 says the same.) Then a $1 \times 1$ matrix comes out right,
# $\det (a) = a \cdot 1 = a$, and a $2 \times 2$ matrix gives
# $a_{00} \cdot a_{11} - a_{01} \cdot a_{10}$, our signed area.
#
# **By hand.**
#
# $$\det \begin{pmatrix} 2 & 1 & 3 \\ 0 & 4 & 1 \\ 5 & 2 & 0 \end{pmatrix}
# = 2 \det \begin{pmatrix} 4 & 1 \\ 2 & 0 \end{pmatrix}
# - 1 \det \begin{pmatrix} 0 & 1 \\ 5 & 0 \end{pmatrix}
# + 3 \det \begin{pmatrix} 0 & 4 \\ 5 & 2 \end{pmatrix}
# = 2 \cdot (-2) - 1 \cdot (-5) + 3 \cdot (-20) = -59 .$$
#
# **Exercise 2** (2 points). Write `det_laplace`. It may call itself. (`np.delete(A, j, axis=1)` is $A$
# without column $j$, as a new array.)


# %% solution="det_laplace"
def det_laplace(A):
    """The determinant of a small matrix, by Laplace's expansion.

    Arguments
        A   (n, n), a square matrix, nested lists or an array, of whole numbers or floats; never changed. n is at
            most 6. n = 0 is allowed, as an array of shape (0, 0).
    Returns
        a number, the determinant of A; 1 if n = 0.
    Raises
        ValueError if A is not a square matrix: not two-dimensional, or with unequal numbers of rows and columns.

    >>> det_laplace([[2, 1, 3], [0, 4, 1], [5, 2, 0]])
    -59.0
    """
    ### BEGIN SOLUTION
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError(f"only a square matrix has a determinant, not an array of shape {A.shape}")
    if len(A) == 0:
        return 1.0
    minors = [np.delete(A[1:], j, axis=1) for j in range(len(A))]
    return float(sum((-1) ** j * A[0, j] * det_laplace(minor) for j, minor in enumerate(minors)))
    ### END SOLUTION


# %% check="det_laplace" points=2
found = det_laplace([[1, 2], [3, 4]])
assert np.isclose(found, -2), f"1 · 4 - 2 · 3 = -2. You found {found}."
found = det_laplace([[2, 1, 3], [0, 4, 1], [5, 2, 0]])
assert np.isclose(found, -59), f"The example by hand: -59. You found {found}."
found = det_laplace(np.zeros((0, 0)))
assert found == 1, f"A matrix without rows and columns has the determinant 1, not {found}."

# %% [markdown]
# **Your function at work.** The three laws, and the two theorems about products and transposes, checked on
# random matrices. No number of such checks is a proof, but one failure would be a disproof.

# %%
rng = np.random.default_rng(10)
A, B = rng.integers(-5, 6, size=(2, 4, 4))
scaled, swapped = A.copy(), A[:, [1, 0, 2, 3]]
scaled[:, 2] *= 7
print("det A             ", det_laplace(A))
print("one column times 7", det_laplace(scaled), "=", 7 * det_laplace(A))
print("two columns swapped", det_laplace(swapped))
print("transposed        ", det_laplace(A.T))
print("det (A B)         ", det_laplace(A @ B), "=", det_laplace(A) * det_laplace(B))
print("det (A + B)       ", det_laplace(A + B), "is not", det_laplace(A) + det_laplace(B))

# %% [markdown]
# **Think.** (a) The last line: why does "linear in each column" not imply $\det(A + B) = \det A + \det B$?
# (b) How does $\det(cA)$ compare with $\det A$, for a number $c$?
#
# <details><summary>Answer</summary>
#
# (a) In law 1 only *one* column is a sum and all others stay the same. In $A + B$ all columns are sums at
# once. Split them one after the other and you get $2^n$ determinants, with the columns of $A$ and $B$ mixed in
# all ways; $\det A$ and $\det B$ are only two of them.
#
# (b) $cA$ has each of its $n$ columns multiplied by $c$, and each gives a factor $c$: $\det(cA) = c^n \det A$,
# not $c \det A$. A cube of twice the side has $2^3 = 8$ times the volume. We shall need this.
#
# </details>

# %% [markdown]
# ## 3. Elimination
#
# **Idea.** The expansion needs $n$ minors, each of those needs $n - 1$, and so on: about $n!$ products, which
# is hopeless. For $n = 25$ they are $10^{25}$. But a *triangular* matrix needs no work at all: its determinant
# is the product of its diagonal. (If all entries above the diagonal are $0$, only one term of the expansion
# survives, and so on. If all entries below it are $0$, transpose the matrix first.) So make the matrix
# triangular, by steps that change the determinant in a way we know.
#
# **Two steps.** By the laws for rows:
#
# - *Subtract a multiple of one row from another*: the determinant stays the same. (By law 1 it changes by a
#   multiple of the determinant of a matrix with two equal rows, which is $0$.)
# - *Exchange two different rows*: the determinant changes its sign.
#
# **Gaussian elimination with partial pivoting.** Begin with the sign $+1$ and take $k = 0, 1, \dots, n - 1$ in
# turn. Look at column $k$, from row $k$ downwards, and find the entry with the largest absolute value. Exchange
# its row with row $k$; if they are different rows, the sign changes. What now stands at place $(k, k)$ is the
# $k$-th **pivot**. From each row below subtract such a multiple of row $k$ that its entry in column $k$
# becomes $0$. (If the pivot is $0$, so is everything below it, and there is nothing to subtract.) In the end
#
# $$\det A = \text{sign} \cdot \text{pivot}_0 \cdot \text{pivot}_1 \cdots \text{pivot}_{n-1} .$$
#
# Why the largest entry? Any nonzero one would do on paper. But dividing by a tiny pivot makes huge multiples,
# and next to huge numbers the small ones are lost to rounding.
#
# **By hand.**
#
# $$\begin{pmatrix} 0 & 2 & 1 \\ 4 & 2 & 6 \\ 2 & 2 & 1 \end{pmatrix}
# \;\xrightarrow[\text{sign } -1]{\text{rows 0, 1}}\;
# \begin{pmatrix} 4 & 2 & 6 \\ 0 & 2 & 1 \\ 2 & 2 & 1 \end{pmatrix}
# \;\xrightarrow{\text{row 2} - \frac12 \text{row 0}}\;
# \begin{pmatrix} 4 & 2 & 6 \\ 0 & 2 & 1 \\ 0 & 1 & -2 \end{pmatrix}
# \;\xrightarrow{\text{row 2} - \frac12 \text{row 1}}\;
# \begin{pmatrix} 4 & 2 & 6 \\ 0 & 2 & 1 \\ 0 & 0 & -2.5 \end{pmatrix}$$
#
# The sign is $-1$, the pivots are $4, 2, -2.5$, and the determinant is $-1 \cdot 4 \cdot 2 \cdot (-2.5) = 20$.
#
# **Exercise 3** (3 points). Write `eliminate`, which returns the sign and the pivots, and `det_lu`, which
# multiplies them. (In the books this is the *LU factorisation*; we keep only what we need of it.)


# %% solution="eliminate"
def eliminate(A):
    """Gaussian elimination with partial pivoting: the sign of the row exchanges, and the pivots.

    Arguments
        A   (n, n), a square matrix, nested lists or an array, of whole numbers or floats; never changed. n may be 0
            and should not be above 300. (The work grows like n³.)
    Returns
        a tuple (sign, pivots). sign is the number 1 or -1: it changes with every exchange of two different rows.
        pivots is a float array of shape (n,), the diagonal of the triangular matrix. In step k the pivot is an entry
        of the largest absolute value in column k, from row k downwards; if there are several, any of them will do. A
        pivot may be 0. (1, an empty array) if n = 0. No warning is issued.
    Raises
        ValueError if A is not a square matrix: not two-dimensional, or with unequal numbers of rows and columns.

    >>> eliminate([[0, 2, 1], [4, 2, 6], [2, 2, 1]])
    (-1, array([ 4. ,  2. , -2.5]))
    """
    ### BEGIN SOLUTION
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError(f"elimination starts with a square matrix, not an array of shape {U.shape}")
    sign = 1
    for k in range(len(U)):
        r = k + int(np.argmax(np.abs(U[k:, k])))
        if r != k:
            U[[k, r]] = U[[r, k]]
            sign = -sign
        if U[k, k] != 0:
            U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return sign, np.diag(U).copy()
    ### END SOLUTION


def det_lu(A):
    """The determinant, by elimination.

    Arguments
        A   as for eliminate; the determinant and all products of pivots lie well within the range of a float.
    Returns
        a number, the determinant of A; 1 if n = 0. For a singular matrix it is 0, up to rounding errors.
    Raises
        ValueError if A is not a square matrix.

    >>> det_lu([[0, 2, 1], [4, 2, 6], [2, 2, 1]])
    20.0
    """
    ### BEGIN SOLUTION
    sign, pivots = eliminate(A)
    return float(sign * np.prod(pivots))
    ### END SOLUTION


# %% check="eliminate" points=3
sign, pivots = eliminate([[0, 2, 1], [4, 2, 6], [2, 2, 1]])
assert sign == -1, f"The example by hand: one exchange of rows, so the sign is -1, not {sign}."
assert np.allclose(pivots, [4, 2, -2.5]), f"The example by hand: the pivots are 4, 2, -2.5, not {pivots}."
found = det_lu([[0, 1], [1, 0]])
assert np.isclose(found, -1), f"Two exchanged columns of I: -1, not {found}."
found = det_lu([[1, 2], [2, 4]])
assert np.isclose(found, 0), f"The second row is twice the first: 0, not {found}."

# %% [markdown]
# **Your function at work.** Both ways, timed on this computer. The axis of times is logarithmic, and the line
# of Laplace's expansion still bends upwards.


# %%
def seconds(function, A):
    """How long one call takes, the best of three."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        function(A)
        times.append(time.perf_counter() - start)
    return min(times)


small, large = range(1, 7), [1, 2, 3, 4, 5, 6, 10, 20, 40, 80]
laplace = [seconds(det_laplace, rng.normal(size=(n, n))) for n in small]
elimination = [seconds(det_lu, rng.normal(size=(n, n))) for n in large]

fig, ax = plt.subplots()
ax.loglog(small, laplace, "s--", color="black", fillstyle="none", label="det_laplace")
ax.loglog(large, elimination, "o-", color="black", label="det_lu")
guess = np.arange(6, 13)
factorials = np.cumprod(guess[1:])  # n! / 6!
ax.loglog(guess, laplace[-1] * np.array([1, *factorials]), ":", color="0.5", label="… as n! predicts")
ax.axhline(86400, color="0.5", linewidth=1)
ax.annotate("one day", (1, 86400), xytext=(3, 4), textcoords="offset points")
ax.set(xlabel="n", ylabel="seconds", title="The determinant of an n × n matrix")
ax.set_xticks([1, 2, 5, 10, 20, 50], ["1", "2", "5", "10", "20", "50"])
ax.legend(loc="center right");

# %% [markdown]
# **Think.** Look at $\begin{pmatrix} 10^{-20} & 1 & 1 \\ 1 & 1 & 0 \\ 1 & 0 & 1 \end{pmatrix}$, whose
# determinant is $-2$, up to $10^{-20}$. What does elimination make of it when it takes the first pivot as it
# comes?
#
# <details><summary>Answer</summary>
#
# The multiples are $10^{20}$. Row 1 becomes $(0,\; 1 - 10^{20},\; -10^{20})$ and row 2 becomes
# $(0,\; -10^{20},\; 1 - 10^{20})$. A float has 16 digits, so the $1$ is lost in both, and the two rows come out
# *equal*. The last pivot is then $0$, and so is the determinant. Nothing was wrong with the matrix. With the
# largest entry as pivot the multiples are at most $1$ in size, and the digits survive.
#
# </details>

# %% [markdown]
# ## 4. Too large, too small
#
# **Idea.** The product of 200 pivots, each of them quite ordinary, easily exceeds $10^{308}$ or falls below
# $10^{-324}$, where floats end. But the *logarithm* of the product is the sum of the logarithms, and such a
# sum is an ordinary number. And the sign is kept separately. In statistics and machine learning it is the
# logarithm that one needs anyway.
#
# **Definition.** For a square matrix $A$ with $\det A \ne 0$, let $s = 1$ or $s = -1$ be the sign of $\det A$
# and $\ell = \log \lvert \det A \rvert$, so that $\det A = s\, e^{\ell}$. If $\det A = 0$, let $s = 0$ and
# $\ell = -\infty$.
#
# **By hand.** $A = 0.1 \cdot I$ with $n = 50$: the determinant is $0.1^{50} = 10^{-50}$, so $s = 1$ and
# $\ell = -50 \log 10 \approx -115.13$. For $n = 500$ the determinant is $10^{-500}$, which as a float is $0$.
# But still $s = 1$ and $\ell = -500 \log 10 \approx -1151.3$.
#
# **A belief to refute.** "If the determinant is tiny the matrix is nearly singular, so treat it as singular."
# Look at $0.1 \cdot I$ again. It divides every length by ten, its inverse is $10 \cdot I$, and no digit is ever
# lost with it. Its determinant is tiny because $\det(cA) = c^n \det A$, and for no other reason. If the entries
# are lengths, the determinant depends on the *unit*: write them in metres instead of millimetres, and it is
# divided by $1000^n$. The size of a determinant alone does not tell how near to singular a matrix is.
#
# **Exercise 4** (2 points). Write `sign_logdet`. The only matrices with the sign $0$ are those where
# elimination meets a pivot that *is* $0$.


# %% solution="sign_logdet"
def sign_logdet(A):
    """The sign of the determinant, and the logarithm of its absolute value.

    Arguments
        A   (n, n), a square matrix, nested lists or an array, of whole numbers or floats; never changed. n may be 0
            and should not be above 300. The determinant may lie far outside the range of a float.
    Returns
        a tuple (sign, logdet) of two numbers: 1 or -1, and log|det A| (natural logarithm). If a pivot of the
        elimination is exactly 0, (0, -np.inf). If n = 0, (1, 0). No warning is issued, not even for log 0.
    Raises
        ValueError if A is not a square matrix: not two-dimensional, or with unequal numbers of rows and columns.

    >>> sign, logdet = sign_logdet([[0, 2], [5, 0]])    # the determinant is -10
    >>> sign, round(logdet, 6)
    (-1.0, 2.302585)
    """
    ### BEGIN SOLUTION
    sign, pivots = eliminate(A)
    if np.any(pivots == 0):
        return 0.0, -np.inf
    return float(sign * np.prod(np.sign(pivots))), float(np.sum(np.log(np.abs(pivots))))
    ### END SOLUTION


# %% check="sign_logdet" points=2
for A, answer in [([[0, 2], [5, 0]], (-1, np.log(10))), (0.1 * np.eye(50), (1, -50 * np.log(10)))]:
    found = sign_logdet(A)
    assert np.allclose(found, answer), f"sign and log|det| of {A} are {answer}, not {found}"
found = sign_logdet([[1, 2], [2, 4]])
assert tuple(found) == (0, -np.inf), f"A singular matrix: (0, -inf), not {found}."

# %% [markdown]
# **Your function at work.** On the left, matrices of random numbers, which are as harmless as can be. Their
# determinants grow beyond all floats. On the right, two families of matrices: the size of the determinant
# (sideways) against the *condition number* of notebook 08 (upwards), which says how many digits a computation
# with the matrix may really lose: $10^k$ means $k$ digits. Neither tells anything about the other.

# %%
sizes = np.arange(5, 286, 10)
logs = [sign_logdet(rng.normal(scale=2, size=(n, n)))[1] / np.log(10) for n in sizes]
harmless = [10.0**k * np.eye(20) for k in range(-4, 5)]
harmful = [10.0**k * np.array([[1, 1], [1, 1 + 1e-8]]) * 1e4 for k in range(-8, 9, 2)]

fig, (ax, scatter) = plt.subplots(1, 2, figsize=(9.2, 3.9))
ax.plot(sizes, logs, "o-", color="black", markersize=4)
ax.axhline(308.25, color="black", linestyle="--", linewidth=1)
ax.annotate("floats end here", (5, 308), xytext=(2, -13), textcoords="offset points")
ax.set(xlabel="n", ylabel="log₁₀ of |det A|", title="random n × n matrices")
for name, marker, family in [("c · I, n = 20", "o", harmless), ("c · [[1, 1], [1, 1 + 1e-8]]", "s", harmful)]:
    across = [sign_logdet(A)[1] / np.log(10) for A in family]
    scatter.semilogy(across, [np.linalg.cond(A) for A in family], marker, color="black", fillstyle="none", label=name)
scatter.set(xlabel="log₁₀ of |det A|", ylabel="condition number", ylim=(0.3, 1e11))
scatter.set_title("tiny determinant, trouble ahead? No.")
scatter.legend(loc="center right");

# %% [markdown]
# **Think.** You test in a program whether a matrix is invertible by `abs(det_lu(A)) > 1e-12`. Name a matrix
# that is wrongly rejected, and one that is wrongly accepted. What would you do instead?
#
# <details><summary>Answer</summary>
#
# $0.1 \cdot I$ with $n = 13$ is rejected, and nothing is easier to invert. Accepted is
# $10^{6} \begin{pmatrix} 1 & 1 \\ 1 & 1 + 10^{-16} \end{pmatrix}$, say, if you manage to write it down: on the
# computer its rows are equal, and after a computation with rounding errors of $10^{-16}$ the determinant may
# come out as $10^{-4}$. No limit is the right one, since $\det(cA) = c^n \det A$. Look at the condition number
# (`np.linalg.cond`), which is the same for $A$ and $cA$; or, as in notebook 08, at what is left of each column
# *relative* to its length. Most often the best is not to ask: solve the system, and check the residual.
#
# </details>

# %% [markdown]
# ## 5. A real job: Gaussians that recognise penguins
#
# **Idea.** The measurements of the penguins of one species form a cloud: dense in the middle, thin at the
# rim, longer in some directions than in others. The *Gaussian* or *normal* distribution is the standard model
# of a cloud. Its density at a point says how well this point fits the cloud. (What a density is, notebook 18 says
# in full.) Given one cloud per species, a new
# bird belongs where its density is highest.
#
# Why does this need a determinant? A density counts probability *per volume*. Start with the round cloud: $d$
# independent standard normal numbers $z = (z_1, \dots, z_d)$ have the density
# $(2\pi)^{-d/2} e^{-\lVert z \rVert^2 / 2}$. Stretch it by an invertible matrix $L$ and move it to $\mu$, that
# is, put $x = \mu + L z$. The same probability now lies in a volume that is $\lvert \det L \rvert$ times as
# large, so the density is *divided* by $\lvert \det L \rvert$. With $S = L L^\top$, the *covariance matrix* of
# the cloud, $\det S = (\det L)^2$ and $\lVert z \rVert^2 = (x - \mu)^\top S^{-1} (x - \mu)$. So:
#
# **Definition.** Let $S$ be a symmetric positive definite matrix of size $d \times d$ (that is, $S = S^\top$,
# and $v^\top S v > 0$ for all $v \ne 0$) and $\mu \in \mathbb{R}^d$. The Gaussian density with the mean $\mu$
# and the covariance $S$ is
#
# $$p(x) = \frac{1}{\sqrt{(2\pi)^d \det S}} \;
# \exp\Bigl( -\tfrac12 (x - \mu)^\top S^{-1} (x - \mu) \Bigr) ,$$
#
# and its logarithm, which neither overflows nor underflows, is
#
# $$\log p(x) = -\tfrac12 \Bigl( (x - \mu)^\top S^{-1} (x - \mu) \;+\; \log \det S \;+\; d \log (2\pi) \Bigr) .$$
#
# **By hand.** $d = 2$, $\mu = (0, 0)$, $S = \begin{pmatrix} 4 & 0 \\ 0 & 1 \end{pmatrix}$, $x = (2, 1)$. Then
# $S^{-1} x = (0.5, 1)$ and $x^\top S^{-1} x = 1 + 1 = 2$; $\log \det S = \log 4 \approx 1.3863$;
# $2 \log(2\pi) \approx 3.6758$. Together $\log p(x) \approx -\frac12 \cdot 7.0621 \approx -3.5310$.
#
# Two remarks on computing. *Do not invert $S$.* What you need is the vector $w = S^{-1} (x - \mu)$, that is the
# solution of $S w = x - \mu$, and `np.linalg.solve(S, x - mu)` finds it. *Is $S$ positive definite?* A positive
# determinant is not enough: $-I$ with $d = 2$ has the determinant $1$. But there is a theorem, **Sylvester's
# criterion**: a symmetric matrix is positive definite exactly when the determinants of *all* its upper left
# corners `S[:k, :k]`, for $k = 1, \dots, d$, are positive. (If you know `np.linalg.cholesky`: it is a good test,
# too. But it reads only one half of $S$ and does not notice when $S$ is not symmetric.)
#
# **Exercise 5** (3 points). Write `gaussian_logpdf`.


# %% solution="gaussian_logpdf"
def gaussian_logpdf(x, mu, S):
    """The logarithm of the Gaussian density with mean mu and covariance S, at the point x.

    Arguments
        x    (d,) with d ≥ 1: the point, a list or an array, of whole numbers or floats; never changed.
        mu   (d,): the mean, likewise; never changed.
        S    (d, d): the covariance, nested lists or an array, symmetric and positive definite; never changed. Two
             entries that should be equal may differ by up to 1e-9 times the largest |entry|. d should not be above
             100; det S may lie far outside the range of a float.
    Returns
        a number: -1/2 * ((x - mu)ᵀ S⁻¹ (x - mu) + log det S + d log(2π)), natural logarithms.
    Raises
        ValueError if x or mu is not one-dimensional, if their lengths differ or d = 0, if S does not have the shape
        (d, d), if S is not symmetric (up to the small errors above), and if S is not positive definite.

    >>> round(gaussian_logpdf([2, 1], [0, 0], [[4, 0], [0, 1]]), 5)
    -3.53102
    """
    ### BEGIN SOLUTION
    x, mu, S = (np.asarray(array, dtype=float) for array in (x, mu, S))
    d = x.size
    if x.ndim != 1 or mu.shape != x.shape or S.shape != (d, d) or d == 0:
        raise ValueError(f"the shapes {x.shape}, {mu.shape} and {S.shape} do not fit")
    if np.max(np.abs(S - S.T)) > 1e-9 * np.max(np.abs(S)):
        raise ValueError("a covariance matrix is symmetric")
    if not all(sign_logdet(S[:k, :k])[0] > 0 for k in range(1, d + 1)):
        raise ValueError("a covariance matrix is positive definite")
    gap = x - mu
    return float(-0.5 * (gap @ np.linalg.solve(S, gap) + sign_logdet(S)[1] + d * np.log(2 * np.pi)))
    ### END SOLUTION


# %% check="gaussian_logpdf" points=3
found = gaussian_logpdf([0], [0], [[1]])
answer = -0.5 * np.log(2 * np.pi)
assert np.isclose(found, answer), f"The standard normal density at 0 is 1/√(2π), so its log is {answer}, not {found}."
found = gaussian_logpdf([2, 1], [0, 0], [[4, 0], [0, 1]])
assert np.isclose(found, -3.5310242), f"The example by hand: -3.53102, not {found}."
try:
    gaussian_logpdf([0, 0], [0, 0], [[-1, 0], [0, -1]])
except ValueError:
    pass
else:
    raise AssertionError("-I has the determinant 1, but it is not positive definite: raise a ValueError.")

# %% [markdown]
# **Your function at work.** The penguins: bill length and flipper length of three species. For each species
# take the mean and the covariance matrix of its birds (`np.cov` finds it; notebook 12 has the formula). The curves
# are level lines of the three densities, and the shades show which of them is the highest: this is a classifier,
# made of nothing but means, covariances and your function. Statisticians call it *quadratic discriminant analysis*.

# %% locked="penguins"
with open("penguins.csv", encoding="utf-8") as file:
    _, *rows = [line.strip().split(",") for line in file if not line.startswith("#")]

species = np.array([row[0] for row in rows])  # (342,)
measurements = np.array([row[1:] for row in rows], dtype=float)  # (342, 4): bill length and depth, flipper, mass
NAMES = ["Adelie", "Chinstrap", "Gentoo"]


def clouds(X, y):
    """For each species the mean (d,) and the covariance (d, d) of its rows of X."""
    return {name: (X[y == name].mean(axis=0), np.cov(X[y == name].T)) for name in NAMES}


# %%
def most_likely(x, fitted):
    """The number (0, 1, 2) of the species whose density at x is the highest."""
    return int(np.argmax([gaussian_logpdf(x, *cloud) for cloud in fitted.values()]))


two = measurements[:, [0, 2]]  # bill length, flipper length
fitted = clouds(two, species)
across, up = np.linspace(31, 61, 46), np.linspace(170, 233, 43)
logs = np.array([[[gaussian_logpdf([s, t], *cloud) for s in across] for t in up] for cloud in fitted.values()])

fig, ax = plt.subplots(figsize=(7.2, 4.8))
ax.pcolormesh(across, up, np.argmax(logs, axis=0), cmap="Greys", vmin=-0.3, vmax=6, shading="nearest")
for name, marker, line, logp in zip(NAMES, "o^s", ["-", "--", "-."], logs, strict=True):
    birds = two[species == name]
    ax.plot(*birds.T, marker, color="black", fillstyle="none", markersize=4, linewidth=0, label=name)
    ax.contour(across, up, logp, levels=logp.max() - np.array([3, 1]), colors="black", linestyles=line, linewidths=1.4)
ax.set(xlabel="bill length (mm)", ylabel="flipper length (mm)", title="Where is which density the highest?")
ax.legend(loc="center left", bbox_to_anchor=(1.01, 0.5))
ax.grid(False)

# %% [markdown]
# The honest test: fit the clouds on two thirds of the birds, in all four measurements, and let them recognise
# the last third. We do so for 20 random divisions.

# %%
rng = np.random.default_rng(20)
wrong = []
for _ in range(20):
    order = rng.permutation(len(species))
    train, test = order[:228], order[228:]
    fitted = clouds(measurements[train], species[train])
    wrong += [NAMES[most_likely(measurements[i], fitted)] != species[i] for i in test]
print(f"{np.mean(wrong):.1%} of the unseen birds are misjudged")

# %% [markdown]
# One bird in a hundred, by a model without any training loop. Now see what $\log \det S$ is good for. Blow a
# cloud up: multiply its covariance by a number $c$. Which $c$ describes *unseen* birds of this species best?


# %%
def average_logpdf(c, birds, mu, S):
    """How well the cloud (mu, c S) describes these birds: the mean of their log-densities."""
    return np.mean([gaussian_logpdf(x, mu, c * S) for x in birds])


mu, S = fitted["Gentoo"]
unseen = measurements[test][species[test] == "Gentoo"]
factors = 2.0 ** np.arange(-3, 5.1, 0.25)
honest = np.array([average_logpdf(c, unseen, mu, S) for c in factors])
volume = np.array([sign_logdet(c * S)[1] / 2 for c in factors])

fig, ax = plt.subplots()
ax.semilogx(factors, honest, "-", color="black", label="log p")
ax.semilogx(factors, honest + volume, "--", color="black", label="log p without −½ log det S")
ax.plot(factors[np.argmax(honest)], np.max(honest), "o", color="black")
ax.set(xlabel="c, by which the covariance is multiplied", ylabel="mean over unseen Gentoos")
ax.set_title("The determinant is the price of a large cloud")
ax.set_xticks([1 / 8, 1 / 2, 1, 2, 8, 32], ["⅛", "½", "1", "2", "8", "32"])
ax.legend(loc="lower right");

# %% [markdown]
# The full formula has its summit near $c = 1$: the cloud has about the right size. Without the determinant,
# larger is always better, and the "best" cloud is infinitely wide and fits everything equally well.
#
# **Think.** (a) What does the term $-\frac12 \log \det S$ do in this classifier? Think of a small dense cloud in
# the middle of a large thin one. (b) A colleague measures body mass in kilograms instead of grams. What happens
# to $\det S$, to $\log p$, and to the decisions?
#
# <details><summary>Answer</summary>
#
# (a) It is the price of a large volume. Without it only the distance
# $(x - \mu)^\top S^{-1} (x - \mu)$ counts, measured in units of each cloud's own width. A large cloud is near
# to everything in its own units, so it would swallow the birds of the small one. A density spreads one unit of
# probability over the volume of the cloud, which is proportional to $\sqrt{\det S}$: where there is more room,
# there is less density. (The three penguin clouds happen to be about equally large, so the classifier above
# would hardly suffer. Do not count on it.)
#
# (b) One entry of $x$ is divided by $1000$, that is, $x$ becomes $Dx$ with a diagonal matrix $D$ whose
# determinant is $10^{-3}$. Then $S$ becomes $D S D^\top$ and $\det S$ is multiplied by $10^{-6}$. The distance
# stays the same. So $\log p$ grows by $\frac12 \log 10^6 = \log 1000$, for every bird *and every species
# alike*: the decisions stay the same. A density has a unit, one over volume; a comparison of densities has
# none.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | signed area | the area of a polygon, with a minus sign if its corners are listed clockwise |
# | determinant | the factor by which the map $x \mapsto Ax$ of a square matrix changes signed areas and volumes |
# | Laplace's expansion | the formula that finds a determinant from those of matrices with one row less |
# | inverse | the matrix $A^{-1}$ with $A^{-1}A = AA^{-1} = I$, which undoes the map $A$ |
# | singular matrix | a square matrix that has no inverse, that is, whose determinant is $0$ |
# | triangular matrix | a square matrix with only zeros below its diagonal, or only zeros above it |
# | Gaussian elimination | making a matrix triangular by subtracting multiples of rows from others and exchanging rows |
# | pivot | the diagonal entry with which a step of elimination clears the column below it |
# | Gaussian density | a multiple of $e^{-(x-\mu)^\top S^{-1}(x-\mu)/2}$, with mean $\mu$ and covariance $S$ |

# %% [markdown]
# ## Summary
#
# - The determinant is the factor by which a linear map multiplies signed areas and volumes. It is negative if
#   the map flips, and $0$ if it flattens.
# - Linear in each column, changing sign when two columns are exchanged, $1$ for $I$: only one function does
#   that. Hence $\det(AB) = \det A \det B$ and $\det(cA) = c^n \det A$.
# - Laplace's expansion needs about $n!$ products, elimination about $n^3/3$. Every exchange of rows changes
#   the sign.
# - Large determinants overflow, small ones underflow: use the sign and $\log \lvert \det A \rvert$. A tiny
#   determinant does not mean that a matrix is nearly singular.
# - The Gaussian log-density is
#   $-\frac12 \bigl( (x - \mu)^\top S^{-1} (x - \mu) + \log \det S + d \log 2\pi \bigr)$; the volume of the cloud
#   is proportional to $\sqrt{\det S}$.
#
# **Further reading.** For all of Part II, *Linear algebra*: Sheldon Axler, *Linear Algebra Done Right*; MIT
# OpenCourseWare, *Linear Algebra*.
#
# **Where to go next.** A determinant says how much a map stretches *in all*.
# [Notebook 11](../11_eigenvalues/11_eigenvalues.ipynb), *Eigenvalues and eigenvectors*, asks in which directions,
# and by how much in each. (The product of the eigenvalues is the determinant.)
