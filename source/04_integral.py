# %% [markdown]
# # 04 The integral
#
# The derivative takes a quantity and tells how fast it changes. The integral goes the other way: you know how
# fast something changes at every moment, and you want the whole. From a speed to a distance, from a flow to
# an amount, from a probability density to a probability, from the errors a classifier makes at every
# threshold to one number that says how good it is.
#
# **What you will be able to do**
#
# - add up a function box by box, and say what the sum tends to as the boxes become thin;
# - get six more digits from the same number of boxes by choosing them cleverly;
# - tell a signed area from a total one;
# - say exactly when integrating and differentiating undo each other, and refute the careless version;
# - use an antiderivative, and notice when it lies;
# - measure how well a score separates two classes, by an area: the ROC curve and its AUC.
#
# **What you need**: the derivative, and slopes to the left and to the right of a point
# ([notebook 01](../01_derivative/01_derivative.ipynb)), and for section 6 the table of derivatives that opens
# [notebook 02](../02_chain_rule/02_chain_rule.ipynb).
#
# **Time**: about three and a half hours. There are seven exercises, 14 points in all.
#
# **Data**: `penguins.csv`, 342 Palmer penguins (Horst, Hill and Gorman 2020, licence CC0); the first lines of
# the file give its full source.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $f$ | `f` | a function that takes one number and returns one number |
# | $a$, $b$ | `a`, `b` | the ends of the interval, in any order |
# | $n$ | `n` | how many boxes we cut the interval into: 1, 2, 3, … |
# | $h$ | `h` | the width of one box, $h = (b - a)/n$ |
# | $x_i$ | `a + i * h` | the points between the boxes: $x_0 = a$, $x_n = b$ |
# | $\int_a^b f(x)\,dx$ | | the integral of $f$ from $a$ to $b$: a number |
# | $F$ | `F` | a function made by integrating: $F(x) = \int_a^x f(t)\,dt$ |
#
# In every exercise $f$ is given as a Python function that wants **one number at a time**: `f(0.5)` works,
# `f` of a whole array need not. It is called *smooth* if it has as many continuous derivatives as the error bounds
# of section 2 ask for. And a number counts as right when it differs from the true one by rounding errors only,
# unless the docstring allows more.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")


def derivative(f, x, h):
    """The central difference (f(x + h) - f(x - h)) / (2h), from notebook 01."""
    return (f(x + h) - f(x - h)) / (2 * h)


# %% [markdown]
# ## 1. Riemann sums
#
# **Idea.** A robot drives along a straight track, and you see nothing but its speedometer. How far does it
# get? If the speed is constant it is easy: speed times time. If not, cut the time into short pieces in which
# the speed hardly changes, take *one* reading in each, and add up: reading times duration. When the robot
# drives backwards, the reading is negative and the piece counts negative, as it should: we ask where the
# robot ends up.
#
# **Definition.** Cut the way from $a$ to $b$ into $n$ boxes of the same width $h = (b - a)/n$. Box number
# $i$, for $i = 0, 1, \dots, n - 1$, reaches from $x_i = a + ih$ to $x_{i+1}$. Choose a point $t_i$ in each.
# The **Riemann sum** is
#
# $$h \, f(t_0) + h\, f(t_1) + \dots + h\, f(t_{n-1}) = h \sum_{i=0}^{n-1} f(t_i) .$$
#
# There are $n$ boxes, so there are $n$ terms, although there are $n + 1$ points $x_0, \dots, x_n$. Three
# choices are common: the end where the box begins, $t_i = x_i$ (called *left*); the end where it stops,
# $t_i = x_{i+1}$ (*right*); and the middle, $t_i = a + (i + \tfrac12) h$ (*mid*).
#
# **By hand.** $f(x) = x^2$ from $0$ to $2$ with $n = 2$, so $h = 1$:
#
# - left: $1 \cdot (0^2 + 1^2) = 1$;
# - right: $1 \cdot (1^2 + 2^2) = 5$;
# - mid: $1 \cdot (0.5^2 + 1.5^2) = 0.25 + 2.25 = 2.5$.
#
# (The truth will turn out to be $\frac83 = 2.67$.) Now walk the other way, from $2$ to $0$. Then
# $h = -1$, the first box reaches from $2$ to $1$, and *left*, where the boxes begin, gives
# $-1 \cdot (2^2 + 1^2) = -5$. Walking backwards turns the sign round. No special case is needed: the
# formulas do it by themselves, if you let $h$ be negative.
#
# **Exercise 1** (2 points). Write `riemann`.


# %% solution="riemann"
def riemann(f, a, b, n, rule):
    """The Riemann sum of f from a to b with n boxes of equal width h = (b - a)/n.

    Arguments
        f      a function of one number that returns a number; it is called with one number at a time, at the n
               points named below and nowhere else (it need not be defined anywhere else).
        a, b   numbers (int or float), in any order; if a > b then h is negative, if a = b then h is 0.
        n      how many boxes, a whole number, at least 1.
        rule   where the height of box i (for i = 0, 1, …, n - 1) is taken:
               "left" at a + i * h, "right" at a + (i + 1) * h, "mid" at a + (i + 0.5) * h.
               So "left" is the end of the box that is nearer to a, also if a > b.
    Returns
        a number: h times the sum of the n heights.
    Raises
        ValueError if n < 1, and if rule is none of the three.

    >>> riemann(lambda x: x**2, 0, 2, 2, "left")
    1.0
    >>> riemann(lambda x: x**2, 2, 0, 2, "left")
    -5.0
    """
    ### BEGIN SOLUTION
    shifts = {"left": 0, "mid": 0.5, "right": 1}
    if n < 1 or rule not in shifts:
        raise ValueError(f"there is no Riemann sum with n = {n} and the rule {rule!r}")
    h = (b - a) / n
    return h * sum(f(a + (i + shifts[rule]) * h) for i in range(n))
    ### END SOLUTION


# %% check="riemann" points=2
for rule, answer in [("left", 1), ("right", 5), ("mid", 2.5)]:
    found = riemann(lambda x: x**2, 0, 2, 2, rule)
    assert np.isclose(found, answer), f"x² from 0 to 2, two boxes, {rule}: {answer} by hand. You found {found}."
found = riemann(lambda x: x**2, 2, 0, 2, "left")
assert np.isclose(found, -5), f"From 2 to 0 the width is -1 and the first height is f(2): -5, not {found}."

# %% [markdown]
# **Your function at work.** The boxes of a function that is positive, then negative, then positive again.
# Boxes above the axis count positive, boxes below it negative; the title shows the sum that your function
# finds.


# %%
def wave(x):
    """x (x² - 4) / 2, positive between -2 and 0, negative between 0 and 2, then positive."""
    return x * (x**2 - 4) / 2


