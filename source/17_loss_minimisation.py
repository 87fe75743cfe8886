# %% [markdown]
# # 17 Minimising a loss
#
# "Learning" is a big word for a machine. What happens is this: we write down a number that says how badly a model does,
# the **loss**, and look for the weights that make it small. You know how to go downhill (notebook 14) and how the
# ground bends (notebook 16). Now you choose the ground. And at the end you will see why the best place to stop is, more
# often than not, *above* the bottom.
#
# **What you will be able to do**
#
# - differentiate the squared error of a linear model without a single sum sign, and without a broadcasting accident;
# - tame weights that run wild with a penalty, and know what must *not* be penalised;
# - compute the logistic loss and its gradient for scores of any size, where the formula from the book gives infinity;
# - prepare data without letting those that are to judge the model slip into its training;
# - train a classifier on real data with early stopping, and keep its best weights instead of its last ones.
#
# **What you need**: gradient descent ([notebook 14](../14_gradient_descent/14_gradient_descent.ipynb)); positive
# definite matrices ([notebook 16](../16_hessian/16_hessian.ipynb)). The gradient of a sum of squares stands in
# notebook 14, the one of the logistic loss in 16; both are derived again.
#
# **Time**: about two and a half hours. There are five exercises, 13 points in all.
#
# **Data**, beside this notebook: `penguins.csv`, four measurements of 342 Palmer penguins (Horst, Hill and Gorman 2020,
# licence CC0). Its first lines give the full source.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $X$ | `X` | the data, shape `(n, d)`: $n$ **samples as rows**, $d$ features as columns |
# | $x_i$ | `X[i]` | one sample, shape `(d,)`; formulas count from 1, Python from 0 |
# | $y$ | `y` | what is to be predicted for each sample, shape `(n,)` |
# | $w$ | `w` | the weights, shape `(d,)` |
# | $b$ | `b` | the bias, a number |
# | $L$ | `loss` | the loss, a number that depends on the weights |
# | $r = Xw - y$ | `r` | the residuals, shape `(n,)` |
# | $\lambda$ ("lambda") | `lam` | the strength of the penalty, a number $\ge 0$ |
# | $\eta$ ("eta") | `lr` | the learning rate |
# | $\log$ | `np.log` | the natural logarithm, base $e$ |
#
# Some conventions hold in every exercise. A vector or a matrix may be given as (nested) lists or as an array, of whole
# numbers of any type or of floats, with finite entries and $n, d \ge 1$, and your function never changes it. What the
# docstring allows is computed without a warning. A result counts as right if it is right up to rounding, and a vector
# of results has the shape `(d,)`, never `(d, 1)`.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")


# %% locked="earlier"
def gradient_descent(grad, x0, lr, steps):
    """From notebook 14: the points x0, x1, … of x − lr·grad(x), one per row, shape (steps + 1, d)."""
    path = [np.array(x0, dtype=float)]
    for _ in range(steps):
        path.append(path[-1] - lr * grad(path[-1]))
    return np.array(path)


# %% locked="penguins"
_rows = np.genfromtxt("penguins.csv", dtype=str, delimiter=",", encoding="utf-8")[1:]  # without the row of names
_rows = _rows[np.random.default_rng(17).permutation(len(_rows))]
SPECIES = _rows[:, 0]
BILL, DEPTH, FLIPPER, MASS = _rows[:, 1:5].astype(float).T  # mm, mm, mm, g: each (342,), in random order

# %% [markdown]
# ## 1. The squared error, once more
#
# **Idea.** In notebook 14 you predicted the mass of a penguin by $w \cdot x + b$ and carried weights and bias along
# side by side. There is a neater way: give every sample one more feature that is always 1. Its weight is the bias. With
# that column in $X$, all predictions together are one product, $Xw$.
#
# **Definition.** The **mean squared error** of the weights $w$ is
#
# $$L(w) = \frac1n \sum_{i=1}^n (w \cdot x_i - y_i)^2 = \frac1n \lVert Xw - y \rVert^2 .$$
#
# **Its gradient.** Let the weights move from $w$ to $w + h$. The residuals move from $r = Xw - y$ to $r + Xh$, and
#
# $$L(w + h) = \frac1n (r + Xh) \cdot (r + Xh) = L(w) + \frac2n\, r \cdot Xh + \frac1n \lVert Xh \rVert^2 .$$
#
# The middle term is linear in $h$, the last is small of second order. And $r \cdot Xh = (X^\top r) \cdot h$: a matrix
# changes sides as its transpose. The gradient is what stands before $h$:
#
# $$\nabla L(w) = \frac2n X^\top (Xw - y) .$$
#
# The shapes agree: $X$ is $(n, d)$, $r$ is $(n,)$, and $X^\top r$ has one entry for each weight. (If $X$ happens to be
# square, $X r$ can be computed too, and nothing warns you.)
#
# The last term is never negative. So where the gradient is zero, $L(w + h) \ge L(w)$ for **every** $h$, near or far: a
# critical point is a minimum over all weights. (The Hessian $\frac2n X^\top X$ is positive semidefinite everywhere.)
#
# **By hand.** Two samples of notebook 14, $1 \mapsto 2$ and $3 \mapsto 4$, with a column of ones in front:
#
# $$X = \begin{pmatrix} 1 & 1 \\ 1 & 3 \end{pmatrix}, \quad y = \begin{pmatrix} 2 \\ 4 \end{pmatrix}, \quad
# w = \begin{pmatrix} 0 \\ 0 \end{pmatrix}: \qquad r = \begin{pmatrix} -2 \\ -4 \end{pmatrix}, \quad
# \nabla L = \frac22 \begin{pmatrix} 1 \cdot (-2) + 1 \cdot (-4) \\ 1 \cdot (-2) + 3 \cdot (-4) \end{pmatrix}
# = \begin{pmatrix} -6 \\ -14 \end{pmatrix} .$$
#
# These are the numbers of notebook 14, the slope of the bias first. At $w = (1, 1)$, the line $1 + x$, it is $(0, 0)$.
# And mind the trap from there: `(n, 1)` minus `(n,)` is `(n, n)`. Refuse columns at the door.
#
# **Exercise 1** (2 points). Write `mse_grad`.


