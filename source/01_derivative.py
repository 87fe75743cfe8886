# %% [markdown]
# # 01 The derivative and the tangent line
#
# How fast is a falling ball at one instant? How much does the error of a model change if you nudge one
# weight? Both questions ask for a *derivative*, and every learning algorithm of this course lives on the
# answer.
#
# **What you will be able to do**
#
# - compute the slope of a secant, and say what its limit is;
# - compute derivatives numerically to about ten digits, and say why a smaller step can make the answer
#   *worse*;
# - look at a function from the left and from the right, and find the corners where no derivative exists;
# - replace a function by its tangent line, and say how good the replacement is;
# - check a hand-written derivative the way machine-learning engineers do, and find the bug in it.
#
# **What you need**: Python functions, and school algebra up to $(a+b)^2$. No earlier notebook.
#
# **Time**: about two and a half hours. There are five exercises, 12 points in all.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $f$ | `f` | a function that takes one number and returns one number |
# | $x$, $x_0$ | `x`, `x0` | a number: the place we look at |
# | $h$ | `h` | a number, not zero: the step away from $x$ |
# | $f'(x)$ | `df(x)` | the derivative of $f$ at $x$: a number |
# | $f'$ | `df` | the derivative as a function |
# | $T$ | `T` | the tangent line of $f$ at $x_0$: again a function |
# | $\varepsilon$ | `EPS` | $2^{-52} \approx 2.2 \cdot 10^{-16}$, the rounding unit of Python's numbers |
#
# Run the next cell first. You will meet cells like it again: you need not change them, and when your notebook
# is graded they are put back as they were.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

EPS = float(np.finfo(float).eps)  # 2**-52: the gap between 1 and the next number that Python knows

# %% [markdown]
# ## 1. The slope between two points
#
# **Idea.** A car passes kilometre 9 of a road at three o'clock and kilometre 25 at five o'clock. It drove 16
# kilometres in 2 hours, so its *average* speed was 8 kilometres an hour (there was a lot of traffic). Draw
# its position over time: the average speed is the slope of the straight line through the two points of the
# curve.
#
# **Definition.** A straight line through two points of the graph of $f$ is called a *secant*. If the points
# lie at $x$ and at $x + h$, where $h \ne 0$, the slope of the secant is
#
# $$\frac{\text{rise}}{\text{run}} = \frac{f(x+h) - f(x)}{(x+h) - x} = \frac{f(x+h) - f(x)}{h},$$
#
# the **difference quotient** of $f$ at $x$ with step $h$. The step may be negative: then the second point
# lies to the left, rise and run both change their sign together, and the quotient is still the slope of the
# line through both points. With $h = 0$ there is only one point, and one point has no slope.
#
# **By hand.** Take $f(x) = x^2$ and $x = 3$.
#
# - $h = 2$: $\dfrac{f(5) - f(3)}{2} = \dfrac{25 - 9}{2} = 8$.
# - $h = 1$: $\dfrac{16 - 9}{1} = 7$.
# - $h = -1$: $\dfrac{f(2) - f(3)}{-1} = \dfrac{4 - 9}{-1} = 5$.
# - any $h \ne 0$: $\dfrac{(3+h)^2 - 9}{h} = \dfrac{6h + h^2}{h} = 6 + h$.
#
# **Exercise 1** (2 points). Write `difference_quotient`.


# %% solution="difference_quotient"
def difference_quotient(f, x, h):
    """The slope of the secant through the points of f at x and at x + h.

    Arguments
        f   a function of one number that returns a number.
        x   a number (int or float).
        h   a number other than 0 (int or float), positive or negative.
    Returns
        the number (f(x + h) - f(x)) / h; f is asked at x and at x + h only.
    Raises
        ValueError if h is 0.

    >>> difference_quotient(lambda x: x**2, 3, 2)  # (25 - 9) / 2
    8.0
    """
    ### BEGIN SOLUTION
    if h == 0:
        raise ValueError("one point has no slope: h must not be 0")
    return (f(x + h) - f(x)) / h
    ### END SOLUTION


# %% check="difference_quotient" points=2
slope = difference_quotient(lambda x: x**2, 3, 2)
assert slope == 8, f"The secant of x² through 3 and 5 rises by 16 over a run of 2: slope 8. You found {slope}."
slope = difference_quotient(lambda x: x**2, 3, -1)
assert slope == 5, f"The secant of x² through 3 and 2 has slope 5, also walking left. You found {slope}."
try:
    difference_quotient(lambda x: x**2, 3, 0)
except ValueError:
    pass
else:
    raise AssertionError("With h = 0 there is only one point, hence no slope: raise a ValueError.")