def draw_boxes(n, rule="mid"):
    """The boxes of wave from -1 to 2.5, dark below the axis and light above, and their sum."""
    a, b = -1.0, 2.5
    h = (b - a) / n
    starts = a + h * np.arange(n)
    heights = [riemann(wave, x, x + h, 1, rule) / h for x in starts]
    _, ax = plt.subplots()
    for sign, shade, hatch, name in [(1, "0.88", "", "counts positive"), (-1, "0.75", "///", "counts negative")]:
        chosen = [(x, y) for x, y in zip(starts, heights, strict=True) if y * sign > 0]
        if chosen:
            x, y = np.array(chosen).T
            look = {"facecolor": shade, "hatch": hatch, "edgecolor": "black", "linewidth": 0.7}
            ax.bar(x, y, width=h, align="edge", label=name, **look)
    xs = np.linspace(a, b, 200)
    ax.plot(xs, wave(xs), color="black", linewidth=2.2, label="f(x) = x (x² − 4) / 2")
    ax.axhline(0, color="black", linewidth=0.8)
    ax.set(xlabel="x", ylabel="f(x)", ylim=(-2, 3.3))
    ax.set_title(f"{n} boxes, rule {rule}: the sum is {riemann(wave, a, b, n, rule):.4f}")
    ax.legend(loc="upper left")


draw_boxes(10)

# %% [markdown]
# Take more and more boxes. To which number does the sum tend, and does it matter for that number which rule
# you choose?

# %%
interact(draw_boxes, n=(1, 60, 1), rule=["left", "mid", "right"]);

# %% [markdown]
# **Definition.** Let $f$ be bounded between $a$ and $b$, where $a < b$. (Boxes may now have different
# widths, and the points $t_i$ may be any points of their boxes.) If the Riemann sums tend to one and the
# same number whenever the widest box becomes arbitrarily thin, then $f$ is **integrable** and that number is
# the **integral** $\int_a^b f(x)\,dx$. We put $\int_b^a f(x)\,dx = -\int_a^b f(x)\,dx$ and
# $\int_a^a f(x)\,dx = 0$.
#
# The elongated S is the S of *sum*, and $dx$ is what became of the width $h$. Four facts that we use without
# proof: every continuous function is integrable; so is every bounded function with finitely many jumps; what is
# integrable from $a$ to $c$ is so on every part, with
# $\int_a^c f(x)\,dx = \int_a^b f(x)\,dx + \int_b^c f(x)\,dx$; and where $f \le g$ between $a < b$, also
# $\int_a^b f(x)\,dx \le \int_a^b g(x)\,dx$.
#
# **Think.** Let $f(x) = 1$ when $x$ is a fraction of whole numbers and $f(x) = 0$ when it is not (like
# $\sqrt 2$). What do the Riemann sums from $0$ to $1$ tend to?
#
# <details><summary>Answer</summary>
#
# It depends on the points, and therefore this function is not integrable. However thin the boxes are, each
# contains fractions and also numbers that are none. Choose fractions, and every sum is $1$. Choose the
# others, and every sum is $0$. The definition demands one number for *all* choices of points. (Your `riemann`
# on a computer would always say $1$: every floating-point number is a fraction.)
#
# </details>

# %% [markdown]
# ## 2. Better boxes
#
# **Idea.** A box has a flat lid. Put a slanted lid on it, through the two points of the graph, and it fits
# much better: a *trapezoid*. Put a curved lid on it, a piece of a parabola, and it fits better still.
#
# **Definition.** A trapezoid over a base of width $h$ with the heights $u$ and $v$ has the area
# $h \cdot \frac{u + v}{2}$. Add up over all boxes. Every inner point belongs to two boxes and gets the weight
# $\frac12 + \frac12$, each end belongs to one only. This is the **trapezoid rule**:
#
# $$T_n = h \left( \frac{f(x_0)}{2} + f(x_1) + f(x_2) + \dots + f(x_{n-1}) + \frac{f(x_n)}{2} \right) .$$
#
# A parabola needs three points, so now we take the boxes in *pairs*, and $n$ must be **even**. The parabola
# through three neighbouring points with the heights $u, v, w$ has the area $\frac h3 (u + 4v + w)$ under it.
# Add up over all pairs: this is **Simpson's rule**,
#
# $$S_n = \frac h3 \Bigl( f(x_0) + 4 f(x_1) + 2 f(x_2) + 4 f(x_3) + \dots + 2 f(x_{n-2}) + 4 f(x_{n-1})
# + f(x_n) \Bigr) ,$$
#
# with the weight $4$ at the odd points, $2$ at the even ones, and $1$ at both ends.
#
# **By hand.** $f(x) = x^2$ from $0$ to $2$ with $n = 2$, so $h = 1$. The heights are $0, 1, 4$.
# $T_2 = \frac02 + 1 + \frac42 = 3$ and $S_2 = \frac13 (0 + 4 \cdot 1 + 4) = \frac83$. The second is exact, of
# course: the graph *is* a parabola.
#
# <details><summary>Where h/3 (u + 4v + w) comes from</summary>
#
# Shift the middle point to $0$, so that the points are $-h, 0, h$, and let the parabola be
# $p(x) = \alpha + \beta x + \gamma x^2$. Then $v = \alpha$ and
# $u + w = 2 \alpha + 2 \gamma h^2$. Its area from $-h$ to $h$ is $2h\alpha + \frac23 \gamma h^3$: the part
# $\beta x$ cancels, left against right, and $\int_{-h}^h x^2\,dx = \frac23 h^3$ (section 6). And
# $\frac h3 (u + 4 v + w) = \frac h3 (6 \alpha + 2 \gamma h^2)$ is the same. If you add a term $\delta x^3$ to
# the parabola, it cancels, too, in the area and in $u + w$. Hence Simpson's rule is exact even for cubic
# polynomials, which nobody asked for.
#
# </details>
#
# **Exercise 2** (2 points). Write `trapezoid` and `simpson`.


# %% solution="trapezoid"
def trapezoid(f, a, b, n):
    """The trapezoid rule for f from a to b with n boxes of equal width h = (b - a)/n.

    Arguments
        f      a function of one number that returns a number; called with one number at a time.
        a, b   numbers (int or float), in any order; if a > b then h is negative, if a = b then h is 0.
        n      how many boxes, a whole number, at least 1.
    Returns
        a number: h * (f(x0)/2 + f(x1) + … + f(x(n-1)) + f(xn)/2), where xi = a + i * h.
    Raises
        ValueError if n < 1.

    >>> trapezoid(lambda x: x**2, 0, 2, 2)
    3.0
    """
    ### BEGIN SOLUTION
    if n < 1:
        raise ValueError(f"there must be at least one box, not {n}")
    h = (b - a) / n
    return h * (f(a) / 2 + sum(f(a + i * h) for i in range(1, n)) + f(b) / 2)
    ### END SOLUTION


def simpson(f, a, b, n):
    """Simpson's rule for f from a to b with n boxes of equal width h = (b - a)/n.

    Arguments
        f      a function of one number that returns a number; called with one number at a time.
        a, b   numbers (int or float), in any order; if a > b then h is negative, if a = b then h is 0.
        n      how many boxes, an even whole number, at least 2.
    Returns
        a number: h/3 * (f(x0) + 4 f(x1) + 2 f(x2) + 4 f(x3) + … + 4 f(x(n-1)) + f(xn)), where xi = a + i * h.
    Raises
        ValueError if n is odd, and if n < 2.

    >>> round(simpson(lambda x: x**2, 0, 2, 2), 6)  # 8/3
    2.666667
    """
    ### BEGIN SOLUTION
    if n < 2 or n % 2 == 1:
        raise ValueError(f"boxes come in pairs: n must be even and at least 2, not {n}")
    h = (b - a) / n
    heights = [f(a + i * h) for i in range(n + 1)]
    odd, even = sum(heights[1:-1:2]), sum(heights[2:-1:2])
    return h / 3 * (heights[0] + 4 * odd + 2 * even + heights[-1])
    ### END SOLUTION


