# %% [markdown]
# # 14 The gradient and gradient descent
#
# You stand on a hillside in thick fog and want to get down. You see nothing but the ground under your feet. So you
# feel for the direction in which it falls most steeply, take a step that way, and feel again. This is gradient descent.
# Nearly every network in the world has been trained by it, or by one of its children, and the fog is real: nobody sees
# a landscape with a million dimensions. The two questions of this notebook are *which way?* and *how far?*
#
# **What you will be able to do**
#
# - compute the gradient of a function of many variables, and read it off a map;
# - say which direction is the steepest, prove it, and say why it does *not* point at the minimum;
# - refute a sentence that has been copied from page to page for years;
# - run gradient descent, and say exactly which learning rates converge on a quadratic bowl, and why the others do not;
# - fit a model to real data by gradient descent, and see why features are put on one scale first.
#
# **What you need**: partial derivatives and the slope in a direction
# ([notebook 13](../13_partial_derivatives/13_partial_derivatives.ipynb)); the Euclidean norm
# ([notebook 06](../06_norms/06_norms.ipynb)); angles and positive definite matrices
# ([notebook 07](../07_inner_products/07_inner_products.ipynb)). Section 5 uses the eigenvalues of a symmetric matrix
# ([notebook 11](../11_eigenvalues/11_eigenvalues.ipynb)); they are recalled where they are needed.
#
# **Time**: about three hours. There are six exercises, 13 points in all.
#
# **Data**, beside this notebook: `penguins.csv`, four measurements of 342 Palmer penguins (Horst, Hill and Gorman 2020,
# licence CC0). Its first lines give the full source.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $x$ | `x` | a point: a vector of $n$ numbers, shape `(n,)`; formulas count entries from 1, Python from 0 |
# | $f$ | `f` | a function that takes one vector of shape `(n,)` and returns one number |
# | $\nabla f$ | `grad` | the gradient as a function: takes a vector `(n,)`, returns $n$ numbers |
# | $g = \nabla f(x)$ | `g` | the gradient at one point: a vector `(n,)` (in notebook 13 `g` was the function) |
# | $\eta$ ("eta") | `lr` | the **learning rate**, a number |
# | $x_0$ | `x0` | the point where the descent starts |
# | $x_0, x_1, x_2, \dots$ | `path[0]`, `path[1]`, ... | in sections 4 and 5: the points of the descent (not entries) |
# | $a \cdot b$ | `a @ b` | the inner product |
# | $\lVert x \rVert$ | `np.linalg.norm(x)` | the Euclidean norm |
# | $A$ | `A` | a symmetric matrix $(n, n)$ with the eigenvalues $\lambda_1, \dots, \lambda_n$ |
# | $X$, $y$ | `X`, `y` | data $(n, d)$, one **sample per row**, and $n$ numbers to predict, shape `(n,)` |
# | $w$, $b$ | `w`, `b` | in section 6: one weight for each of the $d$ features, shape `(d,)`, and the bias, a number |
#
# In section 6 the letter $n$ counts samples; before, it counts the entries of $x$.
#
# Some conventions hold in every exercise. A vector or a matrix may be given as a list or as an array, of whole numbers
# of any type or of floats, with finite entries and $n \ge 1$, and your function never changes it. The functions `f` and
# `grad` that you are handed want **a float array of shape `(n,)`**: give them nothing else. They do not change it. A
# result counts as right if it is right up to rounding.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

EPS = float(np.finfo(float).eps)  # 2**-52: the gap between 1 and the next number that Python knows

# %% [markdown]
# This is yours, from notebook 13, and so is the piece of land that you walked on there.


# %% locked="earlier"
def partial(f, x, i, h=None):
    """From notebook 13: the central difference of f along entry i at x, counted from 0.

    Without h the step is EPS ** (1 / 3) * max(1, |x[i]|). IndexError if there is no entry i; ValueError if h is 0
    or x is not one-dimensional.
    """
    x = np.array(x, dtype=float)
    if x.ndim != 1 or h == 0:
        raise ValueError(f"a vector and h ≠ 0 are needed, not the shape {x.shape} and h = {h}")
    if not 0 <= i < len(x):
        raise IndexError(f"there is no entry {i} in a vector of {len(x)}")
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x[i]))
    there, back = x.copy(), x.copy()
    there[i], back[i] = x[i] + h, x[i] - h
    return (f(there) - f(back)) / (2 * h)


def hills(x):
    """The land of notebook 13: the height at the point x, shape (2,)."""
    big = 2.0 * np.exp(-((x[0] - 0.6) ** 2 + (x[1] - 0.3) ** 2) / 1.6)
    return big - 1.2 * np.exp(-((x[0] + 1.0) ** 2 + (x[1] + 0.8) ** 2) / 0.9)


def on_grid(f, xs, ys):
    """Two coordinate arrays and the values of f, each of shape (len(ys), len(xs))."""
    return *np.meshgrid(xs, ys), np.array([[f(np.array([a, b])) for a in xs] for b in ys])


# %% [markdown]
# ## 1. All slopes in one vector
#
# **Idea.** A function of $n$ variables has $n$ partial derivatives at a point: $n$ numbers, one for each axis. Put them
# side by side, and they form a vector with as many entries as the point itself. So we may draw it *at* the point, as an
# arrow on the map. What does this arrow show?
#
# **Definition** (notebook 13). Let $f$ have all its partial derivatives at $x$. The *gradient* of $f$ at $x$ is the
# vector
#
# $$\nabla f(x) = \Bigl( \frac{\partial f}{\partial x_1}(x), \;\dots,\; \frac{\partial f}{\partial x_n}(x) \Bigr)
# \in \mathbb{R}^n .$$
#
# **By hand.** Our example all through this notebook is a long valley,
#
# $$f(x) = x_1^2 + 4 x_2^2, \qquad \nabla f(x) = (2 x_1,\; 8 x_2).$$
#
# At $x = (3, 1)$ the gradient is $(6, 8)$. The only point where it is zero is $(0, 0)$, the minimum.
#
# **Exercise 1** (2 points). Write `gradient`. Your `partial` of notebook 13 is given above. There is not much left to
# do.