# %% [markdown]
# **Your function at work.** The speed of the car *at* three o'clock should be what its average speed settles
# at when the time span shrinks. The figure draws the secants of a curve through $x = 1$ for a step $h$, for
# half of it and for a quarter of it, with the slopes that your function finds. Watch where they are heading.


# %%
def draw_secants(h):
    """Three secants through x = 1, with the steps h, h/2 and h/4."""

    def f(x):
        return x**3 / 4 - x + 2

    xs = np.linspace(-1, 3.2, 200)
    _, ax = plt.subplots()
    ax.plot(xs, f(xs), color="black", linewidth=2.5, label="f(x) = x³/4 − x + 2")
    for step, line, marker in [(h, ":", "o"), (h / 2, "-.", "s"), (h / 4, "--", "^")]:
        slope = difference_quotient(f, 1, step)
        ax.plot(xs, f(1) + slope * (xs - 1), line, color="C1", label=f"h = {step:.4g}, slope {slope:.3f}")
        ax.plot([1 + step], [f(1 + step)], marker, color="C1", markersize=7)
    ax.plot([1], [f(1)], "o", color="black", markersize=8)
    ax.set(xlabel="x", ylabel="f(x)", ylim=(-0.5, 5.5), title="Secants through the point at x = 1")
    ax.legend(loc="upper left")


draw_secants(2.0)

# %% [markdown]
# Now move the step yourself. What happens to the three slopes as $h$ becomes small, and what if you come from
# the other side, with a negative $h$? (The slider jumps over $h = 0$. You know why.)

# %%
interact(draw_secants, h=(-1.95, 2.05, 0.1));

# %% [markdown]
# **Definition.** If the difference quotients of $f$ at $x$ settle at one finite number when $h$ tends to $0$,
# from either side, then $f$ is **differentiable** at $x$ and that number is the **derivative** of $f$ at $x$:
#
# $$f'(x) = \lim_{h \to 0} \frac{f(x+h) - f(x)}{h}.$$
#
# For $f(x) = x^2$ at $3$ the quotient is $6 + h$, so $f'(3) = 6$. The same computation at any $x$ gives
# $2x + h$, so $f'(x) = 2x$: taking the derivative at every $x$ makes a new function out of $f$.
#
# **Think.** The quotient of $x^2$ at $3$ is $6 + h$ for every $h$ except $0$. Why may we not just put $h = 0$
# into the difference quotient, and why may we put $h = 0$ into $6 + h$?
#
# <details><summary>Answer</summary>
#
# With $h = 0$ the quotient is $0/0$, which is no number at all. For $h \ne 0$ the quotient *equals* $6 + h$,
# and a limit for $h \to 0$ asks about $h \ne 0$ only. The function $6 + h$ has no gap at $0$: near $h = 0$ it
# is as close to $6$ as you like, hence so is the quotient. We never divide by zero; we ask where the values
# are heading.
#
# </details>

# %% [markdown]
# ## 2. The derivative, by machine
#
# **Idea.** A computer cannot take a limit, but it can take a small $h$. Two questions decide how well this
# works: *which* quotient, and *how* small.
#
# Which quotient? The difference quotient looks to one side only. It is fairer to look to both sides and to
# take the secant through $x - h$ and $x + h$.
#
# **Definition.** The **central difference** of $f$ at $x$ with step $h \ne 0$ is
#
# $$\frac{f(x+h) - f(x-h)}{2h}.$$
#
# The run from $x - h$ to $x + h$ is $2h$, hence the two.
#
# **By hand.** Take $f(x) = x^3$. Its derivative is $3x^2$.
#
# - One-sided: $\dfrac{(x+h)^3 - x^3}{h} = 3x^2 + 3xh + h^2$. The error is $3xh + h^2$.
# - Central: $\dfrac{(x+h)^3 - (x-h)^3}{2h} = \dfrac{6x^2h + 2h^3}{2h} = 3x^2 + h^2$. The error is $h^2$.
#
# At $x = 1$ with $h = 0.1$ the errors are $0.31$ and $0.01$. With half the step, $h = 0.05$, they are
# $0.1525$ and $0.0025$: halving $h$ about halves the one-sided error, and it divides the central one by
# **four**. This is no accident of $x^3$: if the third derivative of $f$ is continuous, the error of the
# central difference is at most $\frac{h^2}{6} \max |f'''|$, the maximum being taken between $x - h$ and
# $x + h$.
#
# **How small?** Python keeps about 16 digits of a number, so each value of $f$ is off by about
# $\varepsilon |f(x)|$. When we subtract two values that are nearly equal, their leading digits cancel and
# this error is what remains; then we divide it by a small $h$, which makes it large: about
# $\varepsilon |f(x)| / h$. Smaller is *not* always better. The total error
#
# $$h^2 + \frac{\varepsilon}{h}$$
#
# (we leave out factors of the size of $f$ and its derivatives) is smallest where both parts are about equal,
# $h^2 = \varepsilon/h$, that is, $h = \varepsilon^{1/3} \approx 6 \cdot 10^{-6}$.
#
# One thing more. Near $x = 10^8$ neighbouring floating-point numbers are $1.5 \cdot 10^{-8}$ apart, and near
# $x = 10^{12}$ already $0.0001$: there a step of $6 \cdot 10^{-6}$ vanishes altogether, `x + h == x`. So the
# step must grow with $x$. A good rule is
#
# $$h = \varepsilon^{1/3} \cdot \max(1, |x|).$$
#
# **Exercise 2** (3 points). Write `derivative`. `EPS` is there from the first cell, and `EPS ** (1 / 3)` is
# its cube root.


