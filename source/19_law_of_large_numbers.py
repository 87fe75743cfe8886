# %% [markdown]
# # 19 The law of large numbers
#
# Notebook 18 computed expected values from a table of probabilities. But a model has no such table: it has data, and
# takes *averages*. The loss on a test set is an average. So is the gradient of a mini-batch. Why may you trust an
# average, how far, and how many terms does it need? The law of large numbers answers, and it is as famous for what it
# promises as for what people wrongly believe it to promise.
#
# **What you will be able to do**
#
# - play a game of chance on a computer, and draw its running averages with one pass over the data;
# - say what the law of large numbers promises, and what it does not: chance has no memory and pays no debts;
# - compute how many repetitions make an average as reliable as you need, exactly;
# - say why a mini-batch may stand in for all the data, and what a larger batch buys.
#
# **What you need**: expected value, variance and independence
# ([notebook 18](../18_probability/18_probability.ipynb)). Section 5 is about the gradient of a loss
# ([notebook 14](../14_gradient_descent/14_gradient_descent.ipynb)); the gradients are given there.
#
# **Time**: about two and a half hours. There are five exercises, 12 points in all.
#
# **Data**: `penguins.csv`, 342 Palmer penguins (Horst, Hill and Gorman 2020, licence CC0); the first lines of the file
# give its full source.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $X$ | | a random variable with mean $\mu = E[X]$ and variance $\sigma^2 = \operatorname{Var}(X)$ |
# | $v, p$ | `v`, `p` | the values of $X$ and their probabilities; shape `(k,)` |
# | $X_1, \dots, X_n$ | `x` | $n$ independent repetitions of $X$; what they turn out to be has shape `(n,)` |
# | $\bar X_n$ | `running_mean(x)[-1]` | their average, $\frac1n (X_1 + \dots + X_n)$ |
# | $\varepsilon$, $\delta$ | `eps`, `delta` | an accepted error, and how probable a larger one may be |
# | $g_1, \dots, g_n$ | `gi` | the gradients of $n$ examples (samples), the rows of a matrix of shape `(n, d)` |
# | $\bar g$ | | their mean, the *full gradient*; shape `(d,)` |
# | $B$ | `B`, `len(idx)` | the size of a mini-batch |
#
# Two conventions hold throughout. Lists and arrays of numbers (whole numbers or floats) are fine and never changed.
# And a number counts as right when rounding errors are its only errors, unless the docstring asks for more.

# %% locked="setup"
import itertools
import math
from fractions import Fraction

import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# These functions are given; you wrote them (or nearly them) in notebook 18.


