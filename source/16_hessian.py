# %% [markdown]
# # 16 The Hessian
#
# The gradient tells you which way is down. It does not tell you whether the ground in front of you curves up like a
# bowl or falls away like a cliff. For one variable the second derivative knew (notebook 03). With many variables the
# ground can bend up in one direction and down in another, so the answer is no longer a number. It is a matrix.
#
# **What you will be able to do**
#
# - compute all second derivatives of a function, count them, and fit the best quadratic function at a point;
# - read from the eigenvalues of a symmetric matrix whether it bends up, down, or both ways;
# - refute two false statements about the Hessian with witnesses of your own;
# - tell minima, maxima and saddles apart, and know when second derivatives cannot;
# - train a classifier in ten steps where gradient descent takes thousands.
#
# **What you need**: critical points in one variable
# ([notebook 03](../03_critical_points/03_critical_points.ipynb)); symmetric matrices and their eigenvalues
# ([notebook 11](../11_eigenvalues/11_eigenvalues.ipynb)); the tangent plane
# ([notebook 13](../13_partial_derivatives/13_partial_derivatives.ipynb)); gradient descent
# ([notebook 14](../14_gradient_descent/14_gradient_descent.ipynb)). Functions from there are given below.
#
# **Time**: about three hours. There are six exercises, 13 points in all.
#
# **Data**, beside this notebook: `penguins.csv`, 342 Palmer penguins (Horst, Hill and Gorman 2020, licence CC0).
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $x$ | `x` | a point: a vector of $n$ numbers, shape `(n,)`; formulas count entries from 1, Python from 0 |
# | $f$ | `f` | a function that takes one vector of shape `(n,)` and returns one number |
# | $\nabla f$, $\nabla^2 f$ | `grad`, `hess` | its gradient and its Hessian as **functions** of the point |
# | $g = \nabla f(x)$ | `g` | the gradient at one point: a **vector** `(n,)` |
# | $H = \nabla^2 f(x)$ | `H` | the Hessian at one point: a symmetric **matrix** `(n, n)` |
# | $d^\top H d$ | `d @ H @ d` | the number $\sum_{i} \sum_{j} H_{ij}\, d_i\, d_j$, where $d = x - x_0$ is a step |
# | $I$, $\lVert x \rVert$ | `np.eye(n)`, `np.linalg.norm(x)` | the identity matrix, the Euclidean norm |
# | $\log$ | `np.log` | the natural logarithm, base $e$ |
#
# Some conventions hold in every exercise. A vector or a matrix may be given as (nested) lists or as an array, of whole
# numbers of any type or of floats, with finite entries and $n \ge 1$, and your function never changes it. The functions
# that you are handed want **a float array of shape `(n,)`**: give them nothing else. What the docstring allows is
# computed without a warning. A result counts as right if it is right up to rounding.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

EPS = float(np.finfo(float).eps)  # 2**-52: the gap between 1 and the next number that Python knows


# %% locked="earlier"
def gradient(f, x):
    """From notebook 14: the gradient of f at x, shape (n,), by central differences."""
    x = np.array(x, dtype=float)
    steps = np.diag(EPS ** (1 / 3) * np.maximum(1, np.abs(x)))
    return np.array([(f(x + e) - f(x - e)) / (2 * e.sum()) for e in steps])


def gradient_descent(grad, x0, lr, steps):
    """From notebook 14: the points x0, x1, … of x − lr·grad(x), one per row, shape (steps + 1, n)."""
    path = [np.array(x0, dtype=float)]
    for _ in range(steps):
        path.append(path[-1] - lr * grad(path[-1]))
    return np.array(path)


def on_grid(f, xs, ys):
    """Two coordinate arrays and the values of f, each of shape (len(ys), len(xs))."""
    return *np.meshgrid(xs, ys), np.array([[f(np.array([a, b])) for a in xs] for b in ys])


# %% [markdown]
# ## 1. Slopes of slopes
#
# **Idea.** Walk due east on a hillside. The slope due east changes as you go: that is bending, as in notebook 03. But
# the slope due *north* changes as well! The hillside may be level from north to south here and steep a hundred steps
# further on. So each of the $n$ slopes changes in each of $n$ directions.
#
# **Definition.** The **second partial derivatives** of $f$ at $x$ are the partial derivatives of its partial
# derivatives. The **Hessian** of $f$ at $x$ is the $n \times n$ matrix of them all:
#
# $$H_{ij} = \frac{\partial^2 f}{\partial x_i\, \partial x_j}(x)
# = \frac{\partial}{\partial x_i} \Bigl( \frac{\partial f}{\partial x_j} \Bigr)(x) .$$
#
# (It is the Jacobian, notebook 15, of $\nabla f$.) On the diagonal stand the *unmixed* ones, the bending along the
# axes. The others are called *mixed*. **Theorem (Schwarz):** if all second partial derivatives exist around $x$ and are
# continuous at $x$, then $H_{ij} = H_{ji}$: the Hessian is symmetric.
#
# **How many are there?** Not $n$, as you may read in print: each of the $n$ partial derivatives has $n$ partial
# derivatives of its own, which makes $n^2$. By symmetry at most $n + (n - 1) + \dots + 1 = \frac{n(n+1)}{2}$ of them
# are different. Section 4 shows what one misses who looks at $n$ only.
#
# **By hand.** $f(x) = x_1^2\, x_2 + 3 x_2$ has $\frac{\partial f}{\partial x_1} = 2 x_1 x_2$ and $\frac{\partial
# f}{\partial x_2} = x_1^2 + 3$. Differentiate each of them once more, by $x_1$ and by $x_2$:
#
# $$H = \begin{pmatrix} 2 x_2 & 2 x_1 \\ 2 x_1 & 0 \end{pmatrix}, \qquad
# \text{at } (2, 5): \quad \begin{pmatrix} 10 & 4 \\ 4 & 0 \end{pmatrix} .$$
#
# **By machine.** Take the central difference along $i$ of the central differences along $j$. With a step $h_i$ for each
# entry, and $e_i$ the vector with a 1 at place $i$ and zeros elsewhere, this is
#
# $$H_{ij} \approx \frac{f(x + h_i e_i + h_j e_j) - f(x + h_i e_i - h_j e_j) - f(x - h_i e_i + h_j e_j)
# + f(x - h_i e_i - h_j e_j)}{4\, h_i h_j} .$$
#
# For $i = j$ the four points are $x + 2 h_i e_i$, twice $x$, and $x - 2 h_i e_i$. With $h = \frac12$ at $(2, 5)$:
# $H_{11} = (f(3, 5) - 2 f(2, 5) + f(1, 5))/1 = 60 - 70 + 20 = 10$.
#
# **Which step?** The error of the formula is of the order $h^2$. But rounding errors of $f$, of the order
# $\varepsilon$, are divided by $h^2$ now, where the first derivative divided them by $h$. The sum of $h^2$ and
# $\varepsilon/h^2$ is smallest at $h = \varepsilon^{1/4} \approx 10^{-4}$, a much longer step than you would guess.
#
# **Exercise 1** (2 points). Write `hessian`.