# %% solution="mse_grad"
def mse_grad(X, y, w):
    """The gradient of the mean squared error L(w) = (1/n)·Σ (w·xᵢ − yᵢ)², where xᵢ is row i of X.

    Arguments
        X   (n, d) with n, d ≥ 1: one sample per row; a list of rows or an array, of whole numbers of any type or of
            floats; never changed. It is used as it is: no column of ones is added.
        y   (n,): the numbers to predict; a list or an array, likewise; never changed.
        w   (d,): the weights, likewise.
    Returns
        a new float array of shape (d,): entry j is the partial derivative of L along w[j].
    Raises
        ValueError if X is not two-dimensional, if y is not of shape (n,), or if w is not of shape (d,): columns of
        shape (n, 1) or (d, 1) are refused.

    >>> mse_grad([[1, 1], [1, 3]], [2, 4], [0, 0])
    array([ -6., -14.])
    """
    ### BEGIN SOLUTION
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError(f"(n, d), (n,) and (d,) are needed, not the shapes {X.shape}, {y.shape} and {w.shape}")
    return 2 / len(y) * X.T @ (X @ w - y)
    ### END SOLUTION


# %% check="mse_grad" points=2
for w, answer in [([0, 0], [-6, -14]), ([1, 1], [0, 0]), ([0, 1], [-2, -4])]:
    found = mse_grad([[1, 1], [1, 3]], [2, 4], w)
    assert np.shape(found) == (2,), f"two weights, two slopes: the shape is (2,), not {np.shape(found)}"
    assert np.allclose(found, answer), f"at w = {w} the gradient is {answer}, not {found}"
found = mse_grad([[1], [3], [0]], [2, 4, 6], [0])
assert np.allclose(found, [-28 / 3]), f"three samples, one weight: 2/3 · (−2 − 12 + 0) = −28/3, not {found}"
try:
    mse_grad([[1], [3]], [[2], [4]], [0])
except ValueError:
    pass
else:
    raise AssertionError("this y is a column of shape (2, 1): raise ValueError")

# %% [markdown]
# **Your function at work.** Mass against flipper for all 342 birds. On the left the loss above the plane of the two
# weights, and a descent that follows your gradient. On the right the line that belongs to the last point.


# %%
LINE = np.column_stack([np.ones(342), (FLIPPER - 190) / 10])  # a column of ones, and cm above 190 mm
KILOS = MASS / 1000
PATH = gradient_descent(lambda w: mse_grad(LINE, KILOS, w), [2.0, 2.0], 0.12, 80)
A, B = np.meshgrid(np.linspace(0.5, 6, 45), np.linspace(-1, 2.2, 45))
HEIGHTS = np.array([[np.mean((LINE @ w - KILOS) ** 2) for w in row] for row in np.dstack([A, B])])


def draw_surface(steps=12):
    """The loss surface with the descent so far, and the line that it has found."""
    fig = plt.figure(figsize=(9.4, 4.3))
    box, chart = fig.add_subplot(1, 2, 1, projection="3d"), fig.add_subplot(1, 2, 2)
    box.plot_surface(A, B, HEIGHTS, cmap="Greys", vmin=-6, vmax=30, alpha=0.6, linewidth=0, rcount=45, ccount=45)
    way = PATH[: steps + 1]
    losses = [np.mean((LINE @ w - KILOS) ** 2) for w in way]
    box.plot(*way.T, losses, "o-", color="C1", markersize=3.5, zorder=10)
    box.contour(A, B, HEIGHTS, levels=[0.2, 0.5, 1, 2, 4, 7], colors="0.5", linewidths=0.8, offset=-6)
    box.plot(*way.T, np.full(len(way), -6), "-", color="black", linewidth=1.2)
    box.set(xlabel="$w_1$ (kg at 190 mm)", ylabel="$w_2$ (kg per cm)", zlim=(-6, 20), zticks=[0, 10, 20])
    box.set(zlabel="loss (kg²)", title=f"after {steps} steps: loss {losses[-1]:.3f}")
    box.view_init(28, -62)
    chart.plot(FLIPPER, KILOS, "o", color="0.6", markersize=3)
    sides = np.array([170.0, 232.0])
    chart.plot(sides, way[-1][0] + way[-1][1] * (sides - 190) / 10, "-", color="C1", linewidth=2.5)
    chart.set(xlabel="flipper (mm)", ylabel="mass (kg)", ylim=(2, 7), title="the line of the last point")


draw_surface()

# %%
interact(draw_surface, steps=(0, 80, 1));

# %% [markdown]
# **Think.** (a) A friend drops the factor 2 ("it is only a constant"). Does gradient descent still find the minimum?
# (b) Another friend divides by $d$, the number of weights, instead of $n$. What goes wrong, and when?
#
# <details><summary>Answer</summary>
#
# (a) Yes: a factor only changes the length of the arrow, as another learning rate does. But whoever compares the
# gradient with a numerical one, or adds that of a penalty, is off by this factor.
#
# (b) It is again a factor, $n/d$, and the rate that worked for 10 samples explodes for 10 000. A mean keeps the
# gradient independent of the number of samples.
#
# </details>

