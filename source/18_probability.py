# %% [markdown]
# # 18 Probability and expectation
#
# A spam filter does not know whether an e-mail is spam. A test does not know whether you are ill. A weather model does
# not know whether it will rain. What they do know can be said in numbers between 0 and 1, and there are exact rules
# for computing with such numbers. This notebook opens Part IV with the two most important words of all machine
# learning: *probability* and *expectation*.
#
# **What you will be able to do**
#
# - find a probability by counting, exactly, and say what must hold before you may count;
# - compute an expected value and a variance, also where the obvious formula loses every digit;
# - turn "how often does the test find the ill?" into "how likely am I ill?": the theorem of Bayes;
# - compute expectations under a density, which may well be larger than 1;
# - say which single number predicts best, and why the answer depends on the loss.
#
# **What you need**: sums of many terms, and the integral with its rules by boxes
# ([notebook 04](../04_integral/04_integral.ipynb)).
#
# **Time**: about three hours. There are six exercises, 13 points in all.
#
# **Data**: `penguins.csv`, 342 Palmer penguins (Horst, Hill and Gorman 2020, licence CC0); the first lines of the file
# give its full source.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $A$ | `event` | an event: a set of outcomes |
# | $P(A)$ | `prob(event, space)` | the probability of an event, a number from 0 to 1 |
# | $P(A \mid B)$ | | the probability of $A$ among those cases in which $B$ happens |
# | $X$ | | a random variable: a number that depends on chance |
# | $v = (v_1, \dots, v_n)$ | `v`, `values` | the values that $X$ takes; shape `(n,)` |
# | $p = (p_1, \dots, p_n)$ | `p`, `probs` | their probabilities: $p_i \ge 0$ and $\sum_i p_i = 1$; shape `(n,)` |
# | $E[X]$, also $\mu$ | `expected(v, p)` | the expected value, $\sum_i p_i v_i$ |
# | $\operatorname{Var}(X)$ | `variance(v, p)` | the expected squared distance from $\mu$ |
# | $f$ | `pdf` | a density, the limit of probability per unit of length |
# | $c$ | `c` | a constant prediction |
#
# Two conventions hold in every exercise. Lists and arrays of numbers (whole numbers or floats) are both fine, and your
# function never changes them. And a number counts as right when rounding errors are its only errors, unless the
# docstring allows more.

# %% locked="setup"
import itertools
from fractions import Fraction

import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## 1. Probability by counting
#
# **Idea.** Two dice are thrown. Would you rather bet on a sum of 7 or on a sum of 12? There are eleven possible sums,
# from 2 to 12, but nobody would call them equally likely: 12 needs two sixes, while 7 comes as 1 + 6, 2 + 5, 3 + 4,
# and so on. What *is* equally likely, if the dice are fair, are the 36 pairs. So count those.
#
# **Definition.** An experiment has $n \ge 1$ **equally likely cases**. Each case shows an **outcome**, and several
# cases may show the same one. An **event** $A$ is a set of outcomes. Its **probability** is
#
# $$P(A) = \frac{\text{number of cases whose outcome lies in } A}{n} .$$
#
# In code the *space* is the list of all $n$ cases, each written as its outcome. A bag with two red balls and a blue
# one is the space `["red", "red", "blue"]`: three cases and two outcomes. An event is a set, in which an outcome
# either lies or does not: naming it twice changes nothing.
#
# From the definition: $0 \le P(A) \le 1$; the empty event has $P(\emptyset) = 0$; the event of all outcomes has
# probability 1; and if no outcome lies in both $A$ and $B$, then $P(A \text{ or } B) = P(A) + P(B)$. In general, where
# no equally likely cases are at hand, one gives each outcome its own probability $p_i \ge 0$, with $\sum_i p_i = 1$,
# and adds up. The same laws hold.
#
# **By hand.** The sum of two dice is 7 in $6$ of $36$ cases: $P = \frac{6}{36} = \frac16$. It is 12 in one case:
# $\frac{1}{36}$. And with the bag, $P(\{\text{red}\}) = \frac23$.
#
# **A claim.** "An event with a probability of 0.5 has a probability of 0.5 %." You will find sentences like this in
# print. *Per cent* means *of a hundred*: 0.5 % is $\frac{0.5}{100} = 0.005$. One and the same event cannot have both
# probabilities. Refute the claim with two events in the space of the whole numbers from 1 to 200, each equally likely:
# one with probability 0.5 and another one with probability 0.5 %.
#
# **Exercise 1** (2 points). Write `prob`, and give the two events in `percent_witness`. Use Python's exact fractions:
# `Fraction(6, 36)` is `Fraction(1, 6)`.


# %% solution="prob"
def prob(event, space):
    """The probability of an event, exactly.

    Arguments
        event   a set, list, tuple or range of outcomes. An outcome that is named twice counts once. An outcome
                that does not occur in the space never happens and adds nothing. The event may be empty.
        space   a list, tuple or range of the n equally likely cases, each written as its outcome. An outcome
                that stands there k times has k cases.
        An outcome is a whole number, a string, or a tuple of these. Neither argument is changed.
    Returns
        a Fraction from 0 to 1 (a Fraction even if it is 0 or 1): the number of cases with an outcome in the
        event, divided by n.
    Raises
        ValueError if the space is empty.

    >>> prob({"red"}, ["red", "red", "blue"])
    Fraction(2, 3)
    """
    ### BEGIN SOLUTION
    if len(space) == 0:
        raise ValueError("an experiment without cases has no probabilities")
    return Fraction(sum(outcome in event for outcome in space), len(space))
    ### END SOLUTION


def percent_witness():
    """Two events in the space range(1, 201), which show that 0.5 is not 0.5 %.

    Returns
        a tuple (half, half_percent) of two events, each a set, list, tuple or range of whole numbers from 1 to
        200: the first has the probability 0.5, the second has the probability 0.5 %. Any two that do are right.

    >>> half, half_percent = percent_witness()
    >>> prob(half, range(1, 201)) > prob(half_percent, range(1, 201))
    True
    """
    ### BEGIN SOLUTION
    return range(1, 101), {1}
    ### END SOLUTION


# %% check="prob" points=2
bag = ["red", "red", "blue"]
found = prob({"red"}, bag)
assert found == Fraction(2, 3), f"Two of the three balls are red: Fraction(2, 3), not {found}."
assert isinstance(found, Fraction), f"The answer is a Fraction, which is exact; {found!r} is none."
assert prob([], bag) == 0, f"The empty event never happens: 0, not {prob([], bag)}."
half, half_percent = percent_witness()
numbers = range(1, 201)
assert prob(half, numbers) != prob(half_percent, numbers), "0.5 and 0.5 % are different numbers."

