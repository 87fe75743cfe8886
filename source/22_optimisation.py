# %% [markdown]
# # 22 Optimisation
#
# In notebook 14 you went downhill in the fog: feel for the slope, take a step, feel again. It works, and it is slow. In
# long valleys it zigzags, next to a saddle it falls asleep, and before each step it asks *every* sample for its
# opinion. Three ideas, each a few lines long, cured this and made the training of large networks possible: a ball that
# rolls, a ruler for each coordinate, and small random batches. You will write them, judge them by exact mathematics,
# and train a network with them.
#
# **What you will be able to do**
#
# - say what convexity promises, refute it by a witness, and say why no number of samples proves it;
# - give gradient descent momentum, and compute how much faster that makes it;
# - find a step length that is certain to help, and notice when there is none;
# - write Adam, the optimiser that most networks are trained with, and explain its two corrections;
# - train a small network on real data by mini-batches, with every sample used exactly once per epoch.
#
# **What you need**: gradient descent on a quadratic bowl
# ([notebook 14](../14_gradient_descent/14_gradient_descent.ipynb)); saddles and the Hessian
# ([notebook 16](../16_hessian/16_hessian.ipynb)); the logistic loss
# ([notebook 17](../17_loss_minimisation/17_loss_minimisation.ipynb)); the mean of a mini-batch
# ([notebook 19](../19_law_of_large_numbers/19_law_of_large_numbers.ipynb)).
#
# **Time**: about three and a half hours. There are five exercises, 13 points in all.
#
# **Data**, beside this notebook: `penguins.csv`, four measurements of 342 Palmer penguins (Horst, Hill and Gorman 2020,
# licence CC0). Its first lines give the full source.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $x$ | `x` | a point: a vector of $d$ numbers, shape `(d,)` |
# | $f$ | `f` | a function that takes a vector of shape `(d,)` and returns one number |
# | $\nabla f$ | `grad` | its gradient as a function: takes a vector `(d,)`, returns $d$ numbers |
# | $g$ | `g` | the gradient at one point, shape `(d,)` |
# | $x_0, x_1, x_2, \dots$ | `path[0]`, `path[1]`, ... | the points of a descent, one per row |
# | $\eta$ ("eta") | `lr` | the learning rate |
# | $\beta, \beta_1, \beta_2$ ("beta") | `beta`, `b1`, `b2` | how much of the past is remembered |
# | $w$ | `w` | the weights of a model, shape `(d,)` |
# | $n$, $B$ | `n`, `batch` | the number of samples, and of those in one batch |
# | $\kappa$ ("kappa") | `kappa` | the largest eigenvalue of a quadratic bowl divided by the smallest |
#
# Some conventions hold in every exercise. A vector may be given as a list or as an array, of whole numbers of any type
# or of floats, with finite entries and at least one of them, and your function never changes it. The functions that you
# are handed want **a float array of shape `(d,)`**: give them nothing else. They do not change it. A path is a float
# array that belongs to the caller, so it shares no memory with anything you were given. Each call begins anew and knows
# nothing of earlier ones. A result counts as right if it is right up to rounding.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# From notebook 14, in short form, and a helper for the maps.


# %% locked="earlier"
def gradient_descent(grad, x0, lr, steps):
    """From notebook 14: the points x0, x1, … of x − lr·grad(x), one per row, shape (steps + 1, d)."""
    path = [np.array(x0, dtype=float)]
    for _ in range(steps):
        path.append(path[-1] - lr * np.asarray(grad(path[-1]), dtype=float))
    return np.array(path)


def on_grid(f, xs, ys):
    """Two coordinate arrays and the values of f, each of shape (len(ys), len(xs))."""
    return *np.meshgrid(xs, ys), np.array([[f(np.array([a, b])) for a in xs] for b in ys])


# %% [markdown]
# ## 1. The promise of convexity
#
# **Idea.** In the fog you stand at a place that is level. Are you at the lowest point of the whole land? In general
# nobody can tell. There is one kind of land for which the answer is always yes.
#
# **Definition.** A set $C \subseteq \mathbb{R}^d$ is *convex* if with any two points it contains the segment between
# them. A function $f$ on such a set is **convex** if no chord of its graph runs below the graph: for all $x, y \in C$
# and all $t \in [0, 1]$
#
# $$f\bigl((1 - t)\, x + t\, y\bigr) \;\le\; (1 - t)\, f(x) + t\, f(y) .$$
#
# On the left is the height of the land at a point between $x$ and $y$, on the right that of the chord above it.
# ($t = 0$ is at $x$, and $t = 1$ is at $y$.)
#
# **Theorem.** Every local minimum of a convex function is a global one. If $f$ is also differentiable at an
# interior point $x$ of $C$ and $\nabla f(x) = 0$, then $x$ is a global minimum.
#
# *Proof.* Let $f(y) < f(x)$. For every $t \in (0, 1]$ the chord gives $f\bigl(x + t (y - x)\bigr) \le f(x) + t \bigl(
# f(y) - f(x) \bigr) < f(x)$. Such points lie as near to $x$ as you like, so $x$ is no local minimum. Moreover, subtract
# $f(x)$, divide by $t$, and let $t \to 0$: the slope at $x$ towards $y$ is $\nabla f(x) \cdot (y - x) \le f(y) - f(x) <
# 0$, so $\nabla f(x) \ne 0$. $\square$
#
# The squared error of a linear model is convex, and so is the logistic loss (notebook 17). A twice continuously
# differentiable function on an open convex set is convex exactly if its Hessian is positive semidefinite everywhere
# (notebook 16).
#
# **A tempting mistake.** "It has a single valley and no other pit, so it is convex." Take $f(x) = \sqrt{\lvert x
# \rvert}$: it falls up to $0$ and rises from there (such functions are called *unimodal*). Between $0$ and $4$ the
# chord joins the heights $0$ and $2$. At the middle it is at height $1$, but $f(2) = 1.41$. The witness $(x, y, t) =
# (0, 4, \tfrac12)$ convicts it. So convex is more than "one valley".
#
# **How to search.** Draw $x$, $y$ and $t$ at random and compare. One witness refutes; a thousand tries without a
# witness prove *nothing*, so the answer is then "none found", and not "convex". And mind rounding: on a straight line
# both sides are equal, and in floats either may come out larger by a hair. Only a clear gap counts.
#
# **Exercise 1** (2 points). Write `convexity_counterexample`.


# %% solution="convexity_counterexample"
def convexity_counterexample(f, sampler, rng):
    """A witness (x, y, t) that f is not convex on a set C, or None when none is found.

    Arguments
        f         a function: takes a float array of shape (d,) that lies in C, and returns a number. Outside C it
                  may return anything. It does not change its argument.
        sampler   a function: sampler(rng) draws a point of the convex set C, a float array (d,). It is the only
                  source of points that you have.
        rng       a np.random.Generator. All randomness comes from it: the same state of rng gives the same answer,
                  and another state gives other tries.
    A witness consists of two points x and y exactly as sampler drew them and a number t from 0 to 1 with
        f(z) − ((1 − t)·f(x) + t·f(y)) > 1e-9 · (|f(x)| + |f(y)| + |f(z)|),   where z = (1 − t)·x + t·y.
    Any such witness is right, whatever the size of f (from 1e-100 to 1e100).
    Try at least 500 times, with x, y and t drawn anew for each try: x and y by a sampler call for each, so no point is
    used in two tries, and t uniform from 0 to 1.
    (In the tests f is convex on C, and the answer is None, or 500 such tries contain a witness, but for a chance
    below 1e-8: perhaps only the last of them is one.)
    Returns
        a tuple (x, y, t): two arrays (d,) and a number; or None, if no try was a witness.

    >>> rng = np.random.default_rng(0)
    >>> convexity_counterexample(lambda x: x @ x, lambda rng: rng.normal(size=2), rng) is None
    True
    """
    ### BEGIN SOLUTION
    for _ in range(500):
        x, y, t = sampler(rng), sampler(rng), rng.random()
        at_x, at_y, between = f(x), f(y), f((1 - t) * x + t * y)
        if between - ((1 - t) * at_x + t * at_y) > 1e-9 * (abs(at_x) + abs(at_y) + abs(between)):
            return x, y, t
    return None
    ### END SOLUTION