# %% check="trapezoid" points=2
found = trapezoid(lambda x: x**2, 0, 2, 2)
assert np.isclose(found, 3), f"Trapezoids under x² from 0 to 2, two boxes: 0/2 + 1 + 4/2 = 3, not {found}."
found = simpson(lambda x: x**2, 0, 2, 2)
assert np.isclose(found, 8 / 3), f"Simpson for x² from 0 to 2, two boxes: (0 + 4·1 + 4)/3 = 8/3, not {found}."
try:
    simpson(lambda x: x**2, 0, 2, 3)
except ValueError:
    pass
else:
    raise AssertionError("Three boxes do not come in pairs: simpson raises a ValueError for odd n.")

# %% [markdown]
# **Your function at work.** The integral of $e^x$ from $0$ to $1$ is $e - 1$ (section 6), so we know every
# error exactly. Both axes are logarithmic: a straight line of slope $-k$ means an error of order $h^k$.

# %%
rules = {
    "left": (":", "o", lambda n: riemann(np.exp, 0, 1, n, "left")),
    "mid": ("-.", "s", lambda n: riemann(np.exp, 0, 1, n, "mid")),
    "trapezoid": ("--", "^", lambda n: trapezoid(np.exp, 0, 1, n)),
    "Simpson": ("-", "D", lambda n: simpson(np.exp, 0, 1, n)),
}
counts = [2**k for k in range(1, 13)]

fig, ax = plt.subplots()
for name, (line, marker, integrate) in rules.items():
    errors = [max(abs(integrate(n) - (np.e - 1)), 1e-16) for n in counts]  # a logarithm has no place for 0
    ax.loglog(counts, errors, linestyle=line, marker=marker, color="black", fillstyle="none", label=name)
for k, height in [(1, 0.9), (2, 0.15), (4, 0.01)]:
    ax.annotate(f"slope −{k}", (64, height / 64**k), xytext=(2, 8), textcoords="offset points")
ax.set(xlabel="boxes n", ylabel="error", ylim=(1e-17, 3), title="The integral of exp from 0 to 1")
ax.legend(loc="lower left");

# %% [markdown]
# Twice as many boxes halve the error of *left*, divide that of *mid* and of the trapezoids by $4 = 2^2$, and
# that of Simpson by $16 = 2^4$, until rounding errors (about $10^{-16}$) are all that is left. These are
# theorems. For $a < b$,
#
# $$\left| T_n - \int_a^b f(x)\,dx \right| \le \frac{(b - a)\, h^2}{12} \max |f''|
# \quad\text{and}\quad
# \left| S_n - \int_a^b f(x)\,dx \right| \le \frac{(b - a)\, h^4}{180} \max |f''''| ,$$
#
# **where the second derivative of $f$ is continuous on the whole interval, and for Simpson the fourth.** (For
# *mid* half the bound of the trapezoids is true, for *left* and *right* $\frac{(b - a)\,h}{2} \max |f'|$.)
#
# **Think.** (a) Simpson's rule for $\sqrt x$ from $0$ to $1$: twice as many boxes divide the error by $2.83$
# only. Is the theorem wrong? (b) Look at *mid* and *trapezoid* in the figure. Their errors differ by a factor
# of two, and in fact their signs differ as well. How can you make a much better rule out of the two?
#
# <details><summary>Answer</summary>
#
# (a) No, its hypothesis is not met. Already the first derivative of $\sqrt x$, which is
# $\frac{1}{2 \sqrt x}$, grows beyond all bounds as $x \to 0$; there is no $\max |f''''|$. The first pair of
# boxes is to blame: its area is of size $h \cdot \sqrt h$, and so is its error. Halving $h$ divides
# $h^{3/2}$ by $2^{3/2} = 2.83$.
#
# (b) If the trapezoids err by $+2e$ and the middles by $-e$, then one third of the former and two thirds of
# the latter err by nothing, at least to leading order. Indeed $\frac13 T_n + \frac23 M_n$ is exactly
# Simpson's rule with $2n$ boxes. Write down the weights and see.
#
# </details>

# %% [markdown]
# ## 3. Signed area, total area
#
# **Idea.** The robot drives forward for an hour and backward for an hour. Where is it? Back at the start: the
# distances cancel. How much has it driven? Twice the way: nothing cancels. The integral of the speedometer
# answers the first question. To answer the second you need something else.
#
# **Definition.** The **signed area** of $f$ from $a$ to $b$ is $\int_a^b f(x)\,dx$: what lies above the axis
# counts positive, what lies below negative. The **total area** between the graph and the axis counts
# everything positive; it is the integral of the *absolute value* of $f$. For $a \le b$,
#
# $$\text{signed} = \int_a^b f(x)\,dx, \qquad \text{total} = \int_a^b |f(x)|\,dx .$$
#
# Taking the absolute value *after* integrating is too late, for then the parts have already cancelled. All
# that one can say is $\bigl| \int_a^b f(x)\,dx \bigr| \le \int_a^b |f(x)|\,dx$.
#
# **By hand.** $f(x) = x$ from $-1$ to $2$. The triangle on the left lies below the axis and has the area
# $\frac12$, the one on the right lies above it and has the area $2$. Signed: $2 - \frac12 = \frac32$. Total:
# $2 + \frac12 = \frac52$. One more, without computation: the two arches of the sine on $[-\pi, \pi]$ are
# equally large, so its signed area is $0$ there. The total area is $4$, as section 6 will tell.
#
# **Exercise 3** (2 points). Write `signed_area` and `total_area`. You choose the rule; 200 boxes are plenty.


# %% solution="signed_area"
def signed_area(f, a, b):
    """The signed area between the graph of f and the axis, from a to b.

    Arguments
        f      a smooth function of one number that returns a number, called with one number at a time; between
               a and b it changes its sign at most ten times, at places at least |b - a|/50 apart.
        a, b   numbers (int or float), in any order.
    Returns
        a number: the integral of f from a to b (so that exchanging a and b changes the sign), up to an error
        of at most a hundredth of the total area. The trapezoid rule with 200 boxes is precise enough.

    >>> abs(signed_area(lambda x: x, -1, 2) - 1.5) <= 0.025
    True
    """
    ### BEGIN SOLUTION
    return trapezoid(f, a, b, 200)
    ### END SOLUTION


def total_area(f, a, b):
    """The total area between the graph of f and the axis over the interval with the ends a and b.

    Arguments
        f, a, b   as for signed_area.
    Returns
        a number, never negative: the area above the axis plus the area below it, up to an error of at most a
        hundredth. An area does not depend on who walks where: exchanging a and b changes nothing.

    >>> abs(total_area(lambda x: x, -1, 2) - 2.5) <= 0.025
    True
    """
    ### BEGIN SOLUTION
    return abs(trapezoid(lambda x: abs(f(x)), a, b, 200))
    ### END SOLUTION


