# %% [markdown]
# # 11 Eigenvalues and eigenvectors
#
# A matrix turns almost every vector away from its line. A few directions it leaves alone: along them it only
# stretches. These directions, with their stretches, tell nearly everything about what the matrix does when it is
# applied again and again: whether a signal in a network dies out or explodes, where a random walk spends its time,
# and which page of the web a search engine shows first.
#
# **What you will be able to do**
#
# - recognise an eigenvector, and refute a popular belief about sums of them;
# - find all eigenvalues and eigenvectors of a $2 \times 2$ matrix by hand, also where they are complex, and also where
#   there are too few of them;
# - find the largest eigenvalue of a matrix of any size with nothing but multiplication, and know when that fails;
# - raise a matrix to the power 1000 without multiplying a thousand times;
# - rank the pages of a web, and find the key words of a famous speech.
#
# **What you need**: matrices as linear maps ([notebook 09](../09_linear_maps/09_linear_maps.ipynb)), the determinant of
# a $2 \times 2$ matrix ([notebook 10](../10_determinant/10_determinant.ipynb)), independent vectors and bases
# ([notebook 08](../08_bases/08_bases.ipynb)), the length of a vector ([notebook 06](../06_norms/06_norms.ipynb)). A
# little about complex numbers helps: $i^2 = -1$, and Python writes `1j` for $i$.
#
# **Time**: about three hours. There are six exercises, 13 points in all. The last exercise may use your
# `power_iteration`; should that be wrong, you do not pay for it twice.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $A$ | `A`, shape `(n, n)` | a square matrix with real entries |
# | $\lambda, \mu$ | `lam`, `mu` | eigenvalues: numbers, real or complex |
# | $v, w$ | `v`, `w`, shape `(n,)` | vectors, mostly eigenvectors |
# | $\lVert v \rVert$ | `np.linalg.norm(v)` | the Euclidean length |
# | $I$ | `np.eye(n)` | the identity matrix |
# | $\operatorname{tr} A$ | `np.trace(A)` | the trace: the sum of the diagonal |
# | $V$ | `V`, shape `(n, n)` | a matrix with eigenvectors as its **columns** |
# | $L$ | `L`, shape `(n, n)` | links: `L[i, j]` is 1 if page $i$ links to page $j$ |
# | $d$ | `d` | in section 6: how often a surfer follows a link, $0 \le d < 1$ |
#
# Rows, columns and pages are counted from $0$, as in Python. In every exercise a matrix or a vector may be given as
# (nested) lists or as an array, of whole numbers (of any integer type) or of floats, and your function never
# changes it. What the docstring allows is computed without any warning. Where the mathematics leaves a choice (the
# length or sign of an eigenvector), any choice is right.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## 1. Directions that stay
#
# **Idea.** Take $A = \begin{pmatrix} 2 & 1 \\ 1 & 2 \end{pmatrix}$ and look where it sends some vectors.
# $(1, 0)$ goes to $(2, 1)$: turned. $(0, 1)$ goes to $(1, 2)$: turned. But $(1, 1)$ goes to $(3, 3)$: the same
# direction, three times as long. And $(1, -1)$ goes to $(1, -1)$: nothing happens to it at all. Along these two lines
# the matrix is as simple as a number.
#
# **Definition.** Let $A$ be an $n \times n$ matrix. If
#
# $$A v = \lambda v \qquad\text{and}\qquad v \ne 0,$$
#
# then the number $\lambda$ is an **eigenvalue** of $A$, the vector $v$ is an **eigenvector** of $A$ for $\lambda$, and
# $(\lambda, v)$ is an **eigenpair**.
#
# Read it slowly, for there is something in every word.
#
# - *$v \ne 0$ is required.* $A\,0 = \lambda\,0$ is true for every $A$ and every $\lambda$, so it says nothing.
# - *$\lambda = 0$ is allowed.* Then $A v = 0$: the matrix crushes this direction. It has such a $v$ exactly if it is
#   not invertible.
# - *The length of $v$ does not matter.* With $v$ also $5v$ and $-v$ are eigenvectors, for the same $\lambda$.
# - *$\lambda < 0$ is allowed.* $A v$ then points the opposite way, but it lies on the same line.
# - *$\lambda$ and $v$ may be complex*, even where $A$ is real. Section 3 will show when.
#
# **By hand.** $A = \begin{pmatrix} 1 & 2 \\ 2 & 4 \end{pmatrix}$, $v = (2, -1)$:
# $A v = (2 - 2,\; 4 - 4) = (0, 0) = 0 \cdot v$. So $(0, v)$ is an eigenpair. For $w = (1, 2)$: $A w = (5, 10) = 5 w$,
# so $(5, w)$ is another.
#
# **Rounding.** On a computer $A v$ and $\lambda v$ are rarely equal to the last digit, so we ask whether they
# agree *for their size*. Let $\max \lvert A \rvert$ be the largest absolute value of the entries of $A$, and
# $\max \lvert v \rvert$ that of $v$. We accept the pair if
#
# $$\max \lvert A v - \lambda v \rvert \;\le\; 10^{-9} \cdot \bigl( \max \lvert A \rvert + \lvert \lambda \rvert \bigr)
# \cdot \max \lvert v \rvert .$$
#
# A fixed limit such as $10^{-8}$ on the left side would be unfair: any vector of length $10^{-20}$ would pass.
#
# **Exercise 1** (2 points). Write `is_eigenpair`. Eigenvalues and eigenvectors may be complex, so do not force
# $v$ to be real.


# %% solution="is_eigenpair"
def is_eigenpair(A, lam, v):
    """Whether (lam, v) is an eigenpair of A.

    Arguments
        A     (n, n) with n ≥ 1, a square real matrix, nested lists or an array, of whole numbers or floats; never
              changed.
        lam   a number, real or complex.
        v     (n,), a vector, a list or an array, of real or complex numbers, whole or not; never changed.
        The largest |entry| of A lies between 1e-100 and 1e100, or A is the zero matrix; likewise v, and |lam|.
        Products of whole numbers may be too large for NumPy's integers.
    Returns
        True if v is not the zero vector and max|A v - lam v| <= 1e-9 * (max|A| + |lam|) * max|v|, else False.
        v need not have the length 1. (You are not asked about cases near the limit: the left side is below 1e-11 or
        above 1e-7 times the product on the right without the 1e-9.)
    Raises
        ValueError if A is not a square matrix, or if v is not of shape (n,); an array of shape (n, 1) is a matrix.

    >>> is_eigenpair([[2, 1], [1, 2]], 3, [5, 5])
    True
    >>> is_eigenpair([[2, 1], [1, 2]], 3, [0, 0])
    False
    """
    ### BEGIN SOLUTION
    A, v = np.array(A, dtype=float), np.array(v)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError(f"a square matrix and a vector are needed, not the shapes {A.shape} and {v.shape}")
    v = v * 1.0  # whole numbers become floats, complex numbers stay complex
    size = (np.max(np.abs(A)) + abs(lam)) * np.max(np.abs(v))
    return bool(np.any(v != 0) and np.max(np.abs(A @ v - lam * v)) <= 1e-9 * size)
    ### END SOLUTION