# %% check="convexity_counterexample" points=2
def root(x):
    return np.sqrt(np.abs(x[0]))


def from_interval(rng):
    return rng.uniform(-4, 4, size=1)


witness = convexity_counterexample(root, from_interval, np.random.default_rng(1))
assert witness is not None, "√|x| has a single valley and is not convex: there are witnesses everywhere"
x, y, t = witness
land, chord = root((1 - t) * x + t * y), (1 - t) * root(x) + t * root(y)
assert 0 <= t <= 1, f"t lies between 0 and 1, and {t} does not"
assert land > chord, f"at x = {x}, y = {y}, t = {t} the land is at {land}, not above the chord at {chord}"
for f, name in [(lambda x: x[0] ** 2, "x²"), (lambda x: 3 * x[0] - 1, "a straight line"), (lambda x: abs(x[0]), "|x|")]:
    found = convexity_counterexample(f, from_interval, np.random.default_rng(1))
    assert found is None, f"{name} is convex, so {found} is no witness"

# %% [markdown]
# **Your function at work.** Four functions on $[-4, 4]$, all with a single valley. Your function searches each of them
# thirty times. If it finds witnesses, the one with the largest gap is drawn: its chord, and the point of the land above
# it.

# %%
suspects = {
    "$x^2 / 8$": lambda x: x[0] ** 2 / 8,
    "$\\sqrt{|x|}$": root,
    "$1 - e^{-x^2}$": lambda x: 1 - np.exp(-x[0] ** 2),
    "$\\max(-x, x/4)$": lambda x: max(-x[0], x[0] / 4),
}
line = np.linspace(-4, 4, 321)
fig, axes = plt.subplots(1, 4, figsize=(11, 2.9))
for ax, (name, f) in zip(axes, suspects.items(), strict=True):
    ax.plot(line, [f(np.array([a])) for a in line], color="black")
    found = [convexity_counterexample(f, from_interval, np.random.default_rng(seed)) for seed in range(30)]
    witnesses = [witness for witness in found if witness is not None]
    if witnesses:
        gaps = [f((1 - t) * x + t * y) - (1 - t) * f(x) - t * f(y) for x, y, t in witnesses]
        x, y, t = witnesses[int(np.argmax(gaps))]
        between = (1 - t) * x + t * y
        ax.plot([x[0], y[0]], [f(x), f(y)], "s--", color="C1")
        ax.plot(between[0], f(between), "o", color="C1", markersize=8)
    ax.set(xlabel="x", title=f"{name}: {'not convex' if witnesses else 'no witness found'}")

# %% [markdown]
# **Think.** (a) Is a sum of convex functions convex? Their maximum? Their minimum? (b) $f(x) = \lVert x \rVert^2 +
# e^{-100 \lVert x \rVert^2}$ in ten dimensions, with samples from the standard normal distribution: will your function
# convict it? (c) A convex function on $\mathbb{R}$ has a critical point at $3$ and another one at $5$. What is $f(4)$?
#
# <details><summary>Answer</summary>
#
# (a) The sum is: add the two inequalities. The maximum is: at $z$ it equals one of the functions, whose chord does not
# lie above the chord of the maximum. The minimum need not be: $\min\bigl((x - 1)^2, (x + 1)^2\bigr)$ has two pits.
#
# (b) Practically never. The bump at $0$ bends the land downwards (its second derivative is $-200$ there, against $+2$),
# so $f$ is not convex; but a segment between two random points in ten dimensions hardly ever passes within $0.3$ of
# the origin. Samples do not prove.
#
# (c) Both are global minima, so $f(3) = f(5) = m$, and the chord gives $f(4) \le m$. Hence $f(4) = m$, too. The minima
# of a convex function form a convex set.
#
# </details>

# %% [markdown]
# ## 2. A ball that rolls
#
# **Idea.** In a long valley gradient descent zigzags: the large steps across the valley cancel each other, and the
# small ones along it all point the same way. A heavy ball behaves better. It has a velocity; what points to and fro
# cancels in it, and what points the same way adds up.
#
# **Definition.** Gradient descent with **momentum** $\beta$ (Polyak's *heavy ball*, 1964) has a point $x_k$ and a
# **velocity** $v_k$. It starts at rest, $v_0 = 0$, and
#
# $$v_{k+1} = \beta\, v_k - \eta\, \nabla f(x_k), \qquad x_{k+1} = x_k + v_{k+1} .$$
#
# First the velocity changes: friction leaves the fraction $\beta$ of it, and the slope pulls downhill. Then the point
# moves with the **new** velocity. For $\beta = 0$ this is gradient descent.
#
# **By hand.** In the valley of notebook 14, $f(x) = x_1^2 + 4 x_2^2$ with $\nabla f = (2 x_1, 8 x_2)$, from $(3, 1)$
# with $\eta = 0.1$ and $\beta = 0.5$:
#
# - $v_1 = -0.1\,(6, 8) = (-0.6, -0.8)$, so the point after one step is $(2.4, 0.2)$, as in gradient descent.
# - $v_2 = 0.5\,(-0.6, -0.8) - 0.1\,(4.8, 1.6) = (-0.78, -0.56)$, and the point after two steps is $(1.62, -0.36)$.
# - $v_3 = 0.5\,(-0.78, -0.56) - 0.1\,(3.24, -2.88) = (-0.714, 0.008)$, and after three it is $(0.906, -0.352)$.
#
# The first entry hurries ahead (gradient descent would be at $1.536$). The second has rolled through the bottom and up
# the other side: a ball does that.
#
# **How fast?** Along an eigenvector, with eigenvalue $\lambda > 0$, a quadratic bowl is $\frac12 \lambda x^2$ with the
# slope $\lambda x$. As $v_k = x_k - x_{k-1}$, the two rules become one (with $x_{-1} = x_0$):
#
# $$x_{k+1} = (1 + \beta - \eta\lambda)\, x_k - \beta\, x_{k-1} .$$
#
# **Theorem.** Let $0 < \beta < 1$ and $(1 - \sqrt\beta)^2 < \eta\lambda < (1 + \sqrt\beta)^2$. Then $\lvert x_k \rvert
# \le c\, \sqrt{\beta}^{\,k}$ for some number $c$.
#
# *Proof.* A sequence $r^k$ obeys the rule if $r^2 - (1 + \beta - \eta\lambda)\, r + \beta = 0$. The condition says
# that $-2\sqrt\beta < 1 + \beta - \eta\lambda < 2\sqrt\beta$, so $(1 + \beta - \eta\lambda)^2 < 4\beta$, and there
# are two different complex conjugate roots $r$ and $\bar r$. Their product is $\lvert r \rvert^2 = \beta$. Choose $a$
# and $b$ such that $a r^k + b \bar r^k$ has the right values for $k = 0$ and $k = 1$ (two equations, with the
# determinant $\bar r - r \ne 0$). Then the rule makes it right for all $k$, and
# $\lvert x_k \rvert \le (\lvert a \rvert + \lvert b \rvert) \sqrt\beta^{\,k}$. $\square$
#
# The speed no longer depends on $\lambda$! All directions whose $\eta\lambda$ lies in that window shrink at the same
# pace. If the eigenvalues run from $m$ to $L = \kappa m$, stretch the window until it just holds them all,
# $\sqrt{\eta m} = 1 - \sqrt\beta$ and $\sqrt{\eta L} = 1 + \sqrt\beta$. That means
#
# $$\sqrt\eta = \frac{2}{\sqrt L + \sqrt m}, \qquad \sqrt\beta = \frac{\sqrt\kappa - 1}{\sqrt\kappa + 1} .$$
#
# (The two ends do not belong to the theorem's window. There the root is double, and the bound becomes
# $c\,(k + 1)\,\sqrt\beta^{\,k}$: the same rate.)
#
# Gradient descent at its best shrinks by $\frac{\kappa - 1}{\kappa + 1}$ per step (notebook 14). Momentum puts
# $\sqrt\kappa$ in place of $\kappa$: for $\kappa = 10^4$, the factor $0.98$ in place of $0.9998$, that is a hundred
# times fewer steps.
#
# **Exercise 2** (2 points). Write `momentum`.


