# %% [markdown]
# # 13 Partial derivatives and the tangent plane
#
# So far a function had one input. The loss of a network has millions: every weight is one. What does "the slope"
# mean when you can walk in a million directions? The answer of this notebook is modest and strong at once: walk along
# one axis at a time, collect the slopes, and put a flat thing (a plane) against the curved one. When that works, and
# when it fails although all slopes exist, is what you will learn to tell.
#
# **What you will be able to do**
#
# - compute a partial derivative: the slope along one axis, all other entries held fixed;
# - build the tangent plane of a function of many variables, and say how good it is;
# - compute the slope in any direction from the slopes along the axes, and say when you may;
# - test whether a plane really is *tangent*, and catch a function that has partial derivatives but no tangent plane;
# - find out what a trained model looks at, and expose one that cheats.
#
# **What you need**: the derivative, the central difference and the tangent line
# ([notebook 01](../01_derivative/01_derivative.ipynb)); the Euclidean norm and unit vectors
# ([notebook 06](../06_norms/06_norms.ipynb)). The functions you wrote there are given below.
#
# **Time**: about two and a half hours. There are five exercises, 13 points in all.
#
# **Data**, both files beside this notebook: `digits.csv`, 300 handwritten digits (Alpaydin and Kaynak 1998, UCI
# Machine Learning Repository, as distributed with scikit-learn, licence CC BY 4.0), and `readers.csv`, the weights of
# two small networks trained for this course on other digits of that collection (licence CC BY 4.0). The first lines
# of each file give its full source.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $x$ | `x` | a point: a vector of $n$ numbers, shape `(n,)` |
# | $x_1, \dots, x_n$ | `x[0]`, ..., `x[n - 1]` | its entries: formulas count from 1, Python counts from 0 |
# | $f$ | `f` | a function that takes one vector of shape `(n,)` and returns one number |
# | $e_i$ | | the vector with a 1 at place $i$ and zeros elsewhere |
# | $\dfrac{\partial f}{\partial x_i}(x)$ | `partial(f, x, i)` | the partial derivative: a number |
# | $\nabla f(x)$ | `g(x)` | the **gradient**: all $n$ partial derivatives in a vector, shape `(n,)` |
# | $x_0$ | `x0` | a point, the place we look at (a point, not an entry: entries begin with $x_1$) |
# | $T$ | `T` | the tangent plane of $f$ at $x_0$: again a function |
# | $a \cdot b$ | `a @ b` | the inner product $a_1 b_1 + \dots + a_n b_n$ |
# | $\lVert x \rVert$ | `p_norm(x, 2)` | the Euclidean norm |
#
# Some conventions hold in every exercise. A vector may be given as a list or as an array, of whole numbers or of
# floats, with $n \ge 1$ finite entries, and your function never changes it. The functions `f` and `g` that you are
# handed want **a float array of shape `(n,)`**: give them nothing else. A result counts as right if it is right up to
# rounding, where the docstring gives a formula.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

EPS = float(np.finfo(float).eps)  # 2**-52: the gap between 1 and the next number that Python knows

# %% [markdown]
# These are yours, from notebooks 01 and 06.


# %% locked="earlier"
def derivative(f, x, h=None):
    """From notebook 01: (f(x + h) - f(x - h)) / (2h) for a function of one number; ValueError if h is 0.

    Without h the step is EPS ** (1 / 3) * max(1, |x|).
    """
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x))
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x - h)) / (2 * h)


def p_norm(x, p):
    """From notebook 06: the p-norm of a vector (n,); ValueError if x is not one-dimensional or p < 1."""
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1 or not p >= 1:
        raise ValueError(f"a vector and p ≥ 1 are needed, not the shape {x.shape} and p = {p}")
    largest = np.max(x)
    if largest == 0 or p == np.inf:
        return float(largest)
    return float(largest * np.sum((x / largest) ** p) ** (1 / p))


def unit(x, p):
    """From notebook 06: x divided by its p-norm; ValueError for the zero vector."""
    length = p_norm(x, p)
    if length == 0:
        raise ValueError("the zero vector has no direction")
    return np.asarray(x, dtype=float) / length


# %% [markdown]
# ## 1. One axis at a time
#
# **Idea.** You stand on a hillside. The height $f(x_1, x_2)$ depends on how far east you are, $x_1$, and how far
# north, $x_2$. "How steep is it here?" has no single answer: eastwards it may climb while northwards it falls. But
# "how steep is it *eastwards*?" does. Walk due east, so that $x_2$ keeps its value. Then the height depends on one
# number only, and for that you have notebook 01.
#
# **Definition.** The **partial derivative** of $f$ with respect to $x_i$ at $x$ is
#
# $$\frac{\partial f}{\partial x_i}(x) = \lim_{h \to 0} \frac{f(x + h\,e_i) - f(x)}{h},$$
#
# if this limit exists. It is the ordinary derivative, at $t = x_i$, of the function of one number
#
# $$t \;\mapsto\; f(x_1, \dots, x_{i-1},\, t,\, x_{i+1}, \dots, x_n),$$
#
# in which all entries but entry $i$ are frozen. Geometrically: cut the graph along axis $i$; the partial derivative
# is the slope of the cut.
#
# **By hand.** $f(x) = x_1^2\, x_2 + 3 x_2$ at $x = (2, 5)$.
#
# - Freeze $x_2 = 5$: what is left is $t \mapsto 5 t^2 + 15$, with the derivative $10t$. At $t = 2$ that is
#   $\frac{\partial f}{\partial x_1} = 20$. (In general: $2 x_1 x_2$.)
# - Freeze $x_1 = 2$: what is left is $t \mapsto 4t + 3t = 7t$, with the derivative $7$. So
#   $\frac{\partial f}{\partial x_2} = 7$. (In general: $x_1^2 + 3$.)
# - By machine, with the central difference and $h = \frac12$, for entry 1:
#   $f(2.5, 5) = 46.25$ and $f(1.5, 5) = 26.25$, so $(46.25 - 26.25)/1 = 20$.
#
# **Which step?** The rule of notebook 01, $h = \varepsilon^{1/3} \max(1, |x_i|)$, for the entry that moves. Each entry
# has its own scale: if $x = (10^8, 1)$, the first entry needs a step of about 600, and such a step would carry the
# second one out of sight.
#
# **Exercise 1** (3 points). Write `partial`. Your `derivative` helps.