# %% solution="hessian"
def hessian(f, x, h=None):
    """The Hessian of f at x, approximated by central differences.

    Arguments
        f   a function that takes a float array of shape (n,) and returns a number. It may write into the
            array it is given, so every call must get a new array of its own.
        x   (n,), a list or an array, of whole numbers or of floats; never changed.
        h   the step for all entries, a number other than 0. None (the default) stands for a step of its own for
            each entry: EPS ** (1 / 4) * max(1, |x[i]|) for entry i.
    Returns
        a new float array of shape (n, n), also for n = 1. Entry (i, j) is the quotient of the text. (Other central
        formulas are as good, with these steps and an error of the order h², if they are exact for polynomials of
        degree 3.) It is symmetric to the last digit: the entries (i, j) and (j, i) are the same float.
    Raises
        ValueError if h is 0, and if x is not one-dimensional (an array of shape (n, 1) or (1, n) is a matrix).

    >>> hessian(lambda x: x[0] ** 2 * x[1] + 3 * x[1], [2, 5], 0.5)
    array([[10.,  4.],
           [ 4.,  0.]])
    """
    ### BEGIN SOLUTION
    x = np.array(x, dtype=float)
    if x.ndim != 1 or h == 0:
        raise ValueError(f"a vector and h ≠ 0 are needed, not the shape {x.shape} and h = {h}")
    steps = EPS ** (1 / 4) * np.maximum(1, np.abs(x)) if h is None else np.full(len(x), float(h))
    E, H = np.diag(steps), np.empty((len(x), len(x)))
    for i in range(len(x)):
        for j in range(i + 1):  # the lower half; the upper one is its mirror image
            ahead = f(x + E[i] + E[j]) - f(x + E[i] - E[j])
            behind = f(x - E[i] + E[j]) - f(x - E[i] - E[j])
            H[i, j] = H[j, i] = (ahead - behind) / (4 * steps[i] * steps[j])
    return H
    ### END SOLUTION


# %% check="hessian" points=2
def example(x):
    return x[0] ** 2 * x[1] + 3 * x[1]


for h in (0.5, None):
    found = hessian(example, [2, 5], h)
    assert np.allclose(found, [[10, 4], [4, 0]], atol=1e-5), f"at (2, 5) it is ((10, 4), (4, 0)), not {found}"
found = hessian(lambda x: np.exp(x[0]), [0])
assert np.allclose(found, 1, atol=1e-5), f"the second derivative of eˣ at 0 is 1, not {found}: how long is your step?"

# %% [markdown]
# **Your function at work.** The second derivative of $e^x$ at $0$ is $1$. How far off is your function, for steps from
# $1$ to $10^{-9}$? Both axes are logarithmic.

# %%
steps = 10.0 ** np.arange(-9, 0.1, 0.25)
errors = [np.abs(hessian(lambda x: np.exp(x[0]), [0], h)[0, 0] - 1) for h in steps]
fig, ax = plt.subplots()
ax.loglog(steps, errors, "o-", color="black", markersize=4, label="your hessian")
ax.loglog(steps, steps**2 / 3, "--", color="C1", label="error of the formula, of the order $h^2$")
ax.loglog(steps, EPS / steps**2, ":", color="C0", label=r"rounding, of the order $\varepsilon / h^2$")
ax.axvline(EPS**0.25, color="0.5", linewidth=1, label=r"$h = \varepsilon^{1/4}$")
ax.set(xlabel="step h", ylabel="error", ylim=(1e-10, 1e3), title="Shorter is not better")
ax.legend();

# %% [markdown]
# **Think.** A loss has a million weights. How many different second derivatives, and at 8 bytes each, how much memory?
#
# <details><summary>Answer</summary>
#
# $\frac12 \cdot 10^6 (10^6 + 1) \approx 5 \cdot 10^{11}$, four terabytes. Nobody can even write down the Hessian of a
# large network; that is why they are trained with gradients.
#
# </details>

# %% [markdown]
# ## 2. The quadratic function that fits best
#
# **Idea.** The tangent plane has the value and the slopes of $f$ at $x_0$, and ignores all bending. Add a quadratic
# term, so that the second derivatives agree as well.
#
# **Definition.** The **second-order Taylor polynomial** of $f$ at $x_0$ is, with $d = x - x_0$,
#
# $$T(x) = f(x_0) + \nabla f(x_0) \cdot d + \tfrac12\, d^\top \nabla^2 f(x_0)\, d .$$
#
# For two variables the last term is $\frac12 \bigl( H_{11}\, d_1^2 + 2 H_{12}\, d_1 d_2 + H_{22}\, d_2^2 \bigr)$: the
# mixed one appears twice, as $H_{12}$ and as $H_{21}$. The $\frac12$ is there since the second derivative of $d_1^2$ is
# 2.
#
# **Theorem.** Let the second derivatives of $f$ be continuous around $x_0$. Then the error of $T$ is small compared
# with $\lVert d \rVert^2$: $\;\lvert f(x_0 + d) - T(x_0 + d) \rvert / \lVert d \rVert^2 \to 0$ as $d \to 0$. If
# moreover, on the straight way from $x_0$ to $x_0 + d$, walked at unit speed, the third derivative of the height is
# continuous and never larger than $M$ in size, then $\lvert f - T \rvert \le \frac{M}{6} \lVert d \rVert^3$ there.
# (Along the way $f$ is a function of one number, and this is Taylor's theorem for that.)
#
# **By hand.** $f(x) = x_1^2\, x_2 + 3 x_2$ at $x_0 = (2, 5)$ has the value $35$ and the gradient $(20, 7)$. At $(2.1,
# 5.1)$ the plane says $37.7$, and the quadratic term is $\frac12 (10 \cdot 0.01 + 2 \cdot 4 \cdot 0.01 + 0) = 0.09$, so
# $T = 37.79$; the truth is $37.791$. At $(2.01, 5.01)$, $T = 35.27 + 0.0009 = 35.2709$; the truth is $35.270901$. Ten
# times closer, the error is a *thousand* times smaller.
#
# **Exercise 2** (2 points). Write `taylor2`.