# %% solution="momentum"
def momentum(grad, x0, lr, beta, steps):
    """All points of gradient descent with momentum (the heavy ball), one per row, the start included.

    Arguments
        grad    a function that takes a float array of shape (d,), does not change it, and returns d numbers, as a
                list or as an array (d,). (It may return its very argument, or one stored array again and again;
                these must not be changed.)
        x0      (d,): the start, a list or an array, of whole numbers or of floats; never changed.
        lr      the learning rate, a number.
        beta    the momentum, a number ≥ 0: usually below 1; with 0 this is gradient descent. 1 and more are allowed.
        steps   the number of steps N, an integer ≥ 0.
    Returns
        a new float array of shape (steps + 1, d). Row 0 is x0. With the velocity v = 0 at the start, each step
        first makes v the new velocity beta·v − lr·grad(x), x being the last row, and the next row is x + v.
        Always all the rows: where the gradient is zero the ball rolls on.
    Raises
        ValueError if x0 is not one-dimensional, and if steps is negative.

    >>> momentum(lambda x: [2 * x[0], 8 * x[1]], [3, 1], 0.1, 0.5, 2)    # up to rounding
    array([[ 3.  ,  1.  ],
           [ 2.4 ,  0.2 ],
           [ 1.62, -0.36]])
    """
    ### BEGIN SOLUTION
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError(f"a vector and steps ≥ 0 are needed, not the shape {x.shape} and steps = {steps}")
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        v = beta * v - lr * np.asarray(grad(x), dtype=float)
        x = x + v
        path.append(x)
    return np.array(path)
    ### END SOLUTION


# %% check="momentum" points=2
def valley_gradient(x):
    return np.array([2 * x[0], 8 * x[1]])


path = momentum(valley_gradient, [3, 1], 0.1, 0.5, 3)
assert np.shape(path) == (4, 2), f"3 steps make 4 points with 2 entries: the shape is (4, 2), not {np.shape(path)}"
for k, point in enumerate([[3, 1], [2.4, 0.2], [1.62, -0.36], [0.906, -0.352]]):
    assert np.allclose(path[k], point), f"by hand: point {k} is {point}, not {path[k]}"
path, plain = momentum(valley_gradient, [3, 1], 0.1, 0, 5), gradient_descent(valley_gradient, [3, 1], 0.1, 5)
assert np.allclose(path, plain), "with beta = 0 it should be gradient descent"

# %% [markdown]
# **Your function at work.** A narrow valley, $\frac12 (x_1^2 + 25 x_2^2)$, so $\kappa = 25$. The rate is $0.07$, close
# to the limit $2/25$ of gradient descent. The first picture has $\beta = 0$, the second $\beta = 0.6$. Then move the
# slider up to $0.98$: what is the price of too good a memory?


# %%
def narrow(x):
    return (x[0] ** 2 + 25 * x[1] ** 2) / 2


def narrow_gradient(x):
    return np.array([x[0], 25 * x[1]])


NARROW = on_grid(narrow, np.linspace(-5.5, 5.5, 81), np.linspace(-1.6, 1.6, 61))


def draw_momentum(beta):
    """Sixty steps in the narrow valley: the way on the map, and the value of f after each step."""
    path = momentum(narrow_gradient, [5, 1], 0.07, beta, 60)
    plain = gradient_descent(narrow_gradient, [5, 1], 0.07, 60)
    _, (chart, curve) = plt.subplots(1, 2, figsize=(9.6, 3.4), width_ratios=[1.5, 1])
    chart.contour(*NARROW, levels=[0.3, 1.5, 5, 12, 22, 35], colors="0.7", linewidths=1)
    chart.plot(*path.T, "o-", color="black", linewidth=1, markersize=3)
    chart.plot(0, 0, "*", color="C1", markersize=12)
    chart.set(xlabel="$x_1$", ylabel="$x_2$", xlim=(-5.5, 5.5), ylim=(-1.6, 1.6), title=f"β = {beta:.2f}")
    curve.semilogy([narrow(x) for x in plain], ":", color="0.4", label="β = 0")
    curve.semilogy([narrow(x) for x in path], "-", color="black", label=f"β = {beta:.2f}")
    curve.set(xlabel="step k", ylabel="$f(x_k)$", ylim=(1e-14, 1e3), title="value of f")
    curve.legend(loc="lower left")


draw_momentum(0.0)

# %%
draw_momentum(0.6)

# %%
interact(draw_momentum, beta=(0.0, 0.98, 0.02));

# %% [markdown]
# And the promise of the square root? For each $\kappa$ count the steps until $f$ has fallen by a factor of $10^{12}$,
# with the best rates for both. On these axes a straight line with slope 1 means "like $\kappa$", slope $\frac12$ means
# "like $\sqrt\kappa$".


# %%
def steps_needed(path, kappa):
    """The first step after which ½(x₁² + κx₂²) is at most 1e-12 of what it was at the start."""
    values = (path[:, 0] ** 2 + kappa * path[:, 1] ** 2) / 2
    return int(np.argmax(values <= 1e-12 * values[0]))


kappas = [3, 10, 30, 100, 300, 1000]
counts = []
for kappa in kappas:
    bowl, root_kappa = np.array([1.0, kappa]), np.sqrt(kappa)
    plain = gradient_descent(lambda x, bowl=bowl: bowl * x, [1, 1], 2 / (1 + kappa), 16 * kappa + 40)
    best = 4 / (1 + root_kappa) ** 2, ((root_kappa - 1) / (root_kappa + 1)) ** 2
    ball = momentum(lambda x, bowl=bowl: bowl * x, [1, 1], *best, 60 * int(root_kappa) + 40)
    counts.append([steps_needed(plain, kappa), steps_needed(ball, kappa)])

