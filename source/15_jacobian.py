# %% [markdown]
# # 15 The Jacobian and the general chain rule
#
# In notebook 02 the chain rule was a sentence: *the slopes multiply*. There a slope was a number. In a network whole
# vectors go from layer to layer, and the slope of a function that takes three numbers and returns two is a matrix. The
# sentence survives: the slopes multiply, as matrices do. Carry the product out from the right or from the left, and you
# have the two ways in which machines differentiate. The second trains the networks of the world.
#
# **What you will be able to do**
#
# - write down the derivative of a function with many inputs and many outputs, and see what it does to a small grid;
# - differentiate a composition of such functions, in the right order and at the right points;
# - give the derivative of a layer and of the softmax by a formula, in one line each;
# - push a direction forward through a network (jvp), and pull one back (vjp), without ever multiplying two matrices;
# - mislead a good digit reader with a change that you can hardly see.
#
# **What you need**: the chain rule and the sigmoid ([notebook 02](../02_chain_rule/02_chain_rule.ipynb)), matrices as
# linear maps ([notebook 09](../09_linear_maps/09_linear_maps.ipynb)), partial derivatives and the tangent plane
# ([notebook 13](../13_partial_derivatives/13_partial_derivatives.ipynb)). The functions you wrote there are given
# below.
#
# **Time**: about two and a half hours. There are five exercises, 11 points in all.
#
# **Data**, beside this notebook: `digits.csv`, 300 handwritten digits (Alpaydin and Kaynak 1998, UCI Machine Learning
# Repository, as distributed with scikit-learn, licence CC BY 4.0), and `reader.csv`, the weights of a small network
# trained for this course on other such digits (CC BY 4.0). The first lines of each file give its full source.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $x$ | `x` | a point: a vector of $n$ numbers, shape `(n,)`; formulas count entries from 1, Python from 0 |
# | $f$ | `f` | a function that takes a vector `(n,)` and returns $m$ numbers $f_1(x), \dots, f_m(x)$ |
# | $J_f(x)$ | `Jf(x)` | its **Jacobian** at $x$: a matrix, shape `(m, n)`, one row per output, one column per input |
# | $f \circ g$ | | the composition $f(g(x))$: $g$ acts first (here $g$ is a function, not a gradient) |
# | $W,\ b$ | `W`, `b` | weights `(m, n)` and bias `(m,)` of a layer $x \mapsto \sigma(Wx + b)$ |
# | $\sigma$ | `sigmoid` | the sigmoid $1/(1 + e^{-t})$, applied to every entry |
# | $e_i$ | `np.eye(n)[i]` | the vector with a 1 at place $i$ (from 0 in Python) and zeros elsewhere |
# | $\operatorname{diag}(s)$ | `np.diag(s)` | the square matrix with the vector $s$ on its diagonal, else zeros |
# | $v$, $u$ | `v`, `u` | a direction among the inputs, shape `(n,)`; weights for the outputs, shape `(m,)` |
#
# Some conventions hold in every exercise. A vector or a matrix may be given as lists or as an array, of whole numbers
# of any type or of floats, with finite entries; all sizes are at least 1 where nothing else is said. Your function
# never changes what it is given. The functions that you are handed want **a float array of shape `(n,)`**: give them
# nothing else. What you return has the shape that is promised (an array or lists, of floats) and counts as right if it
# is right up to rounding.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

EPS = float(np.finfo(float).eps)  # 2**-52: the gap between 1 and the next number that Python knows

# %% [markdown]
# These are yours, from notebooks 02 and 13.


# %% locked="earlier"
def sigmoid(x):
    """From notebook 02: 1/(1 + e⁻ˣ), entry by entry, without overflow."""
    x = np.asarray(x, dtype=float)
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1.0, e) / (1.0 + e)


def dsigmoid(x):
    """From notebook 02: the slope of the sigmoid at x, entry by entry, to full accuracy also where it is tiny."""
    return sigmoid(x) * sigmoid(-np.asarray(x, dtype=float))


def partial(f, x, i):
    """From notebook 13, with its default step: the central difference of f along entry i at x, (n,), from 0."""
    x = np.array(x, dtype=float)
    h = EPS ** (1 / 3) * max(1, abs(x[i]))
    there, back = x.copy(), x.copy()
    there[i], back[i] = x[i] + h, x[i] - h
    return (f(there) - f(back)) / (2 * h)


# %% [markdown]
# ## 1. A slope that is a matrix
#
# **Idea.** Draw a fine grid on a sheet of rubber and stretch, twist and bend it. The lines become curves. But look at a
# *small* part through a magnifying glass, and there they are straight again, parallel and evenly spaced: a grid of
# equal parallelograms. In notebook 09 you saw what makes such grids: linear maps. So near each point a smooth map looks
# like a linear one (after a shift), and a linear map has a matrix.
#
# **Definition.** Let $f$ take $n$ numbers to $m$ numbers. It is **differentiable** at $x$ if there is a matrix $J$ of
# shape $(m, n)$ with
#
# $$\frac{\lVert f(x + h) - f(x) - J h \rVert}{\lVert h \rVert} \;\to\; 0 \qquad\text{as } \lVert h \rVert \to 0 .$$
#
# In words: $f(x + h) \approx f(x) + J h$, with an error that is small *compared with the step*. There is at most one
# such matrix. It is called the **Jacobian** of $f$ at $x$, written $J_f(x)$.
#
# Which matrix is it? As in notebook 09, ask for the columns. For a step along an axis, $h = t\,e_i$, $J h$ is $t$ times
# column $i$: the rate at which *all outputs* change when input $i$ moves alone. So the entries are partial derivatives:
#
# $$J_f(x) = \begin{pmatrix}
# \frac{\partial f_1}{\partial x_1} & \cdots & \frac{\partial f_1}{\partial x_n} \\
# \vdots & & \vdots \\
# \frac{\partial f_m}{\partial x_1} & \cdots & \frac{\partial f_m}{\partial x_n}
# \end{pmatrix} \quad\text{(all taken at } x).$$
#
# **Row $k$ belongs to output $k$**: it is the gradient of $f_k$. **Column $i$ belongs to input $i$.** For $m = 1$ the
# Jacobian is one row, the gradient lying down; for $n = 1$ one column, a velocity. (As in notebook 13, all partial
# derivatives may exist although $f$ is not differentiable. If they are continuous at $x$, all is well.)
#
# **By hand.** $f(x) = (x_1 x_2,\; x_1^2,\; 3 x_2)$ at $x = (2, 5)$: two inputs, three outputs.
#
# $$J_f(x) = \begin{pmatrix} x_2 & x_1 \\ 2 x_1 & 0 \\ 0 & 3 \end{pmatrix}
# = \begin{pmatrix} 5 & 2 \\ 4 & 0 \\ 0 & 3 \end{pmatrix}.$$
#
# Take the step $h = (0.1, -0.1)$. The Jacobian predicts the change $J h = (0.3,\; 0.4,\; -0.3)$. In truth $f$ goes from
# $(10, 4, 15)$ to $f(2.1, 4.9) = (10.29,\; 4.41,\; 14.7)$, a change of $(0.29,\; 0.41,\; -0.3)$.
#
# **Exercise 1** (2 points). Write `jacobian`. Look at the last line of `partial`: what does it do if `f` returns an
# array instead of a number? And if a list?