# %% [markdown]
# ## 2. Weights on a leash
#
# **Idea.** Two features that nearly say the same, such as a length in millimetres and the same in inches, leave the
# weights a freedom: add 1000 to one weight and take off the equivalent at the other, and the predictions stay the same.
# The loss has a gutter, and where in it the weights end is decided by noise. The cure: let large weights cost
# something.
#
# **Definition.** **Ridge regression** with the strength $\lambda \ge 0$ minimises
#
# $$L(w, b) = \frac1n \sum_{i=1}^n (w \cdot x_i + b - y_i)^2 + \lambda \lVert w \rVert^2 .$$
#
# The bias is *not* penalised. It only says where zero is on the scale of $y$: whoever measures temperatures in kelvin
# instead of degrees Celsius should get the same model. (So the bias is kept apart here; no column of ones.)
#
# **The solution.** Write $\bar x$ for the mean of the rows of $X$, $\bar y$ for that of $y$. The slope along $b$ is
# $\frac2n \sum_i (w \cdot x_i + b - y_i) = 2 (w \cdot \bar x + b - \bar y)$. It is zero for
#
# $$b = \bar y - w \cdot \bar x .$$
#
# Put this in: with the *centred* data $X_c = X - \bar x$ (from each row) and $y_c = y - \bar y$ what remains is
# $\frac1n \lVert X_c w - y_c \rVert^2 + \lambda \lVert w \rVert^2$, with the gradient
# $\frac2n X_c^\top (X_c w - y_c) + 2 \lambda w$. Multiply by $\frac n2$; it is zero where
#
# $$(X_c^\top X_c + n \lambda I)\, w = X_c^\top y_c .$$
#
# The factor $n$ is there because the squares are averaged and the penalty is not. (Books that take the sum of the
# squares have no $n$ here; their $\lambda$ means something else.) Now $u^\top (X_c^\top X_c + n \lambda I)\, u = \lVert
# X_c u \rVert^2 + n \lambda \lVert u \rVert^2$ is positive for all $u \ne 0$ if $\lambda > 0$: the matrix is positive
# definite, and there is exactly **one** minimum, whatever the data. For $\lambda = 0$ it takes independent columns of
# $X_c$.
#
# **By hand.** $1 \mapsto 2$, $3 \mapsto 4$: $\bar x = 2$, $\bar y = 3$, $X_c = (-1, 1)^\top$ and $y_c = (-1, 1)$. So
# $(2 + 2\lambda)\, w = 2$, that is $w = \frac{1}{1 + \lambda}$ and $b = 3 - 2w$. For $\lambda = 0$ this is the
# line $x + 1$. For $\lambda = 1$: $w = \frac12$, $b = 2$. For $\lambda \to \infty$: $w \to 0$, $b \to 3$, the mean.
#
# **Do not invert.** Call this $M w = c$. As for `newton_step`: `np.linalg.solve(M, c)`, not `np.linalg.inv(M) @ c`. If
# columns agree and $\lambda$ is tiny, $M$ is nearly singular, and the computed inverse does not even nearly solve this.
#
# **Exercise 2** (3 points). Write `ridge`.


# %% solution="ridge"
def ridge(X, y, lam):
    """The weights and the bias that minimise L(w, b) = (1/n)·Σ (w·xᵢ + b − yᵢ)² + lam·‖w‖², xᵢ being row i of X.

    Arguments
        X     (n, d) with n, d ≥ 1: one sample per row, without a column of ones; a list of rows or an array, of whole
              numbers of any type or of floats; never changed. It is used as it is, not scaled.
        y     (n,): the numbers to predict; a list or an array, likewise; never changed.
        lam   a number ≥ 0. With lam = 0 you are only asked about X whose centred columns are independent.
    Returns
        a tuple (w, b): w a float array of shape (d,), b a float. They are right up to rounding in this sense: with
        the centred data Xc and yc, M = Xcᵀ Xc + n·lam·I and c = Xcᵀ yc, the residual ‖M w − c‖ is at most
        1e-10·(‖M‖·‖w‖ + ‖Xc‖·‖yc‖), and b is mean(y) − w·mean(X, axis 0). (A norm is the root of the sum of the
        squares. What np.linalg.solve finds is so good; what a computed inverse finds is not, if M is nearly
        singular: columns may agree, and lam may be as small as 1e-12.)
    Raises
        ValueError if lam is negative, if X is not two-dimensional, or if y is not of shape (n,): a column (n, 1) is
        refused.

    >>> ridge([[1], [3]], [2, 4], 1)
    (array([0.5]), 2.0)
    """
    ### BEGIN SOLUTION
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or lam < 0:
        raise ValueError(f"(n, d), (n,) and lam ≥ 0 are needed, not {X.shape}, {y.shape} and {lam}")
    centre, level = X.mean(axis=0), y.mean()
    Xc, yc = X - centre, y - level
    w = np.linalg.solve(Xc.T @ Xc + len(y) * lam * np.eye(X.shape[1]), Xc.T @ yc)
    return w, float(level - w @ centre)
    ### END SOLUTION


# %% check="ridge" points=3
for lam, weight, bias in [(0, 1, 1), (1, 0.5, 2), (3, 0.25, 2.5), (1e6, 0, 3)]:
    w, b = ridge([[1], [3]], [2, 4], lam)
    assert np.shape(w) == (1,), f"one feature, one weight: w has the shape (1,), not {np.shape(w)}"
    assert np.isclose(w[0], weight, atol=1e-5), f"lam = {lam}: the weight is {weight}, not {w[0]}"
    assert np.isclose(b, bias, atol=1e-5), f"lam = {lam}: the bias is {bias}, not {b}"
w, b = ridge([[1, 1], [3, 3]], [2, 4], 1e-6)
assert np.allclose(w, [0.5, 0.5], atol=1e-3), f"two equal columns share the work: (½, ½), not {w}"

# %% [markdown]
# **Your function at work.** Twenty birds, and a polynomial of degree 9 in the flipper: nine features $t, t^2, \dots,
# t^9$ that are nearly dependent. The other 322 birds tell how good the curve is.

# %%
t = (FLIPPER - 201) / 30  # between -1 and 1
POWERS = t[:, None] ** np.arange(1, 10)
strengths = 10.0 ** np.arange(-9, 2.1, 0.25)
fits = [ridge(POWERS[:20], KILOS[:20], lam) for lam in strengths]
squares = np.array([(POWERS @ w + b - KILOS) ** 2 for w, b in fits])  # one row for each strength
seen, unseen = np.sqrt(squares[:, :20].mean(axis=1)), np.sqrt(squares[:, 20:].mean(axis=1))


def draw_ridge(exponent=-3.0):
    """The curve for lam = 10**exponent, and the errors for all strengths."""
    w, b = ridge(POWERS[:20], KILOS[:20], 10.0**exponent)
    _, (chart, curve) = plt.subplots(1, 2, figsize=(9.4, 3.9))
    chart.plot(FLIPPER[20:], KILOS[20:], "o", color="0.8", markersize=3, label="322 others")
    chart.plot(FLIPPER[:20], KILOS[:20], "s", color="black", markersize=5, label="20 birds of the fit")
    ts = np.linspace(-1, 1, 300)
    chart.plot(201 + 30 * ts, ts[:, None] ** np.arange(1, 10) @ w + b, "-", color="C1")
    chart.set(xlabel="flipper (mm)", ylabel="mass (kg)", ylim=(2, 7))
    chart.set(title=f"λ = 10^{exponent:g}: largest weight {np.abs(w).max():.3g}")
    chart.legend(loc="upper left", frameon=True)
    curve.loglog(strengths, seen, "--", color="black", label="20 birds of the fit")
    curve.loglog(strengths, unseen, "-", color="black", label="322 others")
    curve.axvline(10.0**exponent, color="C1")
    curve.set_yticks([0.3, 0.5, 1, 2, 5], ["0.3", "0.5", "1", "2", "5"])
    curve.set_yticks([], minor=True)
    curve.set(xlabel="strength λ", ylabel="root mean squared error (kg)", title="What is the best strength?")
    curve.legend(loc="upper right")