# %% solution="taylor2"
def taylor2(f, grad, hess, x0):
    """The second-order Taylor polynomial of f at x0, as a function.

    Arguments
        f      a function that takes a float array of shape (n,) and returns a number.
        grad   its gradient: takes a float array of shape (n,), returns n numbers, as a list or as an array (n,).
        hess   its Hessian: takes a float array of shape (n,), returns n rows of n numbers, as nested lists or as
               an array (n, n); symmetric. None of the three changes its argument.
        x0     (n,), a list or an array, of whole numbers or of floats; never changed.
    Returns
        the function T with T(x) = f(x0) + grad(x0)·d + ½ dᵀ hess(x0) d, where d = x − x0. The three functions are
        asked at x0 only. T accepts lists and arrays, of whole numbers or of floats, and never changes them:
            x of shape (n,), one point      T(x) is a number;
            x of shape (m, n), m points in rows (m ≥ 1)      T(x) is a float array of shape (m,).
        T raises ValueError for every other shape (also where NumPy would broadcast it). Subtract x0 before you
        multiply: far from the origin too, T is right up to the rounding of these terms.

    >>> T = taylor2(lambda x: x[0] * x[1], lambda x: [x[1], x[0]], lambda x: [[0, 1], [1, 0]], [1, 1])
    >>> float(T([3, 5])), T([[1, 1], [2, 3]])
    (15.0, array([1., 6.]))
    """
    ### BEGIN SOLUTION
    x0 = np.array(x0, dtype=float)
    height = f(x0.copy())
    slopes, H = np.array(grad(x0.copy()), dtype=float), np.array(hess(x0.copy()), dtype=float)

    def T(x):
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError(f"a point ({len(x0)},) or points (m, {len(x0)}) are needed, not the shape {x.shape}")
        d = x - x0
        return height + d @ slopes + np.sum((d @ H) * d, axis=-1) / 2

    return T
    ### END SOLUTION


# %% check="taylor2" points=2
def example_gradient(x):
    return [2 * x[0] * x[1], x[0] ** 2 + 3]


def example_hessian(x):
    return [[2 * x[1], 2 * x[0]], [2 * x[0], 0]]


T = taylor2(example, example_gradient, example_hessian, [2, 5])
assert callable(T), f"taylor2 must return a function. You returned {T!r}."
for x, value in [([2, 5], 35), ([2.1, 5.1], 37.79), ([2.1, 5], 37.05), ([2, 5.1], 35.7)]:
    assert np.isclose(T(x), value, rtol=1e-12), f"at {x} the polynomial has the value {value}, not {T(x)}"
assert np.shape(T([[2, 5], [3, 5], [2, 6]])) == (3,), "for three points in rows, T must return three values"

# %% [markdown]
# **Your function at work.** A hilly land $f(x) = \sin x_1 + \cos x_2 + \frac12 \sin x_1 \cos x_2$. As you walk away
# from a point, how wrong do the tangent plane (your polynomial with the Hessian left out) and your polynomial become?


# %%
def eggs(x):
    return np.sin(x[0]) + np.cos(x[1]) + np.sin(x[0]) * np.cos(x[1]) / 2


x0, away = np.array([1.0, -0.5]), 10.0 ** np.linspace(-3, 0, 25)
path = x0 + np.outer(away, [0.6, 0.8])
fig, ax = plt.subplots()
for name, share, line, power in (("tangent plane", 0, "--", 2), ("quadratic", 1, "-", 3)):
    T = taylor2(eggs, lambda x: gradient(eggs, x), lambda x, share=share: share * hessian(eggs, x), x0)
    ax.loglog(away, [abs(eggs(x) - T(x)) for x in path], line, color="black", label=name)
    ax.loglog(away, 0.2 * away**power, ":", color=f"C{power}", label=rf"a multiple of $\delta^{power}$")
ax.set(xlabel=r"distance $\delta$", ylabel="error", title="Ten times closer: a hundred or a thousand times better")
ax.legend();

# %% [markdown]
# **Think.** For which functions is $T = f$ everywhere, whatever $x_0$?
#
# <details><summary>Answer</summary>
#
# For the polynomials of degree at most 2: all their third derivatives are $0$, so $M = 0$. Conversely $T$ is one.
#
# </details>