# %% check="signed_area" points=2
found = signed_area(lambda x: x, -1, 2), total_area(lambda x: x, -1, 2)
assert np.allclose(found, (1.5, 2.5), atol=0.02), f"f(x) = x from -1 to 2: 1.5 and 2.5. You found {found}."
found = signed_area(np.sin, -np.pi, np.pi), total_area(np.sin, -np.pi, np.pi)
assert np.allclose(found, (0, 4), atol=0.03), f"The sine from -π to π: 0 and 4. You found {found}."

# %% [markdown]
# **Your function at work.** Rain fills a tank and people empty it. The curve is the flow, in litres an hour.
# The signed area says how much *more* water there is than at the beginning, the total area how much water has
# moved, which is what wears out the pump.


# %%
def flow(t):
    """Litres an hour into the tank, t hours after midnight; negative when it drains."""
    return 30 * np.sin(t / 3) + 12 * np.sin(t)


hours = np.linspace(0, 24, 400)
fig, (ax, low) = plt.subplots(2, 1, figsize=(6.4, 5.2), sharex=True)
ax.plot(hours, flow(hours), color="black")
ax.fill_between(hours, flow(hours), where=flow(hours) > 0, facecolor="0.88", label="in")
look = {"facecolor": "0.75", "edgecolor": "black", "hatch": "///", "linewidth": 0}
ax.fill_between(hours, flow(hours), where=flow(hours) < 0, label="out", **look)
ax.set(ylabel="flow, litres an hour", title="What the pump does in a day")
ax.legend(loc="lower left")
quarters = np.linspace(0, 24, 97)
low.plot(quarters, [signed_area(flow, 0, t) for t in quarters], "-", color="black", label="signed area: gained")
low.plot(quarters, [total_area(flow, 0, t) for t in quarters], "--", color="black", label="total area: moved")
low.set(xlabel="hours after midnight", ylabel="litres")
low.legend(loc="upper left");

# %% [markdown]
# **Think.** Somebody computes the total area like this: find out where $f$ crosses the axis, integrate from
# crossing to crossing, add up the absolute values. Is this right? Where is the danger?
#
# <details><summary>Answer</summary>
#
# It is right: between two neighbouring crossings $f$ has one sign, so there the signed area is plus or minus
# the total one. By this method Simpson's rule keeps its fourth order, which it loses at the corners of
# $|f|$. The danger is to overlook a crossing, or rather two: if $f$ is positive at both ends of a piece, it
# may still dive below the axis in between. Every overlooked dive cancels silently.
#
# </details>

# %% [markdown]
# ## 4. The area so far
#
# **Idea.** Let the right end move. Each $x$ has its own area, from the fixed $a$ up to $x$: a new function is
# born. It is what the tank's gauge shows while the flow comes and goes.
#
# **Definition.** For an integrable $f$ and a fixed start $a$,
#
# $$F(x) = \int_a^x f(t)\,dt .$$
#
# (Inside the integral the variable has another name, $t$: it runs from $a$ to $x$ while $x$ stands still.)
# By definition $F(a) = 0$. To the left of $a$ we integrate backwards: $F(x) = -\int_x^a f(t)\,dt$ for
# $x < a$.
#
# **By hand.** $f(t) = 2$ for all $t$ and $a = 1$: $F(x) = 2\,(x - 1)$. So $F(4) = 6$, $F(1) = 0$, and
# $F(0) = -2$, although $f$ is positive.
#
# **Exercise 4** (2 points). Write `cumulative`. The places `xs` come in any order: do not expect them to be
# sorted, nor evenly spaced.


# %% solution="cumulative"
def cumulative(f, a, xs):
    """F(x), the integral of f from a to x, at many places x.

    Arguments
        f    a function of one number that returns a number, called with one number at a time: bounded, and
             smooth except perhaps for one jump.
        a    a number (int or float).
        xs   a list or an array of numbers (int or float), of shape (m,), never changed. In any order, on
             either side of a, perhaps equal to a or to each other, perhaps empty.
    Returns
        a float array of shape (m,): F(x) for every x of xs, in the order of xs. F(a) is 0; for x < a, F(x) is
        minus the integral from x to a. An error of up to 0.01 * |x - a| * max|f| is forgiven, where the maximum
        is taken between a and x: the trapezoid rule with 300 boxes from a to each x is precise enough, also
        across a jump.

    >>> cumulative(lambda t: 2.0, 1, [4, 1, 0]).round(6)
    array([ 6.,  0., -2.])
    """
    ### BEGIN SOLUTION
    return np.array([trapezoid(f, a, x, 300) for x in xs], dtype=float)
    ### END SOLUTION


# %% check="cumulative" points=2
found = cumulative(lambda t: 2.0, 1, [4, 1, 0])
assert np.shape(found) == (3,), f"Three places, three values: shape (3,), not {np.shape(found)}."
assert np.allclose(found, [6, 0, -2], atol=0.02), f"f = 2 from a = 1: F(4), F(1), F(0) are 6, 0, -2, not {found}."
found = cumulative(np.cos, 0, [1, -1])
assert np.allclose(found, np.sin([1, -1]), atol=0.01), f"From 0 the cosine adds up to the sine, not to {found}."

# %% [markdown]
# **Your function at work.** Above, a function with a jump at $1$. Below, its area so far, from $a = 0$ on.
# The shaded area above *is* the height of the dot below.


# %%
def jumpy(t):
    """Smooth but for one jump at t = 1, from about 1 down to -0.8."""
    return 0.6 + 0.5 * t**2 if t < 1 else -0.8


places = np.linspace(-1, 3, 161)
values = np.array([jumpy(t) for t in places])
areas = cumulative(jumpy, 0, places)


def draw_area_so_far(x):
    """The function with its area from 0 to x shaded, above; F with a dot at x, below."""
    _, (top, low) = plt.subplots(2, 1, figsize=(6.4, 5.4), sharex=True)
    for part in (places < 1, places > 1):
        top.plot(places[part], values[part], "-", color="black")
    inside = (places >= min(0, x)) & (places <= max(0, x))
    counts_negative = values * (1 if x >= 0 else -1) < 0
    for where, shade, hatch, label in [
        (~counts_negative, "0.88", "", "counts positive"),
        (counts_negative, "0.75", "///", "counts negative"),
    ]:
        look = {"facecolor": shade, "edgecolor": "black", "hatch": hatch, "linewidth": 0}
        top.fill_between(places, values, where=inside & where, label=label, **look)
    area = cumulative(jumpy, 0, [x])[0]
    top.set(ylabel="f(t)", ylim=(-1.1, 1.5), title=f"The area from 0 to {x:g} is about {area:.2f}")
    top.legend(loc="upper right")
    low.plot(places, areas, "-", color="black")
    low.plot([x], [area], "o", color="black", markersize=8)
    low.set(xlabel="x", ylabel="F(x)")
    for ax in (top, low):
        ax.axhline(0, color="0.4", linewidth=0.8)
        ax.axvline(1, color="0.4", linestyle=":", linewidth=1)


draw_area_so_far(1.75)

# %%
interact(draw_area_so_far, x=(-1.0, 3.0, 0.125));

# %% [markdown]
# Look at the slope of $F$ while you move. Where $f$ is large, $F$ is steep; where $f$ is negative, $F$ falls.
# Where $f$ jumps, $F$ does not jump, but it has a corner.
#
# Here is the slope of $F$, measured with the `derivative` of notebook 01, drawn over $f$ itself. (For each $x$
# we let the area start just there. Another start adds a constant to $F$ and does not change its slope, but a
# short way makes short boxes and a small error.)