# %% solution="jacobian"
def jacobian(f, x):
    """The Jacobian of f at x, approximated by central differences.

    Arguments
        f   a function that takes a float array of shape (n,) and returns m numbers, as a list or as an array
            (m,), or a single number (then m = 1). It may write into the array it is given, so every call must
            get a new array of its own.
        x   (n,), a list or an array, of whole numbers or of floats; never changed.
    Returns
        a float array of shape (m, n): always a matrix, also for m = 1 and for n = 1. Row k belongs to output k,
        column i to input i (both counted from 0). Column i is the central difference
        (f(x + h·e) − f(x − h·e)) / (2h), where e has a 1 at place i and zeros elsewhere, with the default step
        of partial for this entry: h = EPS ** (1 / 3) * max(1, |x[i]|).
        f is asked only at points that differ from x in one entry at most; the others are exactly those of x.
    Raises
        ValueError if x is not one-dimensional (an array of shape (n, 1) or (1, n) is a matrix).

    >>> jacobian(lambda x: [x[0] * x[1], x[0] ** 2, 3 * x[1]], [2, 5])    # up to rounding
    array([[5., 2.],
           [4., 0.],
           [0., 3.]])
    """
    ### BEGIN SOLUTION
    if np.ndim(x) != 1:
        raise ValueError(f"a vector has one dimension, not the shape {np.shape(x)}")

    def outputs(point):
        return np.array(f(point), dtype=float).reshape(-1)

    return np.column_stack([partial(outputs, x, i) for i in range(len(x))])
    ### END SOLUTION


# %% check="jacobian" points=2
def example(x):
    return [x[0] * x[1], x[0] ** 2, 3 * x[1]]


J = jacobian(example, [2, 5])
assert np.shape(J) == (3, 2), f"three outputs, two inputs: the shape is (3, 2), not {np.shape(J)}"
assert np.allclose(J, [[5, 2], [4, 0], [0, 3]]), f"by hand it is [[5, 2], [4, 0], [0, 3]], but you gave\n{J}"
J = jacobian(lambda x: x[0] ** 2 * x[1], [2, 5])
assert np.shape(J) == (1, 2), f"one number as output, one row: the shape is (1, 2), not {np.shape(J)}"
assert np.allclose(J, [[20, 4]]), f"the only row is the gradient (20, 4), not {J}"

# %% [markdown]
# **Your function at work.** A map that bends the plane. Left the plane as it is, with a small square; right what the
# map makes of both. Dashed is what *your Jacobian* predicts for the square; the sides go along its columns. Make the
# square smaller with the slider: the image and its prediction become one. Then walk east. Where does the parallelogram
# collapse to a line, and turn over beyond? (The answer is below.)


# %%
def bend(x):
    """A smooth map of the plane, from (2,) to (2,), or from (2, N) to (2, N) for N points in columns."""
    return np.array([x[0] + 0.8 * np.sin(1.3 * x[1]), x[1] + 0.5 * x[0] ** 2])


def draw_local_grid(east=-0.6, half=0.4):
    """The plane before and after bend, and a square around (east, 0.2) with its image and its prediction."""
    x0, s, ones = np.array([east, 0.2]), np.linspace(-1, 1, 41), np.ones(41)
    square = half * np.hstack([[s, -ones], [ones, s], [-s, ones], [-ones, -s]])  # (2, 164): its border, anticlockwise
    _, axes = plt.subplots(1, 2, figsize=(9.2, 4.4), sharex=True, sharey=True)
    for ax, f, title in zip(axes, [np.array, bend], ["before", "after, and the prediction"], strict=True):
        for t in np.arange(-1.5, 1.6, 0.25):
            ax.plot(*f([t * ones, 1.5 * s]), "-", color="0.78", linewidth=0.8, zorder=0)
            ax.plot(*f([1.5 * s, t * ones]), "-", color="0.78", linewidth=0.8, zorder=0)
        ax.fill(*f(x0[:, None] + square), facecolor="0.85", edgecolor="black", linewidth=1.5)
        ax.plot(*f(x0), "o", color="black")
        ax.set(title=title, aspect="equal", xlabel="first coordinate", ylabel="second coordinate")
        ax.grid(visible=False)
    axes[1].plot(*(bend(x0)[:, None] + jacobian(bend, x0) @ square), "--", color="C1", label="$f(x_0) + J\\,h$")
    axes[1].legend(loc="lower right")


draw_local_grid()

# %%
interact(draw_local_grid, east=(-1.2, 1.4, 0.1), half=(0.02, 0.4, 0.02));

# %% [markdown]
# **Think.** (a) What is the Jacobian of $f(x) = Ax + b$, and at which points? (b) By which factor does a map of the
# plane change the area of a very small square? What happens where the parallelogram collapses?
#
# <details><summary>Answer</summary>
#
# (a) $f(x + h) - f(x) = A h$ without any error, so $J_f(x) = A$ at every $x$. A bias does not show in it.
#
# (b) By $|\det J_f(x)|$ (notebook 10). For `bend` the determinant is $1 - 1.04\, x_1 \cos(1.3\, x_2)$. On the line
# $x_2 = 0.2$ it is zero at $x_1 \approx 0.995$. There the sheet is *folded*: its image has an edge and turns back.
# Beyond the fold the determinant is negative: turned over.
#
# </details>

