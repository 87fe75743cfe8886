# %% [markdown]
# # 02 The chain rule
#
# A neural network is a function made of functions: each layer takes the numbers that the layer before it
# produced. To train it we need one thing, over and over: how does the *last* number change when something far
# *inside* changes? The chain rule answers, and its answer is as short as mathematics gets: **the slopes
# multiply.** Everything that trains networks today is this sentence, carried out with care.
#
# **What you will be able to do**
#
# - build a function out of functions, and say in which order they act;
# - differentiate a composition of any length, in one walk through it;
# - compute the sigmoid and its slope without overflow and without losing digits;
# - write a small class that differentiates ordinary Python code exactly (*automatic differentiation*, forward
#   mode);
# - compute the gradient of a deep chain of neurons (*backpropagation*), and see why early deep networks would
#   not learn.
#
# **What you need**: the derivative $f'(x)$ as the slope of the tangent at $x$, and the idea of approximating
# it by a difference quotient ([notebook 01](../01_derivative/01_derivative.ipynb)). From Python: functions
# that take and return functions, and for the fourth exercise what a class is. These derivatives are used
# without further notice:
#
# | $f$ | $c$ | $x^n$ | $e^x$ | $\ln x$ | $\sin x$ | $u + v$ | $uv$ | $u / v$ |
# |---|---|---|---|---|---|---|---|---|
# | $f'$ | $0$ | $nx^{n-1}$ | $e^x$ | $1/x$ | $\cos x$ | $u' + v'$ | $u'v + uv'$ | $\frac{u'v - uv'}{v^2}$ |
#
# **Time**: about two and a half hours. There are five exercises, 11 points in all.
#
# ## Notation
#
# | sign | meaning | in code |
# |---|---|---|
# | $f \circ g$ | the composition, $(f \circ g)(x) = f(g(x))$: $g$ acts first | `compose(f, g)` |
# | $f'$ | the derivative of $f$ | `df` |
# | $\sigma$ | the sigmoid, $\sigma(x) = 1/(1 + e^{-x})$ | `sigmoid` |
# | $u + \dot u\,\varepsilon$ | a dual number: value $u$, slope $\dot u$ ("u dot") | `Dual(value, dot)` |
# | $w_1, \dots, w_n$ | the weights of a chain of $n$ neurons, $w_1$ next to the input | `ws`, shape `(n,)` |
# | $z_k,\ a_k$ | what enters and what leaves the sigmoid of neuron $k$ | |

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")


def derivative(f, x, h=None):
    """The central difference (f(x + h) − f(x − h)) / 2h: a second opinion, good to about ten digits."""
    if h is None:
        h = np.finfo(float).eps ** (1 / 3) * max(1.0, abs(x))
    return (f(x + h) - f(x - h)) / (2 * h)


# %% [markdown]
# ## 1. Functions in a row
#
# **Idea.** Think of a function as a machine: a number goes in, a number comes out. Put two machines in a row,
# so that what comes out of the first goes into the second, and the row is again one machine. Many formulas
# are such rows: to compute $\sin(x^2)$ you square, *then* take the sine.
#
# **Definition.** The *composition* of $f$ and $g$ is the function
#
# $$(f \circ g)(x) = f(g(x)),$$
#
# defined for every $x$ for which $g(x)$ is something $f$ accepts. Read it from right to left: $g$ stands next
# to the $x$, so $g$ acts first. With more functions, likewise:
# $(f_1 \circ f_2 \circ \dots \circ f_n)(x) = f_1(f_2(\dots f_n(x)\dots))$. No brackets are needed, because
# $(f \circ g) \circ h$ and $f \circ (g \circ h)$ do the same thing to every $x$: first $h$, then $g$, then
# $f$. (The operation is *associative*.)
#
# What is a row of no machines at all? Whatever goes in comes out unchanged. So the empty composition is the
# *identity* $x \mapsto x$, just as the empty sum is $0$ and the empty product is $1$.
#
# **By hand.** Let $f(x) = 2x$ and $g(x) = x + 3$. Then $(f \circ g)(5) = f(8) = 16$, but
# $(g \circ f)(5) = g(10) = 13$. The order matters.
#
# **Exercise 1** (1 point). Write `compose`.