fig, ax = plt.subplots()
ax.loglog(kappas, [a for a, _ in counts], "s--", color="black", label="gradient descent, best rate")
ax.loglog(kappas, [b for _, b in counts], "o-", color="C1", label="momentum, best rate and β")
ax.loglog(kappas, 7 * np.sqrt(kappas), ":", color="0.4", label="like √κ")
ax.set(xlabel="condition number κ", ylabel="steps for twelve digits", title="Momentum takes the square root")
ax.legend();

# %% [markdown]
# **Think.** (a) A ball rolls down a slope that is the same everywhere, $\nabla f = g$. What is its velocity in the long
# run, and what does that say about learning rates with and without momentum? (b) Does every step with momentum make $f$
# smaller? (c) What happens for $\beta = 1$?
#
# <details><summary>Answer</summary>
#
# (a) $v_k = -\eta\, g\, (1 + \beta + \dots + \beta^{k-1})$, which tends to $-\frac{\eta}{1 - \beta}\, g$. With $\beta =
# 0.9$ the ball is finally ten times as fast as gradient descent. Whoever adds momentum to a working program should
# often make the rate smaller.
#
# (b) No. It rolls through the bottom and up the other side. The value of $f$ goes up and down; only its envelope falls.
#
# (c) No friction: on the bowl the ball swings for ever, if $\eta\lambda < 4$. The theorem says nothing: it needs
# $\beta < 1$.
#
# </details>

# %% [markdown]
# ## 3. A step that certainly helps
#
# **Idea.** How long should a step be? Too long, and $f$ grows; too short, and nothing happens. If $f$ can be computed,
# there is an honest way: try a long step, and take back half of it until $f$ has fallen *enough*.
#
# **Definition.** Let $g = \nabla f(x)$. A direction $d$ with $g \cdot d < 0$ is a **descent direction**: $f$ has a
# negative slope along it ($d = -g$ is one, there are many others). Fix a number $c$ with $0 < c < 1$. The step $t > 0$
# satisfies the **Armijo condition** if
#
# $$f(x + t\, d) \;\le\; f(x) + c\, t\; (g \cdot d) .$$
#
# The tangent promises a fall of $t\, \lvert g \cdot d \rvert$. Armijo asks for the fraction $c$ of what was promised.
# **Backtracking** tries $t = 1, \frac12, \frac14, \dots$ and takes the first one that satisfies the condition.
#
# **Theorem.** If $f$ is differentiable at $x$ and $g \cdot d < 0$, every small enough $t > 0$ satisfies it.
#
# *Proof.* $f(x + t d) = f(x) + t\, (g \cdot d) + e(t)$ with $e(t)/t \to 0$. As $(1 - c)\, \lvert g \cdot d \rvert > 0$,
# for small $t$ we have $e(t) \le t\, (1 - c)\, \lvert g \cdot d \rvert$, and then $f(x + td) \le f(x) + t\, (g \cdot d)
# - t\, (1 - c)\, (g \cdot d) = f(x) + c\, t\, (g \cdot d)$. $\square$
#
# Why not be content with $f(x + td) < f(x)$? Because steps may then help less and less. On $f(x) = x^2$ a descent that
# jumps from $x_k > 0$ to nearly $-x_k$ and back makes $f$ smaller each time and may come ever closer to $\pm 1$ in
# turn, and not to $0$. The term with the slope forbids it.
#
# And if the theorem's hypotheses fail? If $g \cdot d \ge 0$, somebody made a mistake (or $g = 0$: you have arrived), so
# say it. If $g$ is not the gradient of $f$ at all (a bug that happens daily), perhaps *no* $t$ satisfies the condition.
# The loop must end then, too, and say so.
#
# **By hand.** The valley $x_1^2 + 4x_2^2$ at $(3, 1)$: $f = 13$, $g = (6, 8)$. Let $d = -g$, so $g \cdot d = -100$.
#
# | $t$ | $f(x + td)$ | allowed for $c = 0.0001$ | allowed for $c = 0.3$ |
# |---|---|---|---|
# | $1$ | $205$ | $12.99$: no | $-17$: no |
# | $\frac12$ | $36$ | $12.995$: no | $-2$: no |
# | $\frac14$ | $6.25$ | $12.9975$: **yes** | $5.5$: no |
# | $\frac18$ | $5.0625$ | | $9.25$: **yes** |
#
# **Exercise 3** (3 points). Write `backtracking`.


# %% solution="backtracking"
def backtracking(f, g, x, d, c=1e-4):
    """The first t of 1, 1/2, 1/4, … that satisfies the Armijo condition f(x + t·d) ≤ f(x) + c·t·(g·d).

    Arguments
        f   a function that takes a float array of shape (n,), does not change it, and returns a number. Away from x
            it may return inf or nan, perhaps with a warning; nan satisfies no condition.
        g   (n,): the gradient of f at x, a vector (not a function); a list or an array; never changed.
        x   (n,): the point, likewise.
        d   (n,): the direction, likewise. It need not be −g, and its length is used as it is.
        c   a number with 0 < c < 1.
    Returns
        t, a float: the largest of the 41 numbers 1, 1/2, 1/4, …, 2**-40 with f(x + t·d) ≤ f(x) + c·t·(g·d), where
        g·d is the inner product. Equality is enough.
        (In the tests both sides are equal exactly, or they differ by much more than rounding.)
    Raises
        ValueError if g·d ≥ 0 (d is no descent direction; so also if g or d is zero), and if g, x and d are not
        one-dimensional and of one shape.
        RuntimeError if none of the 41 numbers satisfies the condition: then g is hardly the gradient of f.

    >>> backtracking(lambda x: x[0] ** 2 + 4 * x[1] ** 2, [6, 8], [3, 1], [-6, -8])
    0.25
    """
    ### BEGIN SOLUTION
    g, x, d = (np.array(vector, dtype=float) for vector in (g, x, d))
    if x.ndim != 1 or g.shape != x.shape or d.shape != x.shape:
        raise ValueError(f"three vectors of one shape are needed, not {g.shape}, {x.shape} and {d.shape}")
    slope, height = g @ d, f(x)
    if slope >= 0:
        raise ValueError(f"d is no descent direction: the slope along it is {slope}")
    for k in range(41):
        t = 0.5**k
        if f(x + t * d) <= height + c * t * slope:
            return t
    raise RuntimeError("no step helps: is g the gradient of f at x?")
    ### END SOLUTION


# %% check="backtracking" points=3
def valley(x):
    return x[0] ** 2 + 4 * x[1] ** 2


for c, answer in [(1e-4, 0.25), (0.3, 0.125)]:
    found = backtracking(valley, [6, 8], [3, 1], [-6, -8], c)
    assert np.isclose(found, answer), f"by hand: for c = {c} the step is {answer}, not {found}"
found = backtracking(valley, [6, 8], [3, 1], [-6, 0])
assert np.isclose(found, 0.5), f"along (-6, 0) the value falls from 13 to 13 for t = 1 and to 4 for t = ½; not {found}"
for d, kind in [([6, 8], ValueError), ([8, -6], ValueError), ([1, 0], RuntimeError)]:
    g = [6, 8] if kind is ValueError else [-6, 8]  # the last one is not the gradient at (3, 1)
    try:
        backtracking(valley, g, [3, 1], d)
    except kind:
        pass
    else:
        raise AssertionError(f"g = {g}, d = {d}: raise {kind.__name__}")

# %% [markdown]
# **Your function at work.** The land along a direction (solid), what is allowed (dashed), and the steps that were tried
# (crosses) up to the one that was taken (dot). Move $c$: the larger it is, the more is asked for.