# %% [markdown]
# ## 2. The slopes multiply, as matrices
#
# **Idea.** First $g$, then $f$. Near $x$, $g$ looks like the linear map $J_g(x)$. It takes you to $g(x)$, and *there*
# $f$ looks like the linear map $J_f(g(x))$. One linear map after another: in notebook 09 you found out that this is a
# product of matrices, with the map that acts first on the right.
#
# **Theorem (chain rule).** If $g$ is differentiable at $x$, and $f$ is differentiable at $g(x)$, then $f \circ g$ is
# differentiable at $x$, and
#
# $$J_{f \circ g}(x) = J_f\bigl(g(x)\bigr)\; J_g(x).$$
#
# If $g$ takes $n$ numbers to $k$ and $f$ takes $k$ to $m$, the shapes are $(m, k)\,(k, n) \to (m, n)$. Entry by entry,
# with $y = g(x)$:
#
# $$\frac{\partial (f \circ g)_r}{\partial x_i} = \sum_{j=1}^{k} \frac{\partial f_r}{\partial y_j} \cdot
# \frac{\partial g_j}{\partial x_i} .$$
#
# Input $i$ acts on output $r$ by way of every intermediate number $y_j$. Along one way the slopes multiply; over all
# ways they add up.
#
# <details><summary>Why it is true</summary>
#
# Write $A = J_g(x)$ and $B = J_f(g(x))$. That $g$ is differentiable means $g(x + h) = g(x) + A h + r(h)$ with
# $\lVert r(h) \rVert / \lVert h \rVert \to 0$. Put $d = A h + r(h)$. In the same way
# $f(g(x) + d) = f(g(x)) + B d + s(d)$ with $\lVert s(d) \rVert / \lVert d \rVert \to 0$. Together:
#
# $$f(g(x + h)) = f(g(x)) + B A h + \underbrace{B\, r(h) + s(d)}_{\text{error}} .$$
#
# The first part of the error is small compared with $h$, because $r(h)$ is, and $B$ stretches by a bounded factor. So
# is the second, since $s(d)$ is small compared with $d$, and $d$ is at most a constant times as long as $h$ (for short
# $h$). Nothing was divided by $d$, so it does not matter if $d = 0$. $\square$
#
# </details>
#
# **By hand.** $g(x) = (x_1 x_2,\; x_1^2,\; 3 x_2)$ as above and $f(y) = (y_1 + y_3^2,\; y_2\, y_3)$, at $x = (2, 5)$.
# We have $g(x) = (10, 4, 15)$, so
#
# $$J_f(y) = \begin{pmatrix} 1 & 0 & 2 y_3 \\ 0 & y_3 & y_2 \end{pmatrix}
# = \begin{pmatrix} 1 & 0 & 30 \\ 0 & 15 & 4 \end{pmatrix} \text{ at } y = (10, 4, 15), \qquad
# \begin{pmatrix} 1 & 0 & 30 \\ 0 & 15 & 4 \end{pmatrix}
# \begin{pmatrix} 5 & 2 \\ 4 & 0 \\ 0 & 3 \end{pmatrix} = \begin{pmatrix} 5 & 92 \\ 60 & 12 \end{pmatrix}.$$
#
# Check: $f(g(x)) = (x_1 x_2 + 9 x_2^2,\; 3 x_1^2 x_2)$, with the first row $(x_2,\; x_1 + 18 x_2) = (5, 92)$ and the
# second row $(6 x_1 x_2,\; 3 x_1^2) = (60, 12)$.
#
# **Exercise 2** (2 points). Write `chain_jacobian`.


# %% solution="chain_jacobian"
def chain_jacobian(Jf, g, Jg, x):
    """The Jacobian of f∘g at x by the chain rule (g acts first).

    Arguments
        Jf   the Jacobian of f: a function that takes a float array of shape (k,), returns a matrix (m, k).
        g    a function that takes a float array of shape (n,), returns k numbers as a list or as an array (k,).
        Jg   the Jacobian of g: a function that takes a float array of shape (n,), returns a matrix (k, n).
             Jf and Jg return lists of rows or arrays, of whole numbers of any type or of floats. None of the three
             changes its argument.
        x    (n,), a list or an array, of whole numbers or of floats; never changed.
    Returns
        a float array of shape (m, n), always a matrix, also if a size is 1. Jf is asked at g(x) only; g and Jg are
        asked at x only.
    Raises
        ValueError if x is not one-dimensional, if the answer of Jf or Jg is not two-dimensional (a gradient (k,)
        should have been a row, (1, k)), and if the columns of the first are not as many as the rows of the second.

    >>> chain_jacobian(lambda y: [[2 * y[0]]], lambda x: [3 * x[0] + x[1]], lambda x: [[3, 1]], [1, 2])
    array([[30., 10.]])
    """
    ### BEGIN SOLUTION
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError(f"a vector has one dimension, not the shape {x.shape}")
    outer = np.array(Jf(np.array(g(x), dtype=float)), dtype=float)
    inner = np.array(Jg(x), dtype=float)
    if outer.ndim != 2 or inner.ndim != 2 or outer.shape[1] != inner.shape[0]:
        raise ValueError(f"Jacobians of shapes {outer.shape} and {inner.shape} do not fit together")
    return outer @ inner
    ### END SOLUTION


# %% check="chain_jacobian" points=2
def Jexample(x):
    return [[x[1], x[0]], [2 * x[0], 0], [0, 3]]


def Jouter(y):
    return [[1, 0, 2 * y[2]], [0, y[2], y[1]]]


J = chain_jacobian(Jouter, example, Jexample, [2, 5])
assert np.shape(J) == (2, 2), f"two inputs, two outputs: the shape is (2, 2), not {np.shape(J)}"
assert np.allclose(J, [[5, 92], [60, 12]]), f"by hand it is [[5, 92], [60, 12]], but you gave\n{J}"
J = chain_jacobian(lambda y: [[2 * y[0]]], lambda x: [3 * x[0] + x[1]], lambda x: [[3, 1]], [1, 2])
assert np.allclose(J, [[30, 10]]), f"(3x₁ + x₂)² at (1, 2) has the gradient (30, 10), not {J}"