# %% solution="compose"
def compose(*fs):
    """The composition f₁ ∘ f₂ ∘ … ∘ fₙ, a function of one argument.

    Arguments
        fs   any number of functions of one argument (say, up to a hundred), also none; the LAST one acts
             first. A function may occur several times; its value depends on x alone.
    Returns
        a function that takes x and returns f₁(f₂(… fₙ(x) …)).
        It can be called as often as one likes, and x need not be a number: it is whatever the functions
        accept (a text, a list, an array). Without any functions it is the identity: it returns x itself,
        not a copy. What a function raises is passed on.

    >>> float(compose(np.sqrt, abs)(-9))
    3.0
    >>> compose()("ink")
    'ink'
    """
    ### BEGIN SOLUTION

    def composition(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return composition
    ### END SOLUTION


# %% check="compose" points=1
def double(x):
    return 2 * x


def plus_three(x):
    return x + 3


answer = compose(double, plus_three)(5)
assert answer == 16, f"double ∘ plus_three takes 5 to 8 and then to 16; your composition returned {answer}."
answer = compose(plus_three, double)(5)
assert answer == 13, f"plus_three ∘ double takes 5 to 10 and then to 13; your composition returned {answer}."
assert compose()(5) == 5, "compose() is the identity: it gives back what it gets."

# %% [markdown]
# **Your function at work.** Sine after square, and square after sine: two different functions from the same
# two parts.

# %%
sin_of_square = compose(np.sin, np.square)
square_of_sin = compose(np.square, np.sin)

xs = np.linspace(-3, 3, 601)
fig, ax = plt.subplots()
ax.plot(xs, sin_of_square(xs), label="compose(sin, square): sin(x²)")
ax.plot(xs, square_of_sin(xs), label="compose(square, sin): (sin x)²")
ax.set(xlabel="x", ylabel="value", title="The order of the parts matters", ylim=(-1.1, 1.5))
ax.legend(loc="upper center", ncols=2);

# %% [markdown]
# **Think.** Can two different functions compose to the same thing in both orders? For $f(x) = ax + b$ and
# $g(x) = cx + d$, exactly when is $f \circ g = g \circ f$?
#
# <details><summary>Answer</summary>
#
# $f(g(x)) = acx + ad + b$ and $g(f(x)) = acx + bc + d$. The slopes always agree, so the two compositions are
# equal exactly when $ad + b = bc + d$, that is, $(a - 1)\,d = (c - 1)\,b$. Two shifts ($a = c = 1$) commute.
# If neither is a shift ($a \ne 1$ and $c \ne 1$), the condition reads $b/(1-a) = d/(1-c)$: the two must have
# the same fixed point, so that both are scalings about one centre. A shift and a map that is none commute
# only if the shift is by 0.
#
# </details>

# %% [markdown]
# ## 2. Slopes multiply
#
# **Idea.** Near a point, a differentiable function does hardly anything but stretch: move the input by a
# small $\delta$ and the output moves by about $f'(x)\,\delta$. So a row of functions is a row of stretchings.
# If $g$ stretches by 2 and then $f$ stretches by 3, together they stretch by 6. Stretchings *multiply*, and
# each of them must be read off **where its function is at work**: $f$ never sees $x$, it sees $g(x)$.
#
# **Theorem (chain rule).** If $g$ is differentiable at $x$ and $f$ is differentiable at $g(x)$, then
# $f \circ g$ is differentiable at $x$, and
#
# $$(f \circ g)'(x) = f'(g(x)) \cdot g'(x).$$
#
# <details><summary>Why it is true (a proof in four lines)</summary>
#
# "$\frac{df}{dg}\cdot\frac{dg}{dx}$, and $dg$ cancels" is not a proof: $g(t) - g(x)$ may be zero for $t$ as
# close to $x$ as you please, and one must not divide by it. The repair is not to divide at all. That $g$ is
# differentiable at $x$ means: $g(t) - g(x) = s(t)\,(t - x)$ with a function $s$ that is continuous at $x$,
# and $s(x) = g'(x)$. Likewise $f(u) - f(g(x)) = r(u)\,(u - g(x))$, where $r$ is continuous at $g(x)$ and
# $r(g(x)) = f'(g(x))$. Put $u = g(t)$:
#
# $$f(g(t)) - f(g(x)) = r(g(t))\,s(t)\,(t - x).$$
#
# As $g$ is continuous at $x$, so is $r(g(t))\,s(t)$, and its value there is $f'(g(x))\,g'(x)$. That is the
# claim.
#
# </details>
#
# **By hand.** The derivative of $(x^2 + 1)^3$ at $x = 3$. Inside: $g(x) = x^2 + 1$, so $g(3) = 10$ and
# $g'(3) = 6$. Outside: $f(u) = u^3$, $f'(u) = 3u^2$, and the slope is wanted where $f$ works, at $u = 10$:
# $f'(10) = 300$. Together $300 \cdot 6 = 1800$. (Two popular wrong answers:
# $f'(3)\,g'(3) = 27 \cdot 6 = 162$, and $f'(g'(3)) = f'(6) = 108$.)
#
# **A row of any length.** For $f_1 \circ f_2 \circ \dots \circ f_n$ use the rule again and again: the slope
# is the product of $n$ local slopes, each taken at the number that this function receives. One walk from
# right to left finds them all, if you carry **two** numbers along: where you are, and how much you have
# stretched so far. Here is the walk for $\sin((3x)^2)$ at $x = 1$:
#
# | step | function | receives | local slope there | where you are | stretched so far |
# |---|---|---|---|---|---|
# | start | | | | $1$ | $1$ |
# | 1 | $3x$ | $1$ | $3$ | $3$ | $3$ |
# | 2 | $x^2$ | $3$ | $2 \cdot 3 = 6$ | $9$ | $18$ |
# | 3 | $\sin$ | $9$ | $\cos 9 \approx -0.911$ | $\sin 9 \approx 0.412$ | $\approx -16.4$ |
#
# Nothing is computed twice. (Computing each inner value anew from $x$ would give the same answer for about
# $n^2/2$ function calls instead of $n$. With $n = 1000$, if a call takes a millisecond, this is the difference
# between a second and eight minutes, so the exercise asks for the walk.)
#
# **Exercise 2** (2 points). Write `chain`.


# %% solution="chain"
def chain(fs, dfs, x):
    """The derivative of the composition f₁ ∘ f₂ ∘ … ∘ fₙ at x.

    Arguments
        fs    the functions [f₁, …, fₙ], a list or a tuple, also empty (n is at most a hundred, say); as in
              compose, the LAST one acts first, and a function may occur several times.
        dfs   their derivatives [f₁′, …, fₙ′], a list or a tuple in the same order.
        x     a number.
        Each entry of fs and dfs is called at most once. fs and dfs are not changed.
    Returns
        a number, the product of the n local slopes; for empty fs and dfs 1.0, the slope of the identity.
    Raises
        ValueError if fs and dfs differ in length. What a function or a derivative raises is passed on.

    >>> slope = chain([np.sin, np.square], [np.cos, lambda x: 2 * x], 1.0)  # the slope of sin(x²) at 1
    >>> round(float(slope), 4)  # cos(1) · 2
    1.0806
    """
    ### BEGIN SOLUTION
    if len(fs) != len(dfs):
        msg = f"{len(fs)} functions but {len(dfs)} derivatives"
        raise ValueError(msg)
    slope = 1.0
    for f, df in zip(reversed(fs), reversed(dfs), strict=True):
        slope = df(x) * slope
        x = f(x)
    return slope
    ### END SOLUTION


# %% check="chain" points=2
def cube(x):
    return x**3


def dcube(x):
    return 3 * x**2


def square_plus_one(x):
    return x**2 + 1


def dsquare_plus_one(x):
    return 2 * x


answer = chain([cube, square_plus_one], [dcube, dsquare_plus_one], 3.0)
assert abs(answer - 1800) < 1e-9, f"The slope of (x² + 1)³ at 3 is 300 · 6 = 1800; you returned {answer}."
for fs, dfs in (([np.sin, cube], [np.cos, dcube]), ([cube, np.sin], [dcube, np.cos])):
    answer, measured = chain(fs, dfs, 0.8), derivative(compose(*fs), 0.8)
    assert abs(answer - measured) < 1e-6, f"chain says {answer}, a difference quotient measures {measured}."

# %% [markdown]
# **Your function at work.** Three number lines: $x$ on top, then $g(x) = x^2$, then $f(g(x)) = \sin(x^2)$.
# Each thin line follows one point; the points start close together around the big dot. Watch how the bundle
# widens and narrows: the local slopes are written beside it, and `chain` gives the last one.


# %%
def draw_stretch(x0=1.1):
    """Follow a bundle of points around x0 through x → x² → sin(x²), with the local slopes beside it."""
    bundle = x0 + np.linspace(-0.2, 0.2, 13)
    levels = [bundle, np.square(bundle), sin_of_square(bundle)]
    slopes = [chain([np.square], [lambda x: 2 * x], x0), chain([np.sin], [np.cos], x0**2)]
    total = chain([np.sin, np.square], [np.cos, lambda x: 2 * x], x0)
    _, ax = plt.subplots(figsize=(7.0, 3.8))
    ax.plot(levels, [2, 1, 0], color="0.55", linewidth=0.8, linestyle="-")
    for height, points in zip((2, 1, 0), levels, strict=True):
        ax.axhline(height, color="black", linewidth=0.8, linestyle="-", zorder=0)
        ax.plot(points, np.full_like(points, height), "k.", markersize=4)
        ax.plot(points[6], height, "ko", markersize=8)
    for height, slope in zip((1.5, 0.5), slopes, strict=True):
        ax.text(3.6, height, f"× {slope:.2f}", va="center", ha="right", fontsize=12)
    ax.set(xlim=(-0.3, 3.7), ylim=(-0.3, 2.3), xlabel="number line", title=f"Together: × {total:.2f}")
    ax.set_yticks((2, 1, 0), ("x", "x²", "sin(x²)"))
    ax.grid(visible=False)


# %%
draw_stretch()

# %% [markdown]
# Move the point. Where does the whole bundle collapse, and which of the two functions is to blame? Where is
# it turned round? (The answer is below.)

# %%
interact(draw_stretch, x0=(0.0, 1.6, 0.05));

# %% [markdown]
# **Think.** First the slider: where does the bundle collapse, and where is it turned round? Then this: let
# $g(x) = \sqrt[3]{x}$ and $f(u) = u^3$. Then $f(g(x)) = x$, whose slope is 1 everywhere. What does the chain
# rule say at $x = 0$?
#
# <details><summary>Answer</summary>
#
# The slider: at $x = 0$ the square has slope 0, and at $x = \sqrt{\pi/2} \approx 1.25$ the sine has; one
# factor 0 is enough. Beyond that point the sine falls, its slope is negative, and the order of the points is
# reversed.
#
# The cube root: the chain rule says nothing at 0. Its hypothesis fails: $\sqrt[3]{x}$ has a vertical tangent
# at 0, so $g'(0)$ does not exist, and "$0 \cdot \infty$" is not a number. The rule says that the composition
# is differentiable *if* the parts are; it does not say *only if*. A composition can be smoother than its
# parts.
#
# </details>

# %% [markdown]
# ## 3. The sigmoid
#
# **Idea.** A neuron should answer a number with a *degree*: something between "off" (0) and "on" (1),
# changing smoothly so that it has a slope and can be trained. The classic choice:
#
# **Definition.** $\displaystyle \sigma(x) = \frac{1}{1 + e^{-x}}$ for every real $x$; and in the limits
# $\sigma(-\infty) = 0$, $\sigma(\infty) = 1$.
#
# **Its slope, by the chain rule.** $\sigma$ is $u \mapsto 1/u$ after $x \mapsto 1 + e^{-x}$. The outer slope
# is $-1/u^2$, the inner one $-e^{-x}$, and so
#
# $$\sigma'(x) = \frac{e^{-x}}{(1 + e^{-x})^2} = \sigma(x)\,(1 - \sigma(x)) = \sigma(x)\,\sigma(-x).$$
#
# The last two steps use $1 - \sigma(x) = \dfrac{e^{-x}}{1 + e^{-x}} = \sigma(-x)$: the curve is symmetric
# about the point $(0, \tfrac12)$.
#
# **By hand.** $\sigma(0) = \tfrac12$, $\sigma'(0) = \tfrac12 \cdot \tfrac12 = \tfrac14$. And
# $\sigma(\ln 3) = 1/(1 + \tfrac13) = \tfrac34$, so that
# $\sigma'(\ln 3) = \tfrac34 \cdot \tfrac14 = \tfrac3{16}$.
#
# **Two traps of the computer.** Both come from the fact that a float holds about 16 digits and ends near
# $10^{308}$.
#
# - *Overflow.* At $x = -1000$ the formula asks for $e^{1000}$, which is beyond every float. NumPy warns, and
#   with formulas such as $e^x/(1+e^x)$ it may answer `nan`. Cure: only ever take the exponential of something
#   that is not positive. What is $e^{-|x|}$ good for? (`np.where` does not help by itself: it computes *both*
#   branches and then picks.)
# - *Cancellation.* The float `sigmoid(50)` is exactly `1.0`, because $1 - 2\cdot10^{-22}$ rounds to it. Hence
#   `1 - sigmoid(50)` is `0.0`, although $\sigma(-50) = 1.9\cdot10^{-22}$ is a perfectly good float. Whoever
#   writes $\sigma'(50)$ as $\sigma(1-\sigma)$ gets 0: a slope that does not exist any more, and a neuron that
#   never learns again. One of the other formulas above has no such subtraction.
#
# **Exercise 3** (2 points). Write `sigmoid` and `dsigmoid`, each accurate on the whole line.


# %% solution="sigmoid"
def sigmoid(x):
    """The sigmoid σ(x) = 1/(1 + e⁻ˣ), element by element.

    Arguments
        x   a number, or an array (dtype int or float) or a (nested) list of numbers, of any shape, not empty;
            never changed.
    Returns
        floats in the shape of x: an array (or lists), or for a single number a number (or a 0-d array).
        Accurate to a relative error of 1e-12 for |x| ≤ 700: sigmoid(-50) is 1.9287498479639178e-22.
        Beyond that, the nearest limit: sigmoid(-1000) and sigmoid(-np.inf) are 0 (to within 1e-300),
        sigmoid(1000) and sigmoid(np.inf) are 1. No warning for any of these.

    >>> sigmoid([0, np.log(3)])
    array([0.5 , 0.75])
    """
    ### BEGIN SOLUTION
    x = np.asarray(x, dtype=float)
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1.0, e) / (1.0 + e)
    ### END SOLUTION