# %% solution="derivative"
def derivative(f, x, h=None):
    """The derivative of f at x, approximated by the central difference.

    Arguments
        f   a function of one number that returns a number.
        x   a number (int or float).
        h   the step, a number other than 0 (positive and negative steps give the same answer);
            None (the default) stands for EPS ** (1 / 3) * max(1, |x|).
    Returns
        the number (f(x + h) - f(x - h)) / (2 * h).
    Raises
        ValueError if h is 0.

    >>> derivative(lambda x: x**3, 1, 0.5)  # (3.375 - 0.125) / 1
    3.25
    >>> round(derivative(lambda x: x**3, 1), 9)  # 3, correct to about ten digits
    3.0
    """
    ### BEGIN SOLUTION
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x))
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x - h)) / (2 * h)
    ### END SOLUTION


# %% check="derivative" points=3
slope = derivative(lambda x: x**3, 1, 0.5)
assert slope == 3.25, f"The secant of x³ through 0.5 and 1.5 has slope 3.25. You found {slope}."
slope = derivative(np.sin, 0)
assert abs(slope - 1) < 1e-9, f"The derivative of the sine at 0 is 1. You found {slope}."
slope = derivative(lambda x: x**2, 1e8)
assert abs(slope / 2e8 - 1) < 1e-9, f"The derivative of x² at 1e8 is 2e8. You found {slope}: does the step grow with x?"

# %% [markdown]
# **Your function at work.** First: the derivative as a function. We ask `derivative` at many places and draw
# the answers. Where the upper curve rises, the lower one is positive; where it has a top or a bottom, the
# lower one is zero.

# %%
xs = np.linspace(-2.2, 2.2, 221)
curve = [x**3 - 3 * x for x in xs]
slopes = [derivative(lambda t: t**3 - 3 * t, x) for x in xs]

fig, (top, bottom) = plt.subplots(2, 1, sharex=True)
top.plot(xs, curve, color="black")
top.set(ylabel="f(x)", title="f(x) = x³ − 3x and its derivative, found by your function")
bottom.plot(xs, slopes, color="C1", linestyle="--")
bottom.axhline(0, color="0.4", linewidth=1)
bottom.set(xlabel="x", ylabel="f′(x)")
for ax in (top, bottom):
    for x in (-1, 1):
        ax.axvline(x, color="0.4", linestyle=":", linewidth=1)

# %% [markdown]
# Second: the error. The derivative of $e^x$ at $1$ is $e$, so we know exactly how wrong each answer is. Read
# the figure from right to left, as $h$ becomes smaller.

# %%
steps = 10.0 ** np.arange(-14, 0.1, 0.25)
forward = [abs(difference_quotient(np.exp, 1.0, h) - np.e) for h in steps]
central = [abs(derivative(np.exp, 1.0, h) - np.e) for h in steps]

fig, ax = plt.subplots()
ax.loglog(steps, forward, "s:", color="C1", label="one-sided: difference_quotient")
ax.loglog(steps, central, "o-", color="black", label="central: derivative")
for name, power, least in [("slope 1", 1, 1e-7), ("slope 2", 2, 1e-4)]:
    ends = np.array([least, 1.0])
    ax.loglog(ends, 0.2 * ends**power, "--", color="0.4", linewidth=1)
    ax.annotate(name, (least, 0.2 * least**power), xytext=(4, -8), textcoords="offset points")
ax.axvline(EPS ** (1 / 3), color="0.4", linewidth=1)
ax.annotate("ε^(1/3)", (EPS ** (1 / 3), 3e-2), xytext=(5, 0), textcoords="offset points")
ax.axvline(EPS ** (1 / 2), color="0.4", linewidth=1)
ax.annotate("ε^(1/2)", (EPS ** (1 / 2), 3e-2), xytext=(5, 0), textcoords="offset points")
ax.set(xlabel="step h", ylabel="error", ylim=(1e-13, 3), title="The derivative of exp at 1")
ax.legend(loc="lower left");