draw_ridge(-9.0)
draw_ridge(-2.0)

# %%
interact(draw_ridge, exponent=(-9.0, 2.0, 0.25));

# %% [markdown]
# **Think.** (a) The dashed curve only rises with $\lambda$. Why must it? (b) So which birds should choose $\lambda$?
# (c) You measure the flipper in metres instead of millimetres. Does ridge regression find the same predictions?
#
# <details><summary>Answer</summary>
#
# (a) A larger $\lambda$ pays more attention to the weights and less to the errors. Precisely: let $E$ be the mean
# squared error and $S = \lVert w \rVert^2$, at the minimum for $\lambda$ and (with a dash) for $\lambda' > \lambda$.
# Each is best for its own strength: $E + \lambda S \le E' + \lambda S'$ and $E' + \lambda' S' \le E + \lambda' S$. Add
# the two: $(\lambda' - \lambda)(S' - S) \le 0$, so $S' \le S$. Then the first says $E \le E' + \lambda (S' - S) \le
# E'$.
#
# (b) Not those of the fit: they would always vote for $\lambda = 0$. Birds that it has not seen: see section 4.
#
# (c) No. In metres the same weight is 1000 times as large and costs a million times as much. So features are
# standardised before ridge regression (as in notebook 14). Least squares, $\lambda = 0$, does not care.
#
# </details>

# %% [markdown]
# ## 3. Yes or no
#
# **Idea.** Is this bird a chinstrap, yes or no? A line that predicts "0.3" or "1.7" is no answer. Let the line compute
# a **score** $z = w \cdot x$, any real number, and turn it into a probability. You met the tool, the sigmoid, in
# notebooks 02 and 16:
#
# $$p = \sigma(z) = \frac{1}{1 + e^{-z}}, \qquad 1 - p = \frac{1}{1 + e^{z}} .$$
#
# **Definition.** Let $y_i = 1$ for yes and $y_i = 0$ for no. The model gives the truth the probability $p_i$ if $y_i =
# 1$ and $1 - p_i$ if $y_i = 0$. The **logistic loss** is minus the logarithm of it, on average: $0$ for a model that is
# sure and right, large for one that is sure and wrong. In terms of the score both cases are one formula,
#
# $$L(w) = \frac1n \sum_{i=1}^n \bigl( \log(1 + e^{z_i}) - y_i z_i \bigr), \qquad z = Xw .$$
#
# (For $y = 0$ it is $-\log(1 - p) = \log(1 + e^z)$. For $y = 1$ it is $-\log p = \log(1 + e^{-z}) = \log(1 + e^z) - z$,
# since $1 + e^{-z} = e^{-z}(1 + e^z)$.)
#
# **Its gradient.** The derivative of $\log(1 + e^z)$ is $\frac{e^z}{1 + e^z} = \sigma(z)$. So that of one term is
# $\sigma(z_i) - y_i = p_i - y_i$ along its score, and the score depends on $w$ through $x_i$:
#
# $$\nabla L(w) = \frac1n X^\top (p - y) .$$
#
# It looks like the gradient of the squared error, with $p$ for the prediction. As there, $\nabla^2 L$ is positive
# semidefinite everywhere (notebook 16), so $L$ is *convex*: its graph lies nowhere below a tangent plane. Hence a
# critical point, **if there is one**, is a minimum over all weights.
#
# **By hand.** $X = \begin{pmatrix} 1 & 2 \\ 1 & -2 \end{pmatrix}$, $y = (1, 1)$, $w = (0, \frac12)$. The scores are
# $z = (1, -1)$, the probabilities $p = (0.731, 0.269)$.
#
# - Loss: $\frac12 \bigl( \log(1 + e^{-1}) + \log(1 + e) \bigr) = \frac12 (0.313 + 1.313) = 0.813$.
# - Gradient: $p - y = (-0.269, -0.731)$, and $\frac12 X^\top (p - y) = \frac12 (-1,\; 0.924) = (-0.5,\; 0.462)$.
#
# **A trap: infinity.** In exact arithmetic the loss is always finite. In floats, $p$ is rounded to exactly 1 from about
# $z = 37$ on, and then $-\log(1 - p) = \infty$. For $z = -1000$ already $e^{-z}$ overflows. Clipping $p$ to
# $[10^{-15}, 1 - 10^{-15}]$ hides this and tells a lie: a score of $1000$ for the wrong answer costs $1000$, not
# $34.5$. The cure is to work with $e = e^{-\lvert z \rvert}$, which lies between 0 and 1 and never overflows:
#
# $$\log(1 + e^z) = \max(z, 0) + \log(1 + e^{-\lvert z \rvert}), \qquad
# \sigma(z) = \frac{1}{1 + e} \text{ for } z \ge 0, \quad \frac{e}{1 + e} \text{ for } z < 0 .$$
#
# (For $z \ge 0$, $1 + e^z = e^z (e^{-z} + 1)$. For $z < 0$ the first is the formula as it stands.) NumPy knows the
# left one as `np.logaddexp(0, z)`.
#
# **Exercise 3** (3 points). Write `logistic_loss_grad`.