# %% [markdown]
# **Your function at work.** You walk round a circle, one number (the time) in and two (the place) out, and the sheet
# under you is bent. What is your velocity? The chain rule multiplies the Jacobian of `bend`, taken *where you are*, by
# the column of your velocity on the flat sheet.


# %%
def walk(t):
    """The place on the flat sheet, (2,), at the time t, (1,)."""
    return np.array([0.9 * np.cos(t[0]) - 0.2, 0.9 * np.sin(t[0])])


fig, ax = plt.subplots(figsize=(5.6, 4.0))
ax.plot(*bend(walk(np.linspace(0, 2 * np.pi, 121)[None, :])), "-", color="0.7", linewidth=3)
for t in np.linspace(0, 2 * np.pi, 16, endpoint=False)[:, None]:
    velocity = chain_jacobian(lambda x: jacobian(bend, x), walk, lambda t: jacobian(walk, t), t)
    ax.quiver(*bend(walk(t)), *velocity, angles="xy", scale_units="xy", scale=2.5, width=0.007, color="black")
ax.set(title="velocities by the chain rule", xlabel="$f_1$", ylabel="$f_2$", xlim=(-2.1, 1.7), ylim=(-1.2, 1.5));

# %% [markdown]
# Each arrow is tangent to the curve. Had you taken the Jacobian at the wrong point, they would not be.
#
# **Think.** In notebook 02 the order of the factors did not matter. (a) Why does it matter here? Give a reason that
# needs no computation. (b) If $g$ has an inverse function $g^{-1}$ and both are differentiable, what is the Jacobian of
# the inverse?
#
# <details><summary>Answer</summary>
#
# (a) The shapes: $(m, k)(k, n)$ can be multiplied, $(k, n)(m, k)$ only if $n = m$. Numbers are $1 \times 1$ matrices,
# and those commute; larger ones need not.
#
# (b) $g^{-1}(g(x)) = x$ has the Jacobian $I$, so by the chain rule $J_{g^{-1}}(g(x))\; J_g(x) = I$, and likewise in the
# other order. It is the *inverse matrix* $J_g(x)^{-1}$, where numbers had "one over the slope".
#
# </details>

# %% [markdown]
# ## 3. The Jacobian of a layer
#
# **Idea.** A layer of a network does two things: first $z = W x + b$, then the sigmoid on every entry of $z$. The first
# is affine, and its Jacobian is $W$. In the second, output $k$ depends on input $k$ alone, with the slope
# $\sigma'(z_k)$. All other partial derivatives are zero, so its Jacobian is diagonal.
#
# **Formula.** By the chain rule the layer $x \mapsto \sigma(W x + b)$ has, with $z = W x + b$, the Jacobian
#
# $$J(x) = \operatorname{diag}\bigl(\sigma'(z)\bigr)\; W, \qquad\text{that is}\qquad
# J_{ki} = \sigma'(z_k)\, W_{ki} .$$
#
# A diagonal matrix *on the left* scales the **rows**: row $k$ belongs to neuron $k$, and each neuron has its own slope.
# The bias is not a factor, but it moves $z$, the place where the slope is taken.
#
# **By hand.** $W = \begin{pmatrix} 1 & -1 \\ 2 & 0 \end{pmatrix}$, $b = (0, \ln 3)$, at $x = (0, 0)$. Then $z = (0, \ln
# 3)$. From notebook 02, $\sigma'(0) = \frac14$ and $\sigma'(\ln 3) = \frac3{16}$. So
#
# $$J = \begin{pmatrix} \frac14 & 0 \\ 0 & \frac3{16} \end{pmatrix} \begin{pmatrix} 1 & -1 \\ 2 & 0 \end{pmatrix}
# = \begin{pmatrix} \frac14 & -\frac14 \\ \frac38 & 0 \end{pmatrix} .$$
#
# Your `dsigmoid` of notebook 02 is given above. It takes $z$, *not* $\sigma(z)$, and keeps its digits where the sigmoid
# is flat.
#
# **Exercise 3** (2 points). Write `layer_jacobian`.


# %% solution="layer_jacobian"
def layer_jacobian(W, b, x):
    """The Jacobian of the layer x ↦ σ(Wx + b) at x, by the formula.

    Arguments
        W   (m, n), the weights.
        b   (m,), the bias.
        x   (n,), the point. All three are lists or arrays, of whole numbers or of floats; never changed.
    Returns
        a float array of shape (m, n): diag(σ′(z)) W with z = Wx + b. It is accurate also where the sigmoid is flat:
        as long as all |z| ≤ 700, each entry above 1e-305 in size has a relative error below 1e-9 (but for what the
        rounding of z itself does to it). Where |z| is 1000 or more, up to 1e300, the row is 0 (to within 1e-300).
        No warning is issued.
    Raises
        ValueError if W is not two-dimensional, and if b or x does not have the shape that fits W exactly (also
        where NumPy would broadcast it, such as (m, 1) or a single number for b).

    >>> layer_jacobian([[1, -1], [2, 0]], [0, np.log(3)], [0, 0])
    array([[ 0.25 , -0.25 ],
           [ 0.375,  0.   ]])
    """
    ### BEGIN SOLUTION
    W, b, x = (np.asarray(part, dtype=float) for part in (W, b, x))
    if W.ndim != 2 or b.shape != W.shape[:1] or x.shape != W.shape[1:]:
        raise ValueError(f"weights {W.shape}, a bias {b.shape} and a point {x.shape} do not fit together")
    return dsigmoid(W @ x + b)[:, None] * W
    ### END SOLUTION


# %% check="layer_jacobian" points=2
J = layer_jacobian([[1, -1], [2, 0]], [0, np.log(3)], [0, 0])
assert np.allclose(J, [[1 / 4, -1 / 4], [3 / 8, 0]]), f"by hand it is [[¼, −¼], [⅜, 0]], but you gave\n{J}"
W, b, x = np.array([[1.0, -2.0, 0.5], [0.3, 1.0, -1.0]]), np.array([0.2, -0.4]), np.array([0.5, -1.0, 2.0])
J, measured = layer_jacobian(W, b, x), jacobian(lambda x: sigmoid(W @ x + b), x)
assert np.shape(J) == (2, 3), f"three inputs, two neurons: the shape is (2, 3), not {np.shape(J)}"
assert np.allclose(J, measured, atol=1e-8), f"difference quotients measure\n{measured}\nbut you gave\n{J}"