# %% [markdown]
# **Your function at work.** The probabilities of every sum of a few dice, from the list of all equally likely throws.
# The dotted line is the mistake: each sum as likely as any other.


# %%
def draw_sums(dice):
    """The probabilities of all sums of this many dice, and what they would be if sums were equally likely."""
    space = [sum(throw) for throw in itertools.product(range(1, 7), repeat=dice)]
    sums = range(dice, 6 * dice + 1)
    _, ax = plt.subplots()
    ax.bar(sums, [prob({s}, space) for s in sums], color="0.75", edgecolor="black", label="counted throws")
    ax.axhline(1 / len(sums), color="black", linestyle=":", label='"all sums are equally likely"')
    ax.set(xlabel="sum", ylabel="probability", title=f"{dice} dice: {len(space)} equally likely throws")
    ax.legend()


draw_sums(2)

# %%
interact(draw_sums, dice=(1, 4, 1));

# %% [markdown]
# **Think.** Gamblers told Galileo: with three dice, the sum 9 can be made in six ways (6+2+1, 5+3+1, 5+2+2, 4+4+1,
# 4+3+2, 3+3+3), and 10 also in six ways (6+3+1, 6+2+2, 5+4+1, 5+3+2, 4+4+2, 4+3+3). Yet from long experience they knew
# that 10 comes a little more often. Who is right?
#
# <details><summary>Answer</summary>
#
# Experience. The "ways" are not equally likely, because they do not say which die shows what. Three different numbers
# make $6$ ordered throws, two equal and another one make $3$, and three equal ones make a single one. For 9 this gives
# $6 + 6 + 3 + 3 + 6 + 1 = 25$ of $216$ throws, for 10 it gives $6 + 3 + 6 + 6 + 3 + 3 = 27$. Your `prob` finds the
# same with the space of all ordered throws. Galileo did this by hand, around 1620.
#
# </details>

# %% [markdown]
# ## 2. The expected value
#
# **Idea.** Here is a game: you throw a die once. If it shows 1 or 2 you get 300 coins, otherwise you pay 200. Would
# you play it every evening for a year? You can win more than you can lose, but you lose more often. Both matter, so
# weigh each amount by its probability.
#
# **Definition.** A **random variable** $X$ is a number that depends on chance. If it takes the values
# $v_1, \dots, v_n$ with the probabilities $p_1, \dots, p_n$, its **expected value** (or *expectation*, or *mean*) is
#
# $$E[X] = p_1 v_1 + p_2 v_2 + \dots + p_n v_n = \sum_{i=1}^n p_i v_i .$$
#
# The list of values together with their probabilities is called the *distribution* of $X$. It must be one: no $p_i$ is
# negative, and they sum to 1.
#
# **By hand.** A biased coin pays 1 with probability 0.9 and 11 with probability 0.1. Then
# $E[X] = 0.9 \cdot 1 + 0.1 \cdot 11 = 2$. That is neither the plain mean of the values, $\frac{1 + 11}{2} = 6$, nor the
# most likely value, which is 1. It is not even a value that $X$ takes: "expected" is a name and no prophecy.
#
# **What it means.** Put a weight $p_i$ at the place $v_i$ of a ruler without a weight of its own. The ruler balances
# exactly at $\mu = E[X]$, because the moments cancel: $\sum_i p_i (v_i - \mu) = \sum_i p_i v_i - \mu \sum_i p_i = 0$.
# And if the game is played again and again, the average gain per round comes near to $E[X]$: notebook 19 makes this
# precise.
#
# **Linearity.** $E[aX + b] = a\,E[X] + b$ for all numbers $a, b$, and $E[X + Y] = E[X] + E[Y]$ for any two random
# variables, whether or not one depends on the other.
#
# <details><summary>Proof</summary>
#
# Let $p_{ij}$ be the probability that $X = v_i$ and $Y = w_j$ both happen. Summing over $j$ gives $P(X = v_i) = p_i$,
# and summing over $i$ gives $P(Y = w_j) = q_j$. So
# $E[X + Y] = \sum_{i,j} p_{ij} (v_i + w_j) = \sum_i v_i \sum_j p_{ij} + \sum_j w_j \sum_i p_{ij}
# = \sum_i p_i v_i + \sum_j q_j w_j = E[X] + E[Y]$. The first rule is a one-line computation:
# $\sum_i p_i (a v_i + b) = a \sum_i p_i v_i + b \sum_i p_i$, and the last sum is 1. $\square$
#
# </details>
#
# **A claim.** A published account of our game says that you win 300 in its rules, and then goes on: "you win 100 with
# probability $\frac13$ and lose 200 with probability $\frac23$, so you should expect
# $100 \cdot \frac13 - 200 \cdot \frac23 = -100$ a round." The rules of the game refute the number. Write down the right
# table of gains in `dice_game`, and let your `expected` do the rest.
#
# **Exercise 2** (2 points). Write `expected` and `dice_game`. Sums of floats are rounded: `sum([0.1] * 10)` is
# 0.9999999999999999, and those ten probabilities must not be refused. So let the sum differ from 1 by up to $10^{-9}$.


# %% solution="expected"
def expected(values, probs):
    """The expected value of a random variable that takes each of the values with its probability.

    Arguments
        values   (n,), finite numbers, a list or an array, in any order; never changed. A value may stand there
                 several times.
        probs    (n,), their probabilities, a list or an array; zeros are allowed; never changed.
    Returns
        a number (one number, no array): p1 * v1 + … + pn * vn.
    Raises
        ValueError if probs is not one-dimensional (an array of shape (n, 1) is a matrix) or is empty, if values
        has another shape than probs, if a probability is negative or nan, and if the probabilities sum to
        something that differs from 1 by more than 1e-9.

    >>> expected([1, 11], [0.9, 0.1])
    2.0
    """
    ### BEGIN SOLUTION
    values, probs = np.asarray(values, dtype=float), np.asarray(probs, dtype=float)
    if probs.ndim != 1 or probs.size == 0 or values.shape != probs.shape:
        raise ValueError("one probability for each value, please, and at least one value")
    if not (np.all(probs >= 0) and abs(probs.sum() - 1) <= 1e-9):
        raise ValueError("probabilities are at least 0 and sum to 1")
    return float(values @ probs)
    ### END SOLUTION