# %%
def bumpy(x):
    return (x[0] - 0.1) ** 2 + 0.12 * np.cos(9 * x[0] + 2)


def draw_backtracking(c):
    """Backtracking along one direction from x = 1 on bumpy land."""
    x, g, d = np.array([1.0]), np.array([1.8 - 1.08 * np.sin(11.0)]), np.array([-2.3])
    t = backtracking(bumpy, g, x, d, c)
    ts = np.linspace(0, 1.05, 400)
    tried = 0.5 ** np.arange(round(-np.log2(t)) + 1)
    _, ax = plt.subplots()
    ax.plot(ts, [bumpy(x + s * d) for s in ts], color="black", label="$f(x + td)$")
    ax.plot(ts, bumpy(x) + c * ts * (g @ d), "--", color="C1", label="$f(x) + c\\,t\\,(g \\cdot d)$")
    ax.plot(tried[:-1], [bumpy(x + s * d) for s in tried[:-1]], "x", color="black", markersize=9, label="tried")
    ax.plot(t, bumpy(x + t * d), "o", color="black", markersize=9, label=f"taken: t = {t:g}")
    ax.set(xlabel="step t", ylabel="height", ylim=(-0.5, 2.2), title=f"Allowed lies below the dashed line: c = {c:.2f}")
    ax.legend(loc="upper center")


draw_backtracking(0.3)

# %%
interact(draw_backtracking, c=(0.02, 0.98, 0.02));

# %% [markdown]
# **Think.** (a) For $d = -g$ and $f(x) = \frac12 \lambda x^2$, which $t$ does Armijo allow? (b) With backtracking,
# gradient descent needs no learning rate. Why does nobody train large networks like this?
#
# <details><summary>Answer</summary>
#
# (a) $f(x - t\lambda x) = \frac12 \lambda x^2 (1 - t\lambda)^2$ and $g \cdot d = -\lambda^2 x^2$. The condition becomes
# $(1 - t\lambda)^2 \le 1 - 2 c\, t \lambda$, that is, $t \le 2 (1 - c) / \lambda$. So it is the limit $2/\lambda$ of
# notebook 14 with a margin, found without knowing $\lambda$.
#
# (b) Each try costs the loss of all samples, and a network sees only a small batch at a time. On a batch $f$ is noisy,
# and a step that helps *this* batch may harm the others. For problems with all data at hand (logistic regression,
# physics, statistics packages) line searches are the standard.
#
# </details>

# %% [markdown]
# ## 4. Adam: a ruler for each coordinate
#
# **Idea.** One learning rate must serve all weights. But some have gradients of size $1000$ and some of size $0.001$.
# So measure, for each coordinate on its own, how large its gradients usually are, and divide by that. And since
# gradients are noisy, average them first.
#
# **Definition.** **Adam** (Kingma and Ba, 2015) keeps two running averages, of the gradient and of its square. Write
# $g_t = \nabla f(x_{t-1})$, start with $m_0 = v_0 = 0$, and for $t = 1, 2, 3, \dots$ compute, entry by entry,
#
# $$m_t = \beta_1 m_{t-1} + (1 - \beta_1)\, g_t, \qquad v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2,$$
#
# $$\hat m_t = \frac{m_t}{1 - \beta_1^{\,t}}, \qquad \hat v_t = \frac{v_t}{1 - \beta_2^{\,t}}, \qquad
# x_t = x_{t-1} - \eta\, \frac{\hat m_t}{\sqrt{\hat v_t} + \varepsilon} .$$
#
# Usual values are $\beta_1 = 0.9$, $\beta_2 = 0.999$, $\varepsilon = 10^{-8}$. (Here $v$ is no velocity. The names are
# those of the authors: *m* for mean, *v* for variance, which it is not quite.)
#
# **Why the hats?** The averages start from $0$, which is no gradient. With $\beta_2 = 0.999$, $v_1$ is only a
# thousandth of $g_1^2$: far too small. Unroll the rule:
#
# $$m_t = (1 - \beta_1) \sum_{i=1}^{t} \beta_1^{\,t-i} g_i, \qquad (1 - \beta_1) \sum_{i=1}^t \beta_1^{\,t-i} = 1 -
# \beta_1^{\,t} .$$
#
# The weights add up to $1 - \beta_1^{\,t}$, and dividing by it (the **bias correction**) makes $\hat m_t$ an honest
# weighted average of all gradients so far, the recent ones weighing most. So is $\hat v_t$, of their squares. Hence $t$
# counts from **1**: at the first step $t = 1$.
#
# Two consequences that you can check in your head.
#
# - **The first step.** $\hat m_1 = g_1$ and $\hat v_1 = g_1^2$. Each coordinate moves by $\eta\, \lvert g \rvert /
#   (\lvert g \rvert + \varepsilon) \approx \eta$, against the sign of its gradient, *however steep it is*.
# - **Units.** Replace $f$ by $1000 f$: nothing changes, apart from $\varepsilon$.
#
# **By hand.** $\beta_1 = \frac12$, $\beta_2 = \frac34$, $\eta = 0.1$, $\varepsilon$ too small to matter, and the
# gradients $4$, then $2$.
#
# - $t = 1$: $m = 2$, $v = 4$; $\hat m = 2/\frac12 = 4$, $\hat v = 4/\frac14 = 16$. The step is $-0.1 \cdot 4/4 = -0.1$.
# - $t = 2$: $m = 1 + 1 = 2$, $v = 3 + 1 = 4$; $\hat m = 2/\frac34 = \frac83$, $\hat v = 4/\frac7{16} = \frac{64}{7}$.
#   The step is $-0.1 \cdot \frac83 / 3.024 = -0.0882$. Check: $\hat m$ is the average of $4$ and $2$ with the
#   weights $1 : 2$.
#
# **Exercise 4** (3 points). Write `adam`.


# %% solution="adam"
def adam(grad, x0, lr, b1, b2, eps, steps):
    """All points of Adam, one per row, the start included.

    Arguments
        grad    a function that takes a float array of shape (d,), does not change it, and returns d numbers, as a
                list or as an array (d,). (It may return its very argument, or one stored array again and again;
                these must not be changed.) Each number is 0 or has a size between 1e-100 and 1e100.
        x0      (d,): the start, a list or an array, of whole numbers or of floats; never changed.
        lr      the learning rate, a number.
        b1, b2  numbers ≥ 0 and < 1: the memory of the average gradient and of the average square.
        eps     a number > 0, added to the root of the average square (outside the root).
        steps   the number of steps N, an integer ≥ 0.
    Returns
        a new float array of shape (steps + 1, d). Row 0 is x0, and row t is the point x_t of the definition in the
        text, with both bias corrections; t = 1 is the first step. Always all the rows, also where the gradient is
        zero. No warning is issued.
    Raises
        ValueError if x0 is not one-dimensional, and if steps is negative.

    >>> adam(lambda x: [8, -2], [3, 1], 0.1, 0.9, 0.999, 1e-8, 2)    # up to rounding
    array([[3. , 1. ],
           [2.9, 1.1],
           [2.8, 1.2]])
    """
    ### BEGIN SOLUTION
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError(f"a vector and steps ≥ 0 are needed, not the shape {x.shape} and steps = {steps}")
    m, v, path = np.zeros_like(x), np.zeros_like(x), [x]
    for t in range(1, steps + 1):
        g = np.asarray(grad(x), dtype=float)
        m = b1 * m + (1 - b1) * g
        v = b2 * v + (1 - b2) * g**2
        x = x - lr * (m / (1 - b1**t)) / (np.sqrt(v / (1 - b2**t)) + eps)
        path.append(x)
    return np.array(path)
    ### END SOLUTION