# %% [markdown]
# ## 3. Up, down, or both ways
#
# **Idea.** At a critical point $\nabla f(x_0) = 0$, so near it $f(x_0 + d) \approx f(x_0) + \frac12 d^\top H d$. What
# $f$ does around $x_0$ is decided by the sign of $d^\top H d$. For one variable that is $H d^2$, and has the sign of
# $H$. For more it can have one sign for some $d$ and another one for others.
#
# **Definition.** A symmetric matrix $H$ is
#
# | name | if | picture of $\frac12 d^\top H d$ |
# |---|---|---|
# | **positive definite** | $d^\top H d > 0$ for all $d \ne 0$ | a bowl |
# | **negative definite** | $d^\top H d < 0$ for all $d \ne 0$ | a dome |
# | **indefinite** | $d^\top H d$ takes positive and negative values | a saddle |
# | **positive semidefinite** | $d^\top H d \ge 0$ for all $d$ (negative: $\le 0$) | a bowl or a gutter |
#
# **Theorem.** These can be read off the eigenvalues $\lambda_i$ of $H$: positive definite means that all are $> 0$,
# negative definite that all are $< 0$, indefinite that there are positive *and* negative ones, semidefinite that all
# are $\ge 0$ (or $\le 0$).
#
# *Proof.* By the spectral theorem (notebook 11) $H$ has perpendicular eigenvectors $v_i$ of length 1. Write $d = \sum
# c_i v_i$. Then $H d = \sum \lambda_i c_i v_i$ and $d^\top H d = \sum \lambda_i c_i^2$. $\square$ So along each of
# these **eigen-axes** $H$ bends as a function of one variable with the second derivative $\lambda_i$.
#
# **By hand.**
#
# - $\begin{pmatrix} 2 & 1 \\ 1 & 2 \end{pmatrix}$ has the eigenvalues $3$ and $1$: positive definite.
# - $\begin{pmatrix} 1 & 2 \\ 2 & 1 \end{pmatrix}$ has $3$ and $-1$: indefinite. Along both axes of the map it bends up,
#   but for $d = (1, -1)$ we get $1 - 4 + 1 = -2$. **A positive diagonal proves nothing.**
# - $\operatorname{diag}(-1, -1, 1)$ has a positive determinant, $1$. It is indefinite. $-I$ for $n = 3$ has a negative
#   determinant, $-1$. It is negative definite. **Nor does the sign of the determinant.**
# - $\begin{pmatrix} 1 & 1 \\ 1 & 1 \end{pmatrix}$ has $2$ and $0$: positive semidefinite, a gutter along $(1, -1)$.
#
# **Rounding.** A computer may find $2$ and $10^{-17}$ for the last one. So an eigenvalue counts as zero if it is small
# *compared with the largest one*; a fixed limit would depend on the units. `np.linalg.eigvalsh(H)` returns the
# eigenvalues of a symmetric matrix, the smallest first, and does not look whether the matrix *is* symmetric.
#
# **Exercise 3** (2 points). Write `definiteness`.


# %% solution="definiteness"
def definiteness(H, rtol=1e-9):
    """Which way a symmetric matrix bends, by the signs of its eigenvalues.

    Arguments
        H      a symmetric matrix, nested lists or an array of shape (n, n), n ≥ 1, of whole numbers or of floats;
               never changed. Its largest |entry| lies between 1e-150 and 1e150, or all entries are 0.
        rtol   a number, 1e-12 ≤ rtol < 1. An eigenvalue counts as 0 if its size is at most rtol times the largest
               size of an eigenvalue, and as positive or negative otherwise. (You are not asked about sizes between
               rtol/100 and 100·rtol times the largest one.)
    Returns
        one of six strings, the first that holds (counting small eigenvalues as 0):
            "zero"                     all are 0
            "positive definite"        all are positive
            "negative definite"        all are negative
            "indefinite"               there is a positive one and a negative one (and perhaps zeros)
            "positive semidefinite"    none is negative (some are 0)
            "negative semidefinite"    none is positive (some are 0)
    Raises
        ValueError if H is not a square matrix, and if it is not symmetric: if some |H[i, j] − H[j, i]| exceeds 1e-9
        times the largest |entry|. (It exceeds 1e-6 times that, or is below 1e-12 times that, if you are asked.)

    >>> definiteness([[1, 2], [2, 1]])
    'indefinite'
    """
    ### BEGIN SOLUTION
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("a symmetric matrix is needed")
    lam = np.linalg.eigvalsh(H)
    limit = rtol * np.max(np.abs(lam))
    up, down = np.sum(lam > limit), np.sum(lam < -limit)
    if up and down:
        return "indefinite"
    if not up and not down:
        return "zero"
    sign = "positive" if up else "negative"
    return f"{sign} definite" if up + down == len(lam) else f"{sign} semidefinite"
    ### END SOLUTION


# %% check="definiteness" points=2
names = {"positive definite": [[2, 1], [1, 2]], "indefinite": [[1, 2], [2, 1]], "zero": [[0, 0], [0, 0]]}
for name, H in {**names, "positive semidefinite": [[0.01, 0.03], [0.03, 0.09]]}.items():
    assert definiteness(H) == name, f"{H} is {name}, with the eigenvalues {np.linalg.eigvalsh(H)}: {definiteness(H)!r}?"

# %% [markdown]
# **Your function at work.** Four surfaces and their Hessians at $0$, found and named by your functions. The lines are
# the eigen-axes, bent as their eigenvalues say: solid where it bends up, dashed where it bends down.

# %%
SIDE = np.linspace(-1, 1, 25)


def draw_surface(ax, f, title):
    """The surface over a square, and the eigen-axes of its Hessian at 0, lifted to the Taylor polynomial."""
    ax.plot_surface(*on_grid(f, SIDE, SIDE), color="0.85", edgecolor="0.6", linewidth=0.3, alpha=0.5, shade=False)
    H = hessian(f, [0, 0])
    for lam, v in zip(*np.linalg.eigh(H), strict=False):
        t = SIDE / np.max(np.abs(v)) * (abs(lam) > 1e-6)
        line = {"linestyle": "-", "color": "black"} if lam > 0 else {"linestyle": "--", "color": "C1"}
        ax.plot(t * v[0], t * v[1], lam * t**2 / 2, linewidth=2.4, zorder=5, **line)
    ax.plot(0, 0, 0, "o", color="black", zorder=6)
    ax.set(title=f"{title}\n{definiteness(H)}", xlabel="$x_1$", ylabel="$x_2$", xticks=[-1, 0, 1], yticks=[-1, 0, 1])
    ax.view_init(elev=28, azim=-58)


fig, axes = plt.subplots(2, 2, figsize=(8.2, 7.4), subplot_kw={"projection": "3d"})
draw_surface(axes[0, 0], lambda x: x[0] ** 2 + x[0] * x[1] + x[1] ** 2, "bowl")
draw_surface(axes[0, 1], lambda x: -(x[0] ** 2) - x[1] ** 2 / 2, "dome")
draw_surface(axes[1, 0], lambda x: x[0] ** 2 / 2 + 2 * x[0] * x[1] + x[1] ** 2 / 2, "saddle")
draw_surface(axes[1, 1], lambda x: x[0] ** 3 - 3 * x[0] * x[1] ** 2, "monkey saddle")