# %% locked="earlier"
def distribution(p):
    """The probabilities p as a new float array (k,), after checking that they are a distribution.

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


def expected(v, p):
    """The expected value of a random variable with the values v and the probabilities p."""
    return float(np.asarray(v, dtype=float) @ distribution(p))


def variance(v, p):
    """The variance of a random variable with the values v and the probabilities p."""
    return expected((np.asarray(v, dtype=float) - expected(v, p)) ** 2, p)


# %% [markdown]
# ## 1. Play the game
#
# **Idea.** In the dice game of notebook 18 you win 300 coins if the die shows 1 or 2, and pay 200 otherwise. The
# expected gain is $-\frac{100}{3}$ a round. Nobody has ever lost $33.33$ coins in a round of it: what does the number
# say about an evening of play? Let us play, many times, and look.
#
# **Definition.** Random variables $X_1, \dots, X_n$ with finitely many values are **independent** if for all values
# $P(X_1 = a_1 \text{ and } \dots \text{ and } X_n = a_n) = P(X_1 = a_1) \cdots P(X_n = a_n)$. (If they have densities,
# the same is asked of intervals $A_i$: $X_i \in A_i$ stands in place of $X_i = a_i$.) They are independent
# *repetitions of $X$* if, moreover, each has the distribution of $X$. In plain words: every round is played with the
# same die, and knowing some of the rounds tells you nothing about the others.
#
# **By hand.** A fair coin is flipped twice. Four results are equally likely: HH, HT, TH, TT. Exactly one head in two
# flips has the probability $\frac24 = \frac12$, so half of the time the share of heads is *not* the $\frac12$ that
# you expect. A program that always delivers one head in two flips is not a coin: its second flip depends on the first.
#
# **Randomness in code.** A *generator* `rng = np.random.default_rng(seed)` delivers numbers that look random. The same
# seed gives the same numbers, so an experiment can be repeated. A function that needs chance takes the generator as an
# argument and uses nothing else: no `np.random.…` of its own, no new generator inside. Each number that it takes moves
# the generator on, so the next call finds new numbers. `rng.random(n)` gives $n$ floats, uniform on $[0, 1)$;
# `rng.integers(k, size=n)` gives whole numbers from 0 to $k - 1$; `rng.choice` can do more: look it up.
#
# **Exercise 1** (2 points). Write `play`.


# %% solution="play"
def play(v, p, n, rng):
    """The results of n independent repetitions of X, which takes each of the values v with its probability.

    Arguments
        v     (k,), the values, finite numbers, a list or an array, in any order; never changed. A value may stand
              there several times.
        p     (k,), their probabilities, a list or an array; zeros are allowed; never changed.
        n     how many repetitions, a whole number that is at least 0.
        rng   a np.random.Generator, the only source of chance. Which of its methods you use, how often and in which
              order, is up to you. The same state of rng gives the same results.
    Returns
        a new array of shape (n,), whose entries are among the values: entry i is v[j] with probability p[j],
        independently of all other entries. If n is 0 it is an empty array of shape (0,). (Whole numbers in v may
        come out as whole numbers or as floats.)
    Raises
        ValueError if p is no distribution (the given function distribution(p) finds out), if v has another shape
        than p, and if n is negative.

    Example
        play([0, 1], [0.5, 0.5], 5, np.random.default_rng(3)) are five flips of a coin, such as array([0., 0., 1., 1.,
        0.]).
    """
    ### BEGIN SOLUTION
    p, v = distribution(p), np.asarray(v, dtype=float)
    if v.shape != p.shape or n < 0:
        raise ValueError("one value for each probability, and a number of rounds that is not negative, please")
    return rng.choice(v, size=n, p=p)
    ### END SOLUTION


# %% check="play" points=2
rng = np.random.default_rng(19)
x = play([300, -200], [1 / 3, 2 / 3], 9000, rng)
assert np.shape(x) == (9000,), f"9000 rounds give an array of shape (9000,), not {np.shape(x)}."
assert set(np.unique(x)) == {300, -200}, f"A round brings 300 or -200. You found {np.unique(x)}."
wins = np.sum(x == 300)
assert 2700 <= wins <= 3300, f"Of 9000 rounds about 3000 are won; fewer than 2700 or more than 3300: {wins}."
assert not np.array_equal(x, play([300, -200], [1 / 3, 2 / 3], 9000, rng)), "The next game must be another one."

# %% [markdown]
# (A right answer has so many or so few wins with a probability of less than $10^{-10}$. The hidden tests, too, know
# their false alarms: all together they blame a right answer less than once in a million.)
#
# **Your function at work.** The loaded die of notebook 18, whose six weighs three times as much as any other face. How
# often does each face come up in $n$ throws?


# %%
def draw_throws(n):
    """The shares of the faces in n throws of the loaded die, beside their probabilities."""
    faces, p = np.arange(1, 7), np.array([1, 1, 1, 1, 1, 3]) / 8
    throws = play(faces, p, n, np.random.default_rng(1))
    _, ax = plt.subplots()
    ax.bar(faces, p, width=0.6, color="0.8", edgecolor="black", label="probability")
    ax.plot(faces, [np.mean(throws == face) for face in faces], "o", color="black", markersize=8, label="share")
    ax.set(xlabel="face", ylabel="probability, share", ylim=(0, 0.6), title=f"{n} throws of a loaded die")
    ax.legend(loc="upper left")


draw_throws(50)

# %%
interact(draw_throws, n=(10, 2000, 10));

# %% [markdown]
# **Think.** Two students send in 100 flips of a fair coin each. Ana's contain six heads in a row; Ben's never have more
# than three equal results in a row. One of them has made the flips up. Who?
#
# <details><summary>Answer</summary>
#
# Very probably Ben. A run of six or more equal results occurs in 100 fair flips with a probability of about 80 %; no
# run longer than three has a probability of less than 1 in 3000. People who invent randomness avoid long runs,
# because they "do not look random". Section 3 lets you check what comes after a run.
#
# </details>

# %% [markdown]
# ## 2. The average settles down
#
# **Idea.** Follow one player through the evening, and after each round write down the average gain *so far*. At first
# it jumps. Then it moves less and less, because each new round is only one of many. Does it come to rest, and where?
#
# **Definition.** The **running mean** of $x_1, \dots, x_n$ is the sequence of averages
#
# $$m_1 = x_1, \qquad m_2 = \frac{x_1 + x_2}{2}, \qquad \dots, \qquad m_k = \frac{x_1 + \dots + x_k}{k}, \qquad
# \dots, \qquad m_n .$$
#
# **By hand.** For $x = (1, 2, 6)$: $m_1 = 1$, $m_2 = \frac32$, $m_3 = \frac93 = 3$.
#
# **The weak law of large numbers.** *Let $X_1, X_2, \dots$ be independent repetitions of $X$, and let $X$ have a mean
# $\mu$ and a finite variance. Then for every $\varepsilon > 0$, however small,*
#
# $$P\bigl(\lvert \bar X_n - \mu \rvert \ge \varepsilon\bigr) \longrightarrow 0 \qquad \text{as } n \to \infty .$$
#
# It does not say that $\bar X_n = \mu$ from some $n$ on, nor that the average never strays again. It says: if $n$ is
# large, then an error of $\varepsilon$ or more is improbable. (Section 4 proves it and says how large. The *strong* law
# says more: with probability 1 the running mean converges to $\mu$. Neither needs the variance, both need the mean.)
#
# **How fast?** Since the repetitions are independent, variances add up, so $\operatorname{Var}(X_1 + \dots + X_n) = n
# \sigma^2$. Division by $n$ divides the variance by $n^2$. Hence
#
# $$E[\bar X_n] = \mu, \qquad \operatorname{Var}(\bar X_n) = \frac{n \sigma^2}{n^2} = \frac{\sigma^2}{n}, \qquad
# \text{standard deviation } \frac{\sigma}{\sqrt n} .$$
#
# To halve the typical error you need four times as many rounds. For one more digit you need a hundred times as many.
#
# **A trap.** The formula for $m_k$ invites you to add up $k$ numbers for every $k$. For $n = 10^6$ these are
# $1 + 2 + \dots + n \approx 5 \cdot 10^{11}$ additions, which is far too many. Yet $x_1 + \dots + x_k$ differs from the
# sum before it by one term only.
#
# **Exercise 2** (2 points). Write `running_mean`.


# %% solution="running_mean"
def running_mean(x):
    """The averages of the first 1, 2, …, n numbers.

    Arguments
        x   (n,), numbers, a list or an array; never changed. Each has a size of at most 1e300; whole numbers have at
            most 18 digits, so their sum may be larger than NumPy's integers can hold. n may be 0, and it may be a
            million: the work must be proportional to n, and a second is enough.
    Returns
        a new float array of shape (n,): entry k - 1 is (x[0] + … + x[k - 1]) / k, for k = 1, …, n. Rounding errors
        may be up to 1e-9 of the largest |x[i]|. If n is 0 it is an empty array of shape (0,). No warning is issued.
    Raises
        ValueError if x is not one-dimensional.

    >>> running_mean([1, 2, 6])
    array([1. , 1.5, 3. ])
    """
    ### BEGIN SOLUTION
    x = np.asarray(x, dtype=float)
    if x.ndim != 1:
        raise ValueError(f"a list of numbers has one dimension, not the shape {x.shape}")
    return np.cumsum(x) / np.arange(1, len(x) + 1)
    ### END SOLUTION


# %% check="running_mean" points=2
found = running_mean([1, 2, 6])
assert np.shape(found) == (3,), f"Three numbers have three averages; the shape is {np.shape(found)}."
assert np.allclose(found, [1, 1.5, 3]), f"The example by hand has the averages 1, 1.5 and 3. You found {found}."
assert np.allclose(running_mean(np.arange(1, 100, 2)), np.arange(1, 51)), "The first k odd numbers have the mean k."

# %% [markdown]
# **Your function at work.** Forty evenings of the dice game. The dotted line is $\mu$; the funnel is
# $\mu \pm \frac{c}{\sqrt n}$, where $c$ is a multiple of the standard deviation $\sigma \approx 236$.

# %%
GAINS, CHANCES = [300, -200], [1 / 3, 2 / 3]
rng = np.random.default_rng(24)
evenings = [running_mean(play(GAINS, CHANCES, 1000, rng)) for _ in range(40)]


def draw_funnel(multiple):
    """Forty running means and the funnel of this many standard deviations."""
    mu, sigma = expected(GAINS, CHANCES), np.sqrt(variance(GAINS, CHANCES))
    n = np.arange(1, 1001)
    _, ax = plt.subplots()
    for means in evenings:
        ax.plot(n, means, "-", color="0.6", linewidth=0.6)
    ax.plot(n, evenings[0], "-", color="black", linewidth=1.5, label="one evening")
    for sign in (-1, 1):
        label = f"μ ± {multiple:g} σ / √n" if sign > 0 else None
        ax.plot(n, mu + sign * multiple * sigma / np.sqrt(n), "--", color="black", label=label)
    ax.axhline(mu, color="black", linestyle=":", label="μ = −33.3")
    outside = np.mean([abs(means[-1] - mu) >= multiple * sigma / np.sqrt(1000) for means in evenings])
    ax.set(xscale="log", xlabel="rounds n", ylabel="average gain so far", ylim=(-330, 330))
    ax.set_title(f"After 1000 rounds, {outside:.1%} of the evenings are outside the funnel")
    ax.legend(loc="upper right")


draw_funnel(2)

# %%
interact(draw_funnel, multiple=(0.5, 4.0, 0.5));

# %% [markdown]
# Whoever plays long enough can be almost sure to lose about $33$ a round. In the first rounds, though, many are ahead.
#
# **The hypothesis matters.** Stand one metre from an endless straight wall with a lamp that points at the wall in a
# direction that is uniform between $-90°$ and $90°$. Let $X$ be the place that it lights, in metres to the right. Then
# $X = \tan \alpha$ has the *Cauchy* density $\frac{1}{\pi (1 + x^2)}$. It is symmetric about 0, like the Gaussian
# density, and looks much like it. But its tails are so heavy that $E\lvert X \rvert = \infty$: there is no mean for
# the average to settle at.

# %%
fig, axes = plt.subplots(1, 2, figsize=(8.4, 3.8), sharey=True)
n = np.arange(1, 100_001)
rng = np.random.default_rng(5)
for ax, title in zip(axes, ["Gaussian: mean 0, variance 1", "Cauchy: no mean"], strict=True):
    for line, color in [("-", "black"), ("--", "0.35"), (":", "0.15")]:
        x = rng.normal(size=len(n)) if title.startswith("G") else np.tan(np.pi * (rng.random(len(n)) - 0.5))
        ax.plot(n, running_mean(x), line, color=color, linewidth=1.3)
    ax.set(xscale="log", xlabel="n", title=title, ylim=(-6, 6))
axes[0].set_ylabel("average of the first n");

# %% [markdown]
# **Think.** (a) The average of $n$ independent Cauchy variables is again a Cauchy variable, with the very same density
# (a fact you may believe). What does this say about the use of a hundred thousand measurements? (b) What in the
# computation of $\operatorname{Var}(\bar X_n)$ breaks if "repetition" means that you write down the same throw $n$
# times?
#
# <details><summary>Answer</summary>
#
# (a) They are worth exactly as much as one, if you average them. (The *median* of the measurements does settle down,
# at 0. Whether an average is a good idea depends on the tails.)
#
# (b) Variances do not add up for dependent variables. $X_1 = \dots = X_n$ gives $\bar X_n = X_1$, whose variance is
# $\sigma^2$ for every $n$. A million copies of one example teach no more than one; a test set full of
# near-duplicates is smaller than it looks.
#
# </details>

# %% [markdown]
# ## 3. What the law does not promise
#
# **Idea.** On 18 August 1913 the roulette in Monte Carlo showed black 26 times in a row. Players lost millions by
# betting on red: after so much black, they felt, the law of large numbers demanded some red to restore the balance. Is
# a head less likely after a run of heads? You have a coin (`play`) and can count.
#
# **Definition.** For flips $x_1, \dots, x_n$, each 1 (head) or 0 (tail), look at all flips that come *directly after
# $k$ heads*: all $i > k$ with $x_{i-1} = x_{i-2} = \dots = x_{i-k} = 1$. What came before these $k$ flips does not
# matter, so in a long run of heads almost every flip is of this kind. The share of heads among them estimates the
# conditional probability $P(x_i = 1 \mid x_{i-1} = \dots = x_{i-k} = 1)$.
#
# **By hand.** Let $x = (1, 1, 1, 0, 1, 1, 0)$ and $k = 2$. The flips whose two predecessors are heads are the third
# (a head), the fourth (a tail) and the seventh (a tail). The share of heads is $\frac13$. For $k = 1$ they are the
# second, third, fourth, sixth and seventh: $\frac35$. For $k = 3$ it is the fourth only: $\frac01 = 0$. No flip
# comes after four heads, so for $k = 4$ there is no share. For $k = 0$ nothing is asked of the predecessors, and every
# flip counts: $\frac57$.
#
# **Exercise 3** (2 points). Write `after_streak`.


# %% solution="after_streak"
def after_streak(x, k):
    """The share of heads among the flips that come directly after k heads.

    Arguments
        x   (n,), flips, a list or an array, each 1 (head) or 0 (tail), or each True or False; never changed. n may
            be 0, and it may be 100 000.
        k   the length of the streak, a whole number that is at least 0; usually below 20, but it may exceed n.
    Returns
        a number from 0 to 1: among all i with k <= i < n for which x[i - k], …, x[i - 1] are heads, the share of
        those for which x[i] is a head. Streaks may overlap, and what came before x[i - k] does not matter. If k is 0
        it is the share of heads in x. If there is no such i, it is nan. No warning is issued.
    Raises
        ValueError if x is not one-dimensional, and if k is negative.

    >>> round(after_streak([1, 1, 1, 0, 1, 1, 0], 2), 4)
    0.3333
    """
    ### BEGIN SOLUTION
    x = np.asarray(x, dtype=bool)
    if x.ndim != 1 or k < 0:
        raise ValueError("a list of flips, and a streak that is not negative, please")
    if k >= len(x):
        return math.nan
    counts = np.ones(len(x) - k, dtype=bool)
    for j in range(k):
        counts &= x[j : len(x) - k + j]
    return float(np.mean(x[k:][counts])) if np.any(counts) else math.nan
    ### END SOLUTION


# %% check="after_streak" points=2
flips = [1, 1, 1, 0, 1, 1, 0]
for k, answer in [(2, 1 / 3), (1, 3 / 5), (0, 5 / 7)]:
    found = after_streak(flips, k)
    assert np.isclose(found, answer), f"{flips}, k = {k}: {answer:.4f}, as by hand. You found {found}."
assert np.isnan(after_streak(flips, 4)), f"No flip comes after four heads: nan, not {after_streak(flips, 4)}."

# %% [markdown]
# **Your function at work.** A hundred thousand flips. The bars reach two standard deviations to either side: after long
# streaks few flips remain, and their share is a rough estimate.

# %%
rng = np.random.default_rng(26)
flips = play([0, 1], [0.5, 0.5], 100_000, rng)
streaks = np.arange(11)
shares = [after_streak(flips, k) for k in streaks]
_, ax = plt.subplots()
ax.errorbar(streaks, shares, yerr=2 * 0.5 / np.sqrt(len(flips) / 2**streaks), fmt="o", color="black", capsize=3)
ax.plot(streaks, 0.5 ** (streaks + 1), "s--", color="0.4", label="k + 1 heads in a row: another question")
ax.axhline(0.5, color="black", linestyle=":", label="a coin without memory")
ax.set(xlabel="heads just before, k", ylabel="share of heads next", ylim=(0, 0.75), title="No tail is ever due")
ax.legend(loc="center left", bbox_to_anchor=(0.25, 0.42));

# %% [markdown]
# Of course $k + 1$ heads in a row are rare: that is the dashed curve, $2^{-(k+1)}$. But when $k$ heads are already on
# the table, the rare thing has mostly happened, and one flip is left:
# $P(k + 1 \text{ heads} \mid k \text{ heads}) = 2^{-(k+1)} / 2^{-k} = \frac12$.
#
# **How does the average come to $\frac12$, if chance never pays back?** By *dilution*. An excess of 10 heads is 10 % of
# a hundred flips and nothing among a million. In fact the excess itself does not even shrink. The number of heads
# $S_n$ has the standard deviation $\sqrt n / 2$, and on average it misses $\frac n2$ by
#
# $$E\,\bigl\lvert S_n - \tfrac n2 \bigr\rvert \approx \sqrt{\frac{n}{2 \pi}} , \qquad
# E\,\Bigl\lvert \frac{S_n}{n} - \frac12 \Bigr\rvert \approx \frac{1}{\sqrt{2 \pi n}} .$$
#
# For $n = 10^2$, $10^4$, $10^6$ these are 4, 40, 399 heads in excess or missing, and frequencies that err by 0.04,
# 0.004, 0.0004. The one error grows while the other shrinks. Here are 20 games of a million flips, drawn by your
# `running_mean`, and their average (thick):

# %%
rng = np.random.default_rng(8)
n = np.unique(np.logspace(1, 6, 120).astype(int))
games = [np.abs(running_mean(rng.integers(2, size=10**6))[n - 1] - 0.5) for _ in range(20)]
fig, axes = plt.subplots(1, 2, figsize=(8.4, 3.8))
for ax, factor, title in zip(axes, [n, 1], ["|S − n/2| grows", "|S/n − 1/2| shrinks"], strict=True):
    for game in games:
        ax.plot(n, game * factor, "-", color="0.8", linewidth=0.5)
    ax.plot(n, np.mean(games, axis=0) * factor, "-", color="black", label="average of 20 games")
    ax.plot(n, factor / np.sqrt(2 * np.pi * n), "--", color="black", linewidth=1, label="expected")
    ax.set(xscale="log", yscale="log", xlabel="flips n", title=title)
axes[0].set(ylabel="heads missing or in excess", ylim=(0.3, 3000))
axes[1].set(ylabel="error of the frequency", ylim=(1e-5, 0.5))
axes[0].legend(loc="upper left");

# %% [markdown]
# **Think.** Now a puzzle. List all eight sequences of three flips, compute `after_streak(…, 1)` of each, leave out
# those where it is nan, and average. The next cell does it. Has the coin a memory after all?

# %%
eight = list(itertools.product([0, 1], repeat=3))
print({flips: after_streak(flips, 1) for flips in eight})
print("average of the shares:", np.nanmean([after_streak(flips, 1) for flips in eight]), "=", 5 / 12)

# %% [markdown]
# <details><summary>Answer</summary>
#
# No. In the eight sequences together, 8 flips come directly after a head, and 4 of these are heads: exactly half. But
# averaging *shares* gives every sequence the same vote. 0 1 0 has one flip after a head, 1 1 1 has two, and both
# count as one. Sequences with many heads have more such flips, and are weighed too little. So the share within one
# *short* sequence is a biased estimate of the conditional probability; in one long sequence the bias vanishes. For
# thirty years studies of "hot hands" in basketball overlooked this (Miller and Sanjurjo found it in 2015). Moral: an
# average of ratios is not the ratio of the sums.
#
# </details>

# %% [markdown]
# ## 4. How many are enough?
#
# **Idea.** You want to know the share of voters for a party, up to 1 percentage point, and you accept a risk of 5 %
# of being further off. How many must you ask? "Infinitely many" is no answer. This section finds a number that is
# enough whatever the distribution, and proves the law of large numbers in passing.
#
# **Theorem (Chebyshev).** *If $X$ has the mean $\mu$ and the variance $\sigma^2$, then for every $\varepsilon > 0$*
#
# $$P\bigl(\lvert X - \mu \rvert \ge \varepsilon\bigr) \le \frac{\sigma^2}{\varepsilon^2} .$$
#
# *Proof.* Replace each squared distance $(v_i - \mu)^2$ by something that is not larger: by $\varepsilon^2$ if
# $\lvert v_i - \mu \rvert \ge \varepsilon$, and by $0$ otherwise. The expected value does not grow by this, so
# $\sigma^2 = E[(X - \mu)^2] \ge \varepsilon^2 \cdot P(\lvert X - \mu \rvert \ge \varepsilon)$. Divide. $\square$
#
# **Use it for the average.** $\bar X_n$ has the mean $\mu$ and the variance $\frac{\sigma^2}{n}$ (section 2), hence
#
# $$P\bigl(\lvert \bar X_n - \mu \rvert \ge \varepsilon\bigr) \le \frac{\sigma^2}{n \, \varepsilon^2} .$$
#
# As $n$ grows, the right side tends to 0: that *is* the weak law. And the right side is at most $\delta$ as soon as
#
# $$n \ge \frac{\sigma^2}{\varepsilon^2 \, \delta} .$$
#
# **By hand.** Each voter you ask is a coin with some unknown probability $q$; its variance $q (1 - q)$ is largest
# for $q = \frac12$, so $\sigma^2 \le \frac14$ whatever $q$ is. With $\varepsilon = \frac1{100}$ and
# $\delta = \frac1{20}$, $n \ge \frac14 \cdot 10\,000 \cdot 20 = 50\,000$ suffices. With $\varepsilon = \frac1{10}$,
# $500$ do.
#
# **A trap.** Floats carry a rounding error, and `math.ceil` is merciless to it:

# %%
print(9 / (0.3**2 * 0.1), "→", math.ceil(9 / (0.3**2 * 0.1)))
print(Fraction(0.1), Fraction("0.1"), Fraction(str(0.1)))

# %% [markdown]
# On paper that is $1000$. The second line shows why it went wrong, and a cure. The float that Python prints as `0.1`
# is not one tenth; `Fraction(0.1)` tells its true value. But `str(0.1)` is the text that you typed, and a fraction
# made from the text is what you meant. It reads `str(7)` and `str(Fraction(1, 3))`, too. `math.ceil` of it is exact.
#
# **Exercise 4** (3 points). Write `chebyshev_n`.


# %% solution="chebyshev_n"
def chebyshev_n(var, eps, delta):
    """The least number of repetitions for which Chebyshev's inequality promises a reliable average.

    Arguments
        var     the variance of one repetition (not the standard deviation), a number that is at least 0.
        eps     the error, a number greater than 0.
        delta   the accepted probability of an error of eps or more, greater than 0 and at most 1.
        Each is an int, a float or a Fraction. A float stands for the decimal number that Python prints for it:
        0.1 is one tenth, exactly, and 1e-05 is 1/100000.
    Returns
        an int (no float): the least whole number n >= 1 with var / (n * eps**2) <= delta. It is exact, also if it is
        far beyond the whole numbers that floats can hold, and if var / (eps**2 * delta) is a whole number or only
        very slightly more.
    Raises
        ValueError if var < 0, if eps <= 0, if delta <= 0, and if delta > 1.

    >>> chebyshev_n(0.25, 0.01, 0.05)
    50000
    """
    ### BEGIN SOLUTION
    var, eps, delta = (Fraction(str(number)) for number in (var, eps, delta))
    if var < 0 or eps <= 0 or not 0 < delta <= 1:
        raise ValueError("a variance is at least 0, an error is positive, and delta lies between 0 and 1")
    return max(1, math.ceil(var / (eps**2 * delta)))
    ### END SOLUTION


# %% check="chebyshev_n" points=3
for question, answer in [((0.25, 0.01, 0.05), 50_000), ((9, 0.3, 0.1), 1000), ((Fraction(1, 3), 1, 1), 1)]:
    found = chebyshev_n(*question)
    assert found == answer, f"chebyshev_n{question} is {answer}, not {found}."
    assert isinstance(found, int), f"A number of repetitions is an int; {found!r} is none."

# %% [markdown]
# **Your function at work.** The promise and the truth, for a fair coin: the black curve is Chebyshev's bound, the
# crosses are shares of 4000 simulated games that were off by $\varepsilon$ or more. The vertical line is your
# `chebyshev_n` for $\delta = 0.05$.


# %%
def draw_promise(eps):
    """The bound of Chebyshev and the simulated truth for the mean of n fair coins."""
    eps = round(eps, 2)  # a slider may say 0.09999999999999999
    enough = chebyshev_n(0.25, eps, 0.05)
    rng = np.random.default_rng(4)
    n = np.unique(np.logspace(0, 5, 41).astype(int))
    missed = np.array([np.mean(np.abs(rng.binomial(m, 0.5, 4000) / m - 0.5) >= eps) for m in n])
    _, ax = plt.subplots()
    ax.plot(n, np.minimum(1, 0.25 / (n * eps**2)), "-", color="black", label="Chebyshev: σ² / (n ε²)")
    ax.plot(n, np.minimum(1, 2 * np.exp(-2 * n * eps**2)), "--", color="black", label="Hoeffding: 2 exp(−2 n ε²)")
    ax.plot(n, missed, "x", color="black", label="simulated")
    ax.axhline(0.05, color="0.5", linestyle=":")
    ax.axvline(enough, color="0.5", linestyle=":", label=f"δ = 0.05 at n = {enough}")
    ax.set(xscale="log", xlabel="n", ylabel=f"P( |mean − 1/2| ≥ {eps:g} )", ylim=(-0.03, 1.05))
    ax.set_title(f"Fair coins, ε = {eps:g}: what is promised and what happens")
    ax.legend(loc="upper right")


draw_promise(0.05)

# %%
interact(draw_promise, eps=(0.01, 0.2, 0.01));

# %% [markdown]
# Far fewer flips are enough for a coin. That is the price for a theorem that holds for every distribution with this
# variance. Who knows more can promise more: for values in $[0, 1]$, *Hoeffding's inequality* (the dashed curve) gives
# $n \ge \ln(2 / \delta) / (2 \varepsilon^2)$, in which a small $\delta$ costs next to nothing.
#
# **Think.** (a) What does half the error cost? What does half the risk cost, by Chebyshev? (b) A classifier got 90.3 %
# of 10 000 new examples right, another one got 90.1 % of other 10 000 right. Is the first one better?
#
# <details><summary>Answer</summary>
#
# (a) Four times as many repetitions, because $\varepsilon$ is squared; twice as many, because $\delta$ is not.
#
# (b) You cannot tell. One share has the standard deviation $\sqrt{0.9 \cdot 0.1 / 10\,000} = 0.003$, which is 0.3
# percentage points; the difference of 0.2 is smaller. [Notebook 23](../23_statistics/23_statistics.ipynb) makes this a
# test.
#
# </details>

# %% [markdown]
# ## 5. A real job: the mini-batch
#
# **Idea.** A model with parameters $w \in \mathbb{R}^d$ learns by going against the gradient of its loss. The loss is
# an average over $n$ examples, so the gradient is an average, too: $\bar g = \frac1n \sum_i g_i$, where $g_i$ is the
# gradient for example $i$ alone. With a million examples that is a long sum for a single small step. So nobody
# computes it: one draws a few examples at random, a *mini-batch*, and takes *their* average. You know the question:
# how far is an average of few from the average of all?
#
# **Definition.** Let the gradients $g_1, \dots, g_n$ be the rows of a matrix of shape $(n, d)$. Draw $B$ indices
# $I_1, \dots, I_B$ independently, each uniform in $\{0, \dots, n - 1\}$ (in code, rows count from 0). The
# **mini-batch gradient** is
#
# $$\hat g = \frac1B \sum_{b=1}^{B} g_{I_b} .$$
#
# An index may be drawn twice; then its row counts twice.
#
# **Theorem.** *(a) $\hat g$ is unbiased: $E[\hat g] = \bar g$, for every $B$. (b) Its expected squared distance from
# the full gradient is*
#
# $$E\,\lVert \hat g - \bar g \rVert^2 = \frac1B \cdot \frac1n \sum_{i} \lVert g_i - \bar g \rVert^2 .$$
#
# *Proof.* (a) Each $g_{I_b}$ is each row with probability $\frac1n$, so its expected value is $\bar g$; expectation is
# linear. (b) Look at one coordinate. There $\hat g$ is the average of $B$ independent repetitions, so its variance is
# the variance of one of them, divided by $B$ (section 2). The squared length adds up the coordinates, and
# expectation is linear. $\square$
#
# So the variance goes like $1 / B$, and the typical *distance* from $\bar g$ like $1 / \sqrt B$.
#
# **By hand.** $n = 3$ examples, $d = 2$ parameters, $g_1 = (3, 0)$, $g_2 = (0, 3)$, $g_3 = (0, 0)$. The full gradient
# is $(1, 1)$. The batch with the indices $0, 0, 1, 2$ has the gradient $\frac14 (3 + 3 + 0 + 0,\ 0 + 0 + 3 + 0) =
# (1.5, 0.75)$. The squared distances $\lVert g_i - \bar g \rVert^2$ are $4 + 1$, $1 + 4$ and $1 + 1$, on average $4$.
# So batches of $B = 4$ have the expected squared distance $\frac44 = 1$.
#
# **Exercise 5** (3 points). Write `minibatch_grad` and `gradient_noise`.


# %% solution="minibatch_grad"
def minibatch_grad(gi, idx):
    """The gradient of a mini-batch: the mean of the chosen rows.

    Arguments
        gi    (n, d) with n, d >= 1: the gradients of n examples, an array or a list of lists; never changed.
        idx   (B,) with B >= 1: indices, a list or an array of whole numbers from 0 to n - 1, in any order; never
              changed. A row counts as often as its index stands there. B may be larger than n.
    Returns
        a new float array of shape (d,): (gi[idx[0]] + … + gi[idx[B - 1]]) / B.
    Raises
        ValueError if gi is not two-dimensional, if idx is empty or not one-dimensional, and if an index is negative or
        at least n (NumPy would take -1 for the last row, or raise an IndexError).

    >>> minibatch_grad([[3, 0], [0, 3], [0, 0]], [0, 0, 1, 2])
    array([1.5 , 0.75])
    """
    ### BEGIN SOLUTION
    gi, idx = np.asarray(gi, dtype=float), np.asarray(idx)
    if gi.ndim != 2 or idx.ndim != 1 or idx.size == 0:
        raise ValueError("a matrix of gradients and a list of at least one index, please")
    if np.any(idx < 0) or np.any(idx >= len(gi)):
        raise ValueError(f"indices go from 0 to {len(gi) - 1}")
    return gi[idx].mean(axis=0)
    ### END SOLUTION


def gradient_noise(gi, B):
    """The expected squared distance of a random mini-batch gradient from the full gradient.

    Arguments
        gi   (n, d), the gradients of n >= 1 examples, as for minibatch_grad; never changed.
        B    the size of the batch, a whole number that is at least 1, whose indices are drawn independently, each
             uniform from 0 to n - 1 (so B may be larger than n).
    Returns
        a number, at least 0: the mean over i of the squared Euclidean length of gi[i] - m, divided by B, where m is
        the mean of all n rows. Rounding must not spoil it when the same vector, with entries as large as 1e8, is
        added to all rows.
    Raises
        ValueError if gi is not two-dimensional, and if B < 1.

    >>> gradient_noise([[3, 0], [0, 3], [0, 0]], 4)
    1.0
    """
    ### BEGIN SOLUTION
    gi = np.asarray(gi, dtype=float)
    if gi.ndim != 2 or B < 1:
        raise ValueError("a matrix of gradients and a batch of at least one example, please")
    return float(np.mean(np.sum((gi - gi.mean(axis=0)) ** 2, axis=1)) / B)
    ### END SOLUTION


# %% check="minibatch_grad" points=3
rows = [[3, 0], [0, 3], [0, 0]]
found = minibatch_grad(rows, [0, 0, 1, 2])
assert np.allclose(found, [1.5, 0.75]), f"The batch by hand has the gradient (1.5, 0.75), not {found}."
batches = [minibatch_grad(rows, list(idx)) for idx in itertools.product(range(3), repeat=2)]
assert np.allclose(np.mean(batches, axis=0), [1, 1]), "The mean over all nine batches of 2 is the full gradient (1, 1)."
found = gradient_noise(rows, 4)
assert np.isclose(found, 1), f"On average the rows have the squared distance 4, so B = 4 has 1. You found {found}."

# %% [markdown]
# **Your functions at work.** A penguin's mass from the length of its flippers: the model says
# $w_1 x + w_2$ for the (standardised) length $x$, and the loss of an example with the mass $y$ in kilograms is
# $\frac12 (w_1 x + w_2 - y)^2$. Its gradient is $(w_1 x + w_2 - y) \cdot (x, 1)$, a row of our matrix. At $w = (0, 3)$
# the model still has much to learn. The dots are the gradients of 300 random batches; the cross is the full one.

# %% locked="penguins"
with open("penguins.csv", encoding="utf-8") as file:
    _, *lines = [line.strip().split(",") for line in file if not line.startswith("#")]

flipper = np.array([line[3] for line in lines], dtype=float)  # (342,), in mm
flipper = (flipper - flipper.mean()) / flipper.std()  # now with mean 0 and standard deviation 1
mass = np.array([line[4] for line in lines], dtype=float) / 1000  # (342,), in kg


def example_gradients(w):
    """The gradients (342, 2) of all examples' losses at w, one row for each penguin."""
    error = w[0] * flipper + w[1] - mass
    return np.column_stack([error * flipper, error])