# %% check="is_eigenpair" points=2
A = [[2, 1], [1, 2]]
assert is_eigenpair(A, 3, [5, 5]), "A (5, 5) = (15, 15) = 3 · (5, 5), so this is an eigenpair; any length will do"
assert not is_eigenpair(A, 3, [1, -1]), "A (1, -1) = (1, -1): the eigenvalue of this vector is 1, not 3"
assert not is_eigenpair(A, 3, [0, 0]), "the zero vector is never an eigenvector"
assert is_eigenpair([[1, 2], [2, 4]], 0, [2, -1]), "A (2, -1) = 0 · (2, -1): the eigenvalue 0 is allowed"

# %% [markdown]
# **Your function at work.** On the left a vector $v$ of length 1 turns round, and $A v$ turns with it, now ahead and
# now behind. On the right, the angle between the two for every direction of $v$. Dots mark the directions, out of
# 72, that your function accepts. (For the number $\lambda$ we hand it $v^\top A v$; section 4 will say why.)


# %%
TWO_LINES = np.array([[2.0, 1.0], [1.0, 2.0]])
TURNS = np.arange(0, 360, 5)


def unit(degrees):
    """The vector of length 1 in this direction."""
    return np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])


def lead(A, degrees):
    """By how many degrees A v is ahead of v, between -180 and 180."""
    v = unit(degrees)
    x, y = A @ v
    return np.degrees(np.arctan2(v[0] * y - v[1] * x, v[0] * x + v[1] * y))


def draw_turning(angle):
    """v and A v on the left; on the right the angle between them for all directions, eigenvectors as dots."""
    A, v = TWO_LINES, unit(angle)
    circle = np.array([unit(t) for t in range(361)]).T
    _, (ax, curve) = plt.subplots(1, 2, figsize=(8.6, 4.0))
    ax.plot(*circle, color="0.6", linewidth=1, linestyle="--")
    ax.plot(*(A @ circle), color="0.6", linewidth=1, linestyle="-")
    for end, name, style in [(A @ v, "Av", "0.45"), (v, "v", "black")]:
        ax.annotate("", end, (0, 0), arrowprops={"arrowstyle": "-|>", "color": style, "lw": 2.2})
        ax.text(*(end + 0.28 * end / np.linalg.norm(end)), name, fontsize=12, ha="center", va="center")
    ax.set(xlim=(-3.4, 3.4), ylim=(-3.4, 3.4), aspect="equal", xlabel="first entry", ylabel="second entry")
    ax.set_title("eigenvector!" if is_eigenpair(A, v @ A @ v, v) else "turned")
    curve.plot(TURNS, [lead(A, t) for t in TURNS], "-", color="black")
    found = [t for t in TURNS if is_eigenpair(A, unit(t) @ A @ unit(t), unit(t))]
    curve.plot(found, [lead(A, t) for t in found], "o", color="black", markersize=8, label="eigenvectors")
    curve.plot([angle], [lead(A, angle)], "s", color="black", fillstyle="none", markersize=11, label="v")
    curve.set(xlabel="direction of v in degrees", ylabel="A v is ahead of v by (degrees)", xticks=range(0, 361, 90))
    curve.set_ylim(-38, 48)
    curve.legend(loc="upper center", ncols=2)


draw_turning(20)

# %%
interact(draw_turning, angle=(0, 355, 5));

# %% [markdown]
# **Think.** (a) There are four dots. How many eigenvectors does this matrix have? How many eigenvalues? (b) A
# rotation by 90°: where would the dots be? (c) What are the eigenvectors of $I$?
#
# <details><summary>Answer</summary>
#
# (a) Infinitely many eigenvectors: all nonzero multiples of $(1, 1)$ and of $(1, -1)$. Each of these lines meets the
# circle twice, hence four dots. Only two eigenvalues, $3$ and $1$.
#
# (b) Nowhere: every vector is turned by 90°. A real matrix need not have any real eigenvector. (It has complex
# ones; we come to that.)
#
# (c) All vectors but $0$: $I v = 1 \cdot v$. The only eigenvalue is $1$.
#
# </details>

# %% [markdown]
# ## 2. A claim to refute: sums of eigenvectors
#
# **Idea.** Multiples of eigenvectors are eigenvectors. Then surely sums are, too? "If $v$ and $w$ are eigenvectors of
# $A$, and $v + w \ne 0$, then $v + w$ is an eigenvector of $A$." It sounds right, and many believe it. What do you
# think?
#
# If $v$ and $w$ belong to the *same* eigenvalue it is true: $A(v + w) = \lambda v + \lambda w = \lambda (v + w)$.
# So all eigenvectors for one $\lambda$, together with $0$, form a subspace, the **eigenspace** of $\lambda$. But
# the claim does not mention this.
#
# **By hand.** Trying it on $A = I$ proves nothing: there every vector is an eigenvector, and the claim happens to be
# true. A *witness* against it consists of one matrix and two of its eigenvectors whose sum is turned.
#
# **Exercise 2** (1 point). Write `sum_counterexample`: find a witness in every dimension where there is one.


# %% solution="sum_counterexample"
def sum_counterexample(n):
    """A matrix and two of its eigenvectors whose sum is neither zero nor an eigenvector.

    Arguments
        n   an integer.
    Returns
        a tuple (A, v, w): A a real matrix of shape (n, n), v and w real vectors of shape (n,), as lists or arrays;
        all entries are finite and at most 1e6 in absolute value. v and w are eigenvectors of A; the vector
        s = v + w is not zero; and A s is clearly no multiple of s, whatever the number lam:
        ‖A s - lam s‖ > 1e-6 * ‖A‖ * ‖s‖, where ‖A‖ is the root of the sum of all squared entries of A.
        Every such triple is right.
    Raises
        ValueError if n < 2. (For n = 1 every nonzero vector is an eigenvector, so there is no witness.)
    """
    ### BEGIN SOLUTION
    if n < 2:
        raise ValueError(f"there is no witness for n = {n}")
    v, w = np.eye(n)[:2]
    return np.diag(np.arange(1.0, n + 1)), v, w
    ### END SOLUTION


# %% check="sum_counterexample" points=1
witness, v, w = (np.array(part, dtype=float) for part in sum_counterexample(2))
assert witness.shape == (2, 2), f"for n = 2 the matrix is (2, 2), not {witness.shape}"
for name, x in {"v": v, "w": w}.items():
    assert is_eigenpair(witness, x @ witness @ x / (x @ x), x), f"{name} = {x} should be an eigenvector of A"
s = v + w
assert np.any(s), "v + w should not be zero"
assert not is_eigenpair(witness, s @ witness @ s / (s @ s), s), f"v + w = {s} is an eigenvector of your A: no witness"

# %% [markdown]
# **Your function at work.** Your witness, drawn: $A v$ lies on the line of $v$ and $A w$ on the line of $w$, but
# $A(v + w)$ leaves the line of $v + w$.

# %%
A, v, w = (np.array(part, dtype=float) for part in sum_counterexample(2))
fig, axes = plt.subplots(1, 3, figsize=(9.6, 3.7))
reach = 1.25 * max(np.max(np.abs([x, A @ x])) for x in (v, w, v + w))
for ax, (name, x) in zip(axes, {"v": v, "w": w, "v + w": v + w}.items(), strict=True):
    line = np.outer(x, [-9 * reach, 9 * reach]) / np.linalg.norm(x)
    ax.plot(*line, color="0.6", linestyle="--", linewidth=1, label=f"the line of {name}")
    ax.annotate("", A @ x, (0, 0), arrowprops={"arrowstyle": "-|>", "color": "0.45", "lw": 4})
    ax.annotate("", x, (0, 0), arrowprops={"arrowstyle": "-|>", "color": "black", "lw": 1.6})
    ax.plot([0], [0], "o", color="black", markersize=4)
    ax.set(title=f"black: {name}, grey: A({name})", aspect="equal", xlabel="first entry")
    ax.set(xlim=(-reach / 3, reach), ylim=(-reach / 3, reach))