def dsigmoid(x):
    """The slope σ′(x) of the sigmoid at x, element by element.

    Arguments
        x   as for sigmoid: where the slope is wanted (x itself, NOT the value σ(x)).
    Returns
        floats in the shape of x, as sigmoid does.
        Accurate to a relative error of 1e-12 for |x| ≤ 700, on both sides: dsigmoid(50) and dsigmoid(-50) are
        1.9287498479639178e-22, not 0. At ±1000 and ±np.inf it is 0 (to within 1e-300). No warning for any of
        these.

    >>> dsigmoid([0, np.log(3)])
    array([0.25  , 0.1875])
    """
    ### BEGIN SOLUTION
    x = np.asarray(x, dtype=float)
    return sigmoid(x) * sigmoid(-x)
    ### END SOLUTION


# %% check="sigmoid" points=2
answer = sigmoid([0, np.log(3)])
assert np.allclose(answer, [0.5, 0.75]), f"σ(0) = 1/2 and σ(ln 3) = 3/4; you returned {answer}."
answer = dsigmoid(np.array([-1.0, 0.0, 2.0]))
measured = [derivative(sigmoid, x) for x in (-1.0, 0.0, 2.0)]
assert np.allclose(answer, measured), f"At −1, 0, 2 you say {answer}; quotients measure {measured}."
answer = dsigmoid(50.0)
assert answer > 1e-22, f"σ′(50) is 1.9287e-22; you returned {answer}. Which subtraction ate the digits?"