# %%
def draw_cloud(B):
    """Gradients of 300 random batches of size B around the full gradient."""
    rng = np.random.default_rng(7)
    gi = example_gradients([0.0, 3.0])
    full = minibatch_grad(gi, np.arange(len(gi)))
    cloud = np.array([minibatch_grad(gi, rng.integers(len(gi), size=B)) for _ in range(300)])
    radius = np.sqrt(gradient_noise(gi, B))
    turn = np.linspace(0, 2 * np.pi, 200)
    _, ax = plt.subplots(figsize=(5.6, 4.6))
    ax.plot(*cloud.T, ".", color="0.55", markersize=4, label=f"batches of B = {B}")
    ax.plot(*full, "x", color="black", markersize=10, markeredgewidth=2, label="full gradient")
    circle = full[:, None] + radius * np.array([np.cos(turn), np.sin(turn)])
    ax.plot(*circle, "--", color="black", linewidth=1.2, label=f"√(expected squared distance) = {radius:.2f}")
    ax.set(xlabel="first entry (slope)", ylabel="second entry (constant)", xlim=(-4.2, 2.2), ylim=(-4.0, 1.2))
    ax.set(aspect="equal", title="Unbiased for every B, and ever less noisy")
    ax.legend(loc="upper left")


draw_cloud(8)