# %% [markdown]
# **Your function at work.** A layer of 8 neurons with 12 inputs: the darker, the more this input moves that neuron.
# Left the weights; then the Jacobian at a point $x$, and at $4x$, where several neurons are driven to the flat ends of
# the sigmoid. Their *rows* fade away: nothing gets through them.

# %%
rng = np.random.default_rng(3)
W, b, x = rng.normal(size=(8, 12)), np.zeros(8), 0.35 * rng.normal(size=12)

fig, axes = plt.subplots(1, 3, figsize=(9.6, 2.9), sharey=True)
maps = [W / 4, layer_jacobian(W, b, x), layer_jacobian(W, b, 4 * x)]
for ax, matrix, title in zip(axes, maps, ["¼ |W|", "|J| at x", "|J| at 4x"], strict=True):
    image = ax.imshow(np.abs(matrix), cmap="gray_r", vmin=0, vmax=0.5)
    ax.set(title=title, xlabel="input", ylabel="neuron")
    ax.grid(visible=False)
fig.colorbar(image, ax=axes, label="size of the entry");

# %% [markdown]
# **Think.** What is the Jacobian (a) of the layer $x \mapsto \max(Wx + b, 0)$ (ReLU), where no entry of $Wx + b$ is
# $0$; (b) of a *residual* layer $x \mapsto x + \sigma(Wx + b)$ with square $W$? Why are both kinder to deep networks?
#
# <details><summary>Answer</summary>
#
# (a) $\operatorname{diag}(s)\, W$, where $s_k = 1$ if $z_k > 0$, else $s_k = 0$. (b)
# $I + \operatorname{diag}(\sigma'(z))\, W$. A sigmoid layer scales each row of $W$ by at most $\frac14$, and many such
# factors vanish (notebook 02). ReLU offers the factor 1; the identity $I$ is a path on which nothing is lost.
#
# </details>

# %% [markdown]
# ## 4. The Jacobian of the softmax
#
# **Idea.** A classifier computes a score for each class and wants probabilities: positive, with the sum 1. Now every
# output depends on *every* input. If one score rises, its probability rises, and the others must make room, for the
# sum stays 1. This Jacobian cannot be diagonal.
#
# **Definition.** The **softmax** of $z = (z_1, \dots, z_n)$ is the vector $p$ with
#
# $$p_i = \frac{e^{z_i}}{e^{z_1} + \dots + e^{z_n}} .$$
#
# **Its Jacobian.** Write $S$ for the denominator; $\frac{\partial S}{\partial z_j} = e^{z_j}$. By the rule for
# quotients,
#
# $$\frac{\partial p_i}{\partial z_j} = \frac{0 \cdot S - e^{z_i} e^{z_j}}{S^2} = -p_i\, p_j \;\; (i \ne j), \qquad
# \frac{\partial p_i}{\partial z_i} = \frac{e^{z_i} S - e^{z_i} e^{z_i}}{S^2} = p_i - p_i^2 .$$
#
# Together: $J = \operatorname{diag}(p) - p\, p^\top$, where $p p^\top$ has the entries $p_i p_j$ (`np.outer(p, p)`).
#
# **By hand.** $z = (0, \ln 3)$: $p = \bigl(\frac14, \frac34\bigr)$, and
#
# $$J = \begin{pmatrix} \frac14 - \frac1{16} & -\frac3{16} \\ -\frac3{16} & \frac34 - \frac9{16} \end{pmatrix}
# = \frac{3}{16} \begin{pmatrix} 1 & -1 \\ -1 & 1 \end{pmatrix}. \quad\text{Each row has the sum 0.}$$
#
# **A trap of the computer.** $e^{1000}$ is beyond every float. But if you subtract the same number $c$ from all scores,
# numerator and denominator are both divided by $e^c$, and $p$ stays the same. Choose $c$ such that the largest exponent
# is 0, and nothing can overflow.
#
# **Exercise 4** (2 points). Write `softmax_jacobian`.


# %% solution="softmax_jacobian"
def softmax_jacobian(z):
    """The Jacobian of the softmax at z.

    Arguments
        z   (n,), the scores: a list or an array, of whole numbers or of floats, of any size up to 1e300, positive
            or negative; never changed. Whole numbers beyond 2**53 count as the floats they are rounded to.
    Returns
        a float array of shape (n, n): diag(p) − p pᵀ, where p is the softmax of z. Each entry is right to within
        1e-12. No warning is issued.
    Raises
        ValueError if z is not one-dimensional (this softmax takes one vector of scores, not a batch), and if it is
        empty.

    >>> softmax_jacobian([0, np.log(3)])
    array([[ 0.1875, -0.1875],
           [-0.1875,  0.1875]])
    """
    ### BEGIN SOLUTION
    z = np.array(z, dtype=float)
    if z.ndim != 1 or len(z) == 0:
        raise ValueError(f"a vector of at least one score is needed, not the shape {z.shape}")
    p = np.exp(z - z.max())
    p = p / p.sum()
    return np.diag(p) - np.outer(p, p)
    ### END SOLUTION


# %% check="softmax_jacobian" points=2
J = softmax_jacobian([0, np.log(3)])
assert np.allclose(J, [[3 / 16, -3 / 16], [-3 / 16, 3 / 16]]), f"by hand it is 3/16 [[1, −1], [−1, 1]], not\n{J}"
J = softmax_jacobian([1000, 1000])
assert np.allclose(J, [[1 / 4, -1 / 4], [-1 / 4, 1 / 4]]), f"equal scores mean p = (½, ½), also at 1000. Not\n{J}"

# %% [markdown]
# **Your function at work.** Four scores, divided by a *temperature* before the softmax. The diagonal shows how much a
# probability gains from its own score, the rest who pays for it. When it is cold, only the two leaders compete. When it
# is hot, all are nearly alike.