# %% [markdown]
# The monkey saddle has room for two legs and a tail. Its Hessian at $0$ is zero and knows nothing of them. Now watch
# one matrix change: $H = \begin{pmatrix} 1 & c \\ c & 1 \end{pmatrix}$ has the eigenvalues $1 + c$ and $1 - c$, while
# its **diagonal stays the same**. Along the axes of the map it always bends up. What is it at $c = 1$?


# %%
def draw_tilt(c):
    """The surface of ½ dᵀHd with H = ((1, c), (c, 1)), drawn by taylor2, and its eigen-axes."""
    f = taylor2(lambda x: 0.0, lambda x: [0, 0], lambda x: [[1, c], [c, 1]], [0, 0])
    _, ax = plt.subplots(figsize=(5.0, 4.4), subplot_kw={"projection": "3d"})
    draw_surface(ax, f, f"c = {c:.1f}, eigenvalues {1 + c:.1f} and {1 - c:.1f}")
    ax.set(zlim=(-1, 2.5))


draw_tilt(1.4)

# %%
interact(draw_tilt, c=(-1.6, 1.6, 0.1));

# %% [markdown]
# **Think.** Why is $X^\top X$ positive semidefinite for every matrix $X$, and when is it positive definite?
#
# <details><summary>Answer</summary>
#
# $d^\top X^\top X d = \lVert X d \rVert^2 \ge 0$. It is $0$ only if $X d = 0$, so $X^\top X$ is positive definite
# exactly if the columns of $X$ are independent.
#
# </details>

# %% [markdown]
# ## 4. Two statements to refute
#
# **Claim 1**, from an article that has been copied all over the web: "A function of $n$ variables has $n$ second
# derivatives." That would be enough if the $n$ unmixed ones told everything. A *witness* against this: two functions
# $\frac12 x^\top A\, x$ and $\frac12 x^\top B\, x$, with the Hessians $A$ and $B$, that share the unmixed ones, but the
# first has a minimum at $0$ and the second a saddle.
#
# **Claim 2**, from the same article: "The determinant of the Hessian tells what kind of critical point it is." A
# witness: two Hessians with *the same* determinant, not zero, of which one belongs to a minimum and the other does not.
# (For $n = 2$ a negative determinant does mean a saddle. With a positive one both eigenvalues have the sign of
# $H_{11}$, so even there one has to look at $H_{11}$, too. For $n \ge 3$ that recipe fails altogether.)
#
# **Exercise 4** (2 points). Write `same_diagonal` and `same_determinant`: witnesses for every $n$ for which there are
# any.


# %% solution="same_diagonal"
def same_diagonal(n):
    """A witness against claim 1: the n unmixed second derivatives do not tell a minimum from a saddle.

    Arguments
        n   an integer; you are asked for n up to 40.
    Returns
        a tuple (A, B) of symmetric real matrices (n, n), as nested lists or arrays with entries of at most 1e6 in
        size. They have the same diagonal, A is positive definite, and B is indefinite. To leave no doubt: every
        eigenvalue of A is at least 1e-3, B has one ≥ 1e-3 and one ≤ −1e-3, and entries that should be equal are
        equal up to 1e-9. Every such pair is right.
    Raises
        ValueError if n < 2 (for n = 1 there is only one second derivative, and claim 1 is true).

    >>> A, B = same_diagonal(3)
    >>> definiteness(A), definiteness(B)
    ('positive definite', 'indefinite')
    """
    ### BEGIN SOLUTION
    if n < 2:
        raise ValueError(f"there is no witness for n = {n}")
    B = np.eye(n)
    B[0, 1] = B[1, 0] = 2  # the eigenvalues 3 and -1, and ones
    return np.eye(n), B
    ### END SOLUTION


def same_determinant(n):
    """A witness against claim 2: the determinant of the Hessian does not tell whether it is a minimum.

    Arguments
        n   an integer; you are asked for n up to 40.
    Returns
        a tuple (A, B) of symmetric real matrices (n, n), as nested lists or arrays, equal to their transposes up to
        1e-9. A is positive definite, B is not, and det A = det B. To leave no doubt: every eigenvalue of A and B has
        a size between 1e-3 and 1e3, and the determinants have the same sign and agree up to a factor between
        1 − 1e-6 and 1 + 1e-6. Every such pair is right.
    Raises
        ValueError if n < 2 (for n = 1 the determinant is the second derivative itself, and claim 2 is true).

    >>> A, B = same_determinant(3)
    >>> definiteness(A), definiteness(B) == "positive definite", bool(np.isclose(np.linalg.det(A), np.linalg.det(B)))
    ('positive definite', False, True)
    """
    ### BEGIN SOLUTION
    if n < 2:
        raise ValueError(f"there is no witness for n = {n}")
    signs = np.ones(n)
    signs[:2] = -1
    return np.eye(n), np.diag(signs)
    ### END SOLUTION


# %% check="same_diagonal" points=2
for n in (2, 3):
    A, B = (np.array(M, dtype=float) for M in same_diagonal(n))
    assert A.shape == B.shape == (n, n), f"for n = {n} both are ({n}, {n}), not {A.shape} and {B.shape}"
    assert np.allclose(np.diag(A), np.diag(B)), f"the diagonals {np.diag(A)} and {np.diag(B)} should be equal"
    said = definiteness(A), definiteness(B)
    assert said == ("positive definite", "indefinite"), f"same_diagonal({n}): a minimum and a saddle, not {said}"
    A, B = (np.array(M, dtype=float) for M in same_determinant(n))
    dets, said = (np.linalg.det(A), np.linalg.det(B)), (definiteness(A), definiteness(B))
    assert np.isclose(*dets, rtol=1e-6, atol=0), f"the determinants {dets} should be equal, and not zero"
    assert said[0] == "positive definite" != said[1], f"same_determinant({n}): a minimum and none, not {said}"

# %% [markdown]
# **Your functions at work.** Your witnesses for $n = 2$. Would you have told them apart by what they share?

# %%
fig, axes = plt.subplots(1, 4, figsize=(13.0, 3.9), subplot_kw={"projection": "3d"})
shared = ["same diagonal", "same diagonal", "same determinant", "same determinant"]
for ax, H, title in zip(axes, (*same_diagonal(2), *same_determinant(2)), shared, strict=True):
    draw_surface(ax, taylor2(lambda x: 0.0, lambda x: [0, 0], lambda x, H=H: H, [0, 0]), title)