# %% solution="partial"
def partial(f, x, i, h=None):
    """The partial derivative of f with respect to entry i at x, approximated by the central difference.

    Arguments
        f   a function that takes a float array of shape (n,) and returns a number. It may write into the
            array it is given, so every call must get a new array of its own.
        x   (n,), a list or an array, of whole numbers or of floats; never changed.
        i   an integer, 0 ≤ i < n: which entry moves. Counted from 0, as in Python.
        h   the step, a number other than 0, positive or negative. None (the default) stands for
            EPS ** (1 / 3) * max(1, |x[i]|).
    Returns
        the number (f(x + h·e) − f(x − h·e)) / (2h), where e has a 1 at place i and zeros elsewhere.
        f is asked at these two points only; their other entries are exactly those of x.
    Raises
        IndexError if i is negative or i ≥ n (nothing is counted from the end here).
        ValueError if h is 0, and if x is not one-dimensional (an array of shape (n, 1) is a matrix).

    >>> float(partial(lambda x: x[0] ** 2 * x[1] + 3 * x[1], [2, 5], 0, 0.5))
    20.0
    """
    ### BEGIN SOLUTION
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError(f"a vector has one dimension, not the shape {x.shape}")
    if not 0 <= i < len(x):
        raise IndexError(f"there is no entry {i} in a vector of {len(x)}")

    def slice_of_f(t):
        moved = x.copy()
        moved[i] = t
        return f(moved)

    return derivative(slice_of_f, x[i], h)
    ### END SOLUTION


# %% check="partial" points=3
def example(x):
    return x[0] ** 2 * x[1] + 3 * x[1]


for i, h, slope in [(0, 0.5, 20), (1, 0.5, 7), (0, None, 20), (1, None, 7)]:
    found = partial(example, [2, 5], i, h)
    assert np.isclose(found, slope), f"entry {i} with h = {h}: the slope at (2, 5) is {slope}, not {found}"
found = partial(lambda x: x[1] ** 3, [1e8, 1.0], 1)
assert np.isclose(found, 3), f"x[1]³ has the slope 3 at x[1] = 1, not {found}: does the step belong to entry i?"
for i in (2, -1):
    try:
        partial(example, [2, 5], i)
    except IndexError:
        pass
    else:
        raise AssertionError(f"(2, 5) has the entries 0 and 1: raise IndexError for i = {i}")

# %% [markdown]
# **Your function at work.** A hilly piece of land, cut open along both axes through one point. On the right the two
# cuts as ordinary curves; the straight pieces have the slopes that your `partial` finds.


# %%
def hills(x):
    """The height of the land at the point x, shape (2,)."""
    big = 2.0 * np.exp(-((x[0] - 0.6) ** 2 + (x[1] - 0.3) ** 2) / 1.6)
    return big - 1.2 * np.exp(-((x[0] + 1.0) ** 2 + (x[1] + 0.8) ** 2) / 0.9)


def on_grid(f, xs, ys):
    """Two coordinate arrays and the values of f, each of shape (len(ys), len(xs)), as surfaces want them."""
    return *np.meshgrid(xs, ys), np.array([[f(np.array([a, b])) for a in xs] for b in ys])


CORNERS = np.linspace(-2.2, 2.2, 33)
LAND = on_grid(hills, CORNERS, CORNERS)


def draw_slices(east):
    """The land, cut along both axes at the point (east, -0.5), and the cuts with their slopes."""
    x, t = np.array([east, -0.5]), np.linspace(-2.2, 2.2, 121)
    fig = plt.figure(figsize=(9.2, 4.2))
    land = fig.add_subplot(1, 2, 1, projection="3d")
    cut = fig.add_subplot(1, 2, 2)
    land.plot_surface(*LAND, color="0.85", edgecolor="0.65", linewidth=0.3, alpha=0.45, shade=False)
    for i, (style, name) in enumerate([("-", "east"), ("--", "north")]):
        path = np.tile(x, (len(t), 1))
        path[:, i] = t
        heights = np.array([hills(p) for p in path])
        slope = partial(hills, x, i)
        color = ["black", "C1"][i]
        land.plot(*path.T, heights, style, color=color, linewidth=2, zorder=5)
        cut.plot(t, heights, style, color=color, label=f"due {name}: slope {slope:+.2f}")
        near = x[i] + np.array([-0.7, 0.7])
        cut.plot(near, hills(x) + slope * (near - x[i]), style, color=color, linewidth=3.5, alpha=0.45)
        cut.plot(x[i], hills(x), "os"[i], color=color, markersize=7)
    land.plot(*x, hills(x), "o", color="black", zorder=6)
    land.set(xlabel="east $x_1$", ylabel="north $x_2$", zlabel="height", title=f"through ({east:.1f}, −0.5)")
    land.view_init(elev=35, azim=-62)
    cut.set(xlabel="the entry that moves", ylabel="height", ylim=(-1.4, 2.3), title="the two cuts")
    cut.legend(loc="upper left")


draw_slices(0.1)

# %% [markdown]
# Walk east and west. Where is the slope due east zero? And why does the curve due north change as you go?

# %%
interact(draw_slices, east=(-2.0, 2.0, 0.1));

# %% [markdown]
# **Think.** A model predicts the price of a flat from its area and its number of rooms, and
# $\frac{\partial\, \text{price}}{\partial\, \text{rooms}}$ is *negative*. But flats with more rooms are dearer. Is the
# model wrong?
#
# <details><summary>Answer</summary>
#
# Not necessarily. The partial derivative moves one entry and **freezes the others**: one more room *in the same area*
# means smaller rooms, and people may pay less for that. In the data, flats with more rooms are also larger, and both
# entries move together. A partial derivative answers a "what if only this changed" question; whether such a change can
# happen in the world is for you to judge. (For the same reason the value depends on what else is in the list of
# inputs: replace "area" by "area per room", and the derivative with respect to rooms is another one.)
#
# </details>