# %%
fig, axes = plt.subplots(1, 3, figsize=(9.6, 3.3), sharey=True)
for ax, temperature in zip(axes, [0.3, 1.0, 8.0], strict=True):
    J = np.array(softmax_jacobian(np.array([3.0, 2.0, 1.5, 0.0]) / temperature))
    image = ax.imshow(np.abs(J), cmap="gray_r", vmin=0, vmax=0.25)
    for (i, j), entry in np.ndenumerate(J):
        ink = "white" if abs(entry) > 0.14 else "black"
        ax.text(j, i, f"{entry:+.3f}", ha="center", va="center", color=ink, fontsize=8)
    ax.set(xlabel="score of", ylabel="probability of", title=f"temperature {temperature:g}")
    ax.set_xticks(range(4), ["cat", "dog", "fox", "owl"])
    ax.set_yticks(range(4), ["cat", "dog", "fox", "owl"])
    ax.grid(visible=False)
fig.colorbar(image, ax=axes, label="size of the entry");

# %% [markdown]
# **Think.** (a) All rows of $J$ have the sum 0, so $J\,(1, \dots, 1) = 0$. What does this say about the scores? (b)
# Show that $v^\top J\, v \ge 0$ for all $v$. (c) A classifier is *sure*, and wrong: $p \approx (1, 0)$, and the truth
# is the second class. What is $J$ like? Compute the gradient of $-\ln p_c$ with respect to $z$, for the true class $c$.
#
# <details><summary>Answer</summary>
#
# (a) Raise all scores by the same amount, and no probability changes: only differences of scores matter. (So $J$ never
# has an inverse.)
#
# (b) $v^\top J v = \sum_i p_i v_i^2 - \mu^2$ with $\mu = \sum_i p_i v_i$. Since $\sum_i p_i = 1$, this is
# $\sum_i p_i (v_i - \mu)^2$, a sum of squares. (It is the *variance* of $v$, as notebook 18 will tell.)
#
# (c) All entries are nearly 0. A loss such as $(1 - p_c)^2$, whose gradient contains $J$ as a factor, hardly moves the
# scores: whoever is sure does not listen. But the gradient of $-\ln p_c$ with respect to $p$ is $-1/p_c$ at place $c$
# and 0 elsewhere, and in the chain rule it meets row $c$ of $J$, which is $p_c\,(e_c - p)^\top$. The tiny factor
# cancels, and the gradient is $p - e_c$, here about $(1, -1)$. This is why classifiers are trained with $-\ln p_c$, the
# cross-entropy of notebook 21.
#
# </details>

# %% [markdown]
# ## 5. Forward and back through a network
#
# **Idea.** A network is a composition of layers, so its Jacobian is a product, the first layer on the right:
#
# $$J = J_L \cdots J_2\, J_1, \qquad J_k \text{ taken at the point that layer } k \text{ receives}.$$
#
# One seldom wants all of $J$, but the answer to one of two questions:
#
# - "If the input moves in the direction $v$, how do *all outputs* move?" That is $J v$, a **Jacobian-vector product**,
#   for short **jvp**. (With $v = e_i$: column $i$.)
# - "How does one output, or a weighted sum $u_1 f_1 + \dots + u_m f_m$ of outputs, depend on *all inputs*?" That is the
#   gradient of the sum, $J^\top u$, a **vector-Jacobian product**, for short **vjp**, since it is the row $u^\top J$
#   stood upright. (With $u = e_k$: row $k$.)
#
# Neither needs a product of two matrices; a vector is passed from layer to layer.
#
# $$J v = J_L \bigl( \cdots \bigl( J_2\, (J_1 v) \bigr) \bigr), \qquad
# J^\top u = J_1^\top \bigl( J_2^\top \cdots \bigl( J_L^\top u \bigr) \bigr).$$
#
# For $J v$ walk *forward*, with two things in your hands, the point and the direction. For $J^\top u$ the **last**
# layer comes first, because $(AB)^\top = B^\top A^\top$. But $J_L$ is known only when you know what layer $L$ receives.
# So walk forward once to find the points (or the $J_k$), and then *backward*. This is backpropagation. In notebook 02
# you did both with numbers.
#
# **By hand.** $W_1 = \begin{pmatrix} 1 & -1 \\ 2 & -2 \end{pmatrix}$, $W_2 = \begin{pmatrix} 2 & -2
# \end{pmatrix}$, no biases, $x = (1, 1)$. Layer 1: $z = (0, 0)$, so $J_1 = \frac14 W_1$, and it hands on $(\frac12,
# \frac12)$. Layer 2: $z = 0$, so $J_2 = \frac14 W_2$.
#
# - jvp for $v = (1, 0)$: $J_1 v = (\frac14, \frac12)$, then $J_2 (\frac14, \frac12) = \bigl(-\frac18\bigr)$.
# - vjp for $u = (1)$: $J_2^\top u = (\frac12, -\frac12)$, then $J_1^\top (\frac12, -\frac12) = \bigl(-\frac18,
#   \frac18\bigr)$.
#
# They agree: the first entry of the gradient is $-\frac18$. In general $u \cdot (J v) = (J^\top u) \cdot v$ for all $u$
# and $v$, because both are $u^\top J\, v$. It is the best test of a jvp and a vjp that there is.
#
# **Exercise 5** (3 points). Write `jvp` and `vjp`. (`network`, in the next cell, is given.)


# %% locked="network"
def network(layers, x):
    """The output of a network of sigmoid layers, a list of pairs (W, b), for the input x, shape (n,)."""
    for W, b in layers:
        x = sigmoid(np.asarray(W) @ x + b)
    return x


# %% solution="jvp"
def jvp(layers, x, v):
    """J v, where J is the Jacobian at x of a network of sigmoid layers: how the outputs move if x moves along v.

    Arguments
        layers   a list of pairs (W, b), the first layer first; each is the layer x ↦ σ(Wx + b), also the last one.
                 W is (k, j) and b is (k,), where the layer before has j outputs (for the first layer j = n). The
                 list may be empty: then the output is x itself.
        x, v     (n,), the input and the direction; v may have any length, also 0. Lists or arrays, of whole numbers
                 or of floats; nothing is changed, also not the list of layers.
    Returns
        a float array of shape (m,), where m is the number of outputs (n if there are no layers). No warning is
        issued, also where the entries of Wx + b are as large as 1e100 in some layer.
    Raises
        ValueError if x or v is not one-dimensional, and if the shapes do not fit together: W, b and the input of
        every layer have to fit exactly, as in layer_jacobian.

    >>> jvp([([[1, -1], [2, -2]], [0, 0]), ([[2, -2]], [0])], [1, 1], [1, 0])
    array([-0.125])
    """
    ### BEGIN SOLUTION
    x, v = np.array(x, dtype=float), np.array(v, dtype=float)
    if v.ndim != 1 or x.shape != v.shape:
        raise ValueError(f"a point and a direction of one shape (n,) are needed, not {x.shape} and {v.shape}")
    for W, b in layers:
        v = layer_jacobian(W, b, x) @ v
        x = network([(W, b)], x)
    return v
    ### END SOLUTION