# %%
between = np.arange(-0.95, 3, 0.1)
slopes = [derivative(lambda t, x=x: cumulative(jumpy, x, [t])[0], x, 0.04) for x in between]

fig, ax = plt.subplots(figsize=(6.4, 3.4))
ax.plot(places[places < 1], values[places < 1], "-", color="0.65", linewidth=5, label="f")
ax.plot(places[places > 1], values[places > 1], "-", color="0.65", linewidth=5)
ax.plot(between, slopes, "o", color="black", fillstyle="none", label="slope of F")
ax.set(xlabel="x", ylabel="f(x) and the slope of F", title="Differentiating the area so far")
ax.legend();

# %% [markdown]
# **Think.** Start at another $a$. Why does this add a constant to $F$, and which one?
#
# <details><summary>Answer</summary>
#
# With the start $c$ instead of $a$ you get $\int_c^x = \int_c^a + \int_a^x$: the same $F$, plus the area from $c$
# to $a$, in which no $x$ occurs. The graph is shifted up or down, its slopes are the same.
#
# </details>

# %% [markdown]
# ## 5. The fundamental theorem, and a claim to refute
#
# **Idea.** Why is the slope of the area so far the height of the curve? Move $x$ by a small $h$. The area
# grows by a thin strip of width $h$ whose height is everywhere about $f(x)$, that is by about $h \cdot f(x)$.
# Divide by $h$. The weak point of this argument is the word *about*: the strip reaches from $x$ to $x + h$,
# and $f$ must not do anything wild there.
#
# **Theorem (the fundamental theorem, first half).** Let $f$ be integrable on $[a, b]$ and
# $F(x) = \int_a^x f(t)\,dt$. Then $F$ is continuous, and at every point $x$ **where $f$ is continuous**, $F$
# is differentiable with $F'(x) = f(x)$. (At the ends $a$ and $b$, the derivative means the slope from
# inside.)
#
# <details><summary>Proof</summary>
#
# *Continuity.* An integrable $f$ is bounded, say $|f| \le M$. So $F$ changes by at most $M |h|$ from $x$ to
# $x + h$.
#
# *Derivative.* Let $f$ be continuous at $x$, and take any tolerance $\varepsilon > 0$. All $t$ close enough
# to $x$ have $f(x) - \varepsilon \le f(t) \le f(x) + \varepsilon$. For $h > 0$ small enough, integrate this
# from $x$ to $x + h$ and divide by $h$:
# $f(x) - \varepsilon \le \frac{F(x+h) - F(x)}{h} \le f(x) + \varepsilon$. For $h < 0$ the same comes out (the
# two signs cancel). As $\varepsilon$ was any tolerance, the quotient tends to $f(x)$. $\square$
#
# </details>
#
# **A claim.** "For every integrable function $f$, the derivative of $\int_a^x f(t)\,dt$ is $f(x)$." You can
# read this in more than one place. It forgot four words of the theorem, and you will refute it, in two ways:
# the derivative may fail to exist, and it may exist and be something else.
#
# **By hand.** It is enough to look at functions of the simplest kind, with three numbers
# $\ell, v, r$:
#
# $$f(t) = \begin{cases} \ell & t < 0 \\ v & t = 0 \\ r & t > 0 \end{cases}
# \qquad\text{and}\qquad F(x) = \int_{-1}^x f(t)\,dt .$$
#
# They are integrable, with one jump at most. The single value $v$ sits in boxes that become arbitrarily thin,
# so it does not change any integral. Take $\ell = v = r = 2$: then $F(x) = 2\,(x + 1)$ and
# $F'(0) = 2 = f(0)$. No counterexample; this $f$ is continuous. For other $\ell$ and $r$, compute $F(h)$ and
# $F(-h)$ for $h > 0$, and from them the slopes of $F$ to the right and to the left of $0$.
#
# **Exercise 5** (1 point). Write `ftc_counterexamples`.


# %% solution="ftc_counterexamples"
def ftc_counterexamples():
    """Two functions f for which the derivative of F(x), the integral of f from -1 to x, is not f at x = 0.

    Returns
        a tuple (corner, dot) of two tuples (l, v, r) of three finite numbers each. Each stands for the
        function f with the value l at all t < 0, the value v at t = 0 and the value r at all t > 0.
        corner: F has no derivative at 0.
        dot: F has a derivative at 0, but it is not f(0).
        Any two that do this are right.

    >>> corner, dot = ftc_counterexamples()
    >>> len(corner), len(dot)
    (3, 3)
    """
    ### BEGIN SOLUTION
    return (0, 0, 1), (0, 1, 0)
    ### END SOLUTION


# %% check="ftc_counterexamples" points=1
for name, witness in zip(["corner", "dot"], ftc_counterexamples(), strict=True):
    assert np.shape(witness) == (3,), f"{name}: three numbers (l, v, r) are wanted, not {witness!r}."
    constant = len(set(witness)) == 1
    assert not constant, f"{name}: {witness} is a constant function. It is continuous, and the theorem holds for it."

# %% [markdown]
# **Your function at work.** Above your two functions, below what your `cumulative` makes of them.

# %%
fig, axes = plt.subplots(2, 2, figsize=(7.4, 5), sharex=True)
for (top, low), name, (ell, v, r) in zip(axes.T, ["corner", "dot"], ftc_counterexamples(), strict=True):
    top.plot([-1, 0], [ell, ell], "-", color="black")
    top.plot([0, 1], [r, r], "-", color="black")
    top.plot([0, 0], [ell, r], "o", color="black", fillstyle="none")
    top.plot([0], [v], "o", color="black", label=f"f(0) = {v:g}")
    top.set(title=f"{name}: f", ylabel="f(t)")
    top.legend()
    spots = np.linspace(-1, 1, 81)
    F = cumulative(lambda t, ell=ell, v=v, r=r: ell if t < 0 else v if t == 0 else r, -1, spots)
    low.plot(spots, F, "-", color="black")
    bottom, above = low.get_ylim()
    low.set(title=f"{name}: F", xlabel="x", ylabel="F(x)", ylim=(bottom - 0.5, above + 0.5))

# %% [markdown]
# **Think.** A careful person tests the claim by computer, for the function with $\ell = -1$, $v = 0$,
# $r = 1$, the sign of $t$. The central difference of $F$ at $0$ is exactly $0$, and $f(0) = 0$. "The claim
# holds," says the careful person. What went wrong?
#
# <details><summary>Answer</summary>
#
# $F(x) = |x| - 1$ has a corner at $0$: the slope is $-1$ on the left and $1$ on the right, so $F'(0)$ does
# not exist and cannot be equal to anything. But the central difference is the *average* of the two slopes,
# which is $0$, and by accident so is $f(0)$. Notebook 01 warned us: the central difference finds a number
# for every function, and cannot tell you that no derivative exists.
#
# </details>