# %%
interact(draw_cloud, B=(1, 128, 1));

# %% [markdown]
# On the left the squared distance, measured over 400 batches of each size, and your `gradient_noise`; the dotted line
# is what it would be if the *variance* went like $1 / \sqrt B$. On the right three models learn with batches of 1, 16
# and 342, and are compared after the same *work*: the number of examples looked at.

# %%
rng = np.random.default_rng(9)
gi = example_gradients([0.0, 3.0])
full = gi.mean(axis=0)
sizes = 2 ** np.arange(9)
picks = [[minibatch_grad(gi, rng.integers(len(gi), size=B)) for _ in range(400)] for B in sizes]
measured = [np.mean(np.sum((np.array(batch) - full) ** 2, axis=1)) for batch in picks]

fig, (left, right) = plt.subplots(1, 2, figsize=(8.4, 3.9))
left.loglog(sizes, measured, "o", color="black", label="measured")
left.loglog(sizes, [gradient_noise(gi, B) for B in sizes], "-", color="black", label="gradient_noise, like 1/B")
left.loglog(sizes, gradient_noise(gi, 1) / np.sqrt(sizes), ":", color="black", label="like 1/√B: wrong")
left.set(xlabel="batch size B", ylabel="squared distance from full gradient", title="Variance goes like 1/B")
left.legend()