def vjp(layers, x, u):
    """Jᵀ u, where J is the Jacobian at x of a network of sigmoid layers: the gradient of u·output.

    Arguments
        layers   as for jvp.
        x        (n,), as for jvp.
        u        (m,), one number for each output (m = n if there are no layers), also 0. Nothing is changed.
    Returns
        a float array of shape (n,). No warning is issued, as for jvp.
    Raises
        ValueError if x or u is not one-dimensional, and if the shapes do not fit together exactly, as for jvp.

    >>> vjp([([[1, -1], [2, -2]], [0, 0]), ([[2, -2]], [0])], [1, 1], [1])
    array([-0.125,  0.125])
    """
    ### BEGIN SOLUTION
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    jacobians = []
    for W, b in layers:
        jacobians.append(np.asarray(layer_jacobian(W, b, x)))
        x = network([(W, b)], x)
    if u.ndim != 1 or x.shape != u.shape:
        raise ValueError(f"{x.shape} outputs need as many weights, not {u.shape}")
    for J in reversed(jacobians):
        u = J.T @ u
    return u
    ### END SOLUTION


# %% check="jvp" points=3
layers = [([[1, -1], [2, -2]], [0, 0]), ([[2, -2]], [0])]
found = jvp(layers, [1, 1], [1, 0])
assert np.array_equal(found, [-1 / 8]), f"by hand the jvp is (−⅛), of shape (1,), not {found}"
found = vjp(layers, [1, 1], [1])
assert np.array_equal(found, [-1 / 8, 1 / 8]), f"by hand the vjp is (−⅛, ⅛), not {found}"
rng = np.random.default_rng(5)
deep = [(rng.normal(size=(k, j)), rng.normal(size=k)) for j, k in [(3, 4), (4, 5), (5, 2)]]
x, v, u = rng.normal(size=3), rng.normal(size=3), rng.normal(size=2)
J = jacobian(lambda x: network(deep, x), x)
assert np.allclose(jvp(deep, x, v), J @ v, atol=1e-8), f"measured, J v is {J @ v}; you gave {jvp(deep, x, v)}"
assert np.allclose(vjp(deep, x, u), J.T @ u, atol=1e-8), f"measured, Jᵀu is {J.T @ u}; you gave {vjp(deep, x, u)}"

# %% [markdown]
# **Your functions at work.** Here are the 300 pictures and the honest reader A of notebook 13, written as two sigmoid
# layers. (Its hidden units use $\tanh(z) = 2\sigma(2z) - 1$, and the factors 2 go into the weights. One more sigmoid
# squeezes the ten scores, halved, between 0 and 1, which changes no answer.) Its Jacobian at a picture has 10 rows and
# 64 columns, and there are three ways to get it.


# %% locked="reader"
def read_rows(name):
    """The numbers of a data file as an array, without its comments (#) and its row of names."""
    with open(name, encoding="utf-8") as file:
        rows = [line.strip().split(",") for line in file if not line.startswith("#")]
    return np.array(rows[1:], dtype=float)


_rows = read_rows("digits.csv")
LABELS, DIGITS = _rows[:, 0].astype(int), _rows[:, 1:] / 16  # (300,) and (300, 64): ink from 0 to 1
_bias, _inner, _outer = np.split(read_rows("reader.csv"), [1, 65], axis=1)
READER = [(2 * _inner, 2 * _bias[:, 0]), (_outer.T, -_outer.sum(axis=0) / 2)]  # 64 to 12 to 10 numbers


def answer(x):
    """The digit that the reader sees in a picture x, (64,)."""
    return int(np.argmax(network(READER, x)))


# %%
picture = DIGITS[0]
by_questions = jacobian(lambda x: network(READER, x), picture)
by_columns = np.column_stack([jvp(READER, picture, e) for e in np.eye(64)])
by_rows = np.array([vjp(READER, picture, e) for e in np.eye(10)])
print("difference quotients: 128 runs of the network, off by", f"{np.abs(by_questions - by_rows).max():.0e}")
print("jvp, column by column: 64 walks forward, off by      ", f"{np.abs(by_columns - by_rows).max():.0e}")
print("vjp, row by row: 10 walks forward and back")

# %% [markdown]
# Few inputs, many outputs: go forward. Many inputs, few outputs: go back. A *loss* is a single output, and its inputs
# are all the weights: one walk back finds the whole gradient
# ([notebook 24](../24_neural_network/24_neural_network.ipynb)), instead of two runs for each entry.
#
# ### A real job: how fragile is the reader?
#
# Reader A is right on 96 % of the pictures. May it read cheques? A cheque is written by somebody who may *want* it to
# be misread. So ask: which small change of the picture does the most harm?
#
# Let $c$ be the right digit and $d$ the digit with the second largest output. The reader errs once
# $f_d(x) - f_c(x) > 0$. This is $u \cdot f(x)$ with $u = e_d - e_c$, and its gradient is $g = J^\top u$: **one vjp**.
# Suppose each pixel may change by at most $\varepsilon$. To first order the difference changes by $g \cdot h$, and this
# is largest if every pixel moves by the full $\varepsilon$ in the direction of *its own* slope,
#
# $$h = \varepsilon \cdot \operatorname{sign}(g), \qquad g \cdot h = \varepsilon\, (|g_1| + \dots + |g_{64}|) .$$
#
# The figure shows it on a picture, with the outputs and what your `jvp` predicts for them. How few shades of ink
# suffice, and up to which change can you trust the prediction?