def dice_game():
    """What one round of the game brings: 300 coins if the die shows 1 or 2, and a payment of 200 otherwise.

    Returns
        a tuple (values, probs) of two lists (or tuples, or arrays) of the same length, such that expected(values,
        probs) is the expected gain. A payment is a negative gain. You may list every gain once, or once for each
        face of the die.

    >>> values, probs = dice_game()
    >>> expected(values, probs) < 0
    True
    """
    ### BEGIN SOLUTION
    return [300, -200], [1 / 3, 2 / 3]
    ### END SOLUTION


# %% check="expected" points=2
found = expected([1, 11], [0.9, 0.1])
assert np.isclose(found, 2), f"0.9 · 1 + 0.1 · 11 is 2. You found {found}."
found = expected(list(range(10)), [0.1] * 10)
assert np.isclose(found, 4.5), f"0, 1, …, 9 with the probability 0.1 each have the mean 4.5. You found {found}."
try:
    expected([1, 2, 3], [0.5, 0.5, 0.5])
except ValueError:
    pass
else:
    raise AssertionError("Probabilities that sum to 1.5 are none: raise a ValueError.")
gains, chances = dice_game()
assert 300 in list(gains), f"In this game you can win 300, which is missing in your gains {gains}."

# %%
print(f"expected gain of a round: {expected(*dice_game()):.2f}")

# %% [markdown]
# Not $-100$, and certainly not the $300 - 200 = 100$ that a hasty player might hope for. A prize of 400 would make the
# game fair.
#
# The next cell is given. It turns a list into probabilities and does the checks that you have just written, so that you
# need not write them again.


# %% locked="distribution"
def distribution(p):
    """The probabilities p as a new float array (n,), after checking that they are a distribution.

    Raises ValueError if p is empty or not one-dimensional, if an entry is negative or not a number, or if the
    sum differs from 1 by more than 1e-9.
    """
    p = np.array(p, dtype=float)
    if p.ndim != 1 or p.size == 0:
        raise ValueError("probabilities must form a one-dimensional list with at least one entry")
    if not np.all(p >= 0):
        raise ValueError("a probability is a number that is at least 0")
    if abs(p.sum() - 1) > 1e-9:
        raise ValueError(f"probabilities must sum to 1, not to {p.sum()}")
    return p


# %% [markdown]
# **Your function at work.** A loaded die: the six weighs as much as the slider says, the other faces 1 each. The
# triangle stands where your `expected` says, and the ruler balances there.


# %%
def draw_balance(weight):
    """The distribution of a loaded die, and its balance point."""
    faces = np.arange(1, 7)
    p = distribution(np.append(np.ones(5), weight) / (5 + weight))
    mean = expected(faces, p)
    _, ax = plt.subplots()
    ax.bar(faces, p, width=0.5, color="0.75", edgecolor="black")
    ax.axhline(0, color="black", linewidth=2.5)
    ax.plot([mean], [-0.045], "^", color="black", markersize=16)
    ax.set(xlabel="value", ylabel="probability", xlim=(0.4, 6.6), ylim=(-0.09, 0.72))
    ax.set_title(f"The six weighs {weight:g}: balance at E[X] = {mean:.3f}")


draw_balance(3)

# %%
interact(draw_balance, weight=(0.0, 10.0, 0.5));

# %% [markdown]
# **Think.** A hundred guests put their hats into a wardrobe, and afterwards each takes one at random. How many guests
# expect to go home with their own hat? (The events are anything but independent. Does that matter?)
#
# <details><summary>Answer</summary>
#
# One. Let $X_i$ be 1 if guest $i$ has the right hat and 0 otherwise. Each hat is equally likely for guest $i$, so
# $E[X_i] = \frac{1}{100} \cdot 1 + \frac{99}{100} \cdot 0 = \frac{1}{100}$. The number of lucky guests is
# $X_1 + \dots + X_{100}$, and linearity gives $100 \cdot \frac{1}{100} = 1$. Linearity asks for nothing, so dependence
# does not matter; and with a thousand guests it is still one.
#
# </details>

# %% [markdown]
# ## 3. Functions of a random variable, and the variance
#
# **Idea.** You have 60 km to go. With probability $\frac12$ the road is free and you drive 60 km/h, otherwise 30 km/h.
# Your expected speed is 45 km/h. Is the expected travel time $\frac{60}{45}$ hours, which is 1 hour and 20 minutes? No:
# it takes 1 hour or 2, each with probability $\frac12$, so the expected time is 1 hour and 30 minutes. You may not put
# the expectation into the formula. You have to take the expectation *of* the formula.
#
# **Theorem.** If $X$ takes the value $v_i$ with probability $p_i$, then for every function $g$
#
# $$E[g(X)] = \sum_{i \,:\, p_i > 0} p_i \, g(v_i) .$$
#
# It is called the *law of the unconscious statistician*, because many use it without noticing that there is something
# to prove: by definition, $E[g(X)]$ is a sum over the different values *of $g(X)$*. But each of these collects the
# $p_i$ of all $v_i$ that $g$ sends there, and so both sums agree. Values with $p_i = 0$ never happen; $g$ need not
# even be defined there.
#
# In general $E[g(X)] \ne g(E[X])$. They agree for straight lines, $g(x) = ax + b$: that is linearity. If $g$ is convex
# (no chord lies below its graph), then $E[g(X)] \ge g(E[X])$, which is called *Jensen's inequality*.
#
# **Definition.** With $\mu = E[X]$, the **variance** of $X$ is
#
# $$\operatorname{Var}(X) = E\bigl[(X - \mu)^2\bigr] = \sum_i p_i (v_i - \mu)^2 ,$$
#
# the expected squared distance from the balance point. It is $0$ exactly when only one value has a positive
# probability. Its root is the *standard deviation*, in the same unit as $X$. Moving $X$ does not change it,
# $\operatorname{Var}(X + b) = \operatorname{Var}(X)$, and stretching it gives
# $\operatorname{Var}(aX) = a^2 \operatorname{Var}(X)$.
#
# **By hand.** $X$ is 0 or 4 with probability $\frac14$ and $\frac34$. So $\mu = 3$ and
# $\operatorname{Var}(X) = \frac14 \cdot (0 - 3)^2 + \frac34 \cdot (4 - 3)^2 = \frac94 + \frac34 = 3$. (Sums divided by
# $n - 1$, which you may have met, estimate a variance from a *sample*: that is for
# [notebook 23](../23_statistics/23_statistics.ipynb). Here the probabilities are known, and there is nothing to
# correct.)
#
# **A trap.** Multiply out and use linearity: $E[X^2 - 2 \mu X + \mu^2] = E[X^2] - 2 \mu^2 + \mu^2 = E[X^2] - \mu^2$.
# On paper, that is another formula for the variance. On a computer, it is the difference of two numbers that may be
# huge and nearly equal. A float carries about 16 digits; move our $X$ by $10^8$, and the squares begin with 16 digits
# that cancel:

# %%
moved, chances = np.array([1e8, 1e8 + 4]), np.array([0.25, 0.75])
print(chances @ moved**2 - (chances @ moved) ** 2, "should be", 3)

# %% [markdown]
# **Exercise 3** (2 points). Write `lotus` (the law's initials) and `variance`. Your `expected` helps.


# %% solution="lotus"
def lotus(g, v, p):
    """The expected value of g(X), where X takes each of the values v with its probability.

    Arguments
        g   a function of one number that returns a number. It is called with one number at a time, and only with
            values whose probability is greater than 0: it need not be defined anywhere else.
        v   (n,), finite numbers, a list or an array; never changed. A value may stand there several times.
        p   (n,), their probabilities, a list or an array; zeros are allowed; never changed.
    Returns
        a number: the sum of p[i] * g(v[i]) over all i with p[i] > 0.
    Raises
        ValueError as expected(v, p) does.

    >>> lotus(lambda x: 60 / x, [30, 60], [0.5, 0.5])
    1.5
    """
    ### BEGIN SOLUTION
    expected(v, p)
    return float(sum(q * g(x) for x, q in zip(v, p, strict=True) if q > 0))
    ### END SOLUTION


def variance(v, p):
    """The variance of X, which takes each of the values v with its probability.

    Arguments
        v, p   as for lotus.
    Returns
        a number, at least 0: the sum of p[i] * (v[i] - mu)**2, where mu = expected(v, p). Rounding must not spoil
        it when all values are moved by 1e8.
    Raises
        ValueError as expected(v, p) does.

    >>> variance([0, 4], [0.25, 0.75])
    3.0
    """
    ### BEGIN SOLUTION
    mu = expected(v, p)
    return lotus(lambda x: (x - mu) ** 2, v, p)
    ### END SOLUTION


# %% check="lotus" points=2
found = lotus(lambda x: 60 / x, [30, 60], [0.5, 0.5])
assert np.isclose(found, 1.5), f"Half of the time 2 hours, half of the time 1 hour: 1.5 hours expected, not {found}."
found = lotus(lambda x: 1 / x, [0, 2], [0, 1])
assert np.isclose(found, 0.5), f"The value 0 has probability 0 and never happens: 0.5, not {found}."
found = variance([0, 4], [0.25, 0.75])
assert np.isclose(found, 3), f"The mean is 3, and 1/4 · 9 + 3/4 · 1 is 3. You found {found}."
found = variance([1e8, 1e8 + 4], [0.25, 0.75])
assert np.isclose(found, 3), f"Moving X by 1e8 does not change its variance: 3, not {found}."

# %% [markdown]
# **Your function at work.** The journey once more, for other chances of a jam. The point $(E[X], E[g(X)])$ lies on the
# chord between the two points of the graph, and the graph, which bends upwards, lies below the chord: this is Jensen's
# inequality.


# %%
def journey(speed):
    """Hours for 60 km."""
    return 60 / speed


def draw_journey(jam):
    """Expected speed and expected time, for this probability of a traffic jam."""
    v, p = [20, 90], [jam, 1 - jam]
    mean, time = expected(v, p), lotus(journey, v, p)
    speeds = np.linspace(16, 100, 200)
    _, ax = plt.subplots()
    ax.plot(speeds, journey(speeds), "-", color="black", label="g(x) = 60/x")
    ax.plot(v, [journey(x) for x in v], "--", color="0.4", label="chord")
    ax.plot([mean], [time], "o", color="black", markersize=8, label=f"E[g(X)] = {time:.2f} hours")
    low = journey(mean)
    ax.plot([mean], [low], "s", color="black", markersize=8, fillstyle="none", label=f"g(E[X]) = {low:.2f} hours")
    ax.plot([mean, mean], [low, time], ":", color="black")
    ax.set(xlabel="speed x (km/h)", ylabel="time (hours)", ylim=(0, 3.8))
    ax.set_title(f"A jam with probability {jam:g}: expected speed {mean:.0f} km/h")
    ax.legend()


draw_journey(0.5)

# %%
interact(draw_journey, jam=(0.0, 1.0, 0.05));

# %% [markdown]
# **Think.** (a) Deduce from Jensen's inequality that $E[X^2] \ge (E[X])^2$. Which of the formulas above says the same?
# (b) Two random variables are called *independent* if $P(X = v_i \text{ and } Y = w_j) = P(X = v_i)\,P(Y = w_j)$ for
# all $i, j$. Show that then $\operatorname{Var}(X + Y) = \operatorname{Var}(X) + \operatorname{Var}(Y)$. Is it true
# for $Y = X$?
#
# <details><summary>Answer</summary>
#
# (a) $g(x) = x^2$ is convex, so $E[X^2] = E[g(X)] \ge g(E[X]) = (E[X])^2$. The difference is the variance, which is an
# expected square and hence at least 0.
#
# (b) Moving changes no variance, so let $E[X] = E[Y] = 0$. Then $\operatorname{Var}(X + Y) = E[(X + Y)^2]
# = E[X^2] + 2 E[XY] + E[Y^2]$, and we need $E[XY] = 0$. Independence gives $E[XY] = \sum_{i,j} p_i q_j v_i w_j
# = \bigl(\sum_i p_i v_i\bigr)\bigl(\sum_j q_j w_j\bigr) = E[X]\,E[Y] = 0$. For $Y = X$ it is false, unless the variance
# is 0: $\operatorname{Var}(2X) = 4 \operatorname{Var}(X)$, and not 2. A variable is not independent of itself.
#
# </details>