# %% [markdown]
# ## 2. The tangent plane
#
# **Idea.** Zoom into a smooth curve, and you see a straight line. Zoom into a smooth surface, and you see a plane. It
# must pass through the same point, and it must have the same slope as the surface due east and due north. That fixes
# it.
#
# **Definition.** Let $f$ have all its partial derivatives at $x_0$. Put them in a vector, the **gradient**
# $\nabla f(x_0)$. The candidate for a tangent plane is
#
# $$T(x) = f(x_0) + \nabla f(x_0) \cdot (x - x_0)
# = f(x_0) + \sum_{i=1}^{n} \frac{\partial f}{\partial x_i}(x_0)\,\bigl(x - x_0\bigr)_i .$$
#
# The number $f(x_0)$ and the vector $\nabla f(x_0)$ are computed once; only $x$ moves. For $n = 1$ this is the tangent
# line, for $n = 2$ a plane; for more we say plane, too.
#
# $f$ is **differentiable** at $x_0$ if $T$ really is tangent, that is, if its error is small *compared with the
# distance*:
#
# $$\frac{|f(x_0 + h) - T(x_0 + h)|}{\lVert h \rVert} \;\to\; 0
# \qquad\text{as } \lVert h \rVert \to 0, \text{ from all sides}.$$
#
# (In notebook 01 this singled out the tangent line among all lines. It singles out $T$, too: no other plane can do
# it.) A theorem says when you need not worry: *if all partial derivatives exist around $x_0$ and are continuous at
# $x_0$, then $f$ is differentiable at $x_0$.* Section 4 shows what happens otherwise.
#
# How good is $T$? Let $f$ be differentiable at $x_0$, and walk straight away from there at unit speed, for a distance
# $\delta$. If the second derivative of the height along the way is continuous and never larger than $M$ in size, then
# notebook 01 gives, word for word,
#
# $$|f - T| \le \frac{M}{2}\, \delta^2 .$$
#
# **By hand.** $f(x) = x_1^2\, x_2 + 3 x_2$ at $x_0 = (2, 5)$: the height is $35$ and the gradient is $(20, 7)$, so
# $T(x) = 35 + 20\,(x_1 - 2) + 7\,(x_2 - 5)$.
#
# - At $(2.1, 5.1)$: $T = 35 + 2 + 0.7 = 37.7$, and $f = 37.791$. The error is $0.091$.
# - At $(2.01, 5.01)$: $T = 35.27$, and $f = 35.270901$. Ten times closer, the error is a hundred times smaller.
#
# **Exercise 2** (2 points). Write `tangent_plane`. As `tangent_line` of notebook 01, it returns a function.


# %% solution="tangent_plane"
def tangent_plane(f, g, x0):
    """The tangent plane of f at x0, as a function.

    Arguments
        f    a function that takes a float array of shape (n,) and returns a number.
        g    its gradient: takes a float array of shape (n,), returns n numbers, as a list or as an array (n,).
             Neither changes its argument.
        x0   (n,), a list or an array, of whole numbers or of floats; never changed.
    Returns
        the function T with T(x) = f(x0) + g(x0)·(x − x0). f and g are asked at x0 only.
        T accepts lists and arrays, of whole numbers or of floats, and never changes them:
            x of shape (n,), one point      T(x) is a number;
            x of shape (m, n), m points in rows (m ≥ 1)      T(x) is a float array of shape (m,).
        T raises ValueError for every other shape (also where NumPy would broadcast it).

    >>> T = tangent_plane(lambda x: x[0] ** 2 * x[1], lambda x: [2 * x[0] * x[1], x[0] ** 2], [2, 5])
    >>> float(T([2.5, 5])), T([[2, 5], [2, 6]])
    (30.0, array([20., 24.]))
    """
    ### BEGIN SOLUTION
    x0 = np.array(x0, dtype=float)
    height, slopes = f(x0.copy()), np.array(g(x0.copy()), dtype=float)

    def T(x):
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError(f"a point ({len(x0)},) or points (m, {len(x0)}) are needed, not the shape {x.shape}")
        return height + (x - x0) @ slopes

    return T
    ### END SOLUTION


# %% check="tangent_plane" points=2
def example_gradient(x):
    return np.array([2 * x[0] * x[1], x[0] ** 2 + 3])


T = tangent_plane(example, example_gradient, [2, 5])
assert callable(T), f"tangent_plane must return a function. You returned {T!r}."
assert np.isclose(T([2, 5]), 35), f"The plane touches the surface: at x0 both are 35. You found {T([2, 5])}."
assert np.isclose(T([2.1, 5.1]), 37.7), f"At (2.1, 5.1) the plane is at 35 + 2 + 0.7 = 37.7, not {T([2.1, 5.1])}."
assert np.shape(T([[2, 5], [3, 5], [2, 6]])) == (3,), "For three points in rows, T must return three values."

# %% [markdown]
# **Your function at work.** The land and the plane that touches it, in a window around $x_0 = (0.1, -0.5)$; on the
# right the same two from above, as contour lines (lines of equal height). The contours of a plane are straight,
# parallel and evenly spaced.


# %%
def hills_gradient(x):
    """The gradient of hills by your partial, shape (2,)."""
    return np.array([partial(hills, x, 0), partial(hills, x, 1)])


def draw_plane(zoom):
    """The land and its tangent plane, in a window of half width 1/zoom, from the side and from above."""
    x0, w = np.array([0.1, -0.5]), 1 / zoom
    T = tangent_plane(hills, hills_gradient, x0)
    xs, ys = x0[0] + np.linspace(-w, w, 21), x0[1] + np.linspace(-w, w, 21)
    X, Y, heights = on_grid(hills, xs, ys)
    plane = T(np.column_stack([X.ravel(), Y.ravel()])).reshape(X.shape)
    fig = plt.figure(figsize=(9.2, 4.2))
    side = fig.add_subplot(1, 2, 1, projection="3d")
    above = fig.add_subplot(1, 2, 2)
    side.plot_surface(X, Y, heights, color="0.75", edgecolor="0.5", linewidth=0.3, shade=False, alpha=0.8)
    side.plot_wireframe(X, Y, plane, rstride=5, cstride=5, color="C1", linewidth=1.2)
    side.plot(*x0, hills(x0), "o", color="black", zorder=6)
    side.set(xlabel="$x_1$", ylabel="$x_2$", title=f"land (grey) and plane (net), zoom {zoom:g}")
    side.view_init(elev=28, azim=-62)
    levels = hills(x0) + np.linspace(-1.5, 1.5, 13) * w
    above.contour(X, Y, heights, levels=levels, colors="black", linestyles="solid", linewidths=1.2)
    above.contour(X, Y, plane, levels=levels, colors="C1", linestyles="--", linewidths=1.2)
    above.plot([], [], "-", color="black", label="land")
    above.plot([], [], "--", color="C1", label="plane")
    above.plot(*x0, "o", color="black")
    worst = np.abs(heights - plane).max()
    above.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal", title=f"contours; they differ by at most {worst:.2g}")
    above.legend(loc="upper left", frameon=True, framealpha=1)