# %% [markdown]
# ## 6. Antiderivatives, and how they lie
#
# **Idea.** If you know where the robot was at noon and where it is now, you know how far it got. You need no
# speedometer and no boxes. In the same way, if you know *one* function $F$ whose derivative is $f$, you can
# read the integral of $f$ off two values of $F$.
#
# **Theorem (Newton and Leibniz; the fundamental theorem, second half).** Let $F$ be continuous on $[a, b]$
# with $F'(x) = f(x)$ for every $x$ between $a$ and $b$, and let $f$ be integrable on $[a, b]$. Then
#
# $$\int_a^b f(x)\,dx = F(b) - F(a) .$$
#
# Such an $F$ is called an **antiderivative** of $f$. With $F$ also $F + 7$ is one, and it gives the same
# difference: the constant does not matter. And swapping $a$ and $b$ changes the sign on both sides, so that
# the formula also holds for $a > b$.
#
# <details><summary>Proof</summary>
#
# Cut $[a, b]$ into boxes. By the mean value theorem (somewhere inside a box, the tangent is parallel to the
# line through the two ends of the graph) each box contains a point $t_i$ with
# $F(x_{i+1}) - F(x_i) = (x_{i+1} - x_i)\, f(t_i)$. Add up: on the left everything cancels except
# $F(b) - F(a)$; on the right there is a Riemann sum of $f$. So for every division there is a Riemann sum
# that *equals* $F(b) - F(a)$. As $f$ is integrable, those sums tend to $\int_a^b f(x)\,dx$. $\square$
#
# </details>
#
# **By hand.** $(x^3/3)' = x^2$, so $\int_0^2 x^2\,dx = \frac83 - 0 = \frac83$: the truth that section 1
# promised. $(-\cos x)' = \sin x$, so one arch of the sine has the area $-\cos \pi + \cos 0 = 1 + 1 = 2$, and
# two arches have $4$.
#
# **Now a wrong one.** $(-1/x)' = 1/x^2$, so
# $\int_{-1}^1 \frac{1}{x^2}\,dx = -\frac11 - \left( -\frac{1}{-1} \right) = -2$. A *negative* area under a
# curve that is everywhere *positive*! The hypothesis is broken at one point, $x = 0$: there $F$ is not even
# defined, and $f$ is not bounded, hence not integrable. $F(b) - F(a)$ is a number all the same, and nobody
# warns you.
#
# So we let the machine warn us. Compute the integral also by boxes, and refuse if the two disagree. What
# should count as disagreeing? Errors of Simpson's rule are small compared with the total area
# $A = \int |f|$, so compare with *that*: a fixed limit would be too strict for large functions and blind for
# small ones.
#
# **Exercise 6** (2 points). Write `newton_leibniz`. Your earlier functions help. Two traps to think of: what
# does Python say to `1 / 0.0`, and what does it say to `float("nan") > 5`?


# %% solution="newton_leibniz"
def newton_leibniz(F, f, a, b):
    """The integral of f from a to b as F(b) - F(a), if boxes confirm that F may be trusted.

    Arguments
        F      a function of one number that returns a number, said to be an antiderivative of f; it is called
               at a and at b, where it is defined.
        f      a function of one number that is called with one number at a time and returns a number, but may
               also return inf or nan or raise ZeroDivisionError at some places.
        a, b   numbers (int or float), in any order.
    Returns
        the number F(b) - F(a), not its approximation by boxes. If F is trusted, so is F plus a constant, and
        the answer is the same. If a = b, and f is finite there, the answer is 0.
    Raises
        ValueError if F may not be trusted. With Q = Simpson's rule for f from a to b with 100 boxes, and
        A = the trapezoid rule for |f| from a to b with 100 boxes (take |A| if a > b), this is so
        - if at one of the 101 points f returns inf, -inf or nan, or raises ZeroDivisionError; or
        - if Q and F(b) - F(a) differ by more than 0.001 * |A|.

    >>> round(newton_leibniz(lambda x: x**3 / 3, lambda x: x**2, 0, 2), 6)  # 8/3
    2.666667

    Example
        newton_leibniz(lambda x: -1 / x, lambda x: 1 / x**2, -1, 1) raises ValueError.
    """
    ### BEGIN SOLUTION
    try:
        by_boxes = simpson(f, a, b, 100)
        area = abs(trapezoid(lambda x: abs(f(x)), a, b, 100))
    except ZeroDivisionError:
        raise ValueError("f is not defined everywhere between a and b") from None
    difference = F(b) - F(a)
    if not (np.isfinite(area) and abs(by_boxes - difference) <= 0.001 * area):
        raise ValueError(f"F(b) - F(a) is {difference}, but the boxes say {by_boxes}")
    return difference
    ### END SOLUTION


# %% check="newton_leibniz" points=2
found = newton_leibniz(lambda x: x**3 / 3, lambda x: x**2, 0, 2)
assert np.isclose(found, 8 / 3, rtol=1e-12), f"The integral of x² from 0 to 2 is 8/3, not {found}."
for what, F, f in [
    ("1/x² has a pole at 0", lambda x: -1 / x, lambda x: 1 / x**2),
    ("the derivative of x³ is 3x², not x²", lambda x: x**3, lambda x: x**2),
]:
    try:
        found = newton_leibniz(F, f, -1, 1)
    except ValueError:
        continue
    raise AssertionError(f"From -1 to 1: {what}. Raise a ValueError; you returned {found}.")

# %% [markdown]
# **Your function at work.** Seven claims, "from $a$ to $b$, $F$ is an antiderivative of $f$". Which would you
# have believed?

# %%
claims = [
    ("x³/3", "x²", 0, 2, lambda x: x**3 / 3, lambda x: x**2),
    ("sin(2x)", "cos(2x)", 0, 1, lambda x: np.sin(2 * x), lambda x: np.cos(2 * x)),
    ("x ln x − x", "ln x", 1, 5, lambda x: x * np.log(x) - x, np.log),
    ("ln(1 + e^x)", "sigmoid", -3, 3, lambda x: np.log(1 + np.exp(x)), lambda x: 1 / (1 + np.exp(-x))),
    ("−1/x", "1/x²", -1, 1, lambda x: -1 / x, lambda x: 1 / x**2),
    ("|x|", "1", -1, 2, abs, lambda x: 1.0),
    ("arctan(1/x)", "−1/(1 + x²)", -1, 1, lambda x: np.arctan(1 / x), lambda x: -1 / (1 + x**2)),
]
print(f"{'F':12} {'f':12}  from  to   F(b) - F(a)   verdict")
for name, of, a, b, F, f in claims:
    try:
        newton_leibniz(F, f, a, b)
        verdict = "trusted"
    except ValueError:
        verdict = "refused"
    print(f"{name:12} {of:12} {a:5} {b:3} {F(b) - F(a):13.6f}   {verdict}")

# %% [markdown]
# The last one is the meanest. Away from $0$ the derivative of $\arctan\frac1x$ is $-\frac{1}{1+x^2}$, as
# every table says, and this $f$ is as smooth as can be. But $F$ jumps at $0$:

# %%
fig, (left, right) = plt.subplots(1, 2, figsize=(7.8, 3.4))
for part in (np.linspace(-2, -0.02, 99), np.linspace(0.02, 2, 99)):
    left.plot(part, 1 / part**2, "-", color="black")
    right.plot(part, np.arctan(1 / part), "-", color="black", label="arctan(1/x)" if part[0] < 0 else None)