# %% check="adam" points=3
path = adam(lambda x: [8, -2], [3, 1], 0.1, 0.9, 0.999, 1e-8, 2)
assert np.shape(path) == (3, 2), f"2 steps make 3 points with 2 entries: the shape is (3, 2), not {np.shape(path)}"
assert np.allclose(path[1], [2.9, 1.1]), f"the first step has the length lr in each entry: [2.9, 1.1], not {path[1]}"
assert np.allclose(path[2], [2.8, 1.2]), f"the slope is the same everywhere, so are the steps: not {path[2]}"
path = adam(lambda x: [4.0] if x[0] == 0 else [2.0], [0], 0.1, 0.5, 0.75, 1e-12, 2)
assert np.allclose(path[1:, 0], [-0.1, -0.18819171]), f"by hand: -0.1, then -0.1882, not {path[1:, 0]}"
path = adam(lambda x: [3.0], [0], 0.4, 0, 0, 1, 1)
assert np.allclose(path[1], [-0.3]), f"eps = 1 stands outside the root: -0.4 · 3 / (3 + 1) = -0.3, not {path[1]}"

# %% [markdown]
# **Your functions at work.** *Rosenbrock's function*, $f(x) = (1 - x_1)^2 + 100\, (x_2 - x_1^2)^2$, has been the
# torture rack of optimisers since 1960. Its minimum $(1, 1)$ lies in a long, bent valley whose floor hardly falls. All
# start at the square. How far does each get in 500 steps?


# %%
def rosenbrock(x):
    return (1 - x[0]) ** 2 + 100 * (x[1] - x[0] ** 2) ** 2


def rosenbrock_gradient(x):
    bend = x[1] - x[0] ** 2
    return np.array([-2 * (1 - x[0]) - 400 * x[0] * bend, 200 * bend])


def line_search(f, grad, x0, steps):
    """Gradient descent whose steps are found by your backtracking."""
    path = [np.array(x0, dtype=float)]
    for _ in range(steps):
        g = grad(path[-1])
        path.append(path[-1] - backtracking(f, g, path[-1], -g) * g)
    return np.array(path)


START = [-1.2, 1.0]
ways = {
    "gradient descent": (gradient_descent(rosenbrock_gradient, START, 0.001, 500), ":", "0.35"),
    "… with backtracking": (line_search(rosenbrock, rosenbrock_gradient, START, 500), "-.", "C2"),
    "momentum, β = 0.9": (momentum(rosenbrock_gradient, START, 0.001, 0.9, 500), "--", "C1"),
    "Adam": (adam(rosenbrock_gradient, START, 0.1, 0.9, 0.999, 1e-8, 500), "-", "black"),
}
BANANA = on_grid(rosenbrock, np.linspace(-1.7, 1.7, 90), np.linspace(-0.6, 2.2, 80))
fig, (chart, curve) = plt.subplots(1, 2, figsize=(10, 4.2), width_ratios=[1.25, 1])
chart.contour(*BANANA, levels=[0.3, 2, 8, 30, 90, 250, 600], colors="0.8", linewidths=1)
for name, (path, style, color) in ways.items():
    chart.plot(*path.T, style, color=color, linewidth=1.4)
    curve.semilogy([rosenbrock(x) for x in path], style, color=color, label=name)
chart.plot(*START, "s", color="black", markersize=7)
chart.plot(1, 1, "*", color="black", markersize=12)
chart.set(xlabel="$x_1$", ylabel="$x_2$", xlim=(-1.7, 1.7), ylim=(-0.6, 2.2), title="500 steps from the square")
curve.set(xlabel="step k", ylabel="$f(x_k)$", ylim=(1e-4, 900), title="value of f")
curve.legend(loc="upper right");

# %% [markdown]
# Count costs before you judge: backtracking asks for $f$ some eleven times per step here, and by luck one of its steps
# leaps from one arm of the valley to the other. With other rates the ranking can be another one. Try.
#
# **Escape from a saddle.** The land of notebook 16, $f(x) = \frac14 x_1^4 - \frac12 x_1^2 + \frac12 x_2^2$, has a
# saddle at $0$ and minima at $(\pm 1, 0)$. We start at $(10^{-6}, 1)$, so close to the ridge that descent first walks
# *into* the saddle. There the gradient is tiny. Who gets out first?


# %%
def ridge_gradient(x):
    return np.array([x[0] ** 3 - x[0], x[1]])


start = [1e-6, 1.0]
runs = {
    "gradient descent": (gradient_descent(ridge_gradient, start, 0.1, 200), ":"),
    "momentum, β = 0.9": (momentum(ridge_gradient, start, 0.1, 0.9, 200), "--"),
    "Adam": (adam(ridge_gradient, start, 0.1, 0.9, 0.999, 1e-8, 200), "-"),
}
fig, ax = plt.subplots()
for name, (path, style) in runs.items():
    ax.semilogy(np.abs(path[:, 0]), style, color="black", label=name)
ax.set(xlabel="step k", ylabel="$|x_1|$, the distance from the ridge", ylim=(1e-7, 4), title="Escape from a saddle")
ax.legend(loc="lower right");

# %% [markdown]
# Gradient descent multiplies its distance from the ridge by $1.1$ in each step (why?), so it takes some $\log 10^6 /
# \log 1.1 \approx 145$ steps. Momentum multiplies by a larger factor. Adam divides by the size of the gradient: its
# first step has the length $0.1$, however flat the land.
#
# **Think.** (a) Start exactly on the ridge, at $(0, 1)$. Who escapes? (b) A network has the weights in millimetres,
# and you change one of them to metres. Which of the methods notice? (c) Adam with a fixed rate on $f(x) = \lvert x
# \rvert$: does it converge? (d) Is Adam always the best choice?
#
# <details><summary>Answer</summary>
#
# (a) Nobody: $\partial_1 f = 0$ there, and stays $0$; Adam computes $0 / (0 + \varepsilon) = 0$. But it is enough to be
# off by a rounding error, and the noise of mini-batches is far more than that.
#
# (b) Gradient descent and momentum notice badly: in a unit $s$ times as large, the number is divided by $s$ and its
# gradient multiplied by $s$, so the valley becomes narrow. Adam moves each coordinate by about $\eta$ in *its own
# unit*, so it does not suffer from narrowness (but its $\eta$ now means metres there). This holds for valleys along the
# axes only: turn the valley by 45 degrees, and Adam's rulers for the single coordinates are of little use.
#
# (c) In general no. With steps of about $\eta$ it hops to and fro around $0$. Lowering the rate during the training
# helps, and that is what people do ("learning rate schedule").
#
# (d) No. There are convex problems on which it does not converge at all (Reddi, Kale and Kumar, 2018), and well-tuned
# momentum often ends at a better place. Adam is the one that works tolerably at once.
#
# </details>