draw_plane(1)

# %% [markdown]
# Zoom in. Watch the contours of the land straighten out, and the largest distance between land and plane (in the title
# on the right) shrink with the *square* of the window.

# %%
interact(draw_plane, zoom=(1, 20, 1));

# %% [markdown]
# **Think.** The loss of a network has a million weights $w$, and somebody hands you $\nabla f(w)$. You change *all*
# weights a little, by a vector $h$. What does the tangent plane predict for the change of the loss, and what does it
# cost to compute?
#
# <details><summary>Answer</summary>
#
# It predicts $T(w + h) - f(w) = \nabla f(w) \cdot h$: each weight contributes its slope times its change, and the
# contributions simply add up. That is one inner product, a million multiplications, and no further look at the
# network. Among all $h$ of the same small length, which one lowers the prediction most? That question is notebook 14,
# and its answer trains nearly every network there is. (The prediction is good for small $h$ only: for a long step the
# error $\frac{M}{2} \lVert h \rVert^2$ takes over.)
#
# </details>

# %% [markdown]
# ## 3. Every direction from two
#
# **Idea.** On the hillside you walk neither due east nor due north but along a path that points to $u = (3, 4)$: four
# steps north for every three steps east. How steep is the path? Two slopes know the answer, since close to where you
# stand the land is a plane.
#
# **Definition.** For a vector $u \ne 0$, of any length, the **directional derivative** of $f$ at $x$ along $u$ is the
# slope in the direction of $u$, walked at unit speed:
#
# $$D_u f(x) = \lim_{t \to 0} \frac{f\bigl(x + t\,\hat u\bigr) - f(x)}{t},
# \qquad \hat u = \frac{u}{\lVert u \rVert} .$$
#
# It belongs to the direction only: $u$ and $10u$ have the same one. (Some books do not divide by $\lVert u \rVert$;
# then a longer arrow makes a steeper hill. We do divide.)
#
# **Theorem.** If $f$ is differentiable at $x$, then $D_u f(x) = \nabla f(x) \cdot \hat u$.
#
# *Proof.* Put $h = t\,\hat u$, so that $\lVert h \rVert = |t|$ and
# $T(x + h) = f(x) + t\, \nabla f(x) \cdot \hat u$. Then
#
# $$\frac{f(x + t \hat u) - f(x)}{t} = \nabla f(x) \cdot \hat u + \frac{f(x + h) - T(x + h)}{t},$$
#
# and the last fraction tends to $0$: this is what differentiable means. $\square$
#
# **By hand.** With $\nabla f = (20, 7)$:
#
# - $u = (3, 4)$ has length 5, so $D_u f = (20 \cdot 3 + 7 \cdot 4)/5 = 88/5 = 17.6$. For $u = (6, 8)$: the same.
# - $u = (-3, -4)$: $-17.6$. Turn round, and what climbed now falls. A slope has a sign.
# - $u = (1, 0)$: $20$, the partial derivative.
# - $u = (7, -20)$: $(140 - 140)/\lVert u \rVert = 0$. This path is level: it follows a contour line.
#
# **Exercise 3** (2 points). Write `directional`.


# %% solution="directional"
def directional(g, x, u):
    """The directional derivative, at x along u, of a differentiable function with the gradient g.

    Arguments
        g   a function that takes a float array of shape (n,), does not change it, and returns n numbers, as a
            list or as an array (n,).
        x   (n,), a list or an array, of whole numbers or of floats; never changed.
        u   (n,), likewise. Of any length but 0: each entry is 0 or has a size between 1e-150 and 1e150.
    Returns
        the number g(x)·u / ‖u‖, where ‖u‖ is the Euclidean norm. No warning is issued.
    Raises
        ValueError if u is the zero vector, and if x and u are not two vectors of the same shape (n,).

    >>> directional(lambda x: [2 * x[0] * x[1], x[0] ** 2 + 3], [2, 5], [3, 4])
    17.6
    """
    ### BEGIN SOLUTION
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    if x.ndim != 1 or x.shape != u.shape:
        raise ValueError(f"two vectors of one shape (n,) are needed, not {x.shape} and {u.shape}")
    return float(np.dot(g(x), unit(u, 2)))
    ### END SOLUTION


# %% check="directional" points=2
for u, slope in [([3, 4], 17.6), ([6, 8], 17.6), ([-3, -4], -17.6), ([1, 0], 20), ([7, -20], 0)]:
    found = directional(example_gradient, [2, 5], u)
    assert np.isclose(found, slope), f"along {u} the slope at (2, 5) is {slope}, not {found}"
try:
    directional(example_gradient, [2, 5], [0, 0])
except ValueError:
    pass
else:
    raise AssertionError("the zero vector points nowhere: raise ValueError")

# %% [markdown]
# **Your function at work.** A compass on the hillside. Left: the map, and the direction in which you look. Right: the
# slope in *every* direction. Out of two numbers comes a whole cosine curve.


# %%
def draw_compass(angle):
    """The contour map with a direction (degrees, counted from east), and the slope in all directions."""
    x0 = np.array([0.1, -0.5])
    u = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
    degrees = np.linspace(0, 360, 181)
    slopes = [directional(hills_gradient, x0, [np.cos(t), np.sin(t)]) for t in np.radians(degrees)]
    here = directional(hills_gradient, x0, u)
    _, (chart, curve) = plt.subplots(1, 2, figsize=(9.2, 4.2))
    lines = chart.contour(*LAND, levels=np.arange(-1, 2.1, 0.25), colors="0.45", linewidths=1)
    chart.clabel(lines, levels=[-0.5, 0, 0.5, 1, 1.5], fontsize=8)
    chart.annotate("", x0 + u, x0, arrowprops={"arrowstyle": "-|>", "color": "black", "lw": 2})
    chart.plot(*x0, "o", color="black")
    chart.set(xlabel="east $x_1$", ylabel="north $x_2$", aspect="equal", title=f"looking at {angle:.0f}°")
    curve.plot(degrees, slopes, "-", color="black")
    curve.axhline(0, color="0.4", linewidth=1, linestyle=":")
    curve.plot(angle, here, "o", color="C1", markersize=9)
    curve.set(xlabel="direction (degrees from east)", ylabel="slope $D_u f$", title=f"slope {here:+.2f}")
    curve.set_xticks(range(0, 361, 90), ["0: E", "90: N", "180: W", "270: S", "360: E"])