# %% solution="logistic_loss_grad"
def logistic_loss_grad(X, y, w):
    """The logistic loss L(w) = (1/n)·Σ (log(1 + exp(zᵢ)) − yᵢ·zᵢ) with z = X w, natural logarithms, and its gradient.

    Arguments
        X   (n, d) with n, d ≥ 1: one sample per row; a list of rows or an array, of whole numbers of any type or of
            floats; never changed. It is used as it is: no column of ones is added.
        y   (n,): for each sample 0 or 1, as whole numbers, floats or bools, in a list or an array; never changed.
        w   (d,): the weights, a list or an array like a row of X; never changed.
        The scores z may have any size up to 1e300: no overflow, no infinity, no nan, and no warning.
    Returns
        a tuple (loss, grad): loss a float, right to 1e-9·loss + 1e-12; grad a new float array of shape (d,).
    Raises
        ValueError if X is not two-dimensional, if y is not of shape (n,) or w not of shape (d,) (columns are
        refused), and if an entry of y is neither 0 nor 1 (such as the −1 of other conventions, ½, or nan).

    >>> loss, grad = logistic_loss_grad([[1, 2], [1, -2]], [1, 1], [0, 0.5])
    >>> round(loss, 3), np.round(grad, 3)
    (0.813, array([-0.5  ,  0.462]))
    """
    ### BEGIN SOLUTION
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError(f"(n, d), (n,) and (d,) are needed, not the shapes {X.shape}, {y.shape} and {w.shape}")
    if not np.all((y == 0) | (y == 1)):
        raise ValueError("the labels are 0 and 1")
    z = X @ w
    e = np.exp(-np.abs(z))  # between 0 and 1: no overflow
    p = np.where(z >= 0, 1, e) / (1 + e)
    loss = np.mean(np.maximum(z, 0) - y * z + np.log1p(e))
    return float(loss), X.T @ (p - y) / len(y)
    ### END SOLUTION


# %% check="logistic_loss_grad" points=3
loss, grad = logistic_loss_grad([[1, 2], [1, -2]], [1, 1], [0, 0.5])
assert np.isclose(loss, 0.8132616875), f"the loss of the example is 0.813, not {loss}"
assert np.shape(grad) == (2,), f"two weights, two slopes: the shape is (2,), not {np.shape(grad)}"
assert np.allclose(grad, [-0.5, 0.4621171573]), f"the gradient of the example is (-0.5, 0.462), not {grad}"
for z, label, answer in [(0, 1, 0.6931471806), (1000, 0, 1000), (-1000, 1, 1000), (1000, 1, 0)]:
    loss, grad = logistic_loss_grad([[1]], [label], [z])
    assert np.isclose(loss, answer), f"a score of {z} where {label} is true costs {answer}, not {loss}"
try:
    logistic_loss_grad([[1], [2]], [-1, 1], [0])
except ValueError:
    pass
else:
    raise AssertionError("the labels of this course are 0 and 1, not −1 and 1: raise ValueError")

# %% [markdown]
# **Your function at work.** What one sample costs, by your function and by the formula $-\log(1 - p)$ as it stands.
# Beside it the slopes: how strongly the sample pulls at its score.

# %%
scores = np.arange(-60, 60.1, 0.5)
costs = {label: [logistic_loss_grad([[1]], [label], [z]) for z in scores] for label in (0, 1)}
with np.errstate(divide="ignore"):
    naive = -np.log(1 - 1 / (1 + np.exp(-scores)))

fig, (chart, pull) = plt.subplots(1, 2, figsize=(9.4, 3.8))
for label, line in [(0, "-"), (1, "--")]:
    chart.plot(scores, [loss for loss, _ in costs[label]], line, color="black", label=f"truth {label}")
    pull.plot(scores, [grad[0] for _, grad in costs[label]], line, color="black", label=f"truth {label}")
chart.plot(scores[::6], naive[::6], "o", color="C1", markersize=5, label="−log(1 − p) for truth 0")
chart.axvline(37, color="C1", linewidth=1)
chart.annotate("∞ from\nhere on", (37, 12), xytext=(6, 0), textcoords="offset points", color="C1")
chart.set(xlabel="score z", ylabel="loss", title="The cost of a score")
chart.legend(loc="upper center")
pull.set(xlabel="score z", ylabel="slope p − y", xlim=(-10, 10), title="Its slope")
pull.legend(loc="center left");

# %% [markdown]
# However wrong a score is, it never pulls with a force of more than 1. The pull of a squared error grows without end.
#
# **Think.** (a) Why not the squared error of the probability, $(p - y)^2$? Think of a score of $-20$ where the truth
# is 1. (b) With one sample, $x = 1$ and $y = 1$, what is the minimum of the logistic loss? (c) And for many samples
# that a line separates without an error?
#
# <details><summary>Answer</summary>
#
# (a) Its slope along the score is $2 (p - y) \cdot p (1 - p)$, and for $z = -20$ the factor $p(1 - p)$ is $2 \cdot
# 10^{-9}$: totally wrong, and nothing pulls. In the logistic loss, the factor cancels.
#
# (b) $\log(1 + e^{-w})$ falls for ever towards 0 and never arrives. There is *no* minimum: a convex function need not
# have one (nor has $e^x$).
#
# (c) The same. If $w \cdot x_i > 0$ wherever $y_i = 1$ and $w \cdot x_i < 0$ wherever $y_i = 0$, then $2w$ has a
# smaller loss than $w$, and $100\, w$ a still smaller one. The descent runs off to infinity, ever more sure of itself.
# Two cures: a penalty as in section 2, or to stop in time.
#
# </details>

# %% [markdown]
# ## 4. Fair judges
#
# **Idea.** How good is a model? Ask samples that it has never seen. Whoever has learned the answers by heart is a poor
# witness. So the data are divided, at random, into three:
#
# | set | used for |
# |---|---|
# | training | the loss that is minimised: the weights |
# | validation | everything else that is chosen: $\lambda$, the rate, when to stop |
# | test | one number at the very end |
#
# Features are *standardised* before training: subtract the mean, divide by the spread (the standard deviation). Whose
# mean and spread? They are part of the model, as the weights are: they are computed from data. So they come **from the
# training set alone**, and the same numbers are then used for every other bird. If the others take part, the training
# has peeked at those who are to judge it. And a single new bird, on its own, has a spread of zero.
#
# **Definition.** Column $j$ of the training set has the mean $\mu_j = \frac1n \sum_i X_{ij}$ and the spread $s_j =
# \sqrt{\frac1n \sum_i (X_{ij} - \mu_j)^2}$. Any sample $x$ becomes $\bigl( \frac{x_1 - \mu_1}{s_1}, \dots, \frac{x_d -
# \mu_d}{s_d} \bigr)$. A feature that is the same for all of the training set has the spread 0; then only the mean is
# subtracted.
#
# **By hand.** Training: $1$ and $5$. Then $\mu = 3$ and $s = \sqrt{(4 + 4)/2} = 2$. They become $-1$ and $1$, and a new
# sample $9$ becomes $3$: outside of what was seen, as it should be. (Standardised together, the three would be $-1.2$,
# $0$ and $1.2$.)
#
# **Exercise 4** (2 points). Write `standardise`.