axes[0].set_ylabel("second entry");

# %% [markdown]
# **Think.** Why is $v + w$ *never* an eigenvector when $v$ and $w$ belong to different eigenvalues
# $\lambda \ne \mu$?
#
# <details><summary>Answer</summary>
#
# First, $v$ and $w$ are independent. If not, $w = c v$ with some $c \ne 0$, and then $w$ would be an eigenvector for
# $\lambda$: $\mu w = A w = \lambda w$, so $(\mu - \lambda) w = 0$ and $w = 0$, which an eigenvector is not.
#
# Now suppose $A(v + w) = \kappa (v + w)$. The left side is $\lambda v + \mu w$. So
# $(\lambda - \kappa) v + (\mu - \kappa) w = 0$, and since $v$ and $w$ are independent both factors are $0$:
# $\lambda = \kappa = \mu$, a contradiction. Any two vectors whose eigenvalues differ are a witness.
#
# </details>

# %% [markdown]
# ## 3. All eigenvalues of a 2 × 2 matrix
#
# **Idea.** $A v = \lambda v$ says $(A - \lambda I)\, v = 0$ with some $v \ne 0$: the matrix $A - \lambda I$ crushes a
# direction. Notebook 10 tells when a matrix does that: exactly if its determinant is $0$. So forget $v$ for a moment,
# and look for the numbers $\lambda$ with $\det(A - \lambda I) = 0$.
#
# **Derivation.** For $A = \begin{pmatrix} a & b \\ c & d \end{pmatrix}$,
#
# $$\det \begin{pmatrix} a - \lambda & b \\ c & d - \lambda \end{pmatrix}
# = (a - \lambda)(d - \lambda) - bc = \lambda^2 - (a + d)\, \lambda + (ad - bc)
# = \lambda^2 - \operatorname{tr} A \cdot \lambda + \det A .$$
#
# This is the **characteristic polynomial** of $A$. It is of degree 2, so school knows its zeros:
#
# $$\lambda = \frac{\operatorname{tr} A \pm \sqrt{D}}{2}, \qquad
# D = (\operatorname{tr} A)^2 - 4 \det A = (a - d)^2 + 4bc .$$
#
# (Check the two forms of $D$ against each other; the second loses fewer digits to rounding.) It follows that
# *the eigenvalues add up to the trace, and their product is the determinant*. A fine way to check an answer.
#
# **From $\lambda$ to $v$.** Let $v = (v_0, v_1)$. We need $(a - \lambda)\, v_0 + b\, v_1 = 0$, from the first row, and
# the second row asks for the same up to a factor, as the determinant is $0$. So $v = (b,\ \lambda - a)$ does it,
# unless it is $(0, 0)$. From the second row, $v = (\lambda - d,\ c)$. Take the longer of the two. Both are zero only
# if $A - \lambda I$ is the zero matrix.
#
# Three things can happen.
#
# - **$D > 0$.** Two different real eigenvalues, one line of eigenvectors for each.
# - **$D < 0$.** $\sqrt D = i \sqrt{-D}$, so there are two complex eigenvalues, conjugates of each other, with complex
#   eigenvectors. The same formulas hold. No *real* direction stays.
# - **$D = 0$.** A single eigenvalue, $\lambda = \operatorname{tr} A / 2$, counted twice. If $A = \lambda I$ every
#   direction stays, and we choose any two. Otherwise there is only *one* line of eigenvectors: as the zero is
#   double one might expect two of them, but there are not. Such a matrix is called **defective**.
#
# **By hand.**
#
# - $\begin{pmatrix} 4 & 1 \\ 2 & 3 \end{pmatrix}$: trace $7$, determinant $10$, $D = 49 - 40 = 9$,
#   $\lambda = (7 \pm 3)/2$, so $5$ and $2$. For $5$: $(b, \lambda - a) = (1, 1)$. For $2$: $(1, -2)$.
# - $\begin{pmatrix} 2 & 1 \\ 0 & 2 \end{pmatrix}$: $D = 0$, $\lambda = 2$, $(b, \lambda - a) = (1, 0)$, and that is
#   all.
# - $\begin{pmatrix} 0 & -1 \\ 1 & 0 \end{pmatrix}$, the rotation by 90°: trace $0$, determinant $1$, $D = -4$,
#   $\lambda = \pm i$. For $i$: $(b, \lambda - a) = (-1, i)$. Check: $A (-1, i) = (-i, -1) = i \cdot (-1, i)$.
#
# **Exercise 3** (3 points). Write `eig_2x2`, without `np.linalg.eig`, as it has no answer to the defective
# case. A square root that knows complex numbers: `np.sqrt(complex(D))`, or `complex(D) ** 0.5`.


# %% solution="eig_2x2"
def eig_2x2(A):
    """The eigenvalues and eigenvectors of a real 2 × 2 matrix.

    Arguments
        A   (2, 2), nested lists or an array, of whole numbers or floats; never changed. Its largest |entry|, called
            size below, lies between 1e-100 and 1e100, or A is the zero matrix.
    Returns
        a list of pairs (lam, v), in any order. In each, lam is a number and v a list or an array of shape (2,), not
        zero, with A v = lam v; v may have any length. What is real may be given as real or as complex numbers.
        If A has two different eigenvalues, real or complex: two pairs, one for each.
        If A has only one eigenvalue and A = lam I: two pairs with this lam; neither v is a multiple of the other.
        If A has only one eigenvalue and A is not lam I: a list of one pair.
        The eigenvalues are right up to 1e-9 * size.
        Rounding: D = (a - d)² + 4bc counts as 0 if |D| <= 1e-12 * size². If it does, A counts as lam I if no entry of
        A - lam I exceeds 1e-6 * size in absolute value. (You are not asked about cases near these limits: |D| is
        below 1e-14 or above 1e-6 times size²; and if it is below, the largest |entry| of A - lam I is below 1e-12 or
        above 1e-2 times size.)
    Raises
        ValueError if A does not have the shape (2, 2).

    Example
        eig_2x2([[4, 1], [2, 3]]) is [(5, [1, 1]), (2, [1, -2])], up to order and lengths
        eig_2x2([[2, 1], [0, 2]]) is [(2, [1, 0])], up to length
    """
    ### BEGIN SOLUTION
    A = np.array(A, dtype=float)
    if A.shape != (2, 2):
        raise ValueError(f"only for 2 × 2 matrices, not for the shape {A.shape}")
    (a, b), (c, d) = A
    size, mean, D = np.max(np.abs(A)), (a + d) / 2, (a - d) ** 2 + 4 * b * c

    def direction(lam):
        return max(np.array([b, lam - a]), np.array([lam - d, c]), key=np.linalg.norm)

    if abs(D) > 1e-12 * size**2:
        root = D**0.5 if D > 0 else 1j * (-D) ** 0.5
        return [(lam, direction(lam)) for lam in (mean + root / 2, mean - root / 2)]
    if np.max(np.abs(A - mean * np.eye(2))) <= 1e-6 * size:
        return [(mean, e) for e in np.eye(2)]
    return [(mean, direction(mean))]
    ### END SOLUTION


# %% check="eig_2x2" points=3
def shown(pairs):
    """The eigenvalues, for a message."""
    return [complex(lam) for lam, _ in pairs]