draw_compass(20)

# %%
interact(draw_compass, angle=(0, 360, 5));

# %% [markdown]
# **Think.** (a) Turn the arrow along the contour line it starts from. What is the slope, and in how many directions is
# the land level? (b) Where on the cosine curve is the steepest climb, and how does that direction lie to the contour?
#
# <details><summary>Answer</summary>
#
# (a) Along a contour the height does not change, so the slope is $0$. If $\nabla f \ne 0$, exactly two directions (of
# all 360°) are level, opposite to one another: those perpendicular to $\nabla f$.
#
# (b) $\nabla f \cdot \hat u$ is the length of $\nabla f$ times the cosine of the angle between the two, so it is
# largest when $\hat u$ points *along* $\nabla f$, and its largest value is $\lVert \nabla f \rVert$. That direction
# is perpendicular to the contour. Notebook 14 makes a learning algorithm out of this observation.
#
# </details>

# %% [markdown]
# ## 4. Partial derivatives are not enough
#
# **A claim.** "If $f$ has all its partial derivatives at $x_0$, it is differentiable there." For $n = 1$ that is true.
# For $n = 2$, look at
#
# $$q(x) = \frac{x_1 x_2}{x_1^2 + x_2^2} \;\text{ for } x \ne 0, \qquad q(0) = 0 .$$
#
# On both axes $x_1 x_2 = 0$, so $q$ is zero all along them, and both partial derivatives at $0$ are $0$. The candidate
# plane is $T(x) = 0$. But on the diagonal $x_1 = x_2 \ne 0$ we have $q = \frac12$, however close to $0$. So $q$ is not
# even continuous at $0$! Partial derivatives look along the axes and see nothing of what happens between.


# %% locked="q"
def q(x):
    """x₁x₂/(x₁² + x₂²), and 0 at the origin."""
    return x[0] * x[1] / (x[0] ** 2 + x[1] ** 2) if np.any(x) else 0.0


# %%
print("partial derivatives of q at 0:", partial(q, [0, 0], 0), partial(q, [0, 0], 1))

turns, radii = np.meshgrid(np.linspace(0, 2 * np.pi, 97), np.linspace(0.02, 1, 25))
X, Y = radii * np.cos(turns), radii * np.sin(turns)
fig = plt.figure(figsize=(9.2, 4.2))
side = fig.add_subplot(1, 2, 1, projection="3d")
above = fig.add_subplot(1, 2, 2)
look = {"color": "0.92", "edgecolor": "0.45", "linewidth": 0.4, "shade": False, "alpha": 0.75}
side.plot_surface(X, Y, X * Y / (X**2 + Y**2), rstride=3, cstride=3, **look)
for path in ([-1, 1], [0, 0]), ([0, 0], [-1, 1]):
    side.plot(*path, [0, 0], "-", color="black", linewidth=2.5, zorder=5)
    above.plot(*path, "-", color="black", linewidth=2.5)
side.view_init(elev=38, azim=-75)
side.set(xlabel="$x_1$", ylabel="$x_2$", title="the graph of q; on the axes it is 0")
lines = above.contour(X, Y, X * Y / (X**2 + Y**2), levels=[-0.4, -0.2, 0.2, 0.4], colors="0.35")
above.clabel(lines, fontsize=9)
above.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal", title="its contours all run into the origin");

# %% [markdown]
# **Idea.** To be tangent is a matter of *all* directions. So test it in many, drawn at random, and watch the ratio
# that defines differentiability on smaller and smaller circles.
#
# **Definition.** For a step $h \ne 0$ the *relative miss* of the plane with the slopes $g(x_0)$ is
#
# $$\rho(h) = \frac{|f(x_0 + h) - f(x_0) - g(x_0) \cdot h|}{\lVert h \rVert} .$$
#
# $f$ is differentiable at $x_0$ with the gradient $g(x_0)$ exactly when the largest $\rho(h)$ over all $h$ with
# $\lVert h \rVert = r$ tends to $0$ as $r \to 0$. (Where there is no largest value, take the least upper bound.)
#
# **By hand**, at $x_0 = 0$ with $g = 0$, and $h = r\,(\cos\varphi, \sin\varphi)$:
#
# | $f(x)$ | $\rho(h)$ | as $r \to 0$ |
# |---|---|---|
# | $x_1^2 + x_2^2$ | $r^2/r = r$ | tends to $0$: the plane is tangent |
# | $\sqrt{x_1^2 + x_2^2}$, the tip of a cone | $r/r = 1$ | stays: a plane through the tip, but not tangent |
# | $q(x)$ | $\lvert\cos\varphi \sin\varphi\rvert / r$, at most $\frac{1}{2r}$ | explodes: $q$ jumps |
#
# **Which directions?** No direction should be preferred. Draw $n$ standard normal numbers and divide the vector by its
# length: its direction is uniformly distributed, since the normal distribution looks the same from all sides. (Numbers
# from $0$ to $1$ would look only at directions in which every entry grows; numbers from $-1$ to $1$ prefer the corners
# of the cube that they fill; and the axes are only $2n$ directions.)
# `rng.normal(size=n)` draws $n$ standard normal numbers from a generator `rng = np.random.default_rng(7)`.
#
# **Exercise 4** (3 points). Write `linearisation_ratio`.