# %% solution="standardise"
def standardise(X_fit, X):
    """The samples X on the scale of the training set X_fit: each column minus its mean, divided by its spread.

    Arguments
        X_fit   (n, d) with n, d ≥ 1: the training set, one sample per row; a list of rows or an array, of whole
                numbers of any type or of floats; never changed. Each spread is 0 or between 1e-100 and 1e100.
        X       (k, d) with k ≥ 1: the samples to be standardised, likewise; it may be X_fit itself.
    Returns
        a new float array of shape (k, d): entry (i, j) is (X[i, j] − mean) / spread, where mean and spread (the root
        of the mean squared deviation, divided by n, not n − 1) are those of column j of X_fit, whatever X is.
        If all entries of column j of X_fit are equal, the division is left out. (Compare the entries: for 0.1, 0.1,
        0.1 the computed spread is about 1e-17 and not 0.)
    Raises
        ValueError if one of the two is not two-dimensional, and if they do not have equally many columns.

    >>> standardise([[1], [5]], [[9]])
    array([[3.]])
    """
    ### BEGIN SOLUTION
    X_fit, X = np.array(X_fit, dtype=float), np.array(X, dtype=float)
    if X_fit.ndim != 2 or X.ndim != 2 or X_fit.shape[1] != X.shape[1]:
        raise ValueError(f"(n, d) and (k, d) are needed, not the shapes {X_fit.shape} and {X.shape}")
    spread = np.where(np.ptp(X_fit, axis=0) == 0, 1, X_fit.std(axis=0))
    return (X - X_fit.mean(axis=0)) / spread
    ### END SOLUTION


# %% check="standardise" points=2
for samples, answer in [([[1], [5]], [[-1], [1]]), ([[9]], [[3]]), ([[3], [3], [4]], [[0], [0], [0.5]])]:
    found = standardise([[1], [5]], samples)
    assert np.shape(found) == np.shape(answer), f"the shape of X is kept: {np.shape(answer)}, not {np.shape(found)}"
    assert np.allclose(found, answer), f"on the scale of 1 and 5, {samples} becomes {answer}, not {found.tolist()}"
found = standardise([[7, 0], [7, 2]], [[7, 1], [8, 5]])
assert np.allclose(found, [[0, 0], [1, 4]]), f"7 and 7 have no spread: only subtract the mean; found {found.tolist()}"

# %% [markdown]
# **Your function at work.** Our question for the last section: Adélie or chinstrap, by the length and the depth of
# the bill? Of 219 birds only 40 are for training.

# %%
TWO = SPECIES != "Gentoo"
BIRDS, Y = np.column_stack([BILL, DEPTH])[TWO], (SPECIES[TWO] == "Chinstrap").astype(float)
FIT, VAL, TEST = slice(0, 40), slice(40, 100), slice(100, 219)
Z = standardise(BIRDS[FIT], BIRDS)

fig, axes = plt.subplots(1, 3, figsize=(9.6, 3.8), sharey=True)
for ax, (name, part) in zip(axes, {"training": FIT, "validation": VAL, "test": TEST}.items(), strict=True):
    for label, species, style, face in [(0, "Adélie", "o", "none"), (1, "chinstrap", "^", "black")]:
        ax.plot(*Z[part][Y[part] == label].T, style, color="black", markerfacecolor=face, label=species)
    mean, spread = np.round(Z[part].mean(axis=0), 2) + 0.0, np.round(Z[part].std(axis=0), 2)
    ax.set(xlabel="bill length, standardised", title=f"{name}\nmeans {mean}\nspreads {spread}")
axes[0].set(ylabel="bill depth, standardised")
axes[0].legend(loc="upper right", frameon=True);

# %% [markdown]
# Mean 0 and spread 1 hold for the training set only; the others come close, as birds of the same kind should.
#
# **Think.** A friend standardises all 219 birds together, then divides them into three sets, and says that the model
# hardly changes. (a) Is the friend right? (b) So why be strict? (c) Another friend standardises each set with its own
# mean and spread. What is wrong with that?
#
# <details><summary>Answer</summary>
#
# (a) For these data, yes: means and spreads differ a little. (b) Because the habit is the same where it matters. Choose
# the ten best of 10 000 features by *all* samples and train on some of them, and even pure noise is predicted well on
# the others. Nothing in the code looks wrong.
#
# (c) The same bird gets different numbers in different company, so the weights mean something else for each set. If,
# say, the new birds are all larger, this difference, which the model ought to use, is erased. And for one bird alone
# there is no answer at all.
#
# </details>

# %% [markdown]
# ## 5. A real job: stop in time
#
# **Idea.** Give a model many features and few samples, and gradient descent does this: first it learns what all birds
# have in common, then what is peculiar to these 40. The training loss falls all the way. The validation loss falls,
# turns, and rises. **Early stopping** takes the weights from the turning point.
#
# When has it turned? Not when the validation loss rises *once*: it may wobble. Be patient. And when patience ends, the
# current weights are already some steps too old: what you want are the ones at the best point.
#
# **Definition.** Gradient descent with **early stopping**, of at most $N$ steps and with the patience $P \ge 1$: there
# are points $w_0$, $w_1 = w_0 - \eta \nabla L(w_0)$, and so on, where $L$ is the training loss. Let $v_k$ be the
# *validation* loss of $w_k$. The point $k$ is a **record** if $v_k$ is smaller than all of $v_0, \dots, v_{k-1}$ (the
# point 0 always is). The descent ends at point $N$, or earlier at the first point $k$ for which the last record was $P$
# points ago: $k - P$ is a record, and none of the $P$ points after it. The result is the **last record**.
#
# **By hand.** $P = 2$, and the validation losses are $5, 4, 6, 3, 3, 7, 1, \dots$
#
# | point $k$ | 0 | 1 | 2 | 3 | 4 | 5 |
# |---|---|---|---|---|---|---|
# | $v_k$ | 5 | 4 | 6 | 3 | 3 | 7 |
# | record? | yes | yes | no | yes | no (a tie) | no |
# | points since the record | 0 | 0 | 1 | 0 | 1 | 2: stop |
#
# The result is $w_3$, not $w_5$. That $v_6 = 1$ nobody ever learns. At $k = 2$ the patience paid; the counter then
# begins anew.
#
# **And nan.** If the rate is too large, numbers grow beyond all bounds: inf, then nan ("not a number"). Comparing with
# nan always yields False, so nan is "not smaller" than anything, and a careless loop ends quietly with a result. A
# descent that has flown apart is an accident. It must be heard, so raise an error.
#
# **Exercise 5** (3 points). Write `fit`.