# %% [markdown]
# **Your functions at work.** On the left the curve and its slope. On the right the same slope on a
# logarithmic axis: away from 0 it falls like $e^{-|x|}$, a straight line for as far as you look, and for as
# long as no digit gets lost. `log10_of` is given; it computes the height on such an axis.


# %% locked="log10_of"
def log10_of(f, x):
    """The decimal logarithm of f(x), element by element; −∞ where f(x) is 0."""
    with np.errstate(divide="ignore"):
        return np.log10(f(x))


# %%
xs = np.linspace(-8, 8, 401)
fig, (left, right) = plt.subplots(1, 2, figsize=(8.4, 3.6))
left.plot(xs, sigmoid(xs), label="σ(x)")
left.plot(xs, dsigmoid(xs), label="σ′(x)")
left.axhline(0.25, color="0.4", linestyle=":", linewidth=1.0)
left.text(-8, 0.27, "¼", fontsize=12)
left.set_xticks(range(-8, 9, 4))
left.set(xlabel="x", ylabel="value", title="The sigmoid and its slope")
left.legend(loc="center right")

xs = np.linspace(-60, 60, 401)
naive = log10_of(lambda x: sigmoid(x) * (1 - sigmoid(x)), xs)
right.plot(xs, naive, color="0.8", linestyle="-", linewidth=7, label="σ(1 − σ), until it is 0")
right.plot(xs, log10_of(dsigmoid, xs), color="black", label="dsigmoid")
right.set(xlabel="x", ylabel="log₁₀ of the slope", title="Digits lost by 1 − σ", ylim=(-28, 6))
right.legend(loc="upper center", ncols=2);

# %% [markdown]
# **Think.** Why can $\sigma'$ never exceed $\tfrac14$? And what does this bound promise (or threaten) for
# twenty sigmoids in a row?
#
# <details><summary>Answer</summary>
#
# With $s = \sigma(x)$ we have $s(1 - s) = \tfrac14 - (s - \tfrac12)^2 \le \tfrac14$, with equality only for
# $s = \tfrac12$, that is, at $x = 0$. In a row the slopes multiply: twenty sigmoids (with nothing else
# between them) have a slope of at most $4^{-20} \approx 9\cdot10^{-13}$. A change at the entrance is all but
# invisible at the exit. Section 5 meets this again.
#
# </details>