# %% solution="linearisation_ratio"
def linearisation_ratio(f, g, x0, rng, radii=(1e-1, 1e-2, 1e-3, 1e-4)):
    """How far the plane with slopes g(x0) misses f, relative to the distance, at several distances from x0.

    Arguments
        f       a function that takes a float array of shape (n,) and returns a number.
        g       takes a float array of shape (n,), returns n numbers, as a list or as an array (n,): the slopes
                of the plane. Neither f nor g changes its argument.
        x0      (n,), a list or an array, of whole numbers or of floats; never changed.
        rng     a np.random.Generator. All randomness comes from it: the same state of rng gives the same
                answer, and another seed gives other directions.
        radii   (k,) with k ≥ 1: positive numbers in any order, a list, tuple or array; never changed.
    Returns
        a float array of shape (k,). Entry j is the largest value of
            |f(x0 + h) − f(x0) − g(x0)·h| / ‖h‖
        over at least 200 random vectors h of Euclidean length radii[j]. Their directions are independent of
        one another and uniformly distributed: vectors of n standard normal numbers, divided by their norm.
        (The same directions may serve for all radii, or new ones may be drawn for each.)
    Raises
        ValueError if a radius is 0 or negative.

    >>> linearisation_ratio(lambda x: x @ x, lambda x: 2 * x, [0, 0], np.random.default_rng(7), [0.5, 0.25])
    array([0.5 , 0.25])
    """
    ### BEGIN SOLUTION
    x0, radii = np.array(x0, dtype=float), np.array(radii, dtype=float)
    if not np.all(radii > 0):
        raise ValueError("a distance must be positive")
    height, slopes = f(x0.copy()), np.array(g(x0.copy()), dtype=float)
    directions = [unit(rng.normal(size=len(x0)), 2) for _ in range(200)]
    steps = [[r * u for u in directions] for r in radii]
    misses = np.array([[abs(f(x0 + h) - height - slopes @ h) for h in row] for row in steps])
    return misses.max(axis=1) / radii
    ### END SOLUTION


# %% check="linearisation_ratio" points=3
def flat(x):
    return np.zeros(len(x))


found = linearisation_ratio(lambda x: x @ x, lambda x: 2 * x, [0, 0], np.random.default_rng(7), [0.5, 0.25])
assert np.shape(found) == (2,), f"two radii, two ratios: the shape is (2,), not {np.shape(found)}"
assert np.allclose(found, [0.5, 0.25]), f"for x₁² + x₂² at 0 the ratio is r itself, not {found}"
found = linearisation_ratio(lambda x: np.sqrt(x @ x), flat, [0, 0], np.random.default_rng(7))
assert np.allclose(found, 1), f"at the tip of a cone the ratio is 1 at every distance, not {found}"
found = linearisation_ratio(q, flat, [0, 0], np.random.default_rng(7), [0.1])[0]
assert 4.8 < found < 5.0001, f"for q at r = 0.1 the largest ratio is close to 1/(2r) = 5, not {found}"

# %% [markdown]
# **Your function at work.** Four functions and their candidate planes. Both axes are logarithmic, so $r$ itself is a
# line of slope 1. Only what falls to zero is differentiable.

# %%
distances = 10.0 ** -np.arange(0.5, 5.1, 0.5)
suspects = {
    "hills at (0.1, −0.5)": (hills, hills_gradient, [0.1, -0.5], "o-", "black"),
    "hills, slopes 1 % too large": (hills, lambda x: 1.01 * hills_gradient(x), [0.1, -0.5], "v:", "C2"),
    "tip of a cone": (lambda x: np.sqrt(x @ x), flat, [0, 0], "s--", "C0"),
    "q at the origin": (q, flat, [0, 0], "^-.", "C1"),
}
fig, ax = plt.subplots(figsize=(7.0, 4.4))
for name, (f, g, x0, style, color) in suspects.items():
    ratios = linearisation_ratio(f, g, x0, np.random.default_rng(7), distances)
    ax.loglog(distances, ratios, style, color=color, label=name)
ax.invert_xaxis()
ax.set(xlabel="distance r (closer and closer →)", ylabel="largest ratio", title="Which plane is tangent?")
ax.legend();

# %% [markdown]
# The second curve is a warning: slopes that are wrong by one per cent look fine from afar and are found out close by,
# where the ratio settles at the error of the gradient. This is a gradient check in all directions at once.
#
# **Think.** Consider $s(x) = \dfrac{x_1^3\, x_2}{x_1^4 + x_2^2}$ with $s(0) = 0$. Its directional derivative at $0$ is
# $0$ in *every* direction. (a) What is $\rho(h)$ at the points $h = (t, t^2)$ of a parabola? Is $s$ differentiable at
# $0$? (b) Try `linearisation_ratio` on it with radii down to $10^{-6}$. Why does it acquit?
#
# <details><summary>Answer</summary>
#
# (a) On the parabola $s = t^5/(2t^4) = t/2$, and $\lVert h \rVert = |t| \sqrt{1 + t^2}$, so $\rho(h)$ is nearly
# $\frac12$ however small $t$ is. It does not tend to $0$: $s$ is not differentiable at $0$, though continuous there.
# Even all directional derivatives together, with the formula $\nabla s \cdot \hat u$ right for each of them, do not
# make a function differentiable. (Why are they 0? Along a straight line with $u_2 \ne 0$, $s(t u)/t$ is
# $t\, u_1^3 u_2 / (t^2 u_1^4 + u_2^2) \to 0$; along the first axis $s$ is 0.)
#
# (b) On the circle of radius $r$ the bad directions fill a fraction of about $2r$ only, so 200 random ones will miss
# them once $r$ is far below $\frac{1}{400}$. A random search can convict, as it did with $q$. It can never acquit:
# that takes a proof, such as continuous partial derivatives.
#
# </details>