# %% [markdown]
# ## 4. The theorem of Bayes
#
# **Idea.** One person in a thousand has a certain disease. A test finds 90 % of the ill, and it clears 90 % of the
# healthy. Your test is positive. How likely are you ill? Many people, physicians among them, say "90 %". Count
# instead. Of $10\,000$ people about $10$ are ill, and $9$ of them have a positive test. Of the $9990$ healthy, $999$
# have a positive test, too. You are one of $9 + 999 = 1008$, and only $9$ of those are ill: less than 1 %.
#
# **Definition.** Let $P(B) > 0$. The **conditional probability** of $A$ given $B$ is
#
# $$P(A \mid B) = \frac{P(A \text{ and } B)}{P(B)} ,$$
#
# the share of $A$ among the cases in which $B$ happens. $A$ and $B$ are *independent* if
# $P(A \text{ and } B) = P(A)\,P(B)$, that is, if knowing $B$ changes nothing: $P(A \mid B) = P(A)$.
#
# $P(A \mid B)$ and $P(B \mid A)$ are different questions. Nearly every member of a basketball team is tall, but
# hardly any tall person is a member of one. The **theorem of Bayes** tells how one follows from the other. The
# definition, used twice, gives $P(A \text{ and } B) = P(B \mid A)\,P(A)$, and so
#
# $$P(A \mid B) = \frac{P(B \mid A)\,P(A)}{P(B)}
# = \frac{P(B \mid A)\,P(A)}{P(B \mid A)\,P(A) + P(B \mid \text{not } A)\,P(\text{not } A)} .$$
#
# In the denominator, $P(B)$ was split: $B$ happens together with $A$ or without it. (If $P(A)$ or
# $P(\text{not } A)$ is 0, the product that contains it is 0.)
#
# **For a test.** Let $A$ be "ill" and $B$ "the test is positive". Three numbers are known:
#
# - the *prior* $P(\text{ill})$, also called the base rate;
# - the *sensitivity* $P(\text{positive} \mid \text{ill})$;
# - the *specificity* $P(\text{negative} \mid \text{healthy})$. So $P(\text{positive} \mid \text{healthy})$ is 1 minus
#   the specificity.
#
# **By hand.** As above: $P(\text{ill} \mid \text{positive}) = \frac{0.9 \cdot 0.001}{0.9 \cdot 0.001 + 0.1 \cdot
# 0.999} = \frac{0.0009}{0.1008} \approx 0.0089$. One step further: if a second test, whose errors have nothing to do
# with those of the first, is also positive, then $0.0089$ is the new prior and the answer becomes about $0.075$.
#
# **Exercise 4** (2 points). Write `bayes`. What if a positive result cannot happen at all? Then there is no condition
# to begin with, $P(B) = 0$, and the question has no answer.


# %% solution="bayes"
def bayes(prior, sens, spec):
    """The probability of being ill after a positive test.

    Arguments
        prior   P(ill), a number from 0 to 1, both ends included (the ints 0 and 1, too).
        sens    the sensitivity P(positive | ill), a number from 0 to 1, likewise.
        spec    the specificity P(negative | healthy), a number from 0 to 1, likewise.
    Returns
        a number from 0 to 1: P(ill | positive). If a positive test can happen at all, this is 0 for the prior 0
        and 1 for the prior 1.
    Raises
        ValueError if one of the three is less than 0 or greater than 1 (a per cent figure such as 90), and if
        the probability of a positive test is 0.

    >>> round(bayes(0.001, 0.9, 0.9), 6)    # 1/112
    0.008929
    """
    ### BEGIN SOLUTION
    if not all(0 <= probability <= 1 for probability in (prior, sens, spec)):
        raise ValueError("probabilities lie between 0 and 1")
    true_alarm, false_alarm = prior * sens, (1 - prior) * (1 - spec)
    if true_alarm + false_alarm == 0:
        raise ValueError("a positive test never happens")
    return true_alarm / (true_alarm + false_alarm)
    ### END SOLUTION


# %% check="bayes" points=2
found = bayes(0.001, 0.9, 0.9)
assert np.isclose(found, 9 / 1008), f"Of 1008 positive tests only 9 are of ill people: 0.0089, not {found}."
found = bayes(0.5, 0.8, 0.9)
assert np.isclose(found, 8 / 9), f"Of 100 ill people 80 are positive, of 100 healthy ones 10: 80/90, not {found}."
assert bayes(0, 0.9, 0.9) == 0, f"With prior 0 nobody is ill, whatever a test says: 0, not {bayes(0, 0.9, 0.9)}."

# %% [markdown]
# **Your function at work.** All people as a square of area 1. The left strip, as wide as the prior, are the ill; the
# rest are the healthy. The dark parts are the positive tests, so each area *is* a probability. The answer of `bayes` is
# the share of the left dark part in all that is dark.


# %%
def draw_bayes(prior, sens=0.9, spec=0.9):
    """The four areas, and the probability of being ill after a positive test for every prior."""
    answer = bayes(prior, sens, spec)
    _, (ax, curve) = plt.subplots(1, 2, figsize=(8.4, 4))
    look = {"align": "edge", "edgecolor": "black"}
    ax.bar([0], [sens], width=prior, color="0.35", hatch="//", label="ill, positive", **look)
    ax.bar([prior], [1 - spec], width=1 - prior, color="0.7", label="healthy, positive", **look)
    ax.bar([0, prior], [1 - sens, spec], width=[prior, 1 - prior], bottom=[sens, 1 - spec], color="white", **look)
    ax.set(xlabel="all people: the ill, then the healthy", ylabel="share of the group")
    ax.set(xlim=(0, 1), ylim=(0, 1), aspect="equal")
    ax.set_title(f"prior {prior:g}: {answer:.1%} of the dark area is ill")
    ax.legend(loc="upper right", frameon=True)
    priors = np.linspace(0, 1, 201)
    curve.plot(priors, [bayes(q, sens, spec) for q in priors], "-", color="black", label="after a positive test")
    curve.plot(priors, priors, ":", color="0.4", label="before")
    curve.plot([prior], [answer], "o", color="black", markersize=8)
    curve.set(xlabel="prior P(ill)", ylabel="P(ill | positive)", aspect="equal")
    curve.set_title(f"sensitivity {sens:g}, specificity {spec:g}")
    curve.legend(loc="lower right")


draw_bayes(0.1)

# %%
interact(draw_bayes, prior=(0.01, 0.99, 0.01), sens=(0.05, 1.0, 0.05), spec=(0.05, 0.95, 0.05));

# %% [markdown]
# **Think.** (a) Which test changes no opinion, whatever the prior? (b) Divide the formula for $P(\text{ill} \mid
# \text{positive})$ by that for $P(\text{healthy} \mid \text{positive})$. What do you see? (c) A spam filter was trained
# on as many spam as good e-mails. In your mailbox one e-mail in fifty is spam. What will happen?
#
# <details><summary>Answer</summary>
#
# (a) One with $P(\text{positive} \mid \text{ill}) = P(\text{positive} \mid \text{healthy})$, that is, with
# sensitivity + specificity $= 1$ (and some positive results). Then the result is independent of the disease. A coin is
# such a test.
#
# (b) The denominator cancels, and what remains is a product: $\frac{P(\text{ill} \mid +)}{P(\text{healthy} \mid +)}
# = \frac{P(\text{ill})}{P(\text{healthy})} \cdot \frac{P(+ \mid \text{ill})}{P(+ \mid \text{healthy})}$. The *odds* are
# multiplied by a factor that belongs to the test alone, in the example by $0.9/0.1 = 9$. Several independent tests
# multiply several factors, and the logarithms of the odds simply add up. A logistic regression works with such a sum.
#
# (c) It works with the prior $\frac12$, where yours is $\frac1{50}$. Its odds are too high by the factor 49, so it will
# call many good e-mails spam. Divide the odds by 49, and it is right again.
#
# </details>