inside = np.linspace(-1, 1, 200)  # an even number of points: none of them is 0
left.fill_between(inside, 1 / inside**2, color="0.88")
left.set(xlabel="x", ylabel="f(x)", ylim=(0, 10), title="1/x²: a pole, and no finite area")
line = np.linspace(-2, 2, 201)
right.plot(line, cumulative(lambda t: -1 / (1 + t**2), 0, line), "--", color="black", label="area so far, from 0")
right.set(xlabel="x", ylabel="F(x)", ylim=(-1.8, 2.8), title="an antiderivative that jumps")
right.legend(loc="upper left");

# %% [markdown]
# **Think.** Why does a computer-algebra system that hands you $\arctan\frac1x$ not count as broken? And how
# do you get the right integral from it?
#
# <details><summary>Answer</summary>
#
# It found a function whose derivative is $f$ *wherever it is defined*, and promised no more. The theorem asks
# for more: $F$ must be continuous on the whole of $[a, b]$. On an interval without $0$ it is, and the formula
# holds. So split at the jump and use the limits from either side: on $[-1, 0]$ the difference is
# $-\frac\pi2 - \left(-\frac\pi4\right) = -\frac\pi4$, and on $[0, 1]$ it is
# $\frac\pi4 - \frac\pi2 = -\frac\pi4$. Together they give $-\frac\pi2$, and not the $+\frac\pi2$ of the
# table. Or use $-\arctan x$, which has the same derivative and no jump.
#
# </details>

# %% [markdown]
# ## 7. A real job: how good is a classifier?
#
# **Idea.** A classifier seldom says yes or no. It gives a *score*: how much this e-mail looks like spam, how
# much this scan looks ill. Somebody has to choose a threshold, and every choice is a bargain: a low
# threshold catches nearly all ill patients and frightens many healthy ones, a high one does the opposite. To
# compare two classifiers fairly, look at *all* thresholds at once, and then integrate.
#
# **Definition.** Sample $i$ has a score $s_i$ and a label $c_i$, which is $1$ ("positive") or $0$
# ("negative"); both labels occur. We say *yes* to all samples with $s_i \ge t$, where $t$ is the threshold.
# Then
#
# $$x(t) = \frac{\text{negatives with } s_i \ge t}{\text{all negatives}}
# \qquad\text{and}\qquad
# y(t) = \frac{\text{positives with } s_i \ge t}{\text{all positives}}$$
#
# are the *false positive rate* and the *true positive rate*. Lower $t$ from $\infty$ to $-\infty$. At first
# we say yes to nobody: the point $(x, y) = (0, 0)$. At the end we say yes to everybody: $(1, 1)$. In between
# something changes only when $t$ reaches a score. Samples of *equal* score pass the threshold together, so
# every *distinct* score gives one point. Join the points by straight lines: this is the **ROC curve**, and
# the area under it, by trapezoids, is the **AUC** ("area under the curve").
#
# **By hand.** Five samples:
#
# | score | 0.9 | 0.7 | 0.7 | 0.4 | 0.2 |
# |---|---|---|---|---|---|
# | label | 1 | 1 | 0 | 1 | 0 |
#
# There are three positives and two negatives. As $t$ falls: $(0, 0)$; at $0.9$ one positive more,
# $(0, \frac13)$; at $0.7$ a positive *and* a negative, $(\frac12, \frac23)$; at $0.4$ a positive,
# $(\frac12, 1)$; at $0.2$ a negative, $(1, 1)$. Two trapezoids have a width:
# $\frac12 \cdot \frac{1/3 + 2/3}{2} + \frac12 \cdot \frac{1 + 1}{2} = \frac14 + \frac12 = 0.75$.
#
# The meaning of the number: *the AUC is the probability that a random positive scores higher than a random
# negative, where a tie counts one half.* Check: of the $3 \cdot 2 = 6$ pairs, $0.9$ wins both; $0.7$ ties
# with $0.7$ and wins against $0.2$; $0.4$ loses against $0.7$ and wins against $0.2$. That is
# $2 + 1.5 + 1 = 4.5$ of $6$, which is $0.75$. A score that ranks perfectly has an AUC of $1$, a score that
# knows nothing has $\frac12$, and a score that is always wrong has $0$ (turn it round, and it is perfect).
#
# **Exercise 7** (3 points). Write `roc_curve` and `auc`.


# %% solution="roc_curve"
def roc_curve(scores, labels):
    """The points of the ROC curve.

    Arguments
        scores   a list or an array of finite numbers (int up to 2**53, or float), of shape (n,); never
                 changed. Two scores tie if they are equal, not if they are merely close.
        labels   a list or an array of n labels, each the number 0 or 1 (int or float); never changed.
    Returns
        a tuple (x, y) of two arrays of shape (k + 1,), where k is how many different scores there are:
        first x = y = 0; then for each of the different scores t, from the highest to the lowest,
        x = the fraction of the samples labelled 0 that have a score >= t, and
        y = the fraction of the samples labelled 1 that have a score >= t.
        So the last point is x = y = 1.
    Raises
        ValueError if scores or labels is not one-dimensional (an array of shape (n, 1) is a matrix), if their
        lengths differ, if a label is neither 0 nor 1, and if not both labels occur.

    >>> x, y = roc_curve([0.9, 0.7, 0.7, 0.4, 0.2], [1, 1, 0, 1, 0])
    >>> x
    array([0. , 0. , 0.5, 0.5, 1. ])
    >>> y.round(3)  # 0, 1/3, 2/3, 1, 1
    array([0.   , 0.333, 0.667, 1.   , 1.   ])
    """
    ### BEGIN SOLUTION
    scores, labels = np.asarray(scores, dtype=float), np.asarray(labels, dtype=float)
    if scores.ndim != 1 or scores.shape != labels.shape:
        raise ValueError("one score and one label for each sample, please")
    if set(labels) != {0, 1}:
        raise ValueError("the labels must be 0 and 1, and both must occur")
    thresholds = np.unique(scores)[::-1]
    x, y = ([np.mean(scores[labels == label] >= t) for t in thresholds] for label in (0, 1))
    return np.array([0, *x]), np.array([0, *y])
    ### END SOLUTION


def auc(scores, labels):
    """The area under the ROC curve, whose points are joined by straight lines.

    Arguments
        scores, labels   as for roc_curve.
    Returns
        a number from 0 to 1.
    Raises
        ValueError as roc_curve does.

    >>> auc([0.9, 0.7, 0.7, 0.4, 0.2], [1, 1, 0, 1, 0])
    0.75
    """
    ### BEGIN SOLUTION
    x, y = roc_curve(scores, labels)
    return float(np.sum(np.diff(x) * (y[1:] + y[:-1]) / 2))
    ### END SOLUTION


# %% check="roc_curve" points=3
s, y = [0.9, 0.7, 0.7, 0.4, 0.2], [1, 1, 0, 1, 0]
for name, yours, answer in zip("xy", roc_curve(s, y), [[0, 0, 1 / 2, 1 / 2, 1], [0, 1 / 3, 2 / 3, 1, 1]], strict=True):
    assert np.shape(yours) == (5,), f"{name}: (0, 0) and four different scores make five points, not {yours}."
    assert np.allclose(yours, answer), f"{name} of the example by hand: {answer}, not {yours}."
assert np.isclose(auc(s, y), 0.75), f"The example by hand has the AUC 0.75, not {auc(s, y)}."
assert np.isclose(auc([5, 5, 5], [1, 0, 0]), 0.5), f"Equal scores know nothing: 0.5, not {auc([5, 5, 5], [1, 0, 0])}."