# %% solution="gradient"
def gradient(f, x):
    """The gradient of f at x, approximated by central differences.

    Arguments
        f   a function that takes a float array of shape (n,), does not change it, and returns a number.
        x   (n,), a list or an array, of whole numbers or of floats; never changed.
    Returns
        a new float array of shape (n,), also for n = 1. Its entry i (counted from 0) is the central difference
        (f(x + h·e) − f(x − h·e)) / (2h), where e has a 1 at place i and zeros elsewhere, with the default step
        of partial for this entry: h = EPS ** (1 / 3) * max(1, |x[i]|).
        f is asked only at points that differ from x in one entry at most; the others are exactly those of x.
    Raises
        ValueError if x is not one-dimensional (an array of shape (n, 1) or (1, n) is a matrix).

    >>> gradient(lambda x: x[0] ** 2 + 4 * x[1] ** 2, [3, 1])    # up to rounding
    array([6., 8.])
    """
    ### BEGIN SOLUTION
    if np.ndim(x) != 1:
        raise ValueError(f"a vector has one dimension, not the shape {np.shape(x)}")
    return np.array([partial(f, x, i) for i in range(len(x))], dtype=float)
    ### END SOLUTION


# %% check="gradient" points=2
def valley(x):
    return x[0] ** 2 + 4 * x[1] ** 2


found = gradient(valley, [3, 1])
assert np.shape(found) == (2,), f"two partial derivatives, one vector: the shape is (2,), not {np.shape(found)}"
assert np.allclose(found, [6, 8], rtol=1e-8), f"the gradient of the valley at (3, 1) is (6, 8), not {found}"
found = gradient(lambda x: x[0] ** 3, [2])
assert np.shape(found) == (1,), f"one variable, a vector of one entry: its shape is (1,), not {np.shape(found)}"
found = gradient(lambda x: x[0] * x[1] * x[2], [2, 3, 5])
assert np.allclose(found, [15, 10, 6], rtol=1e-8), f"x₁x₂x₃ at (2, 3, 5) has the gradient (15, 10, 6), not {found}"

# %% [markdown]
# **Your function at work.** The land of notebook 13, as a map: each line joins points of equal height. At every point
# of a grid an arrow shows the gradient that your function finds there.

# %%
MAP = on_grid(hills, np.linspace(-2.4, 2.4, 61), np.linspace(-2.0, 2.0, 51))


def draw_map(ax):
    """The contour lines of the land, dashed below sea level, with a few heights."""
    levels = np.arange(-1.0, 2.0, 0.25)
    lines = ax.contour(*MAP, levels=levels, colors="0.55", linewidths=1, linestyles=["--"] * 4 + ["-"] * 8)
    ax.clabel(lines, levels=[-0.75, -0.25, 0.25, 0.75, 1.5], fontsize=8)
    ax.set(xlabel="east $x_1$", ylabel="north $x_2$", aspect="equal")


places = np.array([[a, b] for a in np.arange(-2, 2.1, 0.5) for b in np.arange(-1.75, 1.8, 0.5)])
arrows = np.array([gradient(hills, place) for place in places])

fig, ax = plt.subplots(figsize=(6.6, 5.4))
draw_map(ax)
ax.quiver(*places.T, *arrows.T, angles="xy", scale_units="xy", scale=4.5, width=0.004, color="black")
ax.set(title="Gradients on the map: long where it is steep");

# %% [markdown]
# Look closely. The arrows lead *uphill*, away from the pit and towards the top. They are long where the contour lines
# lie close together. And each arrow stands **at a right angle** on the contour line through its point. The last is no
# accident: walk along a contour line, and the height does not change. So if $f$ is differentiable, the slope in the
# direction $u$ of the line is zero, and by notebook 13 that slope is $\nabla f(x) \cdot u / \lVert u \rVert$. An inner
# product that is zero means: perpendicular.
#
# **Think.** The graph of $f$ over the plane is a surface in space. Is the gradient an arrow that lies on this surface
# and climbs it?
#
# <details><summary>Answer</summary>
#
# No. The gradient of a function of two variables has two entries, so it is an arrow *on the map*, where all inputs
# live: it says how to change $x$. It has no entry for the height. How fast the height then changes is not a further
# entry but the arrow's length, as the next section shows. (For the loss of a network: the inputs are the weights, and
# the gradient has one entry for each weight, none for the loss.)
#
# </details>

# %% [markdown]
# ## 2. The steepest direction
#
# **Idea.** You are at a point $x$ where $g = \nabla f(x)$ is not zero, and may look in all directions. In which one
# does $f$ rise fastest?
#
# **Theorem.** Let $f$ be differentiable at $x$ and $g = \nabla f(x) \ne 0$. Among all unit vectors $u$, the slope
# $D_u f(x)$ is largest for $u = g / \lVert g \rVert$, where it is $\lVert g \rVert$, and smallest for
# $u = -g / \lVert g \rVert$, where it is $-\lVert g \rVert$.
#
# *Proof.* By notebook 13, $D_u f(x) = g \cdot u = \lVert g \rVert \, \lVert u \rVert \cos\theta = \lVert g \rVert
# \cos\theta$, where $\theta$ is the angle between $g$ and $u$ (in $n$ dimensions: by the definition of this angle,
# notebook 07). A cosine lies between $-1$ and $1$. It is $1$ only for $\theta = 0$, that is where $u$ points as $g$
# does, and $-1$ only for the opposite direction. $\square$
#
# So the gradient is the direction of **steepest ascent** together with the slope there, and $-g$ is the direction of
# **steepest descent**. Where $g = 0$ all slopes are zero, and no direction is the steepest.
#
# **By hand.** In the valley at $(3, 1)$: $g = (6, 8)$, $\lVert g \rVert = 10$. Steepest ascent is $(0.6, 0.8)$ with
# slope $10$. Steepest descent is $(-0.6, -0.8)$ with slope $-10$.
#
# **Exercise 2** (2 points). Write `steepest`.


# %% solution="steepest"
def steepest(g, maximise):
    """The unit vector in which a differentiable function with the gradient g rises, or falls, fastest.

    Arguments
        g          (n,), a list or an array, of whole numbers or of floats: the gradient at a point (a vector, not a
                   function); never changed. Each entry is 0 or has a size between 1e-150 and 1e150.
        maximise   True for steepest ascent, False for steepest descent.
    Returns
        a new float array of shape (n,) and of Euclidean length 1: the direction on the map, one entry for each
        variable and none for the height. No warning is issued.
    Raises
        ValueError if g is the zero vector (then no direction is the steepest), and if g is not one-dimensional.

    >>> steepest([6, 8], False)
    array([-0.6, -0.8])
    """
    ### BEGIN SOLUTION
    g = np.array(g, dtype=float)
    if g.ndim != 1:
        raise ValueError(f"a vector has one dimension, not the shape {g.shape}")
    if not np.any(g):
        raise ValueError("where the gradient is zero, no direction is the steepest")
    g = g / np.max(np.abs(g))  # so that no square overflows
    up = g / np.linalg.norm(g)
    return up if maximise else -up
    ### END SOLUTION