# %% [markdown]
# ## 4. Numbers that know their slope
#
# **Idea.** In the walk of section 2 we carried two numbers: where we are, and how much we have stretched so
# far. Put the two into *one object* and teach it arithmetic. Then any Python code that computes a value
# computes its slope on the way. No formula for the derivative and no small $h$.
#
# **Definition.** A *dual number* is $u + \dot u\,\varepsilon$ with real $u$ (its value) and $\dot u$ (its
# dot), where the new symbol $\varepsilon$ obeys one rule: $\varepsilon^2 = 0$. Think of $\dot u$ as the speed
# of $u$ when the input moves with speed 1. Calculate as usual and drop $\varepsilon^2$; out come the rules of
# differentiation. The product, for example:
#
# $$(u + \dot u\varepsilon)(v + \dot v\varepsilon)
#   = uv + (\dot u v + u \dot v)\,\varepsilon + \dot u \dot v\,\varepsilon^2
#   = uv + (\dot u v + u \dot v)\,\varepsilon.$$
#
# For a differentiable function $f$ we *define*
# $f(u + \dot u\varepsilon) = f(u) + f'(u)\,\dot u\,\varepsilon$: the local slope times the slope so far. This
# is the chain rule, built in. A plain number $c$ stands still: it is $c + 0\,\varepsilon$. To differentiate,
# feed in $x + 1\varepsilon$ and read off the dot of what comes out.
#
# **By hand.** $x^2 \sin x$ at $x = \pi$: $x$ is $\pi + \varepsilon$; $x^2$ is $\pi^2 + 2\pi\varepsilon$;
# $\sin x$ is $0 + \cos(\pi)\,\varepsilon = 0 - \varepsilon$; the product is
# $\pi^2 \cdot 0 + (2\pi \cdot 0 + \pi^2 \cdot (-1))\,\varepsilon = 0 - \pi^2\varepsilon$. The slope is
# $-\pi^2$.
#
# **How Python finds your rules.** `u + v` calls `u.__add__(v)`. When the left side is a plain number, as in
# `2 + u`, Python asks the number first, which knows nothing of duals, and then calls the *reflected* method
# `u.__radd__(2)`. For `+` and `*` the order of the two makes no difference; for `-` and `/` it does: `2 - u`
# is `u.__rsub__(2)`, which is not `u - 2`. And `np.exp(u)`, meeting an object that it does not know, calls
# `u.exp()`, so that formulas written with NumPy work as they stand.
#
# **A point worth a pause.** The power rule $n u^{n-1} \dot u$ asks for $0^{-1}$ when $n = 0$ and $u = 0$. But
# $u^0$ is the constant 1 and its slope is 0, at $u = 0$ as everywhere.
#
# **Exercise 4** (3 points). Write `Dual`: fill in the methods; most of them need one line. `lift` is there to
# help: it turns a plain number into a `Dual` with dot 0 and leaves a `Dual` alone.


# %% solution="Dual"
class Dual:
    """A number with its slope: value + dot·ε with ε² = 0.

    Dual(value, dot=0.0) has two attributes, the floats value and dot.

    For a Dual u these give a Dual, its slope by the rules of differentiation; u itself never changes. Value and
    dot are exact but for rounding (relative error below 1e-12, unless terms cancel), so no difference quotients:
      u + v, u - v,       v is another Dual or a plain number; instead of u, the left side may be the plain
      u * v, u / v        number; one divides only by what is not 0
      -u
      u ** n              n is a plain number (int or float, not a Dual); u ** 0 and u ** 0.0 are 1 with dot 0,
                          for every u.
                          Used where the power and its slope exist: for whole n >= 0 at any value, for whole
                          n < 0 at values other than 0, for other n at values > 0
      u.exp(), u.log(),   the exponential; the natural logarithm, used at values > 0; the sine
      u.sin()             (np.exp(u), np.log(u) and np.sin(u) call them)

    >>> u = Dual(3.0, 1.0)
    >>> (u * u).dot
    6.0
    >>> round((1 / u).dot, 6)  # -1/9
    -0.111111
    >>> round(np.exp(u).dot, 6)  # e³
    20.085537
    """

    def __init__(self, value, dot=0.0):
        self.value = float(value)
        self.dot = float(dot)

    def __repr__(self):
        return f"Dual({self.value}, {self.dot})"

    @staticmethod
    def lift(x):
        """A Dual as it is; a plain number as a Dual with dot 0."""
        return x if isinstance(x, Dual) else Dual(x)

    def __add__(self, other):
        """self + other"""
        ### BEGIN SOLUTION
        other = Dual.lift(other)
        return Dual(self.value + other.value, self.dot + other.dot)
        ### END SOLUTION

    def __radd__(self, other):
        """other + self, for a plain number other"""
        ### BEGIN SOLUTION
        return self + other
        ### END SOLUTION

    def __neg__(self):
        """-self"""
        ### BEGIN SOLUTION
        return Dual(-self.value, -self.dot)
        ### END SOLUTION

    def __sub__(self, other):
        """self - other"""
        ### BEGIN SOLUTION
        other = Dual.lift(other)
        return Dual(self.value - other.value, self.dot - other.dot)
        ### END SOLUTION

    def __rsub__(self, other):
        """other - self, for a plain number other"""
        ### BEGIN SOLUTION
        return Dual.lift(other) - self
        ### END SOLUTION

    def __mul__(self, other):
        """self * other"""
        ### BEGIN SOLUTION
        other = Dual.lift(other)
        return Dual(self.value * other.value, self.dot * other.value + self.value * other.dot)
        ### END SOLUTION

    def __rmul__(self, other):
        """other * self, for a plain number other"""
        ### BEGIN SOLUTION
        return self * other
        ### END SOLUTION

    def __truediv__(self, other):
        """self / other"""
        ### BEGIN SOLUTION
        other = Dual.lift(other)
        quotient = self.value / other.value
        return Dual(quotient, (self.dot - quotient * other.dot) / other.value)
        ### END SOLUTION

    def __rtruediv__(self, other):
        """other / self, for a plain number other"""
        ### BEGIN SOLUTION
        return Dual.lift(other) / self
        ### END SOLUTION

    def __pow__(self, n):
        """self ** n, for a plain number n"""
        ### BEGIN SOLUTION
        if n == 0:
            return Dual(1.0, 0.0)
        return Dual(self.value**n, n * self.value ** (n - 1) * self.dot)
        ### END SOLUTION

    def exp(self):
        """e to the power self"""
        ### BEGIN SOLUTION
        return Dual(np.exp(self.value), np.exp(self.value) * self.dot)
        ### END SOLUTION

    def log(self):
        """the natural logarithm of self"""
        ### BEGIN SOLUTION
        return Dual(np.log(self.value), self.dot / self.value)
        ### END SOLUTION

    def sin(self):
        """the sine of self"""
        ### BEGIN SOLUTION
        return Dual(np.sin(self.value), np.cos(self.value) * self.dot)
        ### END SOLUTION