# %% [markdown]
# ## 5. Densities
#
# **Idea.** Spin a wheel whose rim is marked from 0 to $\frac12$. Each single number has probability 0, and yet one of
# them comes up. For such an $X$ it makes no sense to list values and probabilities. What makes sense is the probability
# *per length*: the tenth of the rim from $0$ to $0.05$ has probability $\frac1{10}$, which is $2$ per unit of length.
#
# **Definition.** A **density** on $[a, b]$ is an integrable function $f \ge 0$ with $\int_a^b f(x)\,dx = 1$. (*pdf* in
# code: probability density function.) $X$ *has the density $f$* if for all $a \le s \le t \le b$
#
# $$P(s \le X \le t) = \int_s^t f(x)\,dx .$$
#
# So probability is an *area*, and only areas are at most 1. The height $f(x)$ is no probability and may be as large as
# it likes: on our wheel $f(x) = 2$ everywhere, for only then has the rectangle over $[0, \frac12]$ the area 1. This is
# the *uniform* density on $[0, \frac12]$, and $\frac{1}{b - a}$ is the one on $[a, b]$.
#
# The expectation has the old formula, with an integral for the sum and $f(x)\,dx$ for the $p_i$:
#
# $$E[X] = \int_a^b x\, f(x)\,dx \qquad\text{and}\qquad E[g(X)] = \int_a^b g(x)\, f(x)\,dx ,$$
#
# if the integrals exist, as they do when $f$ and $g$ are continuous on $[a, b]$. Everything else stays: linearity,
# Jensen, $\operatorname{Var}(X) = E[(X - \mu)^2]$.
#
# **By hand.** The wheel: $E[X] = \int_0^{1/2} x \cdot 2 \,dx = \frac14$ and
# $E[X^2] = \int_0^{1/2} x^2 \cdot 2 \,dx = \frac23 \cdot \frac18 = \frac1{12}$. So its variance is
# $\frac1{12} - \frac1{16} = \frac1{48}$.
#
# **Tails.** Many densities live on the whole line, such as the Gaussian. On a computer we cut off their tails at some
# $a$ and $b$. Cut too much, and $\int_a^b f(x)\,dx$ is noticeably less than 1: what is left is no density any more, and
# expectations computed with it are wrong. So check, and refuse.
#
# `simpson` of notebook 04 is given.


# %% locked="simpson"
def simpson(f, a, b, n):
    """Simpson's rule for f from a to b with n boxes (n even), from notebook 04; f gets one number at a time."""
    h = (b - a) / n
    heights = [f(a + i * h) for i in range(n + 1)]
    return h / 3 * (heights[0] + 4 * sum(heights[1:-1:2]) + 2 * sum(heights[2:-1:2]) + heights[-1])


# %% [markdown]
# **Exercise 5** (2 points). Write `expect_pdf`.


# %% solution="expect_pdf"
def expect_pdf(g, pdf, a, b):
    """The expected value of g(X), where X has the density pdf on [a, b].

    Arguments
        g      a continuous function of one number that returns a number; called with one number at a time, from a
               to b.
        pdf    the density, a function of one number that returns a number; called likewise. It is continuous on
               [a, b], it may exceed 1, and it may be 0 in places.
        a, b   finite numbers.
    Returns
        a number: the integral of g(x) * pdf(x) from a to b. The error may be up to 1e-4 times the integral of
        |g(x)| * pdf(x): middles, trapezoids or simpson with 1000 boxes over [a, b] are all precise enough for
        what will be asked.
    Raises
        ValueError if a >= b, if the density is negative at a point that you look at (it will be so on a tenth of
        [a, b], if anywhere), and if its integral from a to b differs from 1 by more than 1e-3. A smaller difference
        is accepted, and the density is used as it is.

    >>> round(expect_pdf(lambda x: x, lambda x: 2.0, 0, 0.5), 4)
    0.25
    """
    ### BEGIN SOLUTION
    if a >= b:
        raise ValueError("the interval must have a < b")

    def checked(x):
        if pdf(x) < 0:
            raise ValueError("a density is never negative")
        return pdf(x)

    total = simpson(checked, a, b, 1000)
    if abs(total - 1) > 1e-3:
        raise ValueError(f"a density has the integral 1, not {total}")
    return simpson(lambda x: g(x) * pdf(x), a, b, 1000)
    ### END SOLUTION


# %% check="expect_pdf" points=2
found = expect_pdf(lambda x: x, lambda x: 2.0, 0, 0.5)
assert np.isclose(found, 0.25, rtol=1e-4), f"The wheel: the mean of the uniform density on [0, ½] is ¼, not {found}."
found = expect_pdf(lambda x: x**2, lambda x: 2.0, 0, 0.5)
assert np.isclose(found, 1 / 12, rtol=1e-4), f"The wheel: E[X²] = 2 · (½)³ / 3 = 1/12, not {found}."
try:
    expect_pdf(lambda x: x, lambda x: 1.0, 0, 0.5)
except ValueError:
    pass
else:
    raise AssertionError("The height 1 over [0, ½] has area ½ and is no density there: raise a ValueError.")

# %% [markdown]
# **Your function at work.** Three densities, all of area 1 (the light grey), with their balance points. On the right,
# what a neuron with the activation $\max(0, x)$ passes on, on average, if its input is Gaussian with mean $m$ and
# standard deviation 1. (The tails are cut off 8 standard deviations from the mean, where nothing is left that a float
# would notice.)


# %%
def gaussian(x, m):
    """The Gaussian density with mean m and standard deviation 1."""
    return np.exp(-((x - m) ** 2) / 2) / np.sqrt(2 * np.pi)


def relu(x):
    """The activation that lets only positive numbers pass."""
    return max(0.0, x)