# %% check="steepest" points=2
for maximise, answer in [(True, [0.6, 0.8]), (False, [-0.6, -0.8])]:
    found = steepest([6, 8], maximise)
    assert np.shape(found) == (2,), f"two variables, two entries: the shape is (2,), not {np.shape(found)}"
    assert np.allclose(found, answer), f"maximise = {maximise}: for g = (6, 8) it is {answer}, not {found}"
try:
    steepest([0, 0], False)
except ValueError:
    pass
else:
    raise AssertionError("where the gradient is zero no direction is the steepest: raise ValueError")

# %% [markdown]
# **Your function at work.** A walk round a contour line of the valley. At each point your function says which way is
# steepest down. The dotted line leads to the minimum. Do they agree?


# %%
VALLEY = on_grid(valley, np.linspace(-4.6, 4.6, 61), np.linspace(-2.9, 2.9, 61))


def draw_valley(ax):
    """The contour lines of the valley, closer together where it is steep, and its minimum."""
    ax.contour(*VALLEY, levels=[0.5, 2, 5, 9, 13, 20, 28], colors="0.6", linewidths=1)
    ax.plot(0, 0, "*", color="black", markersize=11)
    ax.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal")


def draw_steepest(turn=34):
    """A point on the contour line f = 13, steepest descent there, and the way to the minimum."""
    t = np.radians(turn)
    x = np.sqrt(13) * np.array([np.cos(t), np.sin(t) / 2])
    down = steepest(gradient(valley, x), False)
    cosine = down @ -x / np.linalg.norm(x)
    off = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
    _, ax = plt.subplots(figsize=(6.6, 4.6))
    draw_valley(ax)
    ax.plot([x[0], 0], [x[1], 0], ":", color="black", label="the way to the minimum")
    ax.annotate("", x + 1.4 * down, x, arrowprops={"arrowstyle": "-|>", "color": "C1", "lw": 2.5})
    ax.plot([], [], "-", color="C1", linewidth=2.5, label="steepest descent")
    ax.plot(*x, "o", color="black")
    ax.set(title=f"steepest descent misses the minimum by {off:.0f}°")
    ax.legend(loc="upper left", frameon=True, framealpha=1)


draw_steepest()

# %%
interact(draw_steepest, turn=(0, 360, 2));

# %% [markdown]
# **Think.** "The negative gradient points at the minimum." (a) Where on the contour line is that so, in this valley?
# (b) For which valleys $a x_1^2 + b x_2^2$ with $a, b > 0$ is it so everywhere? (c) Is the gradient at least a *step*
# that leads there: is $x - \nabla f(x)$ the minimum?
#
# <details><summary>Answer</summary>
#
# (a) Only at the four ends of the two axes of the ellipse. The gradient knows the ground under your feet and nothing of
# the rest: it is perpendicular to the contour line, and a perpendicular of an ellipse seldom meets its centre.
#
# (b) $-\nabla f(x) = (-2a x_1, -2b x_2)$ is a multiple of $-x$ for all $x$ exactly if $a = b$: then the contours are
# circles. Keep this in mind for section 6.
#
# (c) Almost never. In the valley, $(3, 1) - (6, 8) = (-3, -7)$, far beyond the minimum. The length of the gradient says
# how *steep* it is, not how far there is to go. (Multiply $f$ by 1000: the minimum stays where it is, the gradient is
# 1000 times as long.) How far to step must be decided by us. That is the learning rate.
#
# </details>

# %% [markdown]
# ## 3. A sentence to refute
#
# **A claim.** In an article that has been copied all over the web you may read that *gradient descent* is a method "to
# **maximise** a function". By now you suspect that one word is wrong. Let us do it properly: somebody brings *any*
# differentiable function and any point where its gradient is not zero, and claims that a step of gradient descent makes
# it larger. You answer with a **witness**: a learning rate for which the step makes it smaller.
#
# **Definition.** A **step of gradient descent** from $x_0$, with the learning rate $\eta > 0$, leads to
#
# $$x_0 - \eta\, \nabla f(x_0) .$$
#
# **Theorem.** If $f$ is differentiable at $x_0$ and $g = \nabla f(x_0) \ne 0$, then $f(x_0 - \eta\, g) < f(x_0)$ for
# **every** small enough $\eta > 0$.
#
# *Proof.* Write $h = -\eta g$. The tangent plane predicts the change $g \cdot h = -\eta \lVert g \rVert^2$, and it is
# off by an error that is small compared with $\lVert h \rVert = \eta \lVert g \rVert$ (that is what differentiable
# means). For small enough $\eta$ it is less than half of the prediction, namely less than
# $\frac12 \lVert g \rVert \cdot \lVert h \rVert = \frac12 \eta \lVert g \rVert^2$. So
# $f(x_0 - \eta g) - f(x_0) < -\frac12 \eta \lVert g \rVert^2 < 0$. $\square$
#
# How small is small enough? The theorem does not say, since it depends on the function. And a rate that is too large
# may do the opposite.
#
# **By hand.** In the valley, from $(3, 1)$ with $f = 13$ and $g = (6, 8)$:
#
# | $\eta$ | the step leads to | where $f$ is | a witness? |
# |---|---|---|---|
# | $1$ | $(-3, -7)$ | $9 + 196 = 205$ | no, this one went up |
# | $\frac12$ | $(0, -3)$ | $0 + 36 = 36$ | no |
# | $\frac14$ | $(1.5, -1)$ | $2.25 + 4 = 6.25$ | **yes** |
#
# Halving the rate until the value falls must succeed at some time, by the theorem. But look out for ties: for $f(x) =
# x^2$ in one variable and $\eta = 1$ the step leads from $x_0$ to $-x_0$, and $f$ is the same as before. That is no
# witness.
#
# **Exercise 3** (2 points). Write `descent_witness`.


# %% solution="descent_witness"
def descent_witness(f, grad, x0):
    """A learning rate with which one step of gradient descent from x0 makes f smaller.

    Arguments
        f      a function that takes a float array of shape (n,) and returns a number. It is differentiable at x0.
               Far from x0 it may return inf or nan (which is not smaller than anything), perhaps with a warning;
               it raises no error.
        grad   its gradient: takes a float array of shape (n,), returns n numbers, as a list or as an array (n,).
               Neither f nor grad changes its argument.
        x0     (n,), a list or an array, of whole numbers or of floats; never changed.
    Returns
        a finite number lr > 0 with f(x0 − lr·grad(x0)) < f(x0), both computed in floats. Every such number is right.
        You may count on this: there is a number t between 1e-9 and 1 such that every rate from t/1000 to t is a
        witness. Much smaller rates may change f by less than a float can show; larger ones may be right or wrong.
    Raises
        ValueError if all entries of grad(x0) are 0: then the step leads nowhere, and there is no witness.

    >>> descent_witness(lambda x: x[0] ** 2 + 4 * x[1] ** 2, lambda x: [2 * x[0], 8 * x[1]], [3, 1])    # for example
    0.25
    """
    ### BEGIN SOLUTION
    x0 = np.array(x0, dtype=float)
    height, g = f(x0), np.array(grad(x0), dtype=float)
    if not np.any(g):
        raise ValueError("the gradient is zero: descent stands still here")
    lr = 1.0
    while not f(x0 - lr * g) < height:  # so that nan counts as "not smaller"
        lr /= 2
    return lr
    ### END SOLUTION