def half_squared_error(w):
    """The loss of the whole data set."""
    return np.mean((w[0] * flipper + w[1] - mass) ** 2) / 2


best = half_squared_error(np.polyfit(flipper, mass, 1))
for B, line, color in [(1, "-", "0.65"), (16, "-", "black"), (342, "s--", "black")]:
    w, seen, excess = np.array([0.0, 3.0]), [0], [half_squared_error([0.0, 3.0]) - best]
    while seen[-1] + B <= 3420:
        w = w - 0.1 * minibatch_grad(example_gradients(w), rng.integers(342, size=B))
        seen.append(seen[-1] + B)
        excess.append(half_squared_error(w) - best)
    right.semilogy(seen, excess, line, color=color, linewidth=1.2, label=f"B = {B}")
right.set(xlabel="examples looked at", ylabel="loss above the best possible", title="The same work, other batches")
right.legend();

# %% [markdown]
# With $B = 342$ the model makes ten careful steps. With $B = 1$ it rushes near the best model, where the full gradient
# is zero but the single ones are not: their noise keeps shaking it. $B = 16$ is a compromise.
#
# **Think.** (a) For $B = 342$ the 342 indices are drawn with replacement, so this is not the full gradient. How do
# practitioners draw instead, and what does this change? (b) Somebody always uses the first 16 rows as the batch,
# "because they are as good as any". What goes wrong, and which hypothesis fails?
#
# <details><summary>Answer</summary>
#
# (a) They shuffle the data and cut the shuffled list in pieces ([notebook 22](../22_optimisation/22_optimisation.ipynb)
# does). Then the indices of a batch are drawn *without replacement*. The batch gradient is still unbiased, by
# linearity, which asks for no independence. The expected squared distance gets the additional factor
# $\frac{n - B}{n - 1}$: a bit less noise, and none for $B = n$.
#
# (b) The model learns to fit 16 penguins, all of them Adélies, and never hears of the other 326. There is no
# randomness, so no law of large numbers: more steps repeat the same batch, and its error is never averaged away.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | independent repetitions | independent random variables that all have the same distribution |
# | random generator | the object `rng` that delivers random-looking numbers; the same seed gives the same numbers |
# | running mean | the sequence of the averages of the first $1, 2, \dots, n$ numbers |
# | weak law of large numbers | if $n$ is large, the mean of $n$ repetitions is near $\mu$ with a probability near 1 |
# | Cauchy density | $\frac{1}{\pi (1 + x^2)}$, with tails so heavy that there is no mean |
# | Chebyshev's inequality | $X$ is $\varepsilon$ or more off its mean with probability $\le \sigma^2 / \varepsilon^2$ |
# | mini-batch | a few examples, drawn at random, whose mean gradient stands in for that of all |
# | unbiased | said of an estimate whose expected value is what it estimates |