# %%
def attack(x, c):
    """The signs, (64,), in which to move the pixels so that a picture x of a c looks like another digit."""
    outputs = network(READER, x)
    outputs[c] = -1  # the largest of the others is meant
    u = np.eye(10)[np.argmax(outputs)] - np.eye(10)[c]
    return np.sign(vjp(READER, x, u))


def draw_attack(shades=1.0):
    """A picture, the change (shades of 16 per pixel), the sum of both; outputs before, after, and by the jvp."""
    x, c = DIGITS[78], LABELS[78]
    changed = np.clip(x + shades / 16 * attack(x, c), 0, 1)  # ink stays between 0 and 1
    before, after = network(READER, x), network(READER, changed)
    _, (*panels, bars) = plt.subplots(1, 4, figsize=(9.6, 3.0), width_ratios=[1, 1, 1, 1.9])
    names = [f"read as {answer(x)}", f"{shades:g} of 16 shades", f"read as {answer(changed)}"]
    for ax, pixels, name, white in zip(panels, [x, changed - x, changed], names, [0, -1, 0], strict=True):
        ax.imshow(pixels.reshape(8, 8), cmap="gray_r", vmin=white, vmax=1)
        ax.set(xticks=[], yticks=[], title=name)
    bars.bar(range(10), before, color="0.88", edgecolor="0.4", label="before")
    bars.plot(range(10), after, "D", color="black", linestyle="none", label="after")
    predicted = before + jvp(READER, x, changed - x)
    bars.plot(range(10), predicted, "_", color="C1", markersize=12, markeredgewidth=2.5, label="before + jvp")
    bars.set(xlabel="output of the digit", xticks=range(10), title="the ten outputs", ylim=(-0.3, 1.55))
    bars.legend(loc="upper left", ncols=3, fontsize=8, columnspacing=0.8, handletextpad=0.3)


draw_attack()

# %%
interact(draw_attack, shades=(0.0, 4.0, 0.25));

# %% [markdown]
# One picture is an anecdote. Here are all 300, compared with a change of the same size in *random* directions: each
# pixel up or down by $\varepsilon$, as a coin falls.

# %%
chosen = np.array([attack(x, c) for x, c in zip(DIGITS, LABELS, strict=True)])
coins = np.random.default_rng(7).choice([-1.0, 1.0], size=DIGITS.shape)
steps = np.arange(0, 4.1, 0.5)

fig, ax = plt.subplots()
for signs, name, style in [(coins, "random", "s--"), (chosen, "chosen by vjp", "o-")]:
    changed = [np.clip(DIGITS + k / 16 * signs, 0, 1) for k in steps]
    ax.plot(steps, [np.mean([answer(x) for x in X] == LABELS) for X in changed], style, label=name)
ax.set(xlabel="change of each pixel, in shades of 16", ylabel="read correctly", ylim=(0, 1.03))
ax.set_title("Noise does little harm, a chosen change does much")
ax.legend(loc="lower left");

# %% [markdown]
# A change that no clerk would mind brings the reader down, and noise would never have told you. Such pictures are
# called *adversarial examples*; the recipe, with a loss in place of our difference, is the *fast gradient sign method*.
# One defence is to train on them.
#
# **Think.** (a) Prove that no $h$ with all $|h_i| \le \varepsilon$ gives a larger $g \cdot h$ than
# $\varepsilon \cdot \operatorname{sign}(g)$. (b) If each pixel goes up or down by $\varepsilon$ as a coin of its own
# falls, $g \cdot h$ has the mean 0 and the mean square $\varepsilon^2 \lVert g \rVert^2$. Suppose all $n$ entries of
# $g$ have the same size: by which factor is the chosen change stronger than the typical random one, for 64 pixels and
# for a million?
#
# <details><summary>Answer</summary>
#
# (a) $g \cdot h = \sum_i g_i h_i \le \sum_i |g_i|\, |h_i| \le \varepsilon \sum_i |g_i|$, with equality for $h =
# \varepsilon \cdot \operatorname{sign}(g)$. (It is $\varepsilon$ times the 1-norm of notebook 06.)
#
# (b) With $|g_i| = a$ the chosen change gives $\varepsilon n a$, a random one typically $\varepsilon \sqrt{n}\, a$. The
# factor is $\sqrt{n}$: 8, and 1000. In high dimensions tiny changes, all in league, add up to something large, while
# random ones cancel. So the test with noise grows ever more reassuring, and ever less true.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | Jacobian | the matrix of all partial derivatives of $f$ at a point: one row per output, one column per input |
# | general chain rule | the Jacobian of $f \circ g$ at $x$ is $J_f(g(x))\, J_g(x)$, a product of matrices |
# | softmax | the map that turns scores $z$ into the probabilities $p_i = e^{z_i} / (e^{z_1} + \dots + e^{z_n})$ |
# | temperature | a positive number by which all scores are divided before the softmax |
# | jvp | a Jacobian-vector product $J v$: how all outputs move if the input moves along $v$; computed forward |
# | vjp | a vector-Jacobian product $J^\top u$: the gradient of the weighted sum $u \cdot f$; computed backward |
# | adversarial example | an input that was changed by very little, on purpose, so that a model errs on it |

# %% [markdown]
# ## Summary
#
# - $J_f(x)$ is the matrix of the linear map that $f$ looks like near $x$: one row per output, one column per input.
# - Chain rule: $J_{f \circ g}(x) = J_f(g(x))\, J_g(x)$. What acts first stands on the right, and each factor is taken
#   where its function is at work.
# - A layer has $\operatorname{diag}(\sigma'(z))\, W$; the softmax has $\operatorname{diag}(p) - p p^\top$.
# - $J v$ is computed forward, $J^\top u$ backward, without multiplying matrices; $u \cdot (J v) = (J^\top u) \cdot v$.
#
# **Further reading.** For all of Part III, *Multivariable calculus*: Khan Academy, *Multivariable calculus*; MIT
# OpenCourseWare, *Multivariable Calculus*. On adversarial examples: Ian Goodfellow, Jonathon Shlens and Christian
# Szegedy, *Explaining and harnessing adversarial examples* (2014).
#
# **Where to go next.** [Notebook 16](../16_hessian/16_hessian.ipynb), *The Hessian*: the gradient is itself a function
# with $n$ inputs and $n$ outputs. What does *its* Jacobian tell?