# %% solution="fit"
def fit(loss_grad, val_loss, w0, lr, steps, patience):
    """Gradient descent with early stopping: the weights with the smallest validation loss, and how the losses went.

    Arguments
        loss_grad   a function that takes a float array of shape (d,) and returns a tuple (loss, gradient): the
                    training loss, a number, and d numbers, as a list or as an array (d,). (The gradient may be its
                    very argument, as for ½‖w‖², or the same stored array at each call; never changed.)
        val_loss    a function that takes a float array of shape (d,) and returns a number, the validation loss.
                    Neither of the two changes its argument. They want a float array; give them nothing else.
        w0          (d,), a list or an array, of whole numbers or of floats; never changed.
        lr          the learning rate, a number > 0.
        steps       the largest number of steps N, an integer ≥ 0.
        patience    P, an integer ≥ 1.
    Returns
        a tuple (w, train, val). The points are w₀, w₁ = w₀ − lr·gradient(w₀), …; the descent ends at the point N,
        or earlier, at the first point k such that k − P is a record and the P points after it are none. (A record
        has a validation loss smaller than those of all points before it; the point 0 is one; a tie is none.)
        w       a new float array of shape (d,): the last record, that is, the first point with the smallest val.
        train   (k + 1,) float array or list: the training losses of the points 0, …, k, up to the end at k.
        val     (k + 1,) likewise: the validation losses.
    Raises
        FloatingPointError if at one of these points 0, …, k a training loss, an entry of a gradient or a validation
        loss is nan or infinite.
        ValueError if w0 is not one-dimensional, if steps is negative, or if patience is below 1.

    >>> fit(lambda w: (w @ w, 2 * w), lambda w: (w[0] - 2) ** 2, [8], 0.25, 100, 2)    # from 8 to 4, 2, 1, 0.5
    (array([2.]), array([64.  , 16.  ,  4.  ,  1.  ,  0.25]), array([36.  ,  4.  ,  0.  ,  1.  ,  2.25]))
    """
    ### BEGIN SOLUTION
    w = np.array(w0, dtype=float)
    if w.ndim != 1 or steps < 0 or patience < 1:
        raise ValueError(f"(d,), steps ≥ 0 and patience ≥ 1 are needed, not {w.shape}, {steps} and {patience}")
    best, record, train, val = w, 0, [], []
    for k in range(steps + 1):
        loss, g = loss_grad(w)
        g = np.array(g, dtype=float)
        train.append(loss)
        val.append(val_loss(w))
        if not np.all(np.isfinite([train[-1], val[-1], *g])):
            raise FloatingPointError(f"the descent has flown apart at point {k}: is the rate {lr} too large?")
        if val[k] < val[record]:
            best, record = w, k
        if k - record == patience:
            break
        w = w - lr * g  # a new array: best stays what it is
    return best.copy(), np.array(train, dtype=float), np.array(val, dtype=float)
    ### END SOLUTION


# %% check="fit" points=3
def table(w):
    return [5, 4, 6, 3, 3, 7, 1, 0][round(w[0])]


def climb(w):
    return -w[0], [-1.0]  # with the rate 1 the points are 0, 1, 2, ...


for P, best, end in [(1, 1, 2), (2, 3, 5), (3, 7, 7)]:
    w, train, val = fit(climb, table, [0], 1, 7, P)
    assert len(val) == end + 1, f"patience {P}: it ends at point {end}, so there are {end + 1} losses, not {len(val)}"
    assert np.allclose(w, [best]), f"patience {P}: the best weights are [{best}], not {w}"
    assert np.allclose(train, -np.arange(end + 1)), f"patience {P}: the training losses are 0, -1, ..., not {train}"
try:
    fit(climb, lambda w: np.nan if w[0] > 2 else 1.0, [0], 1, 7, 5)
except FloatingPointError:
    pass
else:
    raise AssertionError("a loss was nan: raise FloatingPointError, so that it is heard")

# %% [markdown]
# **Your function at work.** From length $a$ and depth $b$ we make all products up to degree 4: $a, b, a^2, ab, b^2,
# \dots, b^4$, fourteen features for forty birds. Their scales differ wildly, so they are standardised again (by the
# training set). With a column of ones that makes 15 weights.


# %%
def features(Z):
    """Products of the two columns up to degree 4, shape (k, 14)."""
    return np.column_stack([Z[:, 0] ** i * Z[:, 1] ** (s - i) for s in range(1, 5) for i in range(s, -1, -1)])


def design(Z_new):
    """A column of ones, and the features on the scale of the training set, shape (k, 15)."""
    return np.column_stack([np.ones(len(Z_new)), standardise(features(Z[FIT]), features(Z_new))])


X = design(Z)
LR, STEPS = 1.0, 3000
SURE = [-np.log(9), 0, np.log(9)]  # the scores where p = 0.1, 0.5 and 0.9


def loss_of(part):
    """The logistic loss on one part of the birds, and its gradient, as a function of the weights."""
    return lambda w: logistic_loss_grad(X[part], Y[part], w)


best, _, val = fit(loss_of(FIT), lambda w: loss_of(VAL)(w)[0], np.zeros(15), LR, STEPS, 50)
turn = int(np.argmin(val))
way = gradient_descent(lambda w: loss_of(FIT)(w)[1], np.zeros(15), LR, STEPS)  # what happens without stopping
LOSSES = {part: [loss_of(cut)(w)[0] for w in way] for part, cut in {"training": FIT, "validation": VAL}.items()}
LENGTHS, DEPTHS = np.meshgrid(np.linspace(31, 60, 141), np.linspace(15, 22, 141))
GRID = design(standardise(BIRDS[FIT], np.column_stack([LENGTHS.ravel(), DEPTHS.ravel()])))