# %% [markdown]
# Both curves are a **V**. On the right branch the formula is to blame: error $\sim h$ for the one-sided
# quotient (a line of slope 1 in this figure, whose axes are logarithmic), error $\sim h^2$ for the central
# one (slope 2). On the left branch rounding is to blame, and there the error *grows* like $\varepsilon/h$.
# The one-sided quotient is at its best near $h = \varepsilon^{1/2} \approx 10^{-8}$ and has about eight good
# digits there; the central one near $h = \varepsilon^{1/3} \approx 10^{-5}$, with more than ten.
#
# **Think.** A friend computes `derivative(np.exp, 1.0, 1e-15)`, "to be as exact as possible", and gets $2.89$
# instead of $e = 2.718\dots$ Where did all the digits go?
#
# <details><summary>Answer</summary>
#
# Between $1$ and $2$ the numbers that Python knows are $2.2 \cdot 10^{-16}$ apart, so $1 + 10^{-15}$ is
# rounded to $1 + 1.11 \cdot 10^{-15}$: this step is eleven per cent too long. Then, the two values of the
# exponential function agree in nearly all of their 16 digits. Near $e$ neighbouring numbers are
# $4.4 \cdot 10^{-16}$ apart, and the two values differ by just 13 such gaps: each value may be off by half a
# gap, and nothing finer can be seen. Dividing by $2h$ makes the difference large, but brings no new digits.
#
# </details>

# %% [markdown]
# ## 3. Corners: two slopes at one point
#
# **Idea.** Neural networks are full of the function $\mathrm{relu}(x) = \max(0, x)$. It is flat on the left
# of $0$ and has slope $1$ on the right. And *at* $0$? Walk up to $0$ from the left, and the slope is $0$;
# come from the right, and it is $1$. A limit for $h \to 0$ needs both sides to agree. They do not: relu is
# continuous at $0$ (near $0$ its values are near $\mathrm{relu}(0)$: no jump), but it is not differentiable there.
#
# **Definition.** For $h > 0$, the slopes of $f$ to the left and to the right of $x$ are
#
# $$L_h = \frac{f(x) - f(x-h)}{h}, \qquad R_h = \frac{f(x+h) - f(x)}{h}.$$
#
# Both are slopes of secants read from left to right, so a rising function has a positive $L_h$ *and* a
# positive $R_h$. The function $f$ is differentiable at $x$ exactly when $L_h$ and $R_h$ have finite limits
# for $h \to 0$ and the two limits are equal.
#
# **By hand.** At $x = 0$, with any $h > 0$:
#
# | $f(x)$ | $L_h$ | $R_h$ | as $h \to 0$ |
# |---|---|---|---|
# | $\vert x \vert$ | $\frac{0 - h}{h} = -1$ | $\frac{h - 0}{h} = 1$ | a corner: $-1 \ne 1$ |
# | $x \vert x \vert$ | $\frac{0 + h^2}{h} = h$ | $\frac{h^2 - 0}{h} = h$ | both tend to $0$: $f'(0) = 0$ |
# | $1$ if $x \ge 0$, else $0$ | $\frac1h$ | $\frac0h = 0$ | $1/h \to \infty$: a jump |
#
# The second line is worth a pause: there is a $|x|$ in the formula, and yet no corner in the graph.
#
# **Exercise 3** (2 points). Write `one_sided`.


# %% solution="one_sided"
def one_sided(f, x, h):
    """The slopes of f to the left and to the right of x.

    Arguments
        f   a function of one number that returns a number.
        x   a number (int or float).
        h   a positive number (int or float), the step to either side.
    Returns
        (left, right), a tuple of two numbers:
            left = (f(x) - f(x - h)) / h
            right = (f(x + h) - f(x)) / h
    Raises
        ValueError if h is 0 or negative.

    >>> one_sided(abs, 0, 0.5)
    (-1.0, 1.0)
    """
    ### BEGIN SOLUTION
    if h <= 0:
        raise ValueError("h must be positive")
    return difference_quotient(f, x, -h), difference_quotient(f, x, h)
    ### END SOLUTION


# %% check="one_sided" points=2
both = one_sided(abs, 0, 0.5)
assert tuple(both) == (-1, 1), f"Left of 0 the slope of |x| is -1, right of 0 it is 1. You found {both}."
both = one_sided(lambda x: 3 * x, 1, 0.5)
assert tuple(both) == (3, 3), f"A straight line of slope 3 has slope 3 on both sides. You found {both}."