for A, values in [([[4, 1], [2, 3]], [2, 5]), ([[2, 1], [0, 2]], [2]), ([[0, -1], [1, 0]], [-1j, 1j])]:
    pairs = eig_2x2(A)
    assert len(pairs) == len(values), f"{A} has {len(values)} independent eigenvectors, you found {len(pairs)}"
    found = sorted(shown(pairs), key=lambda z: (z.real, z.imag))
    assert np.allclose(found, values), f"the eigenvalues of {A} are {values}, you found {found}"
    for lam, v in pairs:
        assert is_eigenpair(A, lam, v), f"A v is not lam v for A = {A}, lam = {lam}, v = {v}"

# %% [markdown]
# **Your function at work.** Above, four matrices with the unit circle (dashed), its image, and the lines of real
# eigenvectors that your function finds. Below, their characteristic polynomials: real eigenvalues are where the
# parabola meets the axis.

# %%
ZOO = {
    "two lines": [[1.6, 0.5], [0.4, 0.9]],
    "a flip": [[0.6, 1.2], [1.2, -0.8]],
    "defective": [[1.0, 1.2], [0.0, 1.0]],
    "turning": [[0.5, -1.0], [1.2, 0.9]],
}
CIRCLE = np.array([unit(t) for t in range(361)]).T

fig, axes = plt.subplots(2, 4, figsize=(10.4, 4.9), height_ratios=[3, 2], sharey="row")
for (ax, parabola), (name, A) in zip(axes.T, ZOO.items(), strict=True):
    A = np.array(A)
    pairs = [(lam, v) for lam, v in eig_2x2(A) if abs(complex(lam).imag) < 1e-9]
    ax.plot(*CIRCLE, color="0.6", linestyle="--", linewidth=1)
    ax.plot(*(A @ CIRCLE), color="black", linestyle="-", linewidth=1.4)
    for _, v in pairs:
        ax.plot(*np.outer(np.real(v) / np.linalg.norm(v), [-2.4, 2.4]), color="0.3", linestyle=":", linewidth=2)
    ax.set(title=f"{name}: {len(pairs)} real", aspect="equal", xlim=(-2.1, 2.1), ylim=(-2.1, 2.1))
    t = np.linspace(-2, 3, 101)
    parabola.plot(t, t**2 - np.trace(A) * t + A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0], "-", color="black")
    parabola.axhline(0, color="0.5", linewidth=1)
    parabola.plot([complex(lam).real for lam, _ in pairs], np.zeros(len(pairs)), "o", color="black", markersize=7)
    parabola.set(xlabel="λ", ylim=(-2.2, 4))
axes[0, 0].set_ylabel("second entry")
axes[1, 0].set_ylabel("det(A − λI)");

# %% [markdown]
# **Think.** Let $A$ be symmetric, $b = c$. (a) Can $D$ be negative? Can $A$ be defective? (b) In which directions
# do the two lines lie to each other?
#
# <details><summary>Answer</summary>
#
# (a) $D = (a - d)^2 + 4b^2$ is a sum of squares, never negative: the eigenvalues are real. It is $0$ only if
# $a = d$ and $b = 0$, and then $A = aI$, which is not defective.
#
# (b) They are perpendicular: $\lambda\, v^\top w = (A v)^\top w = v^\top A w = \mu\, v^\top w$, so
# $(\lambda - \mu)\, v^\top w = 0$, and if $\lambda \ne \mu$ then $v^\top w = 0$.
#
# Both hold for symmetric matrices of every size: there are always $n$ perpendicular eigenvectors, with real
# eigenvalues. This is the *spectral theorem*, and `np.linalg.eigh` finds them. Notebook 12 is built upon it.
#
# </details>

# %% [markdown]
# ## 4. Power iteration: multiply, and wait
#
# **Idea.** For large matrices the characteristic polynomial is hopeless, both to find and to solve. But there is a
# method that a child could carry out. Take some vector. Multiply it by $A$. Again. Again. Whatever is stretched most
# wins.
#
# **Why it works.** Suppose that $A$ has $n$ independent eigenvectors $v_1, \dots, v_n$, and that one eigenvalue is
# larger *in absolute value* than all others:
# $\lvert \lambda_1 \rvert > \lvert \lambda_2 \rvert \ge \lvert \lambda_3 \rvert \ge \dots$ It is called **dominant**.
# Any starting vector is a combination $c_1 v_1 + \dots + c_n v_n$, so
#
# $$A^k (c_1 v_1 + \dots + c_n v_n) = \lambda_1^k \Bigl( c_1 v_1
# + c_2 \Bigl(\frac{\lambda_2}{\lambda_1}\Bigr)^{\!k} v_2 + \dots
# + c_n \Bigl(\frac{\lambda_n}{\lambda_1}\Bigr)^{\!k} v_n \Bigr) .$$
#
# All quotients are less than $1$ in absolute value, so if $c_1 \ne 0$ the direction tends to that of $v_1$, and the
# error shrinks like $\lvert \lambda_2 / \lambda_1 \rvert^k$. In order that the numbers neither explode nor vanish,
# bring the vector to length 1 after every step:
#
# $$v_0 = \frac{\text{start}}{\lVert \text{start} \rVert}, \qquad
# v_{k+1} = \frac{A v_k}{\lVert A v_k \rVert} .$$
#
# **And the eigenvalue?** The length $\lVert A v_k \rVert$ tends to $\lvert \lambda_1 \rvert$, but it has lost the
# sign. Ask instead which number $\lambda$ makes $\lambda v$ come nearest to $A v$. For $\lVert v \rVert = 1$ this
# is a projection (notebook 07), and the answer is the **Rayleigh quotient** $\lambda = v^\top A v$.
#
# **When to stop?** Not when $v_k$ stops changing: if $\lambda_1 < 0$ it changes its sign for ever. Not when
# $\lambda$ stops changing: that may happen where no eigenvector is near, as you will see. Stop when you *have* an
# eigenvector: when the **residual** $\lVert A v - \lambda v \rVert$ is small compared with $\lvert \lambda \rvert$.
#
# **By hand.** $A = \begin{pmatrix} 3 & 0 \\ 0 & 1 \end{pmatrix}$, start $(1, 1)$.
#
# - $v_0 = (1, 1)/\sqrt2$. $\lambda = \frac12 (3 + 1) = 2$, residual
#   $\lVert (3, 1) - 2 (1, 1) \rVert / \sqrt2 = 1$, which is $0.5$ of $\lambda$.
# - $v_1 = (3, 1)/\sqrt{10}$. $\lambda = \frac{1}{10} (27 + 1) = 2.8$, residual
#   $\lVert (9, 1) - 2.8\, (3, 1) \rVert / \sqrt{10} = 0.6$, which is $0.214$ of $\lambda$.
# - $v_2 = (9, 1)/\sqrt{82}$. $\lambda \approx 2.976$; the residual is $0.074$ of $\lambda$. Each step divides it by
#   about $3$.
#
# **When it fails.** With $A = \begin{pmatrix} 1 & 0 \\ 0 & -1 \end{pmatrix}$ there is a tie between $1$ and $-1$.
# From $(1, 1)$ the iteration goes to $(1, -1)$, back to $(1, 1)$, and so on. The length of $A v_k$ is always 1, the
# Rayleigh quotient always 0, everything looks settled, and nothing is right. Only the residual, which is 1, knows.
# Such a failure must be reported, not returned.
#
# **Exercise 4** (2 points). Write `power_iteration`.