# %% check="descent_witness" points=2
def valley_gradient(x):
    return np.array([2 * x[0], 8 * x[1]])


lr = descent_witness(valley, valley_gradient, [3, 1])
assert lr > 0, f"a learning rate is positive, not {lr}"
after = valley(np.array([3, 1]) - lr * np.array([6, 8]))
assert after < 13, f"with lr = {lr} the valley has the value {after} after the step, which is not below 13"
lr = descent_witness(lambda x: x[0] ** 2, lambda x: 2 * x, [5])
assert abs(5 - lr * 10) < 5, f"f(x) = x² from 5 with lr = {lr}: the step leads to {5 - lr * 10}, no lower than before"
try:
    descent_witness(valley, valley_gradient, [0, 0])
except ValueError:
    pass
else:
    raise AssertionError("at the minimum the gradient is zero, and there is no witness: raise ValueError")

# %% [markdown]
# **Your function at work.** One step from $(3, 1)$, for all rates at once, on three functions: the valley, a valley 100
# times as deep, and one with ripples. Below the line a step makes the function smaller. The marks are your witnesses.

# %%
rates = 10.0 ** np.linspace(-4.5, 0.5, 400)
claims = {
    "valley": (valley, "-", "o", "black"),
    "100 × valley": (lambda x: 100 * valley(x), "--", "s", "C1"),
    "valley with ripples": (lambda x: valley(x) + 0.6 * np.sin(9 * x[0] + 2) + 8, ":", "^", "C0"),
}
start = np.array([3.0, 1.0])

fig, ax = plt.subplots(figsize=(7.0, 4.2))
for name, (f, line, marker, color) in claims.items():
    g = gradient(f, start)
    witness = descent_witness(f, lambda x, f=f: gradient(f, x), start)
    ax.semilogx(rates, [f(start - lr * g) / f(start) for lr in rates], line, color=color, label=name)
    ax.plot(witness, f(start - witness * g) / f(start), marker, color=color, markersize=9, markeredgecolor="white")
ax.axhline(1, color="0.4", linewidth=1)
ax.set(xlabel="learning rate η", ylabel="f after the step / f before", ylim=(0, 2), title="One step, every rate")
ax.legend(loc="upper left");

# %% [markdown]
# Read each curve from the left: *every* small rate is a witness, as the theorem says. Then comes the rate that is best
# for this one step, and some time later the step is so long that it climbs the other side of the valley. The second
# curve is the first, shifted to the left by a factor of 100. There is no rate that is good for all functions.
#
# **Think.** (a) How would you maximise a function, if you had nothing but a program for gradient descent? (b) Is a step
# that makes $f$ smaller always a step towards the minimum?
#
# <details><summary>Answer</summary>
#
# (a) Hand it $-f$, whose gradient is $-\nabla f$: the descent of $-f$ is the *ascent* of $f$,
# $x + \eta\, \nabla f(x)$. To maximise a likelihood, people minimise its negative logarithm in just this way.
#
# (b) No. A function may have several pits, and downhill leads into the pit whose slope you happen to stand on. Even in
# our valley the step with $\eta = \frac14$ led from one side to the other, from $x_2 = 1$ to $x_2 = -1$: lower, and no
# nearer in this entry.
#
# </details>

# %% [markdown]
# ## 4. Gradient descent
#
# **Idea.** One step makes $f$ a little smaller. From there, feel for the ground again, and take the next one.
#
# **Definition.** **Gradient descent** from $x_0$ with the learning rate $\eta$ is the sequence
#
# $$x_{k+1} = x_k - \eta\, \nabla f(x_k), \qquad k = 0, 1, 2, \dots$$
#
# After $N$ steps there are $N + 1$ points: $x_0, x_1, \dots, x_N$. The gradient is computed **anew at each point**.
# Note that the step has the length $\eta \lVert \nabla f(x_k) \rVert$: the same rate makes long steps on steep ground
# and short ones where it is nearly flat. At a point where $\nabla f = 0$ it stays for ever.
#
# **By hand.** In the valley from $(3, 1)$ with $\eta = 0.1$:
#
# - $x_1 = (3, 1) - 0.1\,(6, 8) = (2.4, 0.2)$,
# - $x_2 = (2.4, 0.2) - 0.1\,(4.8, 1.6) = (1.92, 0.04)$.
#
# Entry 1 is multiplied by $0.8$ in each step and entry 2 by $0.2$. Both go to $0$, at very different speed.
#
# **Exercise 4** (2 points). Write `gradient_descent`. We want to *see* the way, so keep all the points. Mind a trap of
# Python: if you change one array in place and append it to a list again and again, the list holds the same array
# $N + 1$ times.


# %% solution="gradient_descent"
def gradient_descent(grad, x0, lr, steps):
    """All points of a gradient descent, one per row, the start included.

    Arguments
        grad    a function that takes a float array of shape (n,), does not change it, and returns n numbers, as a
                list or as an array (n,). (It may return its very argument: the gradient of ½‖x‖² is x itself.)
        x0      (n,), a list or an array, of whole numbers or of floats; never changed.
        lr      the learning rate, a number. With 0 the descent stands still, a negative one climbs: both are allowed.
        steps   the number of steps N, an integer ≥ 0.
    Returns
        a new float array of shape (steps + 1, n). Row 0 is x0, and row k + 1 is row k minus lr times the gradient
        at row k. Always all the rows, also where the points no longer change.
    Raises
        ValueError if x0 is not one-dimensional, and if steps is negative.

    >>> gradient_descent(lambda x: [2 * x[0], 8 * x[1]], [3, 1], 0.1, 2)
    array([[3.  , 1.  ],
           [2.4 , 0.2 ],
           [1.92, 0.04]])
    """
    ### BEGIN SOLUTION
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError(f"a vector and steps ≥ 0 are needed, not the shape {x.shape} and steps = {steps}")
    path = [x]
    for _ in range(steps):
        x = x - lr * np.asarray(grad(x), dtype=float)  # a new array each time
        path.append(x)
    return np.array(path)
    ### END SOLUTION