def draw_training(steps):
    """The losses, and the boundary of the stopped model (solid) and after this many steps (dashed)."""
    _, (curve, chart) = plt.subplots(1, 2, figsize=(9.6, 4.2))
    for (part, losses), line in zip(LOSSES.items(), ["--", "-"], strict=True):
        curve.plot(losses, line, color="black", label=part)
    curve.plot(turn, val[turn], "*", color="black", markersize=13, label=f"the record: point {turn}")
    curve.axvline(len(val) - 1, color="0.5", linewidth=1, linestyle=":", label="patience ends")
    curve.axvline(steps, color="C1", linewidth=1.5)
    curve.set_xscale("symlog", linthresh=10, linscale=0.5)
    curve.set(xlabel="step", ylabel="logistic loss", xlim=(0, 3500), ylim=(0, 0.7), title="Two losses")
    curve.legend(loc="upper right", frameon=True)
    for w, color, style in [(best, "black", "-"), (way[steps], "C1", "--")]:
        z = (GRID @ w).reshape(LENGTHS.shape)
        chart.contour(LENGTHS, DEPTHS, z, SURE, colors=color, linestyles=style, linewidths=[0.8, 2, 0.8])
    for label, style, face in [(0, "o", "white"), (1, "^", "black")]:
        there = Y[FIT] == label
        chart.plot(*BIRDS[TEST][Y[TEST] == label].T, style, color="0.6", markersize=3, zorder=1)
        chart.plot(*BIRDS[FIT][there].T, style, color="black", markerfacecolor=face, markersize=6)
    chart.set(xlabel="length of the bill (mm)", ylabel="depth of the bill (mm)")
    chart.set(title=f"record (solid), after {steps} steps (dashed)")


draw_training(STEPS)

# %%
interact(draw_training, steps=(0, STEPS, 10));

# %% [markdown]
# Large symbols: the birds of the training; small grey ones: the test. Circles are Adélies, triangles chinstraps. On the
# thick lines $p = \frac12$, on the thin ones $0.1$ and $0.9$. Where are they closer together? Now, once, the test set:

# %%
for name, w in {"best weights": best, "last weights": way[-1]}.items():
    right = np.mean((X[TEST] @ w > 0) == Y[TEST])
    print(f"{name}: test loss {loss_of(TEST)(w)[0]:.3f}, {right:.0%} right, ‖w‖ = {np.linalg.norm(w):.1f}")
print(f"always Adélie: {np.mean(Y[TEST] == 0):.0%} right")

# %% [markdown]
# Both models classify 97 % of the birds correctly. But the last weights are more than twice as long: the model is far
# surer than it should be, and pays for its few errors with a loss half as large again. A doctor who says "99.99 %"
# and is wrong does more harm than one who says "70 %".
#
# A confession: we ourselves chose the two measurements of the bill after looking at the test numbers of several trials,
# so the numbers above are chosen too, and an honest judgement would need new birds.
#
# **Think.** (a) The training loss goes to 0. What would happen to the weights after a million steps? (b) May you report
# the validation loss of the record as the quality of the model? (c) Why does stopping early act like a penalty?
#
# <details><summary>Answer</summary>
#
# (a) With fourteen features the forty birds can be separated without an error, so there is no minimum (section 3, think
# (c)). The weights grow without bound, roughly like the logarithm of the number of steps.
#
# (b) No. It is the smallest of many, chosen because it is small, and so too good on average. That is why there is a
# third set. (For the same reason you may look at the test set only once: whoever changes the model afterwards has made
# it a validation set.)
#
# (c) The descent starts at $w = 0$ and takes time to go far. Along directions in which the loss is flat, and there it
# learns the peculiarities, it has hardly moved when the record is reached. A penalty $\lambda \lVert w \rVert^2$ also
# holds back the flat directions most. For the squared error one can show that stopping after $k$ steps behaves much
# like $\lambda \approx \frac{1}{2 \eta k}$.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | ridge regression | least squares with the penalty $\lambda \lVert w \rVert^2$ on the weights, but not on the bias |
# | logistic loss | the mean of minus the logarithm of the probability that the model gives to the true label, 0 or 1 |
# | convex function (differentiable) | one whose graph lies nowhere below any of its tangent planes |
# | training set | the samples that the weights are computed from, and the means and spreads as well |
# | validation set | samples kept apart to choose by: the penalty, the rate, when to stop |
# | test set | samples kept apart to judge the finished model by, once |
# | early stopping | ending a descent once the validation loss has stopped falling, with the best weights so far |
# | patience | how many points in a row without a record end a descent with early stopping |

# %% [markdown]
# ## Summary
#
# - With samples as rows, $\nabla L = \frac2n X^\top (Xw - y)$ for the squared error and $\frac1n X^\top (p - y)$ for
#   the logistic loss. Both losses are convex: critical points are minima, where there are any.
# - Ridge regression solves $(X_c^\top X_c + n\lambda I)\, w = X_c^\top y_c$ and leaves the bias alone. For $\lambda >
#   0$ there is always exactly one solution.
# - The logistic loss is finite for every score. Work with $e^{-\lvert z \rvert}$.
# - Whatever is computed from data belongs to the training set: weights, means, spreads. Validation chooses, the test
#   judges once.
# - Early stopping: patience, the best weights instead of the last, and a loud error for nan.
#
# **Further reading.** For all of Part III, *Multivariable calculus*: Khan Academy, *Multivariable calculus*; MIT
# OpenCourseWare, *Multivariable Calculus*. On this notebook: Trevor Hastie, Robert Tibshirani and Jerome Friedman, *The
# Elements of Statistical Learning*, sections 3.4 (ridge), 4.4 (logistic regression) and 7.10 (the wrong and the right
# way to judge).
#
# **Where to go next.** This ends the calculus of several variables.
# [Notebook 18](../18_probability/18_probability.ipynb), *Probability and expectation*, begins Part IV and says
# what a probability and a mean are; notebook 21 comes back to the logistic loss and calls it *cross-entropy*.