# %% solution="power_iteration"
def power_iteration(A, v0, n, tol=1e-10):
    """An eigenpair by power iteration: the first of v_0, v_1, …, v_n that is good enough.

    Arguments
        A     (m, m) with m ≥ 1, a square real matrix, nested lists or an array, of whole numbers or floats; never
              changed.
        v0    (m,), the start, a list or an array, of real numbers, whole or not; never changed. v_0 is v0 divided by
              its length, and v_{k+1} is A v_k divided by its length.
        n     the largest number of steps, an integer ≥ 0. For n = 0 only v_0 is tried.
        tol   how small the residual must be, 1e-12 ≤ tol < 1.
        The largest |entry| of A, and likewise of v0, lies between 1e-100 and 1e100, or all entries are 0.
    Returns
        a tuple (lam, v) for the first v = v_k, k = 0, 1, …, n, with ‖A v - lam v‖ <= tol * |lam|, where lam = vᵀA v.
        lam is a number, v a float array of shape (m,) and of length 1. It is found as described: if v0 has no part
        along the dominant eigenvector, this may be another eigenpair. In particular A v = 0 gives lam = 0.
        The sign of v is free.
    Raises
        ValueError if A is not a square matrix, if v0 is not of shape (m,), or if v0 is the zero vector.
        RuntimeError if none of v_0, …, v_n is good enough.

    Example
        power_iteration([[3, 0], [0, 1]], [1, 1], 1, 0.3) is (2.8, array([3, 1]) / √10)
    """
    ### BEGIN SOLUTION
    A, v = np.array(A, dtype=float), np.array(v0, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError(f"a square matrix and a vector are needed, not the shapes {A.shape} and {v.shape}")
    if not np.any(v):
        raise ValueError("the zero vector has no direction to start from")
    v = v / np.linalg.norm(v)
    for _ in range(n + 1):
        w = A @ v
        lam = v @ w
        if np.linalg.norm(w - lam * v) <= tol * abs(lam):
            return float(lam), v
        v = w / np.linalg.norm(w)
    raise RuntimeError(f"no eigenvector after {n} steps")
    ### END SOLUTION


# %% check="power_iteration" points=2
lam, v = power_iteration([[3, 0], [0, 1]], [1, 1], 1, 0.3)
assert np.isclose(lam, 2.8), f"the example by hand: after one step the quotient is 2.8, not {lam}"
lam, v = power_iteration([[1, 2], [2, -2]], [1, 0], 200)
assert np.isclose(lam, -3), f"the dominant eigenvalue is -3, not {lam}"
assert is_eigenpair([[1, 2], [2, -2]], lam, v), f"A v is not -3 v for v = {v}"
try:
    power_iteration([[1, 0], [0, -1]], [1, 1], 500)
except RuntimeError:
    pass
else:
    raise AssertionError("1 and -1 tie, so this never settles: raise a RuntimeError")

# %% [markdown]
# **Your function at work.** A matrix with the eigenvalues $1$, $r$ and $r/2$. How many steps does your function need
# until the residual is below $10^{-1}, 10^{-2}, \dots$? The dashed line is the promise, $r^k$. The vertical axis is
# logarithmic, so that $r^k$ is a straight line. Move $r$ towards $1$ and watch the price.

# %%
BASIS = np.linalg.qr(np.array([[2.0, -1.0, 0.5], [1.0, 2.0, -1.0], [1.0, 1.0, 3.0]]))[0]
LIMITS = 10.0 ** -np.arange(1, 9)


def steps_needed(A, start, tol, known=0):
    """The smallest n for which power_iteration succeeds, searched from a number known to be too small."""
    for n in range(known, 2000):
        try:
            power_iteration(A, start, n, tol)
        except RuntimeError:
            continue
        return n
    return 2000


def draw_convergence(r=0.7):
    """The residual that is reached, against the number of steps, and the promise r^k."""
    A = BASIS * np.array([1.0, r, r / 2]) @ BASIS.T
    steps = [0]
    for tol in LIMITS:
        steps.append(steps_needed(A, BASIS.sum(axis=1), tol, steps[-1]))
    k = np.arange(steps[-1] + 1)
    _, ax = plt.subplots()
    ax.semilogy(steps[1:], LIMITS, "o", color="black", linestyle="none", label="your power_iteration")
    ax.semilogy(k, r**k, "--", color="0.4", label=f"$r^k$ with $r = {r:.2f}$")
    ax.set(xlabel="steps $k$", ylabel="residual", title=f"The gap decides: {steps[-1]} steps to eight digits")
    ax.legend()


draw_convergence(0.7)

# %%
interact(draw_convergence, r=(0.1, 0.9, 0.05));

# %% [markdown]
# **Think.** (a) You start *exactly* perpendicular to $v_1$ of a symmetric matrix, so that $c_1 = 0$. What does the
# theory say, and what does a computer do? (b) What happens for a rotation? (c) How could you find the *smallest*
# eigenvalue, in absolute value, of an invertible matrix?
#
# <details><summary>Answer</summary>
#
# (a) In theory $v_1$ never appears, and the iteration finds $v_2$ (if $c_2 \ne 0$). On a computer rounding brings in
# about $10^{-16}$ of $v_1$, and this grows by $\lvert \lambda_1 / \lambda_2 \rvert$ in each step. If your function has
# not stopped at $v_2$ by then, it finds $v_1$ after all: rounding errors at your service. (If zeros stay exactly zero,
# as with a diagonal matrix, it does find $v_2$.) That is why one starts with random vectors: $c_1 = 0$ has the
# probability $0$.
#
# (b) Its two complex eigenvalues have the same absolute value, a tie. The vector turns for ever, and your function
# reports it. (Unless the angle is 0° or 180°: then every vector is an eigenvector.)
#
# (c) By power iteration with $A^{-1}$, whose eigenvalues are $1/\lambda_i$. One does not invert: each step
# solves $A w = v_k$. That is *inverse iteration*.
#
# </details>

# %% [markdown]
# ## 5. A matrix to the power k
#
# **Idea.** In the coordinates of its eigenvectors a matrix is a list of numbers. And numbers are easily raised to
# powers: $2^{1000}$ is one key on a calculator, $A^{1000}$ looks like a thousand matrix products.
#
# **Definition.** Suppose $A$ has $n$ independent eigenvectors. Write them as the *columns* of a matrix $V$, and
# their eigenvalues into $\Lambda = \operatorname{diag}(\lambda_1, \dots, \lambda_n)$. Column by column,
# $A v_j = \lambda_j v_j$ becomes
#
# $$A V = V \Lambda, \qquad\text{and so}\qquad A = V \Lambda V^{-1} .$$
#
# This is the **diagonalisation** of $A$. Now multiply:
# $A^2 = V \Lambda V^{-1} V \Lambda V^{-1} = V \Lambda^2 V^{-1}$, and
#
# $$A^k = V \Lambda^k V^{-1}, \qquad \Lambda^k = \operatorname{diag}(\lambda_1^k, \dots, \lambda_n^k), \qquad
# A^0 = I .$$
#
# Note that it is $V^{-1}$. Only if the columns of $V$ are orthonormal is this the same as $V^\top$ (for symmetric
# matrices one can choose them so). And $A^k$ has nothing to do with raising each *entry* to the power $k$.
#
# **By hand.** $A = \begin{pmatrix} 4 & 1 \\ 2 & 3 \end{pmatrix}$ has the eigenpairs $(5, (1, 1))$ and $(2, (1, -2))$:
#
# $$A^k = \begin{pmatrix} 1 & 1 \\ 1 & -2 \end{pmatrix} \begin{pmatrix} 5^k & 0 \\ 0 & 2^k \end{pmatrix}
# \cdot \frac13 \begin{pmatrix} 2 & 1 \\ 1 & -1 \end{pmatrix}
# = \frac13 \begin{pmatrix} 2 \cdot 5^k + 2^k & 5^k - 2^k \\ 2 \cdot 5^k - 2 \cdot 2^k & 5^k + 2 \cdot 2^k
# \end{pmatrix} .$$
#
# For $k = 2$: $\begin{pmatrix} 18 & 7 \\ 14 & 11 \end{pmatrix}$, and indeed this is $A A$.
#
# For larger matrices `lam, V = np.linalg.eig(A)` finds the eigenvalues and a matrix $V$ with eigenvectors of length
# 1 in its columns. Two warnings:
#
# - *They may be complex* though $A$ is real. In $V \Lambda^k V^{-1}$ the imaginary parts cancel up to rounding. Return
#   the real part (`.real`).
# - *A defective matrix* has no such $V$. `eig` does not say so. It returns a $V$ whose columns are (almost)
#   dependent, mostly two of them parallel, and dividing by that gives nonsense. The *condition number*
#   `np.linalg.cond(V)` tells: it is small for good bases and huge for such ones. Draw the line at $10^6$.
#
# **Exercise 5** (2 points). Write `matrix_power`.


# %% solution="matrix_power"
def matrix_power(A, k):
    """The power A^k of a diagonalisable matrix, by way of its eigenvectors.

    Arguments
        A   (n, n) with n ≥ 1, a square real matrix, nested lists or an array, of whole numbers or floats; never
            changed. Entries and powers are not larger than 1e100 in absolute value.
        k   an integer, also a large one, up to 1000.
    Returns
        a real float array of shape (n, n), also where eigenvalues are complex: A^k = V diag(lam^k) V⁻¹. Every entry is
        right to within 1e-8 times the k-th power of the largest |lam|. A^0 = I, also for the zero matrix.
    Raises
        ValueError if A is not a square matrix, or if k < 0.
        ValueError if A is defective, that is if np.linalg.cond(V) > 1e6 for the V of np.linalg.eig(A). (You are not
        asked about matrices with a condition number between 1e3 and 1e7, nor about defective ones for k = 0.)

    >>> matrix_power([[4, 1], [2, 3]], 2)
    array([[18.,  7.],
           [14., 11.]])
    """
    ### BEGIN SOLUTION
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError(f"only a square matrix has powers, not an array of shape {A.shape}")
    if k < 0:
        raise ValueError(f"k must not be negative, but is {k}")
    lam, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e6:
        raise ValueError("the matrix is defective: it has no basis of eigenvectors")
    return np.real(V * lam**k @ np.linalg.inv(V))  # V * lam**k multiplies column j by lam[j]**k
    ### END SOLUTION


# %% check="matrix_power" points=2
found = matrix_power([[4, 1], [2, 3]], 2)
assert np.allclose(found, [[18, 7], [14, 11]]), f"the example by hand: A² = [[18, 7], [14, 11]], you found {found}"
found = matrix_power([[0, -1], [1, 0]], 3)
assert np.allclose(found, [[0, 1], [-1, 0]]), f"three quarter turns: [[0, 1], [-1, 0]], you found {found}"
try:
    matrix_power([[2, 1], [0, 2]], 5)
except ValueError:
    pass
else:
    raise AssertionError("[[2, 1], [0, 2]] is defective: raise a ValueError")

# %% [markdown]
# **Your function at work.** A simple recurrent network, without its nonlinear functions, multiplies its state by
# the same matrix in every step: $x_k = A^k x_0$. On the left the states for three matrices $c R$, where $R$ turns
# by 20° and $c = 0.95, 1, 1.05$. Their eigenvalues are complex, of absolute value $c$. On the right, the length of
# the state over a hundred steps.

# %%
TURN = np.array([[np.cos(np.pi / 9), -np.sin(np.pi / 9)], [np.sin(np.pi / 9), np.cos(np.pi / 9)]])

fig, (ax, growth) = plt.subplots(1, 2, figsize=(9.2, 4.1))
for c, marker, line in [(0.95, "o", "-"), (1.0, "s", "--"), (1.05, "^", "-.")]:
    states = np.array([matrix_power(c * TURN, k) @ [1, 0] for k in range(101)])
    ax.plot(*states[:28].T, marker, color="black", fillstyle="none", linestyle=line, linewidth=0.7, label=f"c = {c}")
    growth.semilogy(np.linalg.norm(states, axis=1), line, color="black", label=f"c = {c}")
ax.set(xlabel="first entry", ylabel="second entry", aspect="equal", title="28 states, from (1, 0)")
ax.legend(loc="upper right")
growth.set(xlabel="k", ylabel="length of the state", title="It vanishes, or it explodes")
growth.legend();

# %% [markdown]
# Gradients run through such a network backwards, multiplied by the transposed matrix, which has the same
# eigenvalues. An eigenvalue of $0.95$ leaves $0.6\,\%$ after a hundred steps, one of $1.05$ makes it 130-fold. This
# is why plain recurrent networks are hard to train: the gradient vanishes or explodes.
#
# **Think.** (a) The Fibonacci numbers $0, 1, 1, 2, 3, 5, 8, \dots$ satisfy $(f_{k+1}, f_k) = A^k (1, 0)$ with
# $A = \begin{pmatrix} 1 & 1 \\ 1 & 0 \end{pmatrix}$. How fast do they grow? (b) The matrix
# $\begin{pmatrix} 2 & 1 \\ 0 & 2 \end{pmatrix}$ is defective. Does it have powers? (c) Does
# $V \Lambda^{k} V^{-1}$ make sense for $k = -1$, and for $k = \frac12$?
#
# <details><summary>Answer</summary>
#
# (a) The eigenvalues are $(1 \pm \sqrt5)/2 \approx 1.618$ and $-0.618$. The powers of the second die out, so $f_k$
# grows like a power of the golden ratio $1.618\ldots$; exactly, $f_k$ is the whole number nearest to
# $1.618\ldots^k / \sqrt5$.
#
# (b) Certainly, every square matrix has: $\begin{pmatrix} 2^k & k\, 2^{k-1} \\ 0 & 2^k \end{pmatrix}$. Only this
# *way* of finding them fails. Notice the factor $k$: no combination of $2^k$ and other powers produces it.
#
# (c) For $k = -1$ it is the inverse, if no eigenvalue is $0$. For $k = \frac12$ it is a matrix whose square is $A$;
# it is real if all eigenvalues are real and not negative (and there is more than one choice of roots). By the same
# idea one defines $e^A$ and other functions of matrices.
#
# </details>

# %% [markdown]
# ## 6. A real job: PageRank
#
# **Idea.** Which pages of the web are important? Counting the links that lead to a page is a poor measure, since
# anybody can make a thousand pages that link to his own. Better: a link is worth more if it comes from an
# *important* page, and less if that page links to many others. The definition goes in a circle. An eigenvector cuts
# through: Sergey Brin and Larry Page did this in 1998, and founded Google upon it.
#
# **The surfer.** Somebody clicks around at random, for ever. Standing on page $i$, out of $n$ pages, she does this:
#
# - with probability $d$ she follows one of the links on page $i$, each with the same probability;
# - with probability $1 - d$ she is bored and jumps to any of the $n$ pages (also $i$ itself), each with the same
#   probability;
# - if page $i$ has no links at all (a *dangling* page), she always jumps to any of the $n$ pages, as above.
#
# The **rank** $r_j$ of page $j$ is the share of time that she spends there in the long run.
#
# **The matrix.** Let $S_{ji}$ be the probability that a surfer who is *not* bored goes *from* $i$ *to* $j$. If page
# $i$ has $\ell_i > 0$ links, $S_{ji} = L_{ij} / \ell_i$, and if it has none, $S_{ji} = \frac1n$. With boredom,
#
# $$G_{ji} = \frac{1 - d}{n} + d \, S_{ji} .$$
#
# Mind the order: column $i$ of $G$ belongs to *row* $i$ of $L$. Each **column** of $G$ adds up to 1. If $r_i$ is
# the probability to be on page $i$ now, that to be on page $j$ after the next click is $\sum_i G_{ji} r_i$, that is
# entry $j$ of $G r$. In the long run nothing changes any more:
#
# $$G\, r = r, \qquad r_j \ge 0, \qquad r_0 + \dots + r_{n-1} = 1 .$$
#
# An eigenvector for the eigenvalue $1$. For $0 \le d < 1$ there is exactly one such $r$, and $1$ is the dominant
# eigenvalue.
#
# <details><summary>Why there is exactly one</summary>
#
# Write $\lVert z \rVert_1$ for the sum of all $\lvert z_i \rvert$. As $S$ has no negative entries, and columns of
# sum 1, $\lVert S z \rVert_1 \le \lVert z \rVert_1$. If the entries of $z$ add up to $0$, the jumps contribute
# $\frac{1 - d}{n} \sum_i z_i = 0$, so $G z = d\, S z$ and $\lVert G z \rVert_1 \le d\, \lVert z \rVert_1$.
#
# Take two distributions $x$ and $y$, and $z = x - y$: every click multiplies their distance by $d < 1$ or
# less. With $y = G x$ we see that $x, G x, G^2 x, \dots$ moves less and less, and converges, to some $r$ with
# $G r = r$. All distributions converge to the same one.
#
# Now let $G z = \lambda z$, $z \ne 0$. Since $G$ keeps the sum of the entries, $\sum_i z_i = \lambda \sum_i z_i$. So
# $\lambda = 1$, or the sum is $0$, and then $\lvert \lambda \rvert \le d$ by the first paragraph. Power iteration
# therefore needs about as many steps as $d^k$ needs to become small: for $d = 0.85$, 140 steps for ten digits.
#
# </details>
#
# **By hand.** Two pages. Page $0$ links to page $1$; page $1$ links nowhere. $d = \frac12$: column $0$ of $G$ is
# $(\frac14, \frac14 + \frac12)$ and column $1$ is $(\frac12, \frac12)$. From
# $r_0 = \frac14 r_0 + \frac12 r_1$ follows $3 r_0 = 2 r_1$, and with $r_0 + r_1 = 1$: $r = (0.4, 0.6)$.
#
# **Exercise 6** (3 points). Write `pagerank`. Three ways lead to it, and all are fine. Your `power_iteration`, with
# enough steps and a `tol` near $10^{-12}$. Or the linear system $(G - I)\, r = 0$ together with $\sum r_j = 1$. Or
# `np.linalg.eig`, but mind: it does not sort. The eigenvalue $1$ may stand anywhere, and the vector may have any
# sign and length.


# %% solution="pagerank"
def pagerank(L, d=0.85):
    """The rank of each page: the share of time that the random surfer spends there.

    Arguments
        L   (n, n) with n ≥ 1: the links, nested lists or an array; L[i, j] is 1 if page i links to page j, and 0 if
            not; never changed. A link of a page to itself counts like any other. There may be pages without links,
            pages that nobody links to, and parts of the web without any connection.
        d   the probability to follow a link, 0 ≤ d < 1. (You are not asked about d between 0.99 and 1.)
    Returns
        a float array r of shape (n,), with G r = r, for the matrix G of the text (a page without links sends the
        surfer to all n pages with the same probability), r ≥ 0 and sum 1. Every entry is right to within 1e-9.
    Raises
        ValueError if L is not a square matrix, or if d < 0 or d ≥ 1.

    >>> pagerank([[0, 1], [0, 0]], 0.5)
    array([0.4, 0.6])
    """
    ### BEGIN SOLUTION
    L = np.array(L, dtype=float)
    if L.ndim != 2 or L.shape[0] != L.shape[1]:
        raise ValueError(f"links are a square matrix, not an array of shape {L.shape}")
    if not 0 <= d < 1:
        raise ValueError(f"d must be at least 0 and less than 1, but is {d}")
    n = len(L)
    L[L.sum(axis=1) == 0] = 1.0  # from a dangling page, to all pages alike
    G = (1 - d) / n + d * (L / L.sum(axis=1, keepdims=True)).T
    _, v = power_iteration(G, np.ones(n), 10_000, 1e-12)
    return v / np.sum(v)
    ### END SOLUTION


# %% check="pagerank" points=3
found = pagerank([[0, 1], [0, 0]], 0.5)
assert np.allclose(found, [0.4, 0.6]), f"the example by hand: (0.4, 0.6), not {found}"
found = pagerank([[0, 1, 0], [0, 0, 1], [1, 0, 0]])
assert np.allclose(found, [1 / 3, 1 / 3, 1 / 3]), f"three pages in a ring are equally important, but you found {found}"
found = pagerank([[0, 0, 1], [0, 0, 1], [1, 0, 0]])
assert np.argmax(found) == 2, f"both others link to page 2, so it should rank first, but you found {found}"

# %% [markdown]
# **Your function at work.** A small web of ten pages. The discs have areas proportional to the ranks. Page A is
# popular. B has *one* incoming link, but from A. G and H know only each other, and J links nowhere. With the slider
# at $d = 0$ all pages are equal; the larger $d$, the more the links decide.

# %%
LINKS = {"A": "B", "B": "A", "C": "A", "D": "A", "E": "ADF", "F": "AJ", "G": "H", "H": "G", "I": "AE", "J": ""}
PAGES = list(LINKS)
WEB = np.array([[int(target in LINKS[page]) for target in PAGES] for page in PAGES])
ACROSS = [4.0, 6.2, 2.2, 5.2, 4.2, 6.2, 0.2, 0.2, 2.2, 8.0]
UPWARDS = [3.0, 3.6, 4.0, 4.9, 0.9, 1.5, 3.4, 1.2, 1.2, 1.9]
PLACES = np.column_stack([ACROSS, UPWARDS])


def draw_web(d=0.85):
    """The pages as discs, the links as arrows."""
    rank = np.array(pagerank(WEB, d))
    _, ax = plt.subplots(figsize=(7.8, 4.6))
    ax.scatter(PLACES[:, 0], PLACES[:, 1], s=6000 * rank, color="0.82", edgecolor="black", zorder=2)
    for i, j in np.argwhere(WEB):
        shrink = np.sqrt(6000 * rank[[i, j]] / np.pi) + 2
        arrow = {"arrowstyle": "-|>", "color": "0.35", "shrinkA": shrink[0], "shrinkB": shrink[1]}
        ax.annotate("", PLACES[j], PLACES[i], arrowprops={**arrow, "connectionstyle": "arc3,rad=0.12"}, zorder=3)
    for name, (x, y), r in zip(PAGES, PLACES, rank, strict=True):
        inside = r > 0.07  # else the name stands to the right of its disc
        place, side = ((x, y), "center") if inside else ((x + 0.05 + 1.1 * np.sqrt(r), y - 0.05), "left")
        ax.text(*place, f"{name}\n{r:.0%}" if inside else f"{name} {r:.0%}", ha=side, va="center", fontsize=9, zorder=4)
    ax.set(xlim=(-0.7, 8.7), ylim=(0.1, 5.7), aspect="equal", xticks=[], yticks=[], title=f"d = {d:.2f}")
    ax.spines[:].set_visible(False)


draw_web(0.85)

# %%
interact(draw_web, d=(0.0, 0.95, 0.05));

# %% [markdown]
# Ranking by random walks is not only for the web. It ranks papers by citations, proteins, players, and *words*: link
# each word of a text to its neighbours, the three words before it and the three after it, and the ranks find the key
# words (Mihalcea and Tarau, *TextRank*, 2004). Nobody has to tell the program what the text is about. Here is Abraham
# Lincoln's address at Gettysburg, of 1863 (in the public domain). Common words such as "the" are left out, as usual.

# %% locked="speech"
SPEECH = """
Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and
dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether
that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that
war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that
that nation might live. It is altogether fitting and proper that we should do this. But, in a larger sense, we can not
dedicate -- we can not consecrate -- we can not hallow -- this ground. The brave men, living and dead, who struggled
here, have consecrated it, far above our poor power to add or detract. The world will little note, nor long remember
what we say here, but it can never forget what they did here. It is for us the living, rather, to be dedicated here to
the unfinished work which they who fought here have thus far so nobly advanced. It is rather for us to be here dedicated
to the great task remaining before us -- that from these honored dead we take increased devotion to that cause for which
they gave the last full measure of devotion -- that we here highly resolve that these dead shall not have died in vain
-- that this nation, under God, shall have a new birth of freedom -- and that government of the people, by the people,
for the people, shall not perish from the earth.
"""
_COMMON = """
a above add ago all altogether and any are as be before but by can come did do far for forth four from gave have here
highly in is it larger last little long met might never nor not now of on or our proper rather score seven shall should
so take that the their these they this those thus to under us we what whether which who will years say
"""
COMMON = set(_COMMON.split())


def words_of(text):
    """The words of a text in order, in small letters, without the common ones."""
    plain = "".join(letter if letter.isalpha() else " " for letter in text.lower())
    return [word for word in plain.split() if word not in COMMON]


# %%
sequence = words_of(SPEECH)
words = sorted(set(sequence))
number_of = {word: i for i, word in enumerate(words)}
follows = np.zeros((len(words), len(words)))
for gap in (1, 2, 3):  # each word links to the next three, and they link back
    for first, second in zip(sequence, sequence[gap:], strict=False):
        if first != second:
            follows[number_of[first], number_of[second]] = follows[number_of[second], number_of[first]] = 1

rank = np.array(pagerank(follows))
best = np.argsort(-rank)[:12]

fig, ax = plt.subplots(figsize=(6.8, 4.2))
ax.barh([words[i] for i in best], 100 * rank[best], color="0.75", edgecolor="black")
ax.axvline(100 / len(words), color="black", linestyle="--", linewidth=1.2, label="if all words were equal")
ax.invert_yaxis()
ax.set(xlabel="rank (% of the surfer's time)", title=f"The key words, out of {len(words)}")
ax.legend(loc="lower right");

# %% [markdown]
# **Think.** (a) What would go wrong in the small web with $d = 1$? (b) What happens to a surfer who has no rule for
# dangling pages? (c) You run a web shop and make 100 new pages, each with a single link, to your shop. The web has $n$
# pages, far more than 100. Roughly what do you gain?
#
# <details><summary>Answer</summary>
#
# (a) The surfer never jumps. Among G and H she stays for ever once she is there, among A and B likewise. So there
# are several vectors with $G r = r$, one for each such trap and all mixtures of them, and the answer is no longer
# defined. Also, between G and H she goes to and fro for ever: $-1$ is an eigenvalue as well, a tie, and power
# iteration need not settle.
#
# (b) The column of a dangling page would add up to $1 - d$ instead of $1$: probability leaks away. Then $1$ is no
# eigenvalue any more, and the dominant eigenvector is not the one we want, however you scale it. (Curiously, if you
# solve $r = \frac{1-d}{n} (1, \dots, 1) + d\, S r$ with zero columns for these pages, dividing by the sum does set
# it right: what they ought to send is the same for all pages, and so only enlarges the first term.)
#
# (c) Nobody links to the new pages, so each has the rank $(1 - d)/n$, or slightly more. Each hands $d$ times this
# to your shop: together $100\, d (1 - d)/n \approx 12.75/n$ for $d = 0.85$. An average page has $1/n$. So you gain
# as much as the average rank of a dozen pages: not nothing, and such *link farms* were soon
# fought with further rules; but a single link from a page of great rank is worth more.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | eigenvector | a vector $v \ne 0$ that a matrix only multiplies by a number, $Av = \lambda v$ |
# | eigenvalue | a number $\lambda$ for which there is a vector $v \ne 0$ with $Av = \lambda v$ |
# | eigenspace | the subspace of all eigenvectors for one eigenvalue, together with $0$ |
# | characteristic polynomial | $\det(A - \lambda I)$ as a function of $\lambda$; its zeros are the eigenvalues |
# | defective matrix | an $n \times n$ matrix without $n$ independent eigenvectors, complex ones included |
# | spectral theorem | a real symmetric $n \times n$ matrix has $n$ orthonormal eigenvectors, with real eigenvalues |
# | power iteration | multiplying a vector by $A$ again and again, each time scaled to length 1 |
# | diagonalisation | writing $A = V \Lambda V^{-1}$, with eigenvectors as columns of $V$ and a diagonal $\Lambda$ |
# | PageRank | the share of time that a random surfer spends on a web page in the long run |

# %% [markdown]
# ## Summary
#
# - $A v = \lambda v$ with $v \ne 0$: along $v$ the matrix is a number. The length of $v$ is free, $\lambda = 0$ is
#   allowed.
# - Sums of eigenvectors are eigenvectors if they share the eigenvalue, and otherwise never.
# - $2 \times 2$: $\lambda = \frac12 (\operatorname{tr} A \pm \sqrt{D})$. Eigenvalues add up to the trace and
#   multiply to the determinant. They may be complex; and a double one may have a single line of eigenvectors.
# - Power iteration finds the dominant eigenpair, with an error of about $\lvert \lambda_2 / \lambda_1 \rvert^k$.
#   Trust the residual and nothing else.
# - If there is a basis of eigenvectors, $A = V \Lambda V^{-1}$ and $A^k = V \Lambda^k V^{-1}$. The eigenvalues' sizes
#   decide whether powers explode or vanish.
# - The rank of a web page is an entry of the eigenvector for the eigenvalue $1$ of a matrix of probabilities.
#
# **Further reading.** For all of Part II, *Linear algebra*: Sheldon Axler, *Linear Algebra Done Right*, chapter 5; MIT
# OpenCourseWare, *Linear Algebra*, the lectures on eigenvalues, diagonalisation and Markov matrices.
#
# **Where to go next.** A matrix that is not square has no eigenvectors, and a defective one has too few.
# [Notebook 12](../12_svd_pca/12_svd_pca.ipynb), *SVD and PCA*, finds two sets of perpendicular directions for *every*
# matrix, out of the eigenvectors of $A^\top A$: the singular value decomposition.