# %% check="gradient_descent" points=2
path = gradient_descent(valley_gradient, [3, 1], 0.1, 2)
assert np.shape(path) == (3, 2), f"2 steps make 3 points with 2 entries: the shape is (3, 2), not {np.shape(path)}"
assert np.allclose(path[0], [3, 1]), f"the first row is the start (3, 1), not {path[0]}"
assert np.allclose(path[1], [2.4, 0.2]), f"the first step leads to (2.4, 0.2), not to {path[1]}"
assert np.allclose(path[2], [1.92, 0.04]), f"the second step leads to (1.92, 0.04), not to {path[2]}"

# %% [markdown]
# **Your function at work.** Thirty steps in the valley. On the left the way on the map; on the right the value of $f$
# after each step, on a logarithmic axis, so that a straight line means: the same factor in every step.


# %%
def draw_descent(lr=0.22):
    """Thirty steps in the valley with this learning rate: the way, and the value of f after each step."""
    path = gradient_descent(valley_gradient, [4, 1.6], lr, 30)
    _, (chart, curve) = plt.subplots(1, 2, figsize=(9.2, 3.9), width_ratios=[1.35, 1])
    draw_valley(chart)
    chart.plot(*path.T, "o-", color="C1", linewidth=1.2, markersize=4)
    chart.plot(*path[0], "s", color="black", markersize=7)
    chart.set(xlim=(-4.6, 4.6), ylim=(-2.9, 2.9), title=f"learning rate {lr:.3f}, from the square")
    curve.semilogy([valley(x) for x in path], "o-", color="C1", linewidth=1.2, markersize=4)
    curve.set(xlabel="step k", ylabel="$f(x_k)$", ylim=(1e-12, 1e4), title="value of f")


draw_descent()

# %% [markdown]
# Find the rate that is best after thirty steps. Find the one from which on the descent flies apart. How close to each
# other are they?

# %%
interact(draw_descent, lr=(0.005, 0.27, 0.005));

# %% [markdown]
# The land has no such simple shape. Here are twelve descents from twelve places, all with the same rate:

# %%
starts = np.array([[a, b] for a in (-1.9, -0.6, 0.7, 2.0) for b in (-1.5, 0.2, 1.5)])
fig, ax = plt.subplots(figsize=(6.6, 5.4))
draw_map(ax)
for place in starts:
    path = gradient_descent(lambda x: gradient(hills, x), place, 0.1, 150)
    sunk = hills(path[-1]) < -1
    ax.plot(*path.T, "-" if sunk else "--", color="black" if sunk else "C1", linewidth=1.4)
    ax.plot(*place, "o" if sunk else "s", color="black" if sunk else "C1", markersize=6)
ax.plot([], [], "o-", color="black", label="ends in the pit")
ax.plot([], [], "s--", color="C1", label="does not")
ax.set(xlim=(-2.4, 2.4), ylim=(-2.0, 2.0), title="Same land, same rate, different starts")
fig.legend(loc="outside lower center", ncols=2);

# %% [markdown]
# **Think.** (a) Where do the dashed descents go? (b) After 1000 steps the point has not moved for a while, to all the
# digits of a float. Has gradient descent found the minimum of $f$?
#
# <details><summary>Answer</summary>
#
# (a) Away from the hill, to where the land flattens out towards height $0$. There the gradient is nearly zero, so the
# steps become tiny, and $f$ falls for ever without reaching a minimum. (Far from the hill, the land has no minimum to
# find. Its lowest point is in the pit, and downhill from there is not the way to it.)
#
# (b) What you know is that $\nabla f$ is practically zero there: a *critical point*. It may be a local minimum that is
# not the lowest, or a plateau. If you start exactly at the top of the hill it is even a maximum, since the gradient is
# zero there, too. Only for special functions, above all *convex* ones (notebooks 17 and 22), does a critical point have
# to be a global minimum.
#
# </details>

# %% [markdown]
# ## 5. How large may the learning rate be?
#
# **Idea.** With $\eta = 0.2$ the descent in the valley is fast, with $\eta = 0.25$ it bounces to and fro for ever, and
# with $\eta = 0.26$ it flies apart. The step between success and disaster is small, and it can be computed.
#
# **The bowl.** Let $A$ be a symmetric matrix $(n, n)$, and look at
#
# $$f(x) = \tfrac12\, x^\top A\, x, \qquad \nabla f(x) = A x .$$
#
# (The $\frac12$ is there to cancel the 2 of the derivative.) A step of gradient descent is
# $x_{k+1} = x_k - \eta A x_k = (I - \eta A)\, x_k$.
#
# Recall (notebook 11): a symmetric matrix has $n$ real eigenvalues $\lambda_i$ with eigenvectors $v_i$ that form an
# orthonormal basis. Along $v_i$ the matrix just multiplies by $\lambda_i$. Let $c_i$ be the coordinate of $x_0$ along
# $v_i$. Then after $k$ steps that coordinate is
#
# $$(1 - \eta \lambda_i)^k\, c_i .$$
#
# Each direction goes its own way and knows nothing of the others. In these coordinates
# $x^\top A x = \lambda_1 t_1^2 + \dots + \lambda_n t_n^2$ for the point $x = t_1 v_1 + \dots + t_n v_n$. So $A$ is
# *positive definite* (notebook 07; SPD for short: symmetric and positive definite) exactly if all $\lambda_i > 0$; then
# $f$ is a bowl with its minimum at $0$.
#
# **Theorem.** Let $A$ be SPD with the largest eigenvalue $\lambda_{\max}$. Gradient descent on
# $\frac12 x^\top A x$ converges to $0$ from *every* start exactly if
#
# $$0 < \eta < \frac{2}{\lambda_{\max}} .$$
#
# *Proof.* $(1 - \eta\lambda_i)^k \to 0$ exactly if $-1 < 1 - \eta\lambda_i < 1$, that is, $0 < \eta < 2/\lambda_i$.
# This must hold for all $i$, and the largest eigenvalue is the strictest. $\square$
#
# So the **steepest** direction sets the limit, and the **flattest** one then suffers from it: its factor
# $1 - \eta \lambda_{\min}$ is close to 1. The quotient $\kappa = \lambda_{\max}/\lambda_{\min}$, the *condition number*
# (notebook 08 met it, too), says how badly. A bowl with $\kappa = 1$ is round; the longer the valley, the larger
# $\kappa$.
#
# **By hand.** The valley $x_1^2 + 4x_2^2$ is $\frac12 x^\top A x$ with $A = \begin{pmatrix} 2 & 0 \\ 0 & 8
# \end{pmatrix}$. The eigenvalues are 2 and 8, so the limit is $2/8 = 0.25$. At $\eta = 0.25$ the factors are $0.5$ and
# $-1$: entry 2 changes its sign for ever. At $\eta = 0.26$ they are $0.48$ and $-1.08$: disaster, in steps of 8 per
# cent. A bowl whose axes are not those of the map: $A = \begin{pmatrix} 5 & 3 \\ 3 & 5 \end{pmatrix}$ has the
# eigenvectors $(1, 1)$ and $(1, -1)$ with the eigenvalues 8 and 2, so its limit is $0.25$ as well. The diagonal alone
# does not show it.
#
# `np.linalg.eigvalsh(A)` returns the eigenvalues of a symmetric matrix, the smallest first. It does not look whether
# its argument is symmetric. You have to.
#
# **Exercise 5** (2 points). Write `lr_limit`.