# %% [markdown]
# With `Dual` at hand, differentiating a function takes no thought: give $x$ the dot 1, run the function, read
# the dot.


# %% locked="dual_slope"
def dual_slope(f, x):
    """The derivative of f at x, where f is any function made of what a Dual can do."""
    y = f(Dual(x, 1.0))
    return getattr(y, "dot", 0.0)  # a function that ignores x may return a plain number: its slope is 0


# %% check="Dual" points=3
answer = dual_slope(lambda x: x**2 * np.sin(x), np.pi)
assert abs(answer + np.pi**2) < 1e-12, f"The slope of x² sin x at π is −π² = −9.8696…; you got {answer}."
answer = dual_slope(lambda x: (2 - x) / (1 + 3 * x), 1.0)
assert abs(answer + 7 / 16) < 1e-12, f"The slope of (2 − x)/(1 + 3x) at 1 is −7/16; you got {answer}."
answer = dual_slope(lambda x: x**0 + x**2, 0.0)
assert answer == 0, f"The slope of x⁰ + x² at 0 is 0; you got {answer}."

# %% [markdown]
# **Your class at work.** The error of difference quotients against the step $h$, for $x\,e^{-x}\sin x$ at
# $x = 1$ (where the slope is $e^{-1}\cos 1$): the two V of [notebook 01](../01_derivative/01_derivative.ipynb).
# The dual number has no $h$ to choose.


# %%
def damped(x):
    return x * np.exp(-x) * np.sin(x)


exact = np.exp(-1) * np.cos(1)
hs = np.logspace(-14, -0.5, 55)
forward = [abs((damped(1 + h) - damped(1)) / h - exact) for h in hs]
central = [abs(derivative(damped, 1.0, h) - exact) for h in hs]
dual_error = max(abs(dual_slope(damped, 1.0) - exact), 1e-17)

fig, ax = plt.subplots()
ax.loglog(hs, forward, "s-", markersize=3, linewidth=1.0, label="forward difference")
ax.loglog(hs, central, "^--", markersize=3, linewidth=1.0, label="central difference")
ax.axhline(dual_error, color="black", linestyle=":", linewidth=2.5, label="Dual (0 is drawn at 1e-17)")
ax.set(xlabel="step h", ylabel="error of the slope", title="No step, no error", ylim=(1e-18, 100))
ax.legend(loc="upper center", ncols=2);

# %% [markdown]
# `dual_slope` even differentiates code with a loop in it. Here is the square root of 2 by Newton's iteration,
# and the slope of the *iteration* with respect to the number under the root. (The truth is $1/(2\sqrt2)$.)


# %%
def newton_root(x):
    guess = 1.0
    for _ in range(6):
        guess = 0.5 * (guess + x / guess)
    return guess


print(dual_slope(newton_root, 2.0), 1 / (2 * np.sqrt(2)))

# %% [markdown]
# **Think.** A loss depends on a million weights. How many runs with dual numbers give its slope with respect
# to each of them? What would you like to have instead?
#
# <details><summary>Answer</summary>
#
# One run answers one question: how does the output move when *this* weight moves? A million weights need a
# million runs. One would rather ask the question from the other end: of *one* output, all slopes at once. Run
# the network once forward, remember the numbers on the way, and multiply the local slopes from the output
# *back* to the weights: each product is the previous one times one more slope. That is backpropagation, and
# it is next.
#
# </details>

# %% [markdown]
# ## 5. A deep chain of neurons
#
# **Idea.** The smallest deep network has one neuron per layer: multiply by a weight, squash, hand on.
#
# **Definition.** For an input $x$ and weights $w_1, \dots, w_n$ let
#
# $$a_0 = x, \qquad z_k = w_k\,a_{k-1}, \qquad a_k = \sigma(z_k) \qquad (k = 1, \dots, n), \qquad y = a_n,$$
#
# so that $y = \sigma(w_n\,\sigma(w_{n-1} \cdots \sigma(w_1 x)\cdots))$. The number $z_k$ is called the
# *pre-activation* of neuron $k$, and $a_k$ its *activation*. Mind the order: $w_1$ stands next to the input,
# so it acts first.
#
# **The gradient.** We want all of $\partial y/\partial w_1, \dots, \partial y/\partial w_n$. (The $\partial$
# says: the slope when this weight moves while the others stand still.) Let
# $\delta_k = \partial y/\partial z_k$. The weight $w_k$ enters through $z_k = w_k a_{k-1}$ only, whose slope
# in $w_k$ is $a_{k-1}$. The number $z_k$ in turn acts through $a_k = \sigma(z_k)$, then
# $z_{k+1} = w_{k+1} a_k$. The chain rule, three times:
#
# $$\delta_n = \sigma'(z_n), \qquad \delta_k = \delta_{k+1}\; w_{k+1}\; \sigma'(z_k), \qquad
#   \frac{\partial y}{\partial w_k} = \delta_k\, a_{k-1}.$$
#
# One walk forward finds and remembers every $z_k$ and $a_k$; one walk backward finds every $\delta_k$. About
# $2n$ steps for all $n$ slopes.
#
# **By hand.** $x = 3$, $w_1 = 0$, $w_2 = 4$.
#
# - Forward: $z_1 = 0 \cdot 3 = 0$, $a_1 = \tfrac12$; $z_2 = 4 \cdot \tfrac12 = 2$,
#   $y = a_2 = \sigma(2) \approx 0.8808$.
# - Backward: $\delta_2 = \sigma'(2) \approx 0.1050$, so
#   $\partial y/\partial w_2 = \delta_2\,a_1 \approx 0.0525$. Then
#   $\delta_1 = \delta_2\,w_2\,\sigma'(z_1) \approx 0.1050 \cdot 4 \cdot \tfrac14 = 0.1050$, so
#   $\partial y/\partial w_1 = \delta_1\,a_0 \approx 0.3150$.
#
# (A weight of zero is no special case, as long as you never divide by it.)
#
# Here is the network itself, made with your `sigmoid`.