# %% [markdown]
# ## 5. A real job: train a network by mini-batches
#
# **Idea.** One gradient of the loss of a million samples costs a million small gradients, for a single step. By
# notebook 19 the mean over a batch of $B$ of them points the right way on average, with a variance like $1/B$. So take
# many cheap, slightly wrong steps instead of few precise ones.
#
# **Definition.** Let the loss be a mean over samples, $L(w) = \frac1n \sum_{i=0}^{n-1} L_i(w)$, and let $g_i(w) =
# \nabla L_i(w)$. **Stochastic gradient descent** works in *epochs*. In each **epoch**
#
# 1. put the samples $0, 1, \dots, n - 1$ in a new random order, all orders being equally likely;
# 2. cut the order into consecutive batches of size $B$. The last one is shorter if $B$ does not divide $n$, and **it is
#    used as well**; if $B \ge n$ there is a single batch with all samples;
# 3. for one batch after the other take the step $w \leftarrow w - \eta\, \cdot$ (the **mean** of $g_i(w)$ over the
#    batch), at the weights $w$ that the step before has left.
#
# So every sample is used exactly once per epoch, and the order is drawn anew each time. (If it is not, the batches are
# always the same, and so are their mistakes. And data files are often sorted: in that of our penguins the chinstraps
# come last, so without any shuffling a network would hear "no chinstrap" for four fifths of the epoch.)
#
# **By hand.** Five samples with $L_i(w) = \frac12 (w - a_i)^2$, $a = (1, 2, 3, 4, 5)$, so $g_i(w) = w - a_i$. Let $B =
# 2$, $\eta = \frac12$, $w = 0$, and let the order $3, 0, 4, 1, 2$ have been drawn.
#
# - batch $(3, 0)$: the mean of $0 - 4$ and $0 - 1$ is $-2.5$, so $w = 1.25$;
# - batch $(4, 1)$: the mean of $1.25 - 5$ and $1.25 - 2$ is $-2.25$, so $w = 2.375$;
# - batch $(2)$: $2.375 - 3 = -0.625$, so $w = 2.6875$. The epoch is over.
#
# **Exercise 5** (3 points). Write `sgd`.


# %% solution="sgd"
def sgd(gi, w0, n, batch, lr, epochs, rng):
    """The weights after each epoch of stochastic gradient descent, one per row, the start included.

    Arguments
        gi      a function: gi(w, idx) takes the weights w, a float array (d,), and a one-dimensional integer array
                idx of k ≥ 1 samples (numbers from 0 to n − 1), and returns their gradients at w, one per row,
                shape (k, d), as an array or a list of lists. It changes neither argument; what it returns must
                not be changed. Ask it for each sample once per epoch.
        w0      (d,): the weights at the start, a list or an array, of whole numbers or of floats; never changed.
        n       the number of samples, an integer ≥ 1.
        batch   the size of a batch, an integer ≥ 1; it may be larger than n, and then all n samples are one batch.
        lr      the learning rate, a number.
        epochs  the number of epochs E, an integer ≥ 0.
        rng     a np.random.Generator, the only source of randomness. At the start of each epoch draw from it an order
                of 0, …, n − 1, all orders being equally likely; the same state of rng gives the same answer, other
                states give other orders. How you draw is up to you: rng.permutation(n) is the simplest way.
    Returns
        a new float array of shape (epochs + 1, d). Row 0 is w0, row k the weights after k epochs. In an epoch the
        order is cut into consecutive batches of `batch` samples, the last one being shorter if need be. Each batch
        makes one step, w − lr · (mean of the gradients of its samples at w), from where the last one led.
    Raises
        ValueError if w0 is not one-dimensional, if n or batch is below 1, and if epochs is negative.

    >>> a = np.array([1, 2, 3, 4, 5])
    >>> sgd(lambda w, idx: w - a[idx][:, None], [0], 5, 5, 0.5, 2, np.random.default_rng(0))
    array([[0.  ],
           [1.5 ],
           [2.25]])
    """
    ### BEGIN SOLUTION
    w = np.array(w0, dtype=float)
    if w.ndim != 1 or n < 1 or batch < 1 or epochs < 0:
        raise ValueError(f"(d,), n, batch ≥ 1 and epochs ≥ 0 are needed, not {w.shape}, {n}, {batch} and {epochs}")
    path = [w]
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch):
            rows = np.asarray(gi(w, order[start : start + batch]), dtype=float)
            w = w - lr * rows.mean(axis=0)
        path.append(w)
    return np.array(path)
    ### END SOLUTION


# %% check="sgd" points=3
targets = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
asked = []


def pull(w, idx):
    asked.append([int(i) for i in idx])
    return w - targets[idx][:, None]


path = sgd(pull, [0], 5, 5, 0.5, 2, np.random.default_rng(0))
assert np.shape(path) == (3, 1), f"2 epochs make 3 rows of 1 weight: the shape is (3, 1), not {np.shape(path)}"
assert np.allclose(path[:, 0], [0, 1.5, 2.25]), f"a batch with all samples gives gradient descent, not {path[:, 0]}"
asked.clear()
path = sgd(pull, [0], 5, 2, 0.5, 1, np.random.default_rng(0))
seen = [i for group in asked for i in group]
assert sorted(seen) == [0, 1, 2, 3, 4], f"in one epoch every sample is used once; you asked for {seen}"
w = 0.0
for group in (seen[:2], seen[2:4], seen[4:]):
    w -= 0.5 * np.mean(w - targets[group])
assert np.isclose(path[-1, 0], w), f"the order {seen} in batches of 2 leads from 0 to {w}, not to {path[-1, 0]}"

# %% [markdown]
# **Your function at work.** Is this bird a chinstrap? The bill of a chinstrap is long *and* deep. Adélies have short
# bills, gentoos shallow ones, so a single straight line cannot fence the chinstraps in. A small network can: four
# hidden units, each of which bends its own line. With $x$ the two measurements, standardised,
#
# $$h = \tanh(W^\top x + b) \in \mathbb{R}^4, \qquad z = u \cdot h + c, \qquad p = \sigma(z),$$
#
# and the logistic loss of notebook 17. All 17 weights are kept in one vector `w`. The gradient for each sample follows
# from the chain rule of notebook 15; notebook 24 lets you build a machine that finds such gradients by itself.


# %% locked="network"
def read_birds(name):
    """The cells of a data file as text, without its comments (#) and its row of names."""
    with open(name, encoding="utf-8") as file:
        return np.array([line.strip().split(",") for line in file if not line.startswith("#")][1:])


_rows = read_birds("penguins.csv")
_rows = _rows[np.random.default_rng(22).permutation(len(_rows))]
FIT, JUDGE = slice(0, 228), slice(228, 342)
BILLS, Y = _rows[:, 1:3].astype(float), (_rows[:, 0] == "Chinstrap").astype(float)  # mm, (342, 2), and 0 or 1
CENTRE, SPREAD = BILLS[FIT].mean(axis=0), BILLS[FIT].std(axis=0)  # from the birds of the fit alone
X = (BILLS - CENTRE) / SPREAD


def unpack(w):
    """W (2, 4), b (4,), u (4,) and c from the vector w (17,)."""
    return w[:8].reshape(2, 4), w[8:12], w[12:16], w[16]


def net_score(w, X):
    """The scores z of the samples X, shape (k,)."""
    W, b, u, c = unpack(w)
    return np.tanh(X @ W + b) @ u + c


def net_loss(w, part=FIT):
    """The logistic loss of the network on one part of the birds."""
    z = net_score(w, X[part])
    return np.mean(np.logaddexp(0, z) - Y[part] * z)


def net_gradients(w, idx):
    """The gradient of the loss of each bird idx of the fit, one per row: (k, 17)."""
    W, b, u, c = unpack(w)
    x = X[FIT][idx]
    h = np.tanh(x @ W + b)
    r = (1 + np.tanh((h @ u + c) / 2)) / 2 - Y[FIT][idx]  # p − y, as σ(z) = (1 + tanh(z/2)) / 2
    back = r[:, None] * u * (1 - h**2)
    inputs = (x[:, :, None] * back[:, None, :]).reshape(len(x), 8)
    return np.column_stack([inputs, back, r[:, None] * h, r])