# %% solution="lr_limit"
def lr_limit(A):
    """The learning rate below which gradient descent on ½·xᵀAx converges from every start.

    Arguments
        A   (n, n) with n ≥ 1, a list of rows or an array, of whole numbers or of floats; never changed. Its largest
            entry in absolute value may have any size from 1e-150 to 1e150, or A may be zero.
    Returns
        a float: 2 divided by the largest eigenvalue of A.
    Raises
        ValueError if A is not two-dimensional, not square, not symmetric, or not positive definite.
        Symmetric: entries A[i, j] and A[j, i] that differ by at most 1e-9 times the largest entry of A (in absolute
        value) count as equal, for computed matrices are symmetric up to rounding only. The matrices that are to be
        refused differ from symmetric ones by more than a thousandth of their largest entry, be that large or tiny.
        Positive definite: all eigenvalues are positive. One that is 0 in mathematics may come out as a tiny positive
        number on a computer, so those up to 1e-12 times the largest count as 0. (In what you are given, the others
        are larger than 1e-8 times the largest.)

    >>> lr_limit([[2, 0], [0, 8]])
    0.25
    """
    ### BEGIN SOLUTION
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or np.max(np.abs(A - A.T)) > 1e-9 * np.max(np.abs(A)):
        raise ValueError("the matrix is not square and symmetric")
    lam = np.linalg.eigvalsh(A)
    if lam[0] <= 1e-12 * lam[-1]:
        raise ValueError("the matrix is not positive definite: the descent has no minimum to converge to")
    return float(2 / lam[-1])
    ### END SOLUTION


# %% check="lr_limit" points=2
for A, answer in [([[2, 0], [0, 8]], 0.25), ([[5, 3], [3, 5]], 0.25), ([[10]], 0.2)]:
    found = lr_limit(A)
    assert np.isclose(found, answer), f"the limit for {A} is {answer}, not {found}"
for A, why in [([[1, 2], [2, 1]], "-1 is an eigenvalue"), ([[2, 1], [0, 2]], "this is not symmetric")]:
    try:
        lr_limit(A)
    except ValueError:
        pass
    else:
        raise AssertionError(f"{A}: {why}, so raise ValueError")

# %% [markdown]
# **Your function at work.** The value of $f$ in the valley after 10, 40 and 160 steps, for every rate. Your limit is
# the thick line.

# %%
bowl = np.array([[2.0, 0.0], [0.0, 8.0]])
rates = np.linspace(0.002, 0.3, 299)
ends = {N: [valley(gradient_descent(valley_gradient, [3, 1], lr, N)[-1]) for lr in rates] for N in (10, 40, 160)}

fig, ax = plt.subplots(figsize=(7.0, 4.4))
for (N, values), line in zip(ends.items(), [":", "--", "-"], strict=True):
    ax.semilogy(rates, np.maximum(values, 1e-30), line, color="black", linewidth=1.4, label=f"after {N} steps")
ax.axvline(lr_limit(bowl), color="C1", linewidth=2.5)
ax.annotate("lr_limit", (lr_limit(bowl), 1e-16), xytext=(5, 0), textcoords="offset points", color="C1")
ax.axhline(13, color="0.5", linewidth=1)
ax.annotate("start", (0.005, 13), xytext=(0, 4), textcoords="offset points", color="0.4")
ax.set(xlabel="learning rate η", ylabel="f at the end", ylim=(1e-22, 1e9), title="Loss against learning rate")
ax.legend(loc="lower center");

# %% [markdown]
# All curves cross near the limit: below it more steps help, above it more steps harm. Up to $0.2$ a larger rate is a
# better one, and not far beyond it is a disaster. That is why people search for a good rate on a logarithmic scale, and
# why a training run whose loss explodes is tried again with a third of the rate.
#
# **Think.** (a) The curves are lowest at $\eta = 0.2$, not at the limit. Why there? (b) Above the limit, does the
# descent fly apart from *every* start? (c) The loss of a network is no quadratic bowl. What does the theorem help?
#
# <details><summary>Answer</summary>
#
# (a) What counts in the end is the slowest direction, the larger one of $|1 - 2\eta|$ and $|1 - 8\eta|$. Small $\eta$:
# the first. Large $\eta$: the second. They are equal for $1 - 2\eta = 8\eta - 1$, that is, $\eta = 0.2$, where both are
# $0.6$. In general the best fixed rate is $\frac{2}{\lambda_{\min} + \lambda_{\max}}$, with the factor $\frac{\kappa -
# 1}{\kappa + 1}$. For $\kappa = 4$ that is $0.6$. For $\kappa = 10^6$ it is $0.999998$, and a single further digit
# costs more than a million steps.
#
# (b) No. From $(3, 0)$ there is nothing to multiply in entry 2, and the descent converges for $\eta = 0.3$, too. But it
# is enough to be off the line by a rounding error.
#
# (c) Near a minimum a smooth function looks like a bowl, with the second derivatives in $A$ (notebook 16). So the limit
# holds *locally*. And it holds in this form: if the gradient never changes by more than $L$ times the distance, $\lVert
# \nabla f(x) - \nabla f(y) \rVert \le L \lVert x - y \rVert$, then no step with $0 < \eta < 2/L$ makes $f$ larger.
#
# </details>