# %% locked="network"
def deep_chain(ws, x):
    """The output y of the chain of neurons with the weights ws, for the input x."""
    a = x
    for w in ws:
        a = sigmoid(w * a)
    return a


# %% [markdown]
# **Exercise 5** (3 points). Write `deep_chain_grad`. You may use `sigmoid` and `dsigmoid`.


# %% solution="deep_chain_grad"
def deep_chain_grad(ws, x):
    """The gradient [∂y/∂w₁, …, ∂y/∂wₙ] of y = σ(wₙ σ(wₙ₋₁ … σ(w₁ x) …)).

    Arguments
        ws   the weights, a list or an array of n numbers, shape (n,), of any size and sign, whole or not;
             ws[0] = w₁ stands next to the input; never changed.
        x    the input, a number.
    Returns
        an array (or a list) of n floats, shape (n,), made anew in each call, entry k belonging to ws[k];
        for n = 0 (then y = x) it is empty.
        Each entry is exact but for rounding, however large or tiny: its relative error is below 1e-9 as long as
        |x| ≤ 3 and every |w| ≤ 4, where the entry exceeds 1e-300 in size. Weights as large as 1000, or a
        hundred of them, cause no warning.
    Raises
        ValueError if ws is not one-dimensional: a single number, or shape (n, 1), also for n = 0.

    >>> np.round(deep_chain_grad([0, 4], 3.0), 5)
    array([0.31498, 0.0525 ])
    """
    ### BEGIN SOLUTION
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        msg = f"the weights must have shape (n,), not {ws.shape}"
        raise ValueError(msg)
    activations, zs = [float(x)], []
    for w in ws:
        zs.append(w * activations[-1])
        activations.append(sigmoid(zs[-1]))
    gradient = np.zeros(len(ws))
    upstream = 1.0
    for k in reversed(range(len(ws))):
        delta = upstream * dsigmoid(zs[k])
        gradient[k] = delta * activations[k]
        upstream = delta * ws[k]
    return gradient
    ### END SOLUTION


# %% check="deep_chain_grad" points=3
answer = deep_chain_grad([0.0, 4.0], 3.0)
assert np.shape(answer) == (2,), f"Two weights, two slopes: expected the shape (2,), got {np.shape(answer)}."
assert np.allclose(answer, [0.31498, 0.05250], atol=1e-5), f"By hand: 0.3150 and 0.0525. You got {answer}."
answer = deep_chain_grad([1.0, -2.0, 0.5], 0.7)
measured = [
    derivative(lambda w: deep_chain([w, -2.0, 0.5], 0.7), 1.0),
    derivative(lambda w: deep_chain([1.0, w, 0.5], 0.7), -2.0),
    derivative(lambda w: deep_chain([1.0, -2.0, w], 0.7), 0.5),
]
assert np.allclose(answer, measured, atol=1e-8), f"You got {answer}; difference quotients measure {measured}."

# %% [markdown]
# **Your function at work: two roads, one gradient.** Dual numbers walk *forward* with the input, once for
# every weight; `deep_chain_grad` walks *backward*, once for all of them. They must agree to the last digit or
# so.


# %%
def by_duals(ws, x):
    """The gradient of the chain by forward mode: one run per weight, with the dot 1 on that weight."""

    def run(k):
        a = x
        for j, w in enumerate(ws):
            a = 1 / (1 + np.exp(-Dual(w, float(j == k)) * a))
        return a.dot

    return np.array([run(k) for k in range(len(ws))])


ws = np.array([1.5, -2.0, 1.0, 3.0, -0.5])
print("backward:", deep_chain_grad(ws, 0.7))
print("forward: ", by_duals(ws, 0.7))

# %% [markdown]
# **Vanishing.** How large is the slope for the first weight, compared with the last? Below, all weights are
# equal to $w$, the chain has $n = 5$, $10$ or $20$ neurons, and the axis is logarithmic: each step to the
# left brings $\delta$ one more factor $w\,\sigma'(z)$, and $\sigma'$ is never more than $\tfrac14$. (The slope
# $\delta_k\,a_{k-1}$ that is plotted also gains the ratio of two neighbouring activations, which is near 1
# but for the first neurons.)


# %%
def draw_gradients(w=1.0):
    """|∂y/∂wₖ| against k, for chains of 5, 10 and 20 neurons whose weights are all w."""
    _, ax = plt.subplots()
    for n, style in ((20, "o-"), (10, "s--"), (5, "^-.")):
        size = np.abs(deep_chain_grad(np.full(n, w), 1.0))
        ax.semilogy(np.arange(1, n + 1), size, style, label=f"n = {n} neurons")
    ax.set(xlabel="neuron k", ylabel="|∂y/∂wₖ|", title=f"All weights w = {w:.2f}", ylim=(1e-26, 10))
    ax.set_xticks(range(1, 21))
    ax.legend(loc="lower right")


# %%
draw_gradients()

# %% [markdown]
# Try to save the first neurons by a better $w$.

# %%
interact(draw_gradients, w=(0.25, 8.0, 0.25));