# %% [markdown]
# **Think.** For $n = 3$, which kinds of critical points can $\det H < 0$ stand for?
#
# <details><summary>Answer</summary>
#
# One eigenvalue is negative, and it is a saddle, or all three are, and it is a *maximum*, as for $-I$. (There is a rule
# with determinants that is right for all $n$: $H$ is positive definite exactly if **all** its leading minors are
# positive, the determinants of the upper left blocks of size $1, 2, \dots, n$. That is Sylvester's criterion.)
#
# </details>

# %% [markdown]
# ## 5. What kind of critical point?
#
# **The second derivative test.** Let the second derivatives of $f$ be continuous around $x_0$, and let $\nabla f(x_0) =
# 0$.
#
# - $H$ positive definite: $f$ has a strict local minimum at $x_0$. Negative definite: a strict local maximum.
# - $H$ indefinite: a **saddle**. As close to $x_0$ as you like there are larger and smaller values than $f(x_0)$.
# - In all other cases the test does *not decide*.
#
# *Proof.* If the smallest eigenvalue $\lambda$ is positive, then $\frac12 d^\top H d \ge \frac{\lambda}{2} \lVert d
# \rVert^2$. By section 2 the error of the Taylor polynomial is smaller than that for all $d \ne 0$ that are short
# enough, so $f(x_0 + d) > f(x_0)$. For a maximum look at $-f$. For a saddle walk along two eigenvectors with
# eigenvalues of opposite signs: up here, down there. $\square$
#
# **By hand.** All of these have the critical point $0$.
#
# - $x_1^2 - x_2^2$: $H = \operatorname{diag}(2, -2)$, a saddle.
# - $x_1^2 - x_2^2 + x_3^4$: $H = \operatorname{diag}(2, -2, 0)$. It is singular, and still indefinite: a saddle.
# - $x_1^2 + x_2^4$ and $x_1^2 - x_2^4$ have the same $H = \operatorname{diag}(2, 0)$. The first has a minimum, the
#   second has none. So a positive semidefinite $H$ does not decide.
# - $x_1^4 + x_2^4$ and the monkey saddle $x_1^3 - 3 x_1 x_2^2$ have the same $H = 0$. A minimum, and none.
#
# **Exercise 5** (2 points). Write `classify_critical`.


# %% solution="classify_critical"
def classify_critical(g, H, tol=1e-8):
    """What the second derivative test says about a point where f has the gradient g and the Hessian H.

    Arguments
        g     (n,), a list or an array, of whole numbers or of floats: the gradient (a vector); never changed.
        H     (n, n), likewise: the Hessian, as definiteness takes it.
        tol   a number ≥ 0: g counts as zero if its Euclidean length is at most tol.
        Sizes: the largest |entry| of g is 0 or between 1e-150 and 1e150.
    Returns
        one of five strings:
            "not_critical"   if g does not count as zero, whatever H says
            "min"            if it does, and definiteness(H) is "positive definite"
            "max"            if it does, and definiteness(H) is "negative definite"
            "saddle"         if it does, and definiteness(H) is "indefinite"
            "inconclusive"   if it does, in all other cases
        (Eigenvalues count as 0 by definiteness's default rtol, compared with the largest one; tol is for g alone.)
    Raises
        ValueError if g is not of shape (n,) or H not a symmetric (n, n), whether or not g counts as zero.

    >>> classify_critical([0, 0], [[2, 0], [0, -2]])
    'saddle'
    """
    ### BEGIN SOLUTION
    if np.ndim(g) != 1 or np.shape(H) != (len(g), len(g)):
        raise ValueError(f"a vector (n,) and a matrix (n, n) are needed, not {np.shape(g)} and {np.shape(H)}")
    name = definiteness(H)
    if np.linalg.norm(np.array(g, dtype=float)) > tol:
        return "not_critical"
    verdicts = {"positive definite": "min", "negative definite": "max", "indefinite": "saddle"}
    return verdicts.get(name, "inconclusive")
    ### END SOLUTION


# %% check="classify_critical" points=2
bowl, saddle, gutter = [[2, 1], [1, 2]], [[2, 0], [0, -2]], [[2, 0], [0, 0]]
verdicts = [([0, 0], bowl, "min"), ([0, 1], bowl, "not_critical"), ([0, 0], saddle, "saddle")]
for g, H, verdict in [*verdicts, ([0, 0], gutter, "inconclusive")]:
    found = classify_critical(g, H)
    assert found == verdict, f"g = {g}, H = {H}: {verdict}, not {found!r}"

# %% [markdown]
# **Your function at work.** The land of section 2. Its critical points are where $\cos x_1 = 0$ and $\sin x_2 = 0$.
# Your functions find out what they are, from nothing but values of $f$.

# %%
MARKS = {"min": "v", "max": "^", "saddle": "X", "inconclusive": "s", "not_critical": "x"}
fig, ax = plt.subplots(figsize=(7.0, 5.0))
land = on_grid(eggs, np.linspace(-5.4, 6.2, 61), np.linspace(-4, 4, 51))
ax.contour(*land, levels=13, colors="0.6", linewidths=1, linestyles="solid")
for x in np.array([[a, b] for a in (-3, -1, 1, 3) for b in (-2, 0, 2)]) * np.pi / 2:
    verdict = classify_critical(gradient(eggs, x), hessian(eggs, x), tol=1e-6)
    ax.plot(*x, MARKS[verdict], color="black", markersize=9, markerfacecolor="0.7")
    ax.annotate(verdict, x, xytext=(8, 5), textcoords="offset points")
ax.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal");

# %% [markdown]
# **Think.** (a) Run `classify_critical([0, 0], hessian(lambda x: x[0] ** 4 + x[1] ** 4, [0, 0]))`. It should say
# "inconclusive". Why does it not? (b) In many dimensions, which kind of critical point do you expect most often?
#
# <details><summary>Answer</summary>
#
# (a) The difference quotients are not $0$ but $8 h^2 \approx 10^{-7}$ on the diagonal: the error of the formula.
# *Compared with the largest one* no eigenvalue is small, and the verdict is "min". A relative tolerance cannot know
# that the whole matrix is noise. (That the verdict is true is luck.)
#
# (b) Saddles: for a minimum *all* $n$ eigenvalues must be positive. If coins threw the signs: once in $2^n$ times.
#
# </details>