# %% [markdown]
# ## 6. A real job: how heavy is this penguin?
#
# **Idea.** Weighing a penguin in the snow is a nuisance; a ruler is quick. So predict the mass of a bird, in grams,
# from three lengths: its bill, the depth of its bill, its flipper. The simplest model is an affine function,
#
# $$\text{prediction for the bird } x \;=\; w \cdot x + b ,$$
#
# with a weight for each length, $w \in \mathbb{R}^d$, and a *bias* $b$, one number. Good weights make small errors.
#
# **Definition.** Let $X$ be $(n, d)$, one sample per row, and $y$ of shape $(n,)$. The **mean squared error** and its
# gradient are
#
# $$L(w, b) = \frac1n \sum_{i=1}^{n} r_i^2, \quad r_i = w \cdot x_i + b - y_i, \qquad
# \frac{\partial L}{\partial w} = \frac2n \sum_{i=1}^{n} r_i\, x_i = \frac2n X^\top r, \qquad
# \frac{\partial L}{\partial b} = \frac2n \sum_{i=1}^{n} r_i .$$
#
# Here $x_i$ is row $i$ of $X$, and $r = Xw + b - y$, shape $(n,)$, holds the *residuals*. (Why: $r_i^2$ has the
# derivative $2 r_i$ times that of $r_i$, and $r_i$ depends on $w_j$ with the slope $X_{ij}$, on $b$ with the slope 1.)
# It is a *mean*, so that the gradient does not grow with the number of samples.
#
# **By hand.** Two samples with one feature: $X = \begin{pmatrix} 1 \\ 3 \end{pmatrix}$, $y = (2, 4)$. The line $x + 1$
# fits perfectly, so we hope for $w = 1$, $b = 1$. Start from zero, with $\eta = 0.05$.
#
# - The predictions are $0$ and $0$, so $r = (-2, -4)$. The gradient is $\frac22 (1 \cdot (-2) + 3 \cdot (-4)) = -14$
#   for $w$ and $\frac22 (-2 - 4) = -6$ for $b$. The step leads to $w = 0.7$ and $b = 0.3$.
# - Now the predictions are $1.0$ and $2.4$, so $r = (-1, -1.6)$, and the gradient is $-5.8$ and $-2.6$. The step leads
#   to $w = 0.99$ and $b = 0.43$.
#
# **A trap: shapes.** Subtract an array of shape `(n,)` from one of shape `(n, 1)`, and NumPy does not complain. It
# makes an array of shape `(n, n)`: every prediction minus *every* truth.

# %%
print((np.ones((3, 1)) - np.ones(3)).shape)

# %% [markdown]
# It happens as soon as your `w`, or your `y`, is a column. The program runs, the loss falls, and the model learns to
# predict the mean for everybody. So keep every vector one-dimensional, and look at `.shape` when in doubt.
#
# **Exercise 6** (3 points). Write `linreg_gd`.


# %% solution="linreg_gd"
def linreg_gd(X, y, lr, steps):
    """Linear regression by gradient descent on the mean squared error, from w = 0 and b = 0.

    Arguments
        X       (n, d) with n, d ≥ 1: one sample per row; a list of rows or an array, of whole numbers of any type
                or of floats; never changed. It is used as it is: neither centred nor scaled.
        y       (n,): the numbers to predict; a list or an array, likewise; never changed.
        lr      the learning rate, a number > 0.
        steps   the number of steps, an integer ≥ 0.
    Returns
        a tuple (w, b): w a float array of shape (d,), b a float. They are what has become of zeros after `steps`
        steps of gradient descent with the rate lr on
            L(w, b) = (1/n) · Σ (w·xᵢ + b − yᵢ)²,   xᵢ being row i of X.
        Each step changes w and b together, by the gradient at the point before the step.
    Raises
        ValueError if X is not two-dimensional, and if y is not of shape (n,): a column (n, 1) is refused.

    >>> w, b = linreg_gd([[1], [3]], [2, 4], 0.05, 2)
    >>> w, round(b, 2)
    (array([0.99]), 0.43)
    """
    ### BEGIN SOLUTION
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError(f"(n, d) and (n,) are needed, not the shapes {X.shape} and {y.shape}")

    def grad(theta):  # the weights, and the bias at the end
        residual = X @ theta[:-1] + theta[-1] - y
        return 2 / len(y) * np.append(X.T @ residual, np.sum(residual))

    theta = gradient_descent(grad, np.zeros(X.shape[1] + 1), lr, steps)[-1]
    return theta[:-1].copy(), float(theta[-1])
    ### END SOLUTION


# %% check="linreg_gd" points=3
for steps, weight, bias in [(0, 0, 0), (1, 0.7, 0.3), (2, 0.99, 0.43), (2000, 1, 1)]:
    w, b = linreg_gd([[1], [3]], [2, 4], 0.05, steps)
    assert np.shape(w) == (1,), f"one feature, one weight: w has the shape (1,), not {np.shape(w)}"
    assert np.shape(b) == (), f"b is one number, not of shape {np.shape(b)}"
    assert np.isclose(w[0], weight), f"after {steps} steps the weight is {weight}, not {w[0]}"
    assert np.isclose(b, bias), f"after {steps} steps the bias is {bias}, not {b}"

# %% [markdown]
# **Your function at work.** The birds, in random order: 242 to fit the model, 100 to judge it.


# %% locked="penguins"
def read_rows(name):
    """The cells of a data file as text, without its comments (#) and its row of names."""
    with open(name, encoding="utf-8") as file:
        rows = [line.strip().split(",") for line in file if not line.startswith("#")]
    return np.array(rows[1:])


_rows = read_rows("penguins.csv")
_order = np.random.default_rng(14).permutation(len(_rows))
FEATURES = ["bill length", "bill depth", "flipper length"]
LENGTHS, MASSES = _rows[_order, 1:4].astype(float), _rows[_order, 4].astype(float)  # mm, (342, 3), and g, (342,)
FIT, JUDGE = slice(0, 242), slice(242, 342)


# %% [markdown]
# Which learning rate? The loss is a quadratic function of $\theta = (w, b)$: up to a shift it is a bowl $\frac12
# \theta^\top A\, \theta$ with $A = \frac2n \tilde X^\top \tilde X$, where $\tilde X$ is $X$ with a column of ones for
# the bias. A shift of the minimum does not change the steps' factors. So your `lr_limit` knows. It is convenient to
# quote the root of the loss, which has the unit of the masses, grams.


# %%
def bowl_of(X):
    """The matrix A of the mean squared error on the data X, (n, d): A is (d + 1, d + 1)."""
    ones = np.column_stack([X, np.ones(len(X))])
    return 2 / len(X) * ones.T @ ones


def rms(X, y, w, b):
    """The root of the mean squared error, in the unit of y."""
    return np.sqrt(np.mean((X @ w + b - y) ** 2))