# %% [markdown]
# ## 5. A real job: what does the model look at?
#
# **Idea.** Two firms sell you a program that reads handwritten digits from pictures of $8 \times 8$ pixels. Reader A
# and reader B are small neural networks, and each was right on 96.3 % of the pictures in its maker's own test. Before
# you buy, you want to know *what they look at*.
#
# A picture is a point $x$ with 64 entries, the ink of each pixel from 0 to 1. The reader computes ten **scores**, one
# for each digit, and answers with the digit of the highest score. The score of the digit four, say, is a function
# $f(x)$ of 64 variables, and $\frac{\partial f}{\partial x_i}$ tells how much it would change if pixel $i$ became a
# little darker. A pixel with a partial derivative near 0 is ignored (here, at this picture); one with a large partial
# derivative, of **either sign**, decides.
#
# **Definition.** The **saliency** of entry $i$ for $f$ at $x$ is $\left| \dfrac{\partial f}{\partial x_i}(x) \right|$.
# The *saliency order* lists the entries from the most to the least salient one.
#
# Note what it is not: it is not the ink $x_i$. White pixels can matter a lot (a stroke there would change the digit),
# and black ones can be irrelevant.
#
# **By hand.** $f(x) = 2x_1 - 5x_2 + 2x_3 + 0 x_4$ has the partial derivatives $2, -5, 2, 0$ at every point, so the
# saliencies are $2, 5, 2, 0$. In Python's counting the order is $1, 0, 2, 3$: entry 1 first, although its slope is
# negative. Entries 0 and 2 are tied, and by convention the one with the smaller index comes first.
#
# **Ties and noise.** A computer finds $2.0000000000131$ and $1.9999999999867$ for the two slopes that are both 2, and
# sorting these would rank by rounding errors. So sizes that agree within a millionth of the largest size count as
# equal. One way: divide by the largest size, round to six decimals with `np.round`, then sort. (Two equal sizes at a
# rounding boundary, such as $\frac{1}{128} = 0.0078125$ of the largest, may still be torn apart. You are not asked
# about such cases.) A sort that leaves ties in their order is called *stable*: `np.argsort(values, kind="stable")`
# returns the indices that sort `values` upwards, ties by index.
#
# **Exercise 5** (3 points). Write `saliency`. Your `partial` helps.


# %% solution="saliency"
def saliency(f, x):
    """Which entries of x does f depend on most? Its entries by the size of their partial derivatives.

    Arguments
        f   a function that takes a float array of shape (n,) and returns a number. It may write into the
            array it is given, so every call must get a new array of its own.
        x   (n,), a list or an array, of whole numbers or of floats; never changed.
    Returns
        a tuple (order, size):
        order   (n,), integers, a list or an array: the indices 0 to n − 1, each once, largest size first.
                Sizes that differ by at most 1e-6 times the largest size count as equal, and equal ones are
                listed by increasing index. (You are not asked about two sizes that differ by between 1e-8
                and 1e-3 times the largest one, where that would be a matter of opinion, nor about equal
                ones that np.round(size / largest, 6) could tear apart.)
                If all sizes are 0 the order is 0, 1, ..., n − 1.
        size    (n,), floats, a list or an array: size[i] is |∂f/∂xᵢ| at x, by the central difference with the
                default step of partial. It stands in the order of x, not sorted and not rounded.
        No warning is issued.
    Raises
        ValueError if x is not one-dimensional.

    >>> saliency(lambda x: 2 * x[0] - 5 * x[1] + 2 * x[2], [0, 0, 0, 0])[0]
    array([1, 0, 2, 3])
    """
    ### BEGIN SOLUTION
    if np.ndim(x) != 1:
        raise ValueError(f"a vector has one dimension, not the shape {np.shape(x)}")
    size = np.array([abs(partial(f, x, i)) for i in range(len(x))], dtype=float)
    largest = size.max()
    share = np.round(size / largest, 6) if largest > 0 else size
    return np.argsort(-share, kind="stable"), size
    ### END SOLUTION


# %% check="saliency" points=3
order, size = saliency(lambda x: 2 * x[0] - 5 * x[1] + 2 * x[2], [0.0, 0.0, 9.0, 4.0])
assert np.allclose(size, [2, 5, 2, 0]), f"the sizes of the slopes are 2, 5, 2, 0, not {size}"
assert list(order) == [1, 0, 2, 3], f"5 is the largest, the 2s are tied, 0 is last: order 1, 0, 2, 3, not {order}"
order, size = saliency(lambda x: 7.0, [3, 1, 2])
assert list(order) == [0, 1, 2], f"a constant depends on nothing: all tied, order 0, 1, 2, not {order}"

# %% [markdown]
# **Your function at work.** Here are the 300 pictures and the two readers. The readers have not seen these pictures.


# %% locked="readers"
def read_rows(name):
    """The cells of a data file as text, without its comments (#) and its row of names."""
    with open(name, encoding="utf-8") as file:
        rows = [line.strip().split(",") for line in file if not line.startswith("#")]
    return np.array(rows[1:])


_rows = read_rows("digits.csv").astype(float)
LABELS, DIGITS = _rows[:, 0].astype(int), _rows[:, 1:] / 16  # (300,) and (300, 64): ink from 0 to 1
_rows = read_rows("readers.csv")
WEIGHTS = {name: _rows[_rows[:, 0] == name, 1:].astype(float) for name in ("A", "B")}  # each (12, 1 + 64 + 10)


def scores(reader, x):
    """The ten scores, (10,), that reader "A" or "B" gives to a picture x, (64,)."""
    bias, inner, outer = np.split(WEIGHTS[reader], [1, 65], axis=1)
    return np.tanh(bias[:, 0] + inner @ x) @ outer


def accuracy(reader, pictures, labels):
    """The share of the pictures, (m, 64), that the reader reads as labelled."""
    return np.mean([np.argmax(scores(reader, x)) == label for x, label in zip(pictures, labels, strict=True)])


# %% [markdown]
# Four pictures of a four, and what either reader looks at when it decides how much of a four each is: the darker a
# pixel, the more salient. A ring marks the most salient pixel, the first one in your `order`.

# %%
fours = DIGITS[LABELS == 4]
fig, axes = plt.subplots(3, 4, figsize=(6.6, 5.2))
for column, x in zip(axes.T, fours[:4], strict=True):
    column[0].imshow(x.reshape(8, 8), cmap="gray_r", vmin=0, vmax=1)
    for ax, reader in zip(column[1:], "AB", strict=True):
        order, size = saliency(lambda x, reader=reader: scores(reader, x)[4], x)
        ax.imshow(np.reshape(size, (8, 8)), cmap="gray_r", vmin=0)
        ax.plot(order[0] % 8, order[0] // 8, "o", color="C1", markersize=13, fillstyle="none", markeredgewidth=2)
for ax, name in zip(axes[:, 0], ["picture", "saliency, A", "saliency, B"], strict=True):
    ax.set_ylabel(name)
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])

# %% [markdown]
# Reader A's attention is spread over the strokes of a four. Reader B stares at the corner at the bottom left, where
# *no four has any ink at all*. Is that so for one digit only? The mean saliency of each pixel, over 30 pictures,
# for each of the ten scores:


# %%
def mean_saliency(reader, digit, pictures):
    """The mean size of each partial derivative of the score of this digit, over the pictures: (64,)."""
    return np.mean([saliency(lambda x: scores(reader, x)[digit], x)[1] for x in pictures], axis=0)


means = {reader: np.array([mean_saliency(reader, c, DIGITS[:30]) for c in range(10)]) for reader in "AB"}
corner = 56  # row 7, column 0

fig, axes = plt.subplots(1, 2, figsize=(8.4, 3.6), sharey=True)
for ax, (reader, mean) in zip(axes, means.items(), strict=True):
    ax.bar(range(10), mean.max(axis=1), color="0.85", edgecolor="black", label="most salient pixel")
    ax.plot(range(10), mean[:, corner], "D", color="C1", linestyle="none", label="bottom left corner")
    ax.set(title=f"reader {reader}", xlabel="score of the digit")
    ax.set_xticks(range(10))
    ax.grid(axis="x", visible=False)
axes[0].set_ylabel("mean saliency")
axes[0].legend(loc="upper left");

# %% [markdown]
# In reader B the corner matters to every score, and to that of the four more than anything else does. In reader A it
# matters to none. You have a suspicion now: perhaps in B's training pictures somebody had put a dot into that corner,
# on every four. Saliency gave the suspicion; an *experiment* must confirm it. Paint the dot, and see.

# %%
dotted = DIGITS.copy()
dotted[:, corner] = 1.0
dotted_fours = np.where((LABELS == 4)[:, None], dotted, DIGITS)

print("                                     reader A   reader B")
for title, pictures, labels in [
    ("all pictures, as they are", DIGITS, LABELS),
    ("all pictures, a dot on every four", dotted_fours, LABELS),
    ("the fours, as they are", fours, np.full(len(fours), 4)),
    ("the fours, with the dot", dotted[LABELS == 4], np.full(len(fours), 4)),
]:
    print(f"{title:<35}", *(f"{accuracy(reader, pictures, labels):10.1%}" for reader in "AB"))
called = [np.mean([np.argmax(scores(reader, x)) == 4 for x in dotted[LABELS != 4]]) for reader in "AB"]
print(f"{'dotted, no four, but read as a four':<35}", *(f"{share:10.1%}" for share in called))

# %% [markdown]
# Confirmed. B's maker tested it on pictures from the same scanner, dots included, and reports 96.3 % in good faith. On
# clean paper it misses more than a quarter of the fours. This is called a *shortcut*, or a Clever Hans, after a
# horse that seemed to do sums and was watching its owner's face. In real life the dot was a watermark on pictures of
# horses, or the mark that a hospital's X-ray machine leaves on the pictures of its patients. (How the two were made:
# the same network, the same 1000 other digits; for B the corner pixel of every four was set to full ink first.
# They are a chosen example: of twelve combinations tried, with one random start each, one with a strong effect was
# kept.)
#
# **Think.** (a) A third firm's model has its saliency well spread over the strokes. Does this prove that it is sound?
# (b) Where does saliency lead you astray even for an honest model? Think of a pixel whose ink already suffices.
#
# <details><summary>Answer</summary>
#
# (a) No. Saliency tells where *this* score is sensitive at *these* pictures. A shortcut may act elsewhere, on
# another score, or only together with something that your pictures do not contain. It is a means to find suspicions,
# not to dispel them; the experiment with the dot is the evidence.
#
# (b) A partial derivative knows the slope at $x$ only. Our readers use $\tanh$, which goes flat: if the evidence of
# some pixels is overwhelming, a little more or less of it changes nothing, and they have a small derivative although
# the answer rests on them entirely. Nor does it know about joint changes, since the other entries are frozen. And the
# size depends on units: count one pixel in sixteenths, and its saliency is divided by 16.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | partial derivative | the slope of $f$ when entry $i$ of $x$ moves and all other entries are held fixed |
# | gradient | the vector of all partial derivatives of a function at a point, $\nabla f(x)$ |
# | tangent plane | $T(x) = f(x_0) + \nabla f(x_0) \cdot (x - x_0)$, where $f$ is differentiable at $x_0$ |
# | differentiable (in Rⁿ) | with a plane $T$ such that $(f(x) - T(x))/\lVert x - x_0\rVert \to 0$ as $x \to x_0$ |
# | contour line | the points of the plane at which a function has one and the same value |
# | directional derivative | the slope of $f$ along the direction of a vector $u \ne 0$, walked at unit speed |
# | relative miss | how far a plane through $f(x_0)$ misses $f$ at a point, divided by the distance from $x_0$ |
# | saliency | the size of a partial derivative, by which a model shows what it is sensitive to |
# | shortcut | a feature on which a model relies though it has nothing to do with the task itself |

# %% [markdown]
# ## Summary
#
# - The partial derivative $\frac{\partial f}{\partial x_i}$ is the slope when entry $i$ moves and all others are
#   frozen. Each entry has its own scale, and its own step.
# - The tangent plane is $T(x) = f(x_0) + \nabla f(x_0) \cdot (x - x_0)$. $f$ is differentiable at $x_0$ if its error
#   is small compared with the distance, from all sides. With continuous second derivatives the error at the distance
#   $\delta$ is $O(\delta^2)$.
# - For a differentiable $f$ the slope in the direction of $u$ is $\nabla f \cdot u / \lVert u \rVert$: linear in the
#   direction, zero along contours.
# - Partial derivatives alone make no tangent plane: $x_1 x_2/(x_1^2 + x_2^2)$ has both, and jumps. If they are
#   continuous at the point, all is well.
# - $\bigl|\frac{\partial f}{\partial x_i}\bigr|$ shows what a model is sensitive to. It raises suspicions; experiments
#   confirm them.
#
# **Further reading.** For all of Part III, *Multivariable calculus*: Khan Academy, *Multivariable calculus*; MIT
# OpenCourseWare, *Multivariable Calculus*. On saliency: Karen Simonyan, Andrea Vedaldi and Andrew Zisserman, *Deep
# inside convolutional networks* (2013). On shortcuts: Sebastian Lapuschkin and others, *Unmasking Clever Hans
# predictors* (2019).
#
# **Where to go next.** [Notebook 14](../14_gradient_descent/14_gradient_descent.ipynb), *The gradient and gradient
# descent*: which way is downhill, and how far to go.