# %% [markdown]
# ## 6. A real job: train a classifier in ten steps
#
# **Idea.** In notebook 03, Newton's method replaced $f$ near $x$ by its parabola and went to the parabola's minimum.
# Now do it in $n$ dimensions. As a function of the step $p$, $T(x + p) = f(x) + g \cdot p + \frac12 p^\top H p$ has the
# gradient $g + H p$, which is zero where
#
# $$H\, p = -g .$$
#
# This **Newton step** goes far where the ground bends little, and not far where it bends a lot; it needs no learning
# rate. If $f$ is quadratic and $H$ positive definite, one step leads to the minimum.
#
# **The trap.** If $H$ is indefinite, $T$ has no minimum. If moreover no eigenvalue is $0$, the equations still have a
# solution, and it leads to the *saddle* of $T$. For this and for a singular $H$ there is a remedy, **damping**: choose
# a number $\mu \ge 0$ and solve
#
# $$(H + \mu I)\, p = -g .$$
#
# It adds $\mu$ to all eigenvalues. If all are positive then, $M = H + \mu I$ and also $M^{-1}$ are positive definite,
# and if $g \ne 0$, the step leads downhill: $g \cdot p = -g^\top M^{-1} g < 0$. For $\mu = 0$ this is Newton's step,
# for very large $\mu$ nearly $-\frac1\mu g$, a step of gradient descent. If $M$ is not positive definite we refuse.
#
# **By hand.** $f(x) = \frac14 x_1^4 - \frac12 x_1^2 + \frac12 x_2^2$ has two minima, $(\pm 1, 0)$, and a saddle at $0$.
# At $x = (0.2, 1)$: $g = (-0.192, 1)$ and $H = \operatorname{diag}(-0.88, 1)$.
#
# With $\mu = 0$, $p = (-0.218, -1)$ would lead to $(-0.018, 0)$, next to the saddle: refused. With $\mu = 2$, $M =
# \operatorname{diag}(1.12, 3)$ and $p = (0.171, -0.333)$, towards the minimum $(1, 0)$.
#
# **Do not invert.** One writes $p = -M^{-1} g$ and computes `np.linalg.solve(M, -g)`. That is quicker, and its residual
# $M p + g$, compared with $\lVert M \rVert \lVert p \rVert$, stays at the level of rounding even if $M$ is nearly
# singular. With a computed inverse it does not.
#
# **Exercise 6** (3 points). Write `newton_step`.


# %% solution="newton_step"
def newton_step(g, H, damp=0.0):
    """The damped Newton step p, with (H + damp·I) p = −g. It is to be added to the point.

    Arguments
        g      (n,), a list or an array, of whole numbers or of floats: the gradient (a vector); never changed.
        H      (n, n), likewise: the Hessian there, a symmetric matrix.
        damp   a number ≥ 0.
        Sizes: the largest |entry| of g is 0 or between 1e-100 and 1e100; so is that of H; so is damp.
    Returns
        a new float array p of shape (n,). With M = H + damp·I, the residual ‖M p + g‖ is at most
        1e-12·‖M‖·‖p‖, where ‖M‖ is the root of the sum of the squares of its entries and n ≤ 10. (What
        np.linalg.solve finds is so good; what a computed inverse finds is not, if M is nearly singular.)
    Raises
        ValueError if M is not positive definite: if its smallest eigenvalue is not larger than 1e-12 times its
        largest |eigenvalue|. (You are not asked about smallest eigenvalues between 1e-14 and 1e-10 times the
        largest.) Also if damp < 0, g is not (n,), H is not (n, n), or H is not symmetric as for definiteness.

    >>> newton_step([6, 8], [[2, 0], [0, 8]])
    array([-3., -1.])
    """
    ### BEGIN SOLUTION
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if g.ndim != 1 or H.shape != (len(g), len(g)) or damp < 0:
        raise ValueError(f"(n,), (n, n) and damp ≥ 0 are needed, not {g.shape}, {H.shape} and {damp}")
    M = H + damp * np.eye(len(g))
    if np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)) or definiteness(M, 1e-12) != "positive definite":
        raise ValueError("H + damp·I is not symmetric and positive definite")
    return np.linalg.solve(M, -g)
    ### END SOLUTION


# %% check="newton_step" points=3
steep = [[-0.88, 0], [0, 1]]
valley = [([6, 8], [[2, 0], [0, 8]], 0, [-3, -1]), ([6, 8], [[2, 0], [0, 8]], 2, [-1.5, -0.8])]
for g, H, damp, answer in [*valley, ([-0.192, 1], steep, 2, [0.192 / 1.12, -1 / 3])]:
    found = newton_step(g, H, damp)
    assert np.allclose(found, answer), f"g = {g}, H = {H}, damp = {damp}: the step is {answer}, not {found}"
try:
    newton_step([-0.192, 1], steep)
except ValueError:
    pass
else:
    raise AssertionError(f"{steep} is not positive definite: raise ValueError")

# %% [markdown]
# **Your function at work.** Is this penguin an Adélie ($y = 0$) or a chinstrap ($y = 1$)? The model computes a score $z
# = w_1 + w_2 \cdot \text{bill length} + w_3 \cdot \text{bill depth}$ and from it the probability of a chinstrap,
# $\sigma(z) = 1/(1 + e^{-z})$, the sigmoid of notebook 02. The data $X$ have one bird per row, $(1, \text{length},
# \text{depth})$, standardised as in notebook 14. With $z = X w$ and $p = \sigma(z)$, the **logistic loss** of the
# weights $w$ is as follows. (Here $n = 219$ is the number of birds; the variables are the three weights.)
#
# $$f(w) = \frac1n \sum_{i=1}^n \bigl( \log(1 + e^{z_i}) - y_i z_i \bigr), \quad
# \nabla f(w) = \frac1n X^\top (p - y), \quad
# \nabla^2 f(w) = \frac1n X^\top \operatorname{diag}\bigl( p_i (1 - p_i) \bigr) X .$$
#
# (The derivative of $\log(1 + e^z)$ is $\sigma(z)$, and that of $\sigma(z)$ is $\sigma(z)(1 - \sigma(z))$. Notebook 17
# says more.) Since $d^\top \nabla^2 f\, d = \frac1n \sum_i p_i (1 - p_i) (X d)_i^2$, and the columns of $X$ are
# independent, the Hessian is positive definite *everywhere*: there is no saddle to run to.