# %% [markdown]
# **Your function at work.** Four functions at $0$. From the point at $0$ we draw the left and the right slope
# that your function finds, with a small step.


# %%
def relu(x):
    return max(0.0, x)


def step(x):
    return 1.0 if x >= 0 else 0.0


shapes = {"relu(x)": relu, "|x|": abs, "x |x|": lambda x: x * abs(x), "step(x)": step}
xs = np.linspace(-1, 1, 401)
fig, axes = plt.subplots(1, 4, figsize=(9.6, 3.0), sharey=True)
for ax, (name, f) in zip(axes, shapes.items(), strict=True):
    left, right = one_sided(f, 0.0, 0.01)
    ax.plot(xs, [f(x) for x in xs], color="0.6", linewidth=4)
    ax.plot([-0.8, 0], [f(0.0) - 0.8 * left, f(0.0)], "--", color="C1", label=f"left {left + 0:.4g}")
    ax.plot([0, 0.8], [f(0.0), f(0.0) + 0.8 * right], "-", color="black", label=f"right {right + 0:.4g}")
    ax.plot([0], [f(0.0)], "o", color="black")
    ax.set(title=name, xlabel="x", ylim=(-1.1, 2.2))
    ax.legend(loc="upper left")
axes[0].set_ylabel("f(x)");

# %% [markdown]
# **Think.** (a) Apply `derivative` to $|x|$ at $0$. What does it say, and how does that come about? (b) "The
# graph has no jump, so the function has a derivative." True or false? (c) Can a function be differentiable at
# a point where it jumps?
#
# <details><summary>Answer</summary>
#
# (a) It says $0$: the central difference is the *average* of the left and the right slope, $(-1 + 1)/2$. It
# finds a number for every function and cannot tell you that no derivative exists. Average the slopes and you
# have lost the corner.
#
# (b) False: $|x|$ and relu are continuous at $0$ and not differentiable there. (There are even continuous
# functions that are differentiable *nowhere*.)
#
# (c) No. If the quotient $(f(x+h) - f(x))/h$ has a finite limit, then $f(x+h) - f(x)$, which is $h$ times the
# quotient, tends to $0 \cdot f'(x) = 0$, and this says that $f$ is continuous at $x$. Differentiable implies
# continuous; (b) shows that the converse is false.
#
# </details>

# %% [markdown]
# ## 4. The tangent line
#
# **Idea.** Zoom into the graph of a differentiable function, and it straightens out. Zoom in far enough, and
# you cannot tell it from a straight line. That line is the tangent, and it is the reason why derivatives are
# useful: near a point we may replace a complicated function by a simple one, and know how much we lose.
#
# **Definition.** Let $f$ be differentiable at $x_0$. The **tangent line** of $f$ at $x_0$ is the function
#
# $$T(x) = f(x_0) + f'(x_0) \, (x - x_0).$$
#
# Both $f(x_0)$ and $f'(x_0)$ are plain numbers here, computed once; only $x$ moves. So $T$ has the same slope
# everywhere, and $T(x_0) = f(x_0)$.
#
# How good is it? If the second derivative $f''$ is continuous, then
#
# $$|f(x_0 + \delta) - T(x_0 + \delta)| \le \frac{\delta^2}{2} \max |f''|,$$
#
# the maximum being taken between $x_0$ and $x_0 + \delta$. Come ten times closer, and the error becomes a
# *hundred* times smaller. We write this as $O(\delta^2)$.
#
# **By hand.** $f(x) = x^2$ at $x_0 = 3$: $f(3) = 9$ and $f'(3) = 6$, so $T(x) = 9 + 6\,(x - 3)$. At
# $x = 3.1$ the line says $9.6$ and the truth is $9.61$. The error is $0.01 = \delta^2$ for $\delta = 0.1$, as
# large as the bound allows, for $f'' = 2$.
#
# **Exercise 4** (2 points). Write `tangent_line`. It returns a *function*: inside `tangent_line`, define a
# function `T(x)` with `def`, and return `T` itself (not `T(x)`).


# %% solution="tangent_line"
def tangent_line(f, df, x0):
    """The tangent line of f at x0, as a function.

    Arguments
        f    a function of one number that returns a number.
        df   its derivative, also a function of one number that returns a number.
        x0   a number (int or float).
    Returns
        the function T with T(x) = f(x0) + df(x0) * (x - x0).
        T accepts a number and returns a number; T also accepts a list or an array of numbers, of any shape,
        and returns a new array of that shape, with the value of T for each entry.

    >>> T = tangent_line(lambda x: x**2, lambda x: 2 * x, 3)
    >>> float(T(3.5))  # 9 + 6 * 0.5
    12.0
    >>> T([3, 4])
    array([ 9, 15])
    """
    ### BEGIN SOLUTION
    height, slope = f(x0), df(x0)

    def T(x):
        return height + slope * (np.asarray(x) - x0)

    return T
    ### END SOLUTION