# %% [markdown]
# **A real job: train it.** A dimmer has a knob (from $-3$ to $3$) and a lamp. We measured the brightness at nine
# settings and want a chain of neurons that predicts it. The loss is the mean squared error,
# $L = \frac19\sum_i (y_i - t_i)^2$, with prediction $y_i$ and measured $t_i$. The chain rule once more:
# $\partial L/\partial w_k = \frac19\sum_i 2\,(y_i - t_i)\,\partial y_i/\partial w_k$, and the last factor is
# your function. Each step moves all weights a little against the slope, which makes the loss smaller.

# %%
knob = np.array([-3.0, -2.25, -1.5, -0.75, 0.0, 0.75, 1.5, 2.25, 3.0])
brightness = np.array([0.50, 0.51, 0.52, 0.59, 0.73, 0.84, 0.87, 0.88, 0.88])


def train(n, steps=400, rate=3.0):
    """Train n neurons, every weight starting at 1; return the final weights and the loss before each step."""
    ws, losses = np.ones(n), []
    for _ in range(steps):
        errors = np.array([deep_chain(ws, x) for x in knob]) - brightness
        losses.append(np.mean(errors**2))
        gradients = np.array([deep_chain_grad(ws, x) for x in knob])
        ws = ws - rate * 2 * np.mean(errors[:, np.newaxis] * gradients, axis=0)
    return ws, losses


trained = {n: train(n) for n in (2, 3, 8)}

fig, ax = plt.subplots()
for n, (_, losses) in trained.items():
    ax.semilogy(losses, label=f"{n} neurons")
ax.axhline(np.var(brightness), color="black", linestyle=":", linewidth=1.2, label="always predict the mean")
ax.set(xlabel="step", ylabel="mean squared error", title="Deeper is not better here", ylim=(5e-6, 0.1))
ax.legend(loc="lower left")
for n, (ws, _) in trained.items():
    print(f"{n} neurons: each weight moved by", np.round(ws - 1, 3))

# %% [markdown]
# Two neurons learn the dimmer. Three learn slowly. Eight learn only to predict the mean: the last weight
# moves, the first ones stay nearly where they were put, because the news of the error reaches them through
# eight sigmoids in a row, and each of these multiplies it by at most $\tfrac14$. This *vanishing gradient*
# held deep networks back for years, and you have just watched it happen.
#
# **Think.** "If a slope is $w\,\sigma'(z)$, take $w = 100$ and nothing vanishes." Why does that fail? Can the
# gradient of such a chain ever *explode*?
#
# <details><summary>Answer</summary>
#
# The weight also sits inside $z = w a$, and $\sigma'(z) < e^{-|z|}$ dies faster than $w$ grows. In figures:
# if all weights are positive and $x \ge 0$, then every $a_k \ge \tfrac12$ for $k \ge 1$, so the slope from
# one activation to the next is
# $w\,\sigma'(wa) = \frac{z\,\sigma'(z)}{a} \le 2 \max_z z\,\sigma'(z) \approx 2 \cdot 0.224 = 0.448$.
# **Whatever the positive weights (for $x \ge 0$), every further neuron more than halves the slope.**
#
# With negative weights it can explode, on a knife's edge. Take $a = \sigma(-3) \approx 0.0474$ and
# $w = -3/a \approx -63$. Then $wa = -3$: the activation reproduces itself, and each neuron multiplies the
# slope by $w\,\sigma'(-3) \approx -2.86$. The least disturbance throws the chain off this point, for the very
# reason that the slope is large.
#
# The cures that made deep networks work change the factors: activations whose slope is 1 (ReLU), weights
# started at a well-chosen size, and *residual* layers $a + f(a)$, whose slope $1 + f'(a)$ stays near 1 when
# $f'$ is small.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | composition | the function $f \circ g$ with $(f \circ g)(x) = f(g(x))$, in which $g$ acts first |
# | chain rule | $(f \circ g)'(x) = f'(g(x)) \cdot g'(x)$, if $g$ is differentiable at $x$ and $f$ at $g(x)$ |
# | sigmoid | the function $\sigma(x) = 1/(1 + e^{-x})$, rising from 0 to 1 |
# | cancellation | the loss of digits when two numbers that are nearly equal are subtracted |
# | dual number | $u + \dot u\,\varepsilon$ with $\varepsilon^2 = 0$: a value $u$ and its slope $\dot u$ in one |
# | automatic differentiation | computing exact slopes along with the values, rule by rule, while the code runs |
# | pre-activation | the number that enters the sigmoid of a neuron; the number that leaves it is its activation |
# | backpropagation | one walk from the output back to the weights that finds all slopes by the chain rule |
# | vanishing gradient | slopes for the first layers of a deep network that are too small to learn from |

# %% [markdown]
# ## Summary
#
# - $f \circ g$ means: $g$ first. The empty composition is the identity, and its slope is 1.
# - The chain rule: slopes multiply, each taken **where its function is at work**. One walk, two numbers:
#   value and slope.
# - $\sigma' = \sigma(x)\,\sigma(-x) \le \tfrac14$. Formulas that are equal on paper are not equal in floats.
# - Dual numbers carry the walk inside the arithmetic: exact slopes of ordinary code, one input at a time
#   (*forward mode*).
# - Walking backward gives the slopes for *all* weights in one go (*reverse mode*, backpropagation).
# - A product of many numbers of size at most some fixed $q < 1$ is nearly zero: the vanishing gradient.
#
# **Further reading.** For all of Part I, *Calculus*: MIT OpenCourseWare, *Single Variable Calculus*; Gilbert
# Strang, *Calculus*.
#
# **Where to go next.** [Notebook 03](../03_critical_points/03_critical_points.ipynb), *Critical points*, uses slopes to
# find where a function is smallest. The chain rule returns for functions of many variables in notebook 15, where local
# slopes become matrices, and in [notebook 24](../24_neural_network/24_neural_network.ipynb), where your `Dual` walks
# backward and grows into an engine that trains a real network.