def logistic_loss(w):
    """The loss of the linear model z = w · (x, 1) on the same birds, w (3,)."""
    z = X[FIT] @ w[:2] + w[2]
    return np.mean(np.logaddexp(0, z) - Y[FIT] * z)


# %% [markdown]
# First the question of section 1. Is the loss convex?

# %%
for name, f, count in [("linear model", logistic_loss, 3), ("network", net_loss, 17)]:
    witness = convexity_counterexample(f, lambda rng, d=count: 3 * rng.normal(size=d), np.random.default_rng(5))
    print(f"{name}: {'no witness found' if witness is None else f'not convex, by a witness with t = {witness[2]:.2f}'}")

# %% [markdown]
# So nobody promises that we shall find the best network. We try all the same. The same start, 60 epochs each: with all
# 228 birds in one batch, with 16 and with 1. An epoch costs the same number of single gradients each time.

# %%
BEGIN = 0.5 * np.random.default_rng(0).normal(size=17)
training = {
    "all 228 birds, η = 0.3": (sgd(net_gradients, BEGIN, 228, 228, 0.3, 60, np.random.default_rng(1)), ":"),
    "batches of 16, η = 0.3": (sgd(net_gradients, BEGIN, 228, 16, 0.3, 60, np.random.default_rng(1)), "-"),
    "single birds, η = 0.05": (sgd(net_gradients, BEGIN, 228, 1, 0.05, 60, np.random.default_rng(1)), "--"),
}
everybody = np.arange(228)
path = adam(lambda w: net_gradients(w, everybody).mean(axis=0), BEGIN, 0.1, 0.9, 0.999, 1e-8, 60)
training["all 228 birds, Adam, η = 0.1"] = (path, "-.")

fig, ax = plt.subplots()
for name, (path, style) in training.items():
    ax.semilogy([net_loss(w) for w in path], style, color="black", label=name)
    right = np.mean((net_score(path[-1], X[JUDGE]) > 0) == Y[JUDGE])
    print(f"{name:30} loss {net_loss(path[-1]):.3f}, on new birds {net_loss(path[-1], JUDGE):.3f}, {right:.0%} right")
print(f"always 'no chinstrap': {np.mean(Y[JUDGE] == 0):.0%} right")
ax.set(xlabel="epochs (228 single gradients each)", ylabel="logistic loss", title="The same work, other optimisers")
ax.set_ylim(0.05, 2.2)
ax.set_yticks([0.05, 0.1, 0.2, 0.4, 0.8], ["0.05", "0.1", "0.2", "0.4", "0.8"])
ax.set_yticks([], minor=True)
ax.legend(loc="upper right");

# %% [markdown]
# In 60 epochs the full batch makes 60 steps, batches of 16 make 900, single birds 13680. Where is the network sure
# after the training with batches of 16?


# %%
def draw_birds(epoch=60):
    """The birds, and where the network says p = 0.1, 0.5 and 0.9, after this many epochs."""
    w = training["batches of 16, η = 0.3"][0][epoch]
    across, up = np.meshgrid(np.linspace(31, 61, 121), np.linspace(12.5, 22, 101))
    z = net_score(w, (np.column_stack([across.ravel(), up.ravel()]) - CENTRE) / SPREAD).reshape(across.shape)
    _, ax = plt.subplots(figsize=(6.4, 4.4))
    ax.contour(across, up, z, [-np.log(9), 0, np.log(9)], colors="black", linestyles="-", linewidths=[0.8, 2, 0.8])
    for species, marker in [("Adelie", "o"), ("Chinstrap", "^"), ("Gentoo", "s")]:
        face = "black" if species == "Chinstrap" else "white"
        there = BILLS[_rows[:, 0] == species]
        ax.plot(*there.T, marker, color="0.3", markerfacecolor=face, markersize=4.5, label=species)
    ax.set(xlabel="length of the bill (mm)", ylabel="depth of the bill (mm)", title=f"p = ½ after {epoch} epochs")
    ax.legend(loc="lower left", frameon=True)


draw_birds()

# %%
interact(draw_birds, epoch=(0, 60, 1));

# %% [markdown]
# **Think.** (a) Number the four hidden units otherwise: the network computes the same. Why does this show, without any
# witness, that the loss of a trained network is not convex? (b) $n = 228$ and $B = 16$: the last batch has 4 birds.
# What is special about them, and what would happen if that batch were dropped?
#
# <details><summary>Answer</summary>
#
# (a) The four units can be numbered in 24 ways, which gives 24 vectors with the same loss as $w$. Were $L$ convex, the
# average of these vectors would have at most that loss (average them one by one, along chords). But in the average all
# four units are equal, and act as one. So one hidden unit would do as well as four. It does not: it draws a single
# straight line.
#
# (b) Their batch has the same learning rate as the others, so each of these 4 counts four times as much in this epoch;
# as the order is drawn anew, it is another four each time. Dropped, 4 birds per epoch are not seen. With a new order
# each time that does little harm; with a fixed order they would never be seen at all, and for $B > n$ nothing would be
# learned.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | convex function | a function whose graph between any two points never lies above the chord that joins them |
# | unimodal function | a function that falls up to some point and rises from there; it need not be convex |
# | momentum | descent in which each step keeps a fraction of the step before and adds the pull of the gradient |
# | descent direction | a direction along which the function has a negative slope at the given point |
# | Armijo condition | the demand that a step keeps at least a fixed fraction of the fall that the tangent promises |
# | backtracking | halving a step until it satisfies the Armijo condition |
# | Adam | descent by the average gradient, divided in each coordinate by the root of its average square |
# | bias correction | dividing a running average that began at zero by the sum of its weights so far |
# | epoch | one pass over the data in which every sample is used exactly once |

# %% [markdown]
# ## Summary
#
# - For a convex function every critical point is a global minimum. A witness refutes convexity; samples never prove it.
#   A function with a single valley need not be convex.
# - Momentum remembers the last step. With the best rates on a quadratic bowl it needs in the order of $\sqrt\kappa$
#   steps where gradient descent needs $\kappa$.
# - Backtracking finds a step that keeps a fraction of the tangent's promise, and reports when there is none.
# - Adam gives each coordinate its own ruler. Its averages start at zero, and the bias correction makes up for that; the
#   first step has the length $\eta$ in every coordinate.
# - Stochastic gradient descent: a new order in each epoch, every sample once, the last short batch included, the mean
#   over the batch, and all chance from one generator.
#
# **Further reading.** For all of Part V, *Beyond*: Tivadar Danka, *Mathematics of Machine Learning*, and his articles
# on the statistical foundations of machine learning, on a deep-learning framework in NumPy, and on the mathematics of
# optimisation. On this notebook: Gabriel Goh, *Why momentum really works* (Distill, 2017); Jorge Nocedal and Stephen
# Wright, *Numerical Optimization*, chapter 3 (line search); Diederik Kingma and Jimmy Ba, *Adam: a method for
# stochastic optimization* (2015).
#
# **Where to go next.** [Notebook 23](../23_statistics/23_statistics.ipynb), *Statistics*, asks how far you may trust
# what was learned from data. In notebook 24 your optimisers train a network that you build from nothing.