# %% check="tangent_line" points=2
T = tangent_line(lambda x: x**2, lambda x: 2 * x, 3)
assert callable(T), f"tangent_line must return a function. You returned {T!r}."
assert T(3) == 9, f"The tangent line touches the curve: at x0 = 3 both are 9. You found {T(3)}."
assert T(3.5) == 12, f"At 3.5 the line is at 9 + 6 · 0.5 = 12. You found {T(3.5)}."
assert np.shape(T([3, 4])) == (2,), "For a list of two numbers, T must return an array of two values."

# %% [markdown]
# **Your function at work.** The curve and its tangent line, seen through a window of width $2w$ around
# $x_0 = 1$. On the right, the distance between the two: where the left picture has become a straight line,
# the right one still sees the curve.


# %%
def draw_zoom(zoom):
    """The sine and its tangent line at 1, in a window of half width w = 1/zoom."""
    x0, w = 1.0, 1 / zoom
    T = tangent_line(np.sin, np.cos, x0)
    xs = np.linspace(x0 - w, x0 + w, 200)
    _, (ax, gap) = plt.subplots(1, 2, figsize=(8.4, 3.6))
    ax.plot(xs, np.sin(xs), color="black", label="sin")
    ax.plot(xs, T(xs), color="C1", linestyle="--", label="tangent line at 1")
    ax.plot([x0], [T(x0)], "o", color="black")
    ax.set(xlabel="x", ylabel="y", title=f"seen with zoom {zoom:g}")
    ax.legend(loc="upper left")
    gap.plot(xs - x0, np.abs(np.sin(xs) - T(xs)), color="black", label="|sin x − T(x)|")
    gap.plot(xs - x0, (xs - x0) ** 2 / 2, color="0.5", linestyle=":", label="δ²/2")
    gap.set(xlabel="δ = x − 1", ylabel="distance", title="how far apart they are")
    gap.legend(loc="upper center")


draw_zoom(1)

# %% [markdown]
# Zoom in. Look at the numbers on the axes, too: on the left both axes shrink alike, on the right the vertical
# one shrinks much faster.

# %%
interact(draw_zoom, zoom=(1, 40, 1));

# %% [markdown]
# **Think.** Every line $\ell(x) = f(x_0) + m\,(x - x_0)$ passes through the same point of the graph, whatever
# its slope $m$, so its error, too, tends to $0$ as $\delta \to 0$. What is so special about the tangent line?
#
# <details><summary>Answer</summary>
#
# Divide the error by $\delta$:
#
# $$\frac{f(x_0+\delta) - \ell(x_0+\delta)}{\delta} = \frac{f(x_0+\delta) - f(x_0)}{\delta} - m
# \;\to\; f'(x_0) - m.$$
#
# For the tangent line, and for no other line, this is $0$: its error becomes small *compared with* $\delta$.
# Another line is off by about $|f'(x_0) - m| \cdot |\delta|$. The tangent line is the best affine
# approximation ("affine": a constant plus a multiple of $x$) of $f$ near $x_0$. In notebook 13 this property
# becomes the definition of differentiability in several variables.
#
# </details>