# %% locked="penguins"
_rows = np.genfromtxt("penguins.csv", dtype=str, delimiter=",", encoding="utf-8")[1:]  # without the row of names
_rows = _rows[_rows[:, 0] != "Gentoo"]
BILLS, Y = _rows[:, 1:3].astype(float), (_rows[:, 0] == "Chinstrap").astype(float)  # mm, (219, 2), and (219,)
X = np.column_stack([np.ones(len(Y)), (BILLS - BILLS.mean(axis=0)) / BILLS.std(axis=0)])


def logistic(w):
    """The logistic loss of the weights w, (3,), its gradient (3,) and its Hessian (3, 3)."""
    z, p = X @ w, 1 / (1 + np.exp(-X @ w))
    return np.mean(np.logaddexp(0, z) - Y * z), X.T @ (p - Y) / len(Y), (X.T * (p * (1 - p))) @ X / len(Y)


# %%
def newton(damp, steps):
    """The weights along Newton's method from 0, with this damping: shape (steps + 1, 3)."""
    path = [np.zeros(3)]
    for _ in range(steps):
        _, g, H = logistic(path[-1])
        path.append(path[-1] + newton_step(g, H, damp))
    return np.array(path)


BEST = newton(0, 14)[-1]
LR = 2 / np.linalg.eigvalsh(logistic(np.zeros(3))[2])[-1]  # p(1 - p) is largest, ¼, at w = 0: the strongest bending
DESCENT = gradient_descent(lambda w: logistic(w)[1], np.zeros(3), 0.9 * LR, 3000)


def draw_training(damp):
    """How far the loss is above its minimum after each step."""
    _, ax = plt.subplots()
    runs = {"gradient descent": (DESCENT, "--"), f"your newton_step, damping {damp:g}": (newton(damp, 100), "o-")}
    for name, (path, line) in runs.items():
        gaps = [max(logistic(w)[0] - logistic(BEST)[0], 1e-18) for w in path]
        ax.loglog(np.arange(1, len(gaps) + 1), gaps, line, label=name)
    ax.set(xlabel="step + 1", ylabel="loss above its minimum", ylim=(1e-15, 2), title="How fast?")
    ax.legend(loc="lower right")


print("on the wrong side:", np.sum((X @ BEST > 0) != Y), "of", len(Y), "birds")
draw_training(0)

# %% [markdown]
# Near the minimum the number of right digits about doubles with each Newton step; after ten or so there are no more to
# win. Gradient descent, with a rate close to the largest allowed, is still on its way after 3000. Move the damping: the
# larger it is, the more Newton's method behaves like gradient descent. (From weights far away from the minimum a full
# Newton step can be too long, although it points downhill. Damping makes it shorter, too.)

# %%
interact(draw_training, damp=(0.0, 0.1, 0.005));

# %% [markdown]
# **Think.** (a) If Newton's method is so much better, why do we not train large networks with it? (b) Add a fourth
# column to $X$, the bill length in inches. What happens to $H$, and what does your function say?
#
# <details><summary>Answer</summary>
#
# (a) The Hessian of a million weights does not fit into memory, solving $H p = -g$ costs about $n^3$ operations, the
# loss is known from small random batches only, and it is full of saddles. For a few thousand weights Newton's method is
# the standard: statistics packages fit logistic models with your step ("iteratively reweighted least squares").
#
# (b) The columns are dependent now, $X d = 0$ for some $d \ne 0$, so $d^\top H d = 0$: $H$ is singular, the loss has a
# gutter, infinitely many weights are equally good, and `newton_step` raises ValueError. A little damping helps.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | second partial derivative | a partial derivative of a partial derivative; *mixed* if along different variables |
# | Hessian | the $n \times n$ matrix of all second partial derivatives of $f$ at a point |
# | second-order Taylor polynomial | the polynomial of degree $\le 2$ with $f$'s value, gradient and Hessian at $x_0$ |
# | indefinite | said of a symmetric $H$ for which $d^\top H d$ takes positive and negative values |
# | positive semidefinite | said of a symmetric $H$ with $d^\top H d \ge 0$ for all $d$ (negative: $\le 0$) |
# | eigen-axis | a line through the point along an eigenvector of the Hessian; the eigenvalue is the bending along it |
# | saddle | a critical point with larger and with smaller values as close to it as you like |
# | Newton step | the solution $p$ of $H p = -g$, with gradient $g$ and Hessian $H$: how to change the point |
# | damping | solving with $H + \mu I$ in place of the Hessian $H$; for large $\mu$ all eigenvalues are positive |

# %% [markdown]
# ## Summary
#
# - The Hessian holds all $n^2$ second derivatives, at most $\frac{n(n+1)}{2}$ different ones if they are continuous:
#   then it is symmetric. For differences of differences $h = \varepsilon^{1/4}$ is a good step.
# - $T(x) = f(x_0) + \nabla f(x_0) \cdot d + \frac12 d^\top H d$ errs by $O(\lVert d \rVert^3)$ if $f$ has
#   continuous third derivatives.
# - The signs of the eigenvalues decide: all positive a bowl, all negative a dome, both a saddle. Neither the diagonal
#   nor the determinant does. At a critical point that means minimum, maximum, saddle; all else needs another argument.
# - The Newton step solves $(H + \mu I)\, p = -g$. Unless that matrix is positive definite it may run to a saddle.
#
# **Further reading.** For all of Part III, *Multivariable calculus*: Khan Academy, *Multivariable calculus*; MIT
# OpenCourseWare, *Multivariable Calculus*. On Newton's method: Stephen Boyd and Lieven Vandenberghe, *Convex
# Optimization*, chapter 9. On saddles: Yann Dauphin and others, *Identifying and attacking the saddle point problem in
# high-dimensional non-convex optimization* (2014).
#
# **Where to go next.** [Notebook 17](../17_loss_minimisation/17_loss_minimisation.ipynb), *Minimising a loss*: squared
# and logistic loss, regularisation, and when to stop.