fig, (ax, neuron) = plt.subplots(1, 2, figsize=(8.4, 3.8))
pieces = [("-", "2 on [0, ½]", lambda x: 2.0, 0, 0.5), ("--", "2x on [0, 1]", lambda x: 2 * x, 0, 1)]
pieces.append((":", "exp(−x) on [0, 15]", lambda x: np.exp(-x), 0, 15))
for line, name, pdf, a, b in pieces:
    mean = expect_pdf(lambda x: x, pdf, a, b)
    x = np.linspace(a, b, 600)
    heights = np.array([pdf(t) for t in x])
    ax.fill_between(x, heights, color="black", alpha=0.07)
    ax.plot(x, heights, color="black", linestyle=line, label=f"{name}: mean {mean:.3f}")
    ax.plot([mean], [-0.08], "^", color="black", markersize=9)
ax.set(xlabel="x", ylabel="density", xlim=(-0.05, 2.5), ylim=(-0.18, 3.3), title="Heights may exceed 1, areas may not")
ax.legend(loc="upper right")

means = np.linspace(-3, 3, 31)
after = [expect_pdf(relu, lambda x, m=m: gaussian(x, m), m - 8, m + 8) for m in means]
neuron.plot(means, after, "-", color="black", label="E[max(0, X)]")
neuron.plot(means, [relu(m) for m in means], "--", color="0.4", label="max(0, E[X])")
neuron.set(xlabel="mean m of the input", ylabel="output", title="A neuron passes on more than expected")
neuron.legend();

# %% [markdown]
# **Think.** (a) A height is measured in metres, and its density at 1.7 is 5. What is it in centimetres? (b) Why does
# the solid curve on the right lie above the dashed one? (c) The area of the density $f(x) = \frac1{x^2}$ on
# $[1, \infty)$ is 1, as it must be. Where does it balance?
#
# <details><summary>Answer</summary>
#
# (a) $0.05$. A density is probability *per length*, and a centimetre is a hundredth of a metre. A number that depends
# on the unit cannot be a probability; the area does not depend on it.
#
# (b) $\max(0, x)$ is convex: Jensen's inequality.
#
# (c) Nowhere. $\int_1^t x \cdot \frac1{x^2}\,dx = \ln t$ grows beyond all bounds as $t \to \infty$: it has no (finite)
# expectation. If you cut off the tail at $b = 1000$ the mean seems to be $6.9$, and the mass that is missing is only
# one thousandth; at $b = 10^6$ it seems to be $13.8$. Here no cut is harmless. Notebook 19 meets such a monster.
#
# </details>

# %% [markdown]
# ## 6. A real job: predict with one number
#
# **Idea.** You must say now, once and for all, how much the next penguin will weigh. What number should you say? It is
# what every model has to beat (a *baseline*), it is what each leaf of a regression tree says, and it is what a network
# says before it has learned anything else. There is no answer until you have been told what an error costs.
#
# **Definition.** A prediction $c$ is made for $X$, and an error costs a *loss*. Three losses are common:
#
# | kind | loss | the best $c$ is |
# |---|---|---|
# | `"squared"` | $(X - c)^2$ | the **mean** $E[X]$ |
# | `"absolute"` | $\lvert X - c \rvert$ | a **median**: $P(X \le c) \ge \frac12$ and $P(X \ge c) \ge \frac12$ |
# | `"zero-one"` | $0$ if $X = c$, else $1$ | a **mode**: a value with the largest probability |
#
# The best $c$ is one that makes the *expected* loss as small as possible.
#
# <details><summary>Why these three</summary>
#
# *Squared.* With $\mu = E[X]$, multiply out $(X - c)^2 = (X - \mu)^2 + 2 (X - \mu)(\mu - c) + (\mu - c)^2$ and take
# expectations. In the middle stands $E[X - \mu] = 0$, and so $E[(X - c)^2] = \operatorname{Var}(X) + (\mu - c)^2$: the
# least possible value is the variance, and $c = \mu$ is the only place where it is reached.
#
# *Absolute.* Let $m$ be a median and $c > m$. Move the prediction from $m$ to $c$. If $X \le m$, the error grows by
# exactly $c - m$; if $X > m$, it shrinks by at most $c - m$. So $E\lvert X - c \rvert - E\lvert X - m \rvert \ge (c -
# m)\bigl(P(X \le m) - P(X > m)\bigr)$, which is not negative, since $P(X \le m) \ge \frac12$. For $c < m$, look at it
# in a mirror.
#
# *Zero-one.* The expected loss is $P(X \ne c) = 1 - P(X = c)$. $\square$
#
# </details>
#
# **By hand.** $X$ takes the values $0, 1, 10$ with the probabilities $0.4, 0.35, 0.25$. The mean is $0 + 0.35 + 2.5 =
# 2.85$. The probabilities of $X \le 0$, $X \le 1$ and $X \le 10$ are $0.4$, $0.75$ and $1$; the first that reaches
# $\frac12$ belongs to $1$, which is the median. The most likely value is $0$, the mode. Three losses, three different
# answers.
#
# **Ties.** If exactly $\frac12$ of the probability lies up to one value and $\frac12$ from the next value on, every
# number between the two is a median. And two values may share the largest probability. Then any of the best numbers is
# right. Mind the other kind of tie: when a value stands several times in the list, its probabilities belong together.
#
# **Exercise 6** (3 points). Write `best_constant`.


# %% solution="best_constant"
def best_constant(kind, v, p):
    """A number c with the smallest possible expected loss, as a prediction for X.

    Arguments
        kind   the loss, one of
                   "squared"     (X - c)**2
                   "absolute"    |X - c|
                   "zero-one"    0 if X equals c, otherwise 1
        v      (n,), the values of X, finite numbers, a list or an array, in any order; never changed. A value may
               stand there several times: the probability of X = x is the sum of the p[i] with v[i] == x.
        p      (n,), their probabilities, a list or an array; zeros are allowed; never changed.
    Returns
        a number c, not an index. If several are best (up to rounding), any of them is right.
    Raises
        ValueError if kind is none of the three, and as expected(v, p) does.

    >>> best_constant("absolute", [0, 1, 10], [0.4, 0.35, 0.25])
    1.0
    """
    ### BEGIN SOLUTION
    mean = expected(v, p)
    if kind == "squared":
        return mean
    values, places = np.unique(np.asarray(v, dtype=float), return_inverse=True)
    probs = np.bincount(places, weights=p)
    if kind == "absolute":
        return float(values[np.searchsorted(np.cumsum(probs), 0.5)])
    if kind == "zero-one":
        return float(values[np.argmax(probs)])
    raise ValueError(f"there is no loss of the kind {kind!r} here")
    ### END SOLUTION