# %% [markdown]
# ## 5. A real job: find the bug in a gradient
#
# **Idea.** People who invent a new layer or a new loss also write its derivative by hand. A wrong derivative
# seldom crashes. The model trains, only worse than it should, and nobody knows why. So engineers compare the
# formula with numerical slopes before they trust it. This is called a **gradient check**, and you now have
# all the tools for it.
#
# Three things make a good check more than a subtraction.
#
# *Relative, not absolute.* If the slope is $10^{-9}$ and the formula says $2 \cdot 10^{-9}$, the difference
# is tiny and the formula is wrong by a factor of two. What counts is the difference relative to the size of
# the slopes: $\dfrac{|a - s|}{\max(|a|, |s|)}$. This is $0$ if $a = s$, it is $\frac12$ if one is twice the
# other, and $2$ if only the sign is wrong. It never exceeds $2$.
#
# *Zero over zero.* Where relu is dead, formula and slope are both exactly $0$ and the fraction makes no
# sense. Equal is equal: the error is $0$.
#
# *Corners are no bugs.* At a corner there is no derivative, and a programmer may choose any value between the
# left and the right slope (most libraries choose $0$ for relu at $0$). The central difference of relu at $0$
# is $\frac12$, and a check against it would blame an innocent formula.
#
# **Definition.** Let $L$ and $R$ be the slopes to the left and to the right of $x$, with the step
# $h = \varepsilon^{1/3} \max(1, |x|)$. The formula's value $a = f'(x)$ is fine if it lies *between* $L$ and
# $R$. If it lies outside, let $s$ be the nearer one of $L$ and $R$. The **error at $x$** is
#
# $$e(x) = \begin{cases} 0 & \text{if } \min(L, R) \le a \le \max(L, R), \\[2pt]
# \dfrac{|a - s|}{\max(|a|, |s|)} & \text{otherwise.} \end{cases}$$
#
# Where $f''$ is continuous, $L$ and $R$ differ by about $h |f''(x)|$ only, so that there is no room for a bug to
# hide. Unless the slope vanishes or nearly so, a correct formula has an error far below $10^{-6}$, and a wrong
# one is seldom below $10^{-2}$.
#
# **By hand.** $f(x) = x^2$ at $x = 3$, with $h = 0.01$ to keep the numbers readable: $L = 5.99$ and
# $R = 6.01$.
#
# - The formula $2x$ says $6$, between the two: the error is $0$.
# - The formula $x$ (somebody forgot the two) says $3$. The nearer slope is $5.99$, so the error is
#   $2.99/5.99 \approx 0.499$.
# - The formula $-2x$ says $-6$: the error is $11.99/6 \approx 1.998$.
#
# **Exercise 5** (3 points). Write `grad_check`. Your earlier functions help.


# %% solution="grad_check"
def grad_check(f, df, xs):
    """The worst error of a formula df for the derivative of f, over the places xs.

    Arguments
        f    a function of one number that returns a number.
        df   a function of one number that returns a number, said to be the derivative of f.
        xs   a list or an array of numbers, of shape (n,); it is not changed.
    Returns
        a number from 0 to 2, or infinity: the largest e(x) over all x in xs. With a = df(x),
        h = EPS ** (1 / 3) * max(1, |x|) and the slopes left, right = one_sided(f, x, h):
            e(x) = 0, if a lies between left and right (left may be the larger one) or equals one of them,
                also if all three are 0: nothing is divided by 0, and no warning is issued;
            e(x) = |a - s| / max(|a|, |s|) otherwise, where s is left or right, whichever is nearer to a;
            e(x) = infinity (float("inf")), if a is NaN or infinite.
    Raises
        ValueError if xs is empty; what f or df raises is not caught.

    >>> grad_check(lambda x: x**2, lambda x: 2 * x, [-1, 0, 3])
    0.0
    >>> round(grad_check(lambda x: x**2, lambda x: x, [-1, 0, 3]), 3)
    0.5
    >>> grad_check(lambda x: max(0, x), lambda x: float(x > 0), [-1, 0, 1]) < 1e-10
    True
    """
    ### BEGIN SOLUTION

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        nearest = min(max(a, min(left, right)), max(left, right))
        return 0.0 if a == nearest else abs(a - nearest) / max(abs(a), abs(nearest))

    if len(xs) == 0:
        raise ValueError("no place to check at: xs is empty")
    return max(error(float(x)) for x in xs)
    ### END SOLUTION


# %% check="grad_check" points=3
found = grad_check(lambda x: x**2, lambda x: 2 * x, [-1, 0, 3])
assert found < 1e-6, f"2x is the derivative of x²: the worst error is 0, up to rounding. You found {found}."
found = grad_check(lambda x: x**2, lambda x: x, [-1, 2, 3])
assert 0.499 < found < 0.501, f"x instead of 2x is off by a factor of 2: the error is 0.5. You found {found}."
found = grad_check(abs, lambda x: 0.0, [0])
assert found == 0, f"At the corner of |x| every value between -1 and 1 is allowed, 0 too. You found {found}."

# %% [markdown]
# **Your function at work.** A code review. Six functions from machine learning, each with the derivative that
# its author wrote by hand. The last two are losses, seen as functions of one weight $w$, on five data points.
# Let your function say which of them you would send back.

# %%
data_x = np.array([-2.0, -1.0, 0.5, 1.0, 3.0])
data_y = np.array([-3.0, -2.5, 1.0, 1.5, 7.0])
labels = np.array([-1.0, -1.0, 1.0, -1.0, 1.0])


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