# %% [markdown]
# **Your function at work.** A ship's biologist has a ruler and a scale, and wants to tell Chinstrap penguins
# from Adelie penguins. Which measurement should she take? Each of the four is a score: the larger, the more
# we believe in *Chinstrap*, which is our label $1$.

# %% locked="penguins"
with open("penguins.csv", encoding="utf-8") as file:
    _, *rows = [line.strip().split(",") for line in file if not line.startswith("#")]
rows = [row for row in rows if row[0] in ("Adelie", "Chinstrap")]

chinstrap = np.array([int(row[0] == "Chinstrap") for row in rows])  # (219,)
measures = ["bill length (mm)", "bill depth (mm)", "flipper length (mm)", "body mass (g)"]
measurements = np.array([row[1:] for row in rows], dtype=float)  # (219, 4)

# %%
fig, ax = plt.subplots(figsize=(7.6, 4.4))
lines = ["-", "--", "-.", (0, (5, 1, 1, 1, 1, 1))]
for name, line, score in zip(measures, lines, measurements.T, strict=True):
    ax.plot(*roc_curve(score, chinstrap), linestyle=line, label=f"{name}: AUC {auc(score, chinstrap):.3f}")
ax.plot([0, 1], [0, 1], ":", color="0.4", label="knows nothing: AUC 0.5")
ax.set(xlabel="false positive rate", ylabel="true positive rate", aspect="equal")
ax.set_title("Chinstrap or Adelie?")
ax.legend(loc="center left", bbox_to_anchor=(1.02, 0.5));

# %% [markdown]
# One glance at the bill's length settles nearly everything; mass and bill depth are hardly better than a coin.
# (Bill depth would be excellent for telling *other* penguins apart. A score is good or bad for a question.)
#
# Now move the threshold along the flippers, which are good, but not very good. Each threshold is one point of
# the curve.

# %%
flipper = measurements[:, 2]


def draw_threshold(t):
    """The flippers of both species with the threshold t, and the point of the ROC curve that belongs to it."""
    _, (ax, roc) = plt.subplots(1, 2, figsize=(8.4, 3.8))
    bins = np.arange(171, 215, 3)
    ax.hist(flipper[chinstrap == 0], bins, color="0.8", edgecolor="black", label="Adelie")
    ax.hist(flipper[chinstrap == 1], bins, histtype="step", color="black", hatch="///", label="Chinstrap")
    ax.axvline(t, color="black", linestyle="--")
    ax.set(xlabel="flipper length (mm)", ylabel="penguins", title=f'"Chinstrap" if at least {t:g} mm')
    ax.legend()
    x, y = np.mean(flipper[chinstrap == 0] >= t), np.mean(flipper[chinstrap == 1] >= t)
    curve = roc_curve(flipper, chinstrap)
    roc.fill_between(*curve, color="0.88")
    roc.plot(*curve, "-", color="black")
    roc.plot([x], [y], "o", color="black", markersize=9)
    roc.set(xlabel="false positive rate", ylabel="true positive rate", aspect="equal")
    roc.set_title(f"catches {y:.0%}, false alarms {x:.0%}; area {auc(flipper, chinstrap):.3f}")


draw_threshold(193)

# %%
interact(draw_threshold, t=(172, 213, 1));

# %% [markdown]
# **Think.** (a) Replace every score by its cube, or by its logarithm (if all are positive). What happens to
# the AUC? (b) A disease hits one person in a thousand. A test has an AUC of $0.95$. Is an alarm of this test
# reliable? (c) Why does the AUC equal the probability that a random positive outscores a random negative?
#
# <details><summary>Answer</summary>
#
# (a) Nothing. Both are increasing functions: they change no comparison between scores, and the curve only
# asks which samples have passed. The AUC judges a *ranking*; whether the scores are also good probabilities
# it cannot see.
#
# (b) The AUC does not say, because both of its rates are fractions *within* a class: it does not know how
# rare the disease is. Suppose that at some threshold the test catches $90\,\%$ of the ill with $10\,\%$ false
# alarms. Of $1000$ people about one is ill, and about $100$ healthy people get an alarm. Hardly one alarm in a
# hundred is true. Notebook 18 will make a theorem of this, the theorem of Bayes.
#
# (c) Look at one step of the curve, a distinct score $t$. Suppose that $p$ of the $P$ positives and $q$ of the
# $N$ negatives have exactly this score, and that $p'$ positives lie above it. The trapezoid of this step has
# the width $\frac qN$ and the mean height $\frac{p' + p/2}{P}$, hence the area
# $\frac{q\,p' + \frac12 q\,p}{N P}$. In the numerator, $q\,p'$ counts the pairs in which one of these
# negatives is beaten by a positive, and $\frac12 q\,p$ the pairs that tie, at one half each. Add up over all
# steps: all pairs are counted, and there are $N P$ of them. This is why the ends are joined by a slanted line
# and not by a stair: the trapezoid *is* the tie.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | Riemann sum | the sum of width times height over the boxes of an interval, each height a value of $f$ in its box |
# | integral | the number to which all Riemann sums tend as the boxes become thin; if there is one, $f$ is integrable |
# | trapezoid rule | adding up the areas under straight lids, one on each box, to approximate an integral |
# | Simpson's rule | adding up the areas under parabolas, one on each pair of boxes, to approximate an integral |
# | signed area (of a function) | the integral of $f$: positive above the axis, negative below it |
# | total area | the integral of $\lvert f \rvert$ from $a$ to $b$, $a \le b$: every piece counts positive |
# | antiderivative | a function $F$ that is continuous on $[a, b]$ and has $F' = f$ between $a$ and $b$ |
# | ROC curve | the true positive rate of a score against its false positive rate, for all thresholds |
# | AUC | the area under the ROC curve, the probability that a positive outscores a negative (a tie counts ½) |

# %% [markdown]
# ## Summary
#
# - The integral is what Riemann sums tend to as the boxes become thin. It is signed, and it changes its sign
#   when you walk backwards.
# - Boxes err by order $h$, middles and trapezoids by $h^2$, Simpson by $h^4$ (and it is exact for cubics),
#   as long as the function is smooth enough.
# - For the total area, take the absolute value *before* you integrate.
# - $F(x) = \int_a^x f(t)\,dt$ is continuous, and $F'(x) = f(x)$ **where $f$ is continuous**; elsewhere
#   anything may happen.
# - $\int_a^b f(x)\,dx = F(b) - F(a)$, if $F$ is continuous on all of $[a, b]$ with $F' = f$ inside and $f$ is
#   integrable. Across a pole or a jump the formula gives a number, and the number is a lie.
# - The AUC is an integral over all thresholds, and it is the probability that a positive outscores a
#   negative.
#
# **Further reading.** For all of Part I, *Calculus*: MIT OpenCourseWare, *Single Variable Calculus*; Gilbert
# Strang, *Calculus*.
#
# **Where to go next.** This ends the calculus of one variable.
# [Notebook 05](../05_vector_spaces/05_vector_spaces.ipynb), *Vector spaces*, begins linear algebra, which gives
# us room for many variables; integrals come back in notebook 18, as probabilities and expectations.