# %% check="best_constant" points=3
for kind, answer in [("squared", 2.85), ("absolute", 1), ("zero-one", 0)]:
    found = best_constant(kind, [0, 1, 10], [0.4, 0.35, 0.25])
    assert np.isclose(found, answer), f"{kind}: {answer} in the example by hand. You found {found}."
found = best_constant("absolute", [10, 0, 1], [0.25, 0.4, 0.35])
assert np.isclose(found, 1), f"The same values in another order have the same median, 1, not {found}."
found = best_constant("zero-one", [5, 7, 5], [0.3, 0.4, 0.3])
assert np.isclose(found, 5), f"X = 5 has the probability 0.3 + 0.3, so the mode is 5, not {found}."

# %% [markdown]
# **Your function at work.** The penguins' masses, each of the 342 birds with probability $\frac1{342}$. Below the
# distribution you see the three expected losses for every prediction $c$, each divided by its own largest value so
# that they share one picture. Your three answers are the lowest points.
#
# The slider makes a slip of the pen: the mass of the *heaviest* penguin is multiplied by it. A factor of 10 is a
# misplaced decimal point. Watch which of the three predictions cares.

# %% locked="penguins"
with open("penguins.csv", encoding="utf-8") as file:
    _, *rows = [line.strip().split(",") for line in file if not line.startswith("#")]

mass = np.array([row[4] for row in rows], dtype=float)  # (342,), in grams

# %%
LOSSES = {
    "squared": ("-", "o", lambda error: error**2),
    "absolute": ("--", "s", np.abs),
    "zero-one": (":", "^", lambda error: np.where(error == 0, 0.0, 1.0)),
}


def draw_losses(slip):
    """The penguins' masses, and the expected loss of each constant prediction."""
    x = mass.copy()
    x[np.argmax(x)] *= slip
    p = np.full(len(x), 1 / len(x))
    values = np.unique(x)
    grid = np.sort(np.append(np.arange(2500, 6401, 20) + 7, values[values < 6400]))
    _, (top, low) = plt.subplots(2, 1, figsize=(6.4, 5.6), sharex=True)
    top.bar(values, [np.mean(x == value) for value in values], width=22, color="0.45")
    top.set(ylabel="probability", xlim=(2500, 6400), title=f"The heaviest penguin weighs {x.max() / 1000:g} kg")
    for kind, (line, marker, loss) in LOSSES.items():
        c = best_constant(kind, x, p)
        curve = np.array([np.mean(loss(x - guess)) for guess in grid])
        low.plot(grid, curve / curve.max(), line, color="black", linewidth=1.2)
        lowest = np.mean(loss(x - c)) / curve.max()
        low.plot([c], [lowest], marker, color="black", markersize=8, label=f"{kind}: {c:.0f} g")
    low.set(xlabel="prediction c (g)", ylabel="expected loss, scaled", ylim=(0, 1.05))
    low.legend(loc="lower right")


draw_losses(1)

# %%
interact(draw_losses, slip=(1, 100, 1));

# %% [markdown]
# With a slip of 10 the mean moves by more than 160 g, with 100 by almost 2 kg, beyond nearly every penguin. The
# median and the mode do not move at all.
#
# **Think.** (a) Every penguin has the same weight $\frac1{342}$ in the list. Why is the zero-one answer not just any
# of them, and is it a sensible prediction for a mass? (b) You sell fresh fish to the keepers. A kilogram too much
# costs you 1 coin, a kilogram too little costs 9, because hungry penguins complain. Which constant should you order:
# the mean, the median, or what else? (c) A classifier gives probabilities to the labels 0 to 9, and must name one. Why
# the most likely one?
#
# <details><summary>Answer</summary>
#
# (a) The masses were read off a scale in steps of 25 or 50 g, so they repeat: twelve birds weigh exactly 3800 g. With a
# finer scale all masses would differ, and *every* one would be a mode. For continuous quantities the zero-one loss
# makes no sense; it belongs to labels.
#
# (b) Go through the proof for the median with different prices. Ordering a little more costs $1 \cdot P(X \le c)$ and
# saves $9 \cdot P(X > c)$. These balance where $P(X \le c) = \frac{9}{10}$: order the *90 % quantile*. Such a loss is
# called the pinball loss, and it is how models are trained to predict quantiles. Equal prices give the median again.
#
# (c) Being wrong costs the same for each wrong label. This is the zero-one loss, and its best constant is the mode. If
# some errors are worse than others (an ill patient sent home), the most likely label is no longer the best: compute
# the expected loss of each answer, and take the smallest.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | random variable | a number that depends on chance |
# | distribution | the values of a random variable together with their probabilities, which are $\ge 0$ and sum to 1 |
# | expected value | the sum $\sum_i p_i v_i$ of the values, weighted by their probabilities; also called the mean |
# | variance | the expected squared distance from the mean, $E[(X - \mu)^2]$; its root is the standard deviation |
# | conditional probability | $P(A \mid B) = P(A \text{ and } B) / P(B)$: the share of $A$ among the cases of $B$ |
# | independent (events) | said of events with $P(A \text{ and } B) = P(A)\, P(B)$: one says nothing about the other |
# | density | a function $f \ge 0$ with integral 1, whose area over an interval is the probability of the interval |
# | median | a number $c$ with $P(X \le c) \ge \frac12$ and $P(X \ge c) \ge \frac12$ |
# | mode | a value with the largest probability |

# %% [markdown]
# ## Summary
#
# - With equally likely cases, probability is counting. Whether cases *are* equally likely must be asked first: throws
#   are, sums are not.
# - The expected value weighs values by their probabilities. It is the balance point, and it is linear, always.
# - $E[g(X)] = \sum_i p_i\, g(v_i)$, which in general is not $g(E[X])$. The variance is $E[(X - \mu)^2]$, and should be
#   computed that way.
# - Bayes: $P(A \mid B)$ is not $P(B \mid A)$. The base rate counts as much as the test.
# - A density is probability per length. Areas are probabilities, heights are not.
# - The best constant is the mean for squared, a median for absolute, and a mode for zero-one loss. Choose the loss
#   first.
#
# **Further reading.** For all of Part IV, *Probability*: Christopher Bishop, *Pattern Recognition and Machine Learning*
# (sections 1.2 and 1.5); Hastie, Tibshirani and Friedman, *The Elements of Statistical Learning* (section 2.4).
#
# **Where to go next.** [Notebook 19](../19_law_of_large_numbers/19_law_of_large_numbers.ipynb), *The law of large
# numbers*, plays the dice game many times: does the average really come near to $-\frac{100}{3}$, how fast, and what
# does the law *not* promise?