claims = {
    "relu": (lambda x: max(0.0, x), lambda x: float(x > 0)),
    "tanh": (np.tanh, lambda x: 1 - np.tanh(x) ** 2),
    "softplus": (lambda x: np.log(1 + np.exp(x)), sigmoid),
    "swish": (lambda x: x * sigmoid(x), lambda x: sigmoid(x) * (1 - sigmoid(x))),
    "squared loss": (
        lambda w: np.mean((w * data_x - data_y) ** 2),
        lambda w: np.mean((w * data_x - data_y) * data_x),
    ),
    "logistic loss": (
        lambda w: np.mean(np.log(1 + np.exp(-labels * w * data_x))),
        lambda w: np.mean(-labels * data_x * sigmoid(-labels * w * data_x)),
    ),
}
places = np.array([-3.0, -1.0, 0.0, 0.7, 2.0])
errors = {name: grad_check(f, df, places) for name, (f, df) in claims.items()}

fig, ax = plt.subplots()
ax.axvline(1e-6, color="black", linestyle=":", label="suspicious from here on")
ax.barh(list(errors), [max(e, 1e-13) for e in errors.values()], color="0.7", edgecolor="black")
for name, e in errors.items():
    ax.annotate(f"{e:.1e}", (max(e, 1e-13), name), xytext=(4, -3), textcoords="offset points")
ax.set(xscale="log", xlim=(1e-14, 1e3), xlabel="worst error", title="What grad_check says about six formulas")
ax.invert_yaxis()
ax.legend(loc="upper right");

# %% [markdown]
# Two formulas are wrong. The squared loss lost a factor of two, which happens all the time and often goes
# unnoticed, because it acts like a smaller learning rate. The error of swish is worse: its author forgot that
# in $x \cdot \sigma(x)$ both factors change. The next notebook has the rule for that.
#
# **Think.** (a) Why do we check at several places? (b) Check the *correct* formula $3x^2$ for $x^3$ at
# $x = 0$ only. What does `grad_check` report, and whose fault is it?
#
# <details><summary>Answer</summary>
#
# (a) A wrong formula may be right at one place by luck: $2x$ and $x^2$ agree at $0$ and at $2$. And bugs hide
# in branches: a wrong slope for $x < 0$ shows at negative places only. Engineers choose the places at random.
#
# (b) It reports an error of $1$. The formula says $0$, and both slopes are $h^2 \approx 4 \cdot 10^{-11}$:
# tiny, but not zero, so the *relative* error is $|0 - h^2|/h^2 = 1$. Nobody is to blame. Where a derivative
# vanishes, numerical slopes have no correct leading digits, and relative errors mean nothing. Places chosen
# at random avoid such points; many libraries also forgive differences below a small absolute tolerance, and
# pay for it by being blind to tiny slopes.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | difference quotient | $(f(x+h) - f(x))/h$ with $h \ne 0$: the slope of the line through two points, a secant |
# | derivative | the number $f'(x)$ that the difference quotients of $f$ at $x$ tend to as $h \to 0$ from both sides |
# | differentiable | said of $f$ at $x$: the derivative $f'(x)$ exists |
# | central difference | $(f(x+h) - f(x-h))/(2h)$: the slope of the secant through $x - h$ and $x + h$ |
# | continuous | said of $f$ at $x$: the values $f(t)$ tend to $f(x)$ as $t$ tends to $x$ |
# | corner | a place where the slopes to the left and to the right tend to different numbers |
# | tangent line | the function $T(x) = f(x_0) + f'(x_0)(x - x_0)$, for an $f$ that is differentiable at $x_0$ |
# | relative error | the size of an error divided by the size of what is measured |
# | gradient check | the comparison of a formula for a derivative with numerical slopes, at several places |

# %% [markdown]
# ## Summary
#
# - The difference quotient $(f(x+h) - f(x))/h$ is the slope of a secant; the derivative is its limit for
#   $h \to 0$.
# - The central difference has an error of order $h^2$, the one-sided one of order $h$. Rounding adds about
#   $\varepsilon/h$, so there is a best step: about $\varepsilon^{1/3} \max(1, |x|)$ for the central
#   difference.
# - A function is differentiable at $x$ if the slopes from the left and from the right settle at the same
#   number. Differentiable implies continuous, not the other way round.
# - The tangent line $T(x) = f(x_0) + f'(x_0)(x - x_0)$ is the best affine approximation near $x_0$: its error
#   is $O((x - x_0)^2)$ where $f''$ is continuous.
# - A gradient check compares a formula with slopes, by *relative* error, at several places, and is fair to
#   corners.
#
# **Further reading.** For all of Part I, *Calculus*: MIT OpenCourseWare, *Single Variable Calculus*; Gilbert
# Strang, *Calculus*.
#
# **Where to go next.** [Notebook 02](../02_chain_rule/02_chain_rule.ipynb), *The chain rule*: how slopes multiply
# when functions are put one into another, which is how every neural network is differentiated.