mean, spread = LENGTHS[FIT].mean(axis=0), LENGTHS[FIT].std(axis=0)
scales = {
    "as measured (mm)": LENGTHS,
    "centred": LENGTHS - mean,
    "standardised": (LENGTHS - mean) / spread,
}
counts = [0, 1, 2, 4, 7, 12, 20, 35, 60, 100, 200, 400, 1000, 2000, 4000]
ones = np.column_stack([LENGTHS[FIT] - mean, np.ones(242)])
floor = np.sqrt(np.linalg.lstsq(ones, MASSES[FIT], rcond=None)[1][0] / 242)

fig, ax = plt.subplots(figsize=(7.2, 4.6))
for (name, X), line in zip(scales.items(), ["s:", "^--", "o-"], strict=True):
    A = bowl_of(X[FIT])
    lam = np.linalg.eigvalsh(A)
    fits = [linreg_gd(X[FIT], MASSES[FIT], 0.9 * lr_limit(A), steps) for steps in counts]
    ax.plot(counts, [rms(X[FIT], MASSES[FIT], w, b) for w, b in fits], line, label=name)
    print(f"{name:18}  limit {lr_limit(A):.2g}   κ = {lam[-1] / lam[0]:.2g}")
ax.axhline(floor, color="0.4", linewidth=1)
ax.annotate("the best there is (least squares)", (1, floor), xytext=(0, -13), textcoords="offset points", color="0.3")
ax.set_xscale("symlog", linthresh=1, linscale=0.4)
ax.set_yscale("log")
ax.set_yticks([400, 600, 1000, 2000, 4000], ["400", "600", "1000", "2000", "4000"])
ax.set_yticks([], minor=True)
ax.set(xlim=(0, 4500), ylim=(330, 5000))
ax.set(xlabel="steps", ylabel="root mean squared error (g)", title="Same data, same model, other units")
ax.legend(loc="upper right");

# %% [markdown]
# With the data as they were measured, the limit is $0.000023$ and $\kappa$ is about 30 million: the flippers, near 200
# mm, make the valley steep in one direction, and next to nothing happens in the others. After 4000 steps the error is
# still well above what is possible, and the weight of the bill's depth does not even have the right sign. Subtract from
# each feature its mean, and the long direction is gone, with $\kappa$ near 200. Divide by the *spread*, too (the
# standard deviation of the feature): now all have the same scale, the bowl is nearly round, $\kappa$ is 8, and thirty
# steps do the job. The model is the same; only its coordinates have changed. This is why nearly everybody standardises
# the features before training.
#
# Mean and spread come from the birds of the fit alone, for the birds to judge are supposed to be unknown. How well does
# the model do on those?

# %%
X = scales["standardised"]
w, b = linreg_gd(X[FIT], MASSES[FIT], 0.9 * lr_limit(bowl_of(X[FIT])), 100)
for name, weight in zip(FEATURES, w, strict=True):
    print(f"{name:15} {weight:+6.0f} g for one standard deviation")
print(f"bias            {b:6.0f} g: the mean mass of the birds in the fit")
predicted = X[JUDGE] @ w + b
guess = np.sqrt(np.mean((MASSES[FIT].mean() - MASSES[JUDGE]) ** 2))

fig, ax = plt.subplots(figsize=(5.2, 4.8))
ax.plot([2500, 6500], [2500, 6500], color="0.5", linewidth=1, linestyle="-")
ax.plot(MASSES[JUDGE], predicted, "o", color="black", markersize=4)
ax.set(xlabel="mass on the scales (g)", ylabel="mass from the ruler (g)", aspect="equal")
ax.set(title=f"100 new birds: off by {rms(X[JUDGE], MASSES[JUDGE], w, b):.0f} g (guessing the mean: {guess:.0f} g)");

# %% [markdown]
# **Think.** (a) Least squares solves this problem exactly, without any iteration. Why learn to do it by descent? (b)
# The weight of the flipper is by far the largest. Does that show that the mass depends mostly on the flipper? (c) A
# friend uses $\sum r_i^2$ instead of the mean, with the same rate. It works with 10 birds and explodes with 242. Why?
#
# <details><summary>Answer</summary>
#
# (a) Because the exact solution exists for a few models only. The same loop trains a network with a billion weights:
# all it asks for is a gradient. (And for very many features even an exact solution may be dearer than some hundred
# steps.)
#
# (b) It shows that *this model*, given all three lengths, leans on it. The features go together (large birds are large
# everywhere), and then the weights share the work in a way that can change a lot when one feature is left out. Only
# since the features are standardised may their weights be compared at all: in the original units the flipper's weight
# is 50 g per millimetre and that of the bill's depth 27 g per millimetre.
#
# (c) The sum has a gradient $n$ times as long, so $A$ and its eigenvalues are $n$ times as large, and the limit is $n$
# times smaller.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | steepest ascent | the direction in which a function rises fastest, that of its gradient if that is not $0$ |
# | steepest descent | the direction in which a function falls fastest, opposite to that of its gradient |
# | gradient descent | the sequence $x_{k+1} = x_k - \eta\, \nabla f(x_k)$ |
# | learning rate | the number $\eta$ by which the gradient is multiplied in a step of gradient descent |
# | bowl | the function $\frac12 x^\top A\, x$ with a symmetric positive definite matrix $A$ |
# | linear regression | fitting the weights and the bias of an affine function $w \cdot x + b$ to data |
# | mean squared error | the mean of the squares of the differences between predictions and true values |

# %% [markdown]
# ## Summary
#
# - The gradient collects the partial derivatives in one vector. It lives among the inputs, not on the graph.
# - Where it is not zero, it points in the direction of steepest ascent, its length is the slope there, and it is
#   perpendicular to the contour. It does not point at the maximum, nor its negative at the minimum.
# - Gradient descent, $x_{k+1} = x_k - \eta \nabla f(x_k)$, *minimises*: every small enough step makes $f$ smaller,
#   unless the gradient is zero. It finds a critical point at best; which one depends on the start.
# - On $\frac12 x^\top A x$ with $A$ SPD it converges from every start exactly for $0 < \eta < 2/\lambda_{\max}$. How
#   fast depends on $\kappa = \lambda_{\max}/\lambda_{\min}$.
# - Linear regression is such a bowl. Standardised features make it rounder, and the descent fast.
#
# **Further reading.** For all of Part III, *Multivariable calculus*: Khan Academy, *Multivariable calculus*; MIT
# OpenCourseWare, *Multivariable Calculus*. On gradient descent: Stephen Boyd and Lieven Vandenberghe, *Convex
# Optimization*, chapter 9; Gabriel Goh, *Why momentum really works* (Distill, 2017), whose first part is section 5 of
# this notebook in moving pictures.
#
# **Where to go next.** [Notebook 15](../15_jacobian/15_jacobian.ipynb), *The Jacobian and the general chain rule*:
# functions with many outputs, and how slopes travel through the layers of a network.