# %% [markdown]
# ## Summary
#
# - $\bar X_n$ has the mean $\mu$ and the variance $\sigma^2 / n$; its typical error is $\sigma / \sqrt n$.
# - The weak law: with independent repetitions, an error of $\varepsilon$ or more becomes as improbable as you like.
#   Without a mean (Cauchy) or without independence (the same throw, copied) this can fail.
# - Chance has no memory. Frequencies converge by dilution: $\lvert S_n - \frac n2 \rvert$ grows like $\sqrt n$ while
#   the error of the frequency shrinks like $1 / \sqrt n$.
# - Chebyshev: $n \ge \sigma^2 / (\varepsilon^2 \delta)$ is enough, for every distribution.
# - A mini-batch gradient is an average: unbiased for every $B$, with a variance like $1/B$.
#
# **Further reading.** For all of Part IV, *Probability*: Christopher Bishop, *Pattern Recognition and Machine Learning*
# (sections 1.2 and 2.1); Hastie, Tibshirani and Friedman, *The Elements of Statistical Learning* (chapter 7).
#
# **Where to go next.** [Notebook 20](../20_entropy/20_entropy.ipynb), *Guessing games, entropy and Poisson*, asks how
# many yes-or-no questions it takes to find out what chance has chosen. The answer, the entropy, is an expected value,
# and thanks to this notebook you know how to measure one.
