# %% [markdown]
# # 21 Cross-entropy and divergence
#
# A forecaster says "70 % rain". A network says "probably a cat". Then the truth comes out, and the forecast must be
# paid for. What is a fair price? In notebook 20 you always knew the right probabilities. Here you play with wrong ones,
# and find out what that costs. The price has a name, *cross-entropy*, and it is the loss with which nearly every
# classifier in the world is trained, language models included.
#
# **What you will be able to do**
#
# - say what it costs to believe $q$ while the truth is $p$, and when that price is infinite;
# - refute a sentence about cross-entropy that has been copied from page to page;
# - compute the Kullback–Leibler divergence, prove that it is never negative, and say why its direction matters;
# - compare two Gaussians by a formula, and check it against your own sums;
# - turn any numbers into probabilities without overflow;
# - train a classifier by the gradient of its cross-entropy, and let it tell penguins apart.
#
# **What you need**: entropy and the guessing game ([notebook 20](../20_entropy/20_entropy.ipynb)); the mean and
# standard deviation of a Gaussian ([notebook 18](../18_probability/18_probability.ipynb)); the chain rule
# ([notebook 02](../02_chain_rule/02_chain_rule.ipynb)) and partial derivatives
# ([notebook 13](../13_partial_derivatives/13_partial_derivatives.ipynb)). Section 6 takes steps of gradient descent
# ([notebook 14](../14_gradient_descent/14_gradient_descent.ipynb)).
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
# | $\ln x$ | `np.log(x)` | the natural logarithm (written $\log x$ in notebooks 16 and 17) |
# | $p = (p_1, \dots, p_n)$ | `p` | a distribution, often the truth: $p_i \ge 0$, $\sum_i p_i = 1$; shape `(n,)` |
# | $q$ | `q` | another distribution on the same outcomes, often the prediction; shape `(n,)` |
# | $H(p)$ | `entropy(p, math.e)` | the entropy of $p$, in nats |
# | $H(p, q)$ | `cross_entropy(p, q)` | the cross-entropy of $q$ relative to $p$, in nats |
# | $D(p \,\Vert\, q)$ | `kl(p, q)` | the Kullback–Leibler divergence of $p$ from $q$, in nats |
# | $N(m, s^2)$ | `m`, `s` | the Gaussian with mean $m$ and standard deviation $s > 0$ (variance $s^2$) |
# | $z$ | `z` | logits: any real numbers; one sample's shape is `(k,)`, that of $n$ samples is `(n, k)` |
# | $y$ | `y` | labels: the whole numbers $0, \dots, k-1$; shape `(n,)` |
#
# **The unit changes.** Notebook 20 counted in bits. From here on *everything is in nats*, with the natural logarithm,
# as all machine-learning libraries do: the derivative of $\ln x$ is $1/x$, and with any other base a constant would
# trail through every gradient. One bit is $\ln 2 \approx 0.693$ nats, so bits $=$ nats $/ \ln 2$. Only the unit
# changes, as from miles to kilometres.
#
# Some conventions hold in every exercise. A distribution, logits and labels may be given as lists or as arrays, of
# Python's or NumPy's usual whole numbers and floats (`int64`, `float64`), and your function never changes what it is
# given. A number counts as right if it is right to nine digits; near zero an error below $10^{-12}$ is fine too, so
# where the truth is 0, a rounding error such as $-10^{-16}$ is right. What a docstring allows is computed without any
# warning.

# %% locked="setup"
import math

import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# These two are from notebook 20.


# %% locked="earlier"
def distribution(p):
    """From notebook 20: p as a new float array (n,), after checking that it is a distribution.

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


def entropy(p, base=2):
    """From notebook 20: the entropy of a distribution, in bits; with base=math.e, in nats."""
    p = distribution(p)
    p = p[p > 0]
    return float(0.0 - np.sum(p * np.log(p)) / np.log(base))


# %% [markdown]
# ## 1. Playing with the wrong strategy
#
# **Idea.** In notebook 20 I chose $a, b, c, d$ with probabilities $\tfrac12, \tfrac14, \tfrac18, \tfrac18$, and you
# asked "is it $a$?", "is it $b$?", "is it $c$?": on average 1.75 questions. Now I change my habits and do not tell
# you. The truth is $\tfrac18, \tfrac18, \tfrac14, \tfrac12$, but your strategy still spends 1, 2, 3, 3 questions:
#
# $$\tfrac18 \cdot 1 + \tfrac18 \cdot 2 + \tfrac14 \cdot 3 + \tfrac12 \cdot 3 = 2.625 .$$
#
# A strategy for $q$ spends $\log_2 (1/q_i)$ questions on outcome $i$: the surprise that you *expected*. But it is the
# truth $p$ that decides how often each price is paid.
#
# **Definition.** The **cross-entropy** of $q$ relative to $p$, in nats, is
#
# $$H(p, q) = \sum_{i\,:\,p_i > 0} p_i \ln \frac{1}{q_i} = -\sum_{i\,:\,p_i > 0} p_i \ln q_i ,$$
#
# and $H(p, q) = \infty$ if $q_i = 0$ for some $i$ with $p_i > 0$. Two different zeros, two different meanings:
#
# - $p_i = 0$: it never happens, so nothing is ever paid. The outcome adds 0, *whatever* $q_i$ is, also if $q_i = 0$.
# - $q_i = 0$ but $p_i > 0$: you swore that it could not happen, and it happens. The price is infinite. No small number
#   has to be added to prevent this: $\infty$ is the answer.
#
# With $q = p$ the prices are the right ones, and the formula is the entropy again: $H(p, p) = H(p)$.
#
# **By hand.** $p = (\tfrac12, \tfrac12, 0)$ and $q = (\tfrac14, \tfrac12, \tfrac14)$:
# $H(p, q) = \tfrac12 \ln 4 + \tfrac12 \ln 2 = \tfrac32 \ln 2 \approx 1.040$ nats, that is 1.5 bits. The other way
# round, $H(q, p) = \infty$, since $q_3 > 0 = p_3$. And if $p$ is certain, $p = (0, 1, 0)$, then
# $H(p, q) = \ln(1/q_2)$: the price of the one thing that happens.
#
# **Exercise 1** (2 points). Write `cross_entropy`.


# %% solution="cross_entropy"
def cross_entropy(p, q):
    """The cross-entropy of q relative to p, in nats: the sum of p[i] * ln(1 / q[i]) over all i with p[i] > 0.

    Arguments
        p, q   (n,) distributions, n >= 1: lists or arrays; never changed. p is the truth, q the prediction.
               Entries may be 0; those that are not 0 are at least 1e-300.
    Returns
        a float; np.inf if some q[i] is 0 where p[i] > 0. Where p[i] is 0 nothing is added, even if q[i] is 0.
        The probabilities are used as they are: nothing is added to them or cut off. No warning is issued.
    Raises
        ValueError if p or q is not a distribution (`distribution` checks this for you), or if their lengths differ.

    >>> round(cross_entropy([0.5, 0.5, 0], [0.25, 0.5, 0.25]), 4)    # 1.5 * ln 2
    1.0397
    """
    ### BEGIN SOLUTION
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError(f"the distributions have {p.size} and {q.size} outcomes")
    p, q = p[p > 0], q[p > 0]
    if np.any(q == 0):
        return np.inf
    return float(-np.sum(p * np.log(q)))
    ### END SOLUTION


# %% check="cross_entropy" points=2
_p, _q = [0.5, 0.5, 0], [0.25, 0.5, 0.25]
_H = cross_entropy(_p, _q)
assert np.isclose(_H, 1.5 * np.log(2)), f"by hand: ½ ln 4 + ½ ln 2 = 1.0397 nats, not {_H}"
assert cross_entropy(_q, _p) == np.inf, "what was called impossible happens a quarter of the time: the price is np.inf"
assert np.isclose(cross_entropy([0.5, 0.5], [0.5, 0.5]), np.log(2)), "a fair coin, rightly predicted, costs ln 2 nats"

# %% [markdown]
# **Your function at work.** A coin shows heads with probability $p$, and you predict $q$. The curve is what you pay on
# average, for every $q$. Before you move the slider: where is its lowest point, and how high does it lie?

# %%
predictions = np.linspace(0.005, 0.995, 199)


def draw_price(p):
    """Draw the cross-entropy of a coin with probability p of heads, against the prediction q."""
    _, ax = plt.subplots()
    ax.plot(predictions, [cross_entropy([p, 1 - p], [q, 1 - q]) for q in predictions], label="$H(p, q)$")
    ax.axhline(entropy([p, 1 - p], math.e), color="0.4", linestyle=":", label="$H(p)$")
    ax.plot([p], [cross_entropy([p, 1 - p], [p, 1 - p])], "o", color="black", markersize=8, label="$q = p$")
    ax.set(xlabel="predicted probability of heads $q$", ylabel="nats per toss", xlim=(0, 1), ylim=(0, 4))
    ax.set_title(f"The truth is p = {p:.2f}; the price of predicting q")
    ax.legend(loc="upper center")


draw_price(0.8)

# %%
interact(draw_price, p=(0.0, 1.0, 0.05));

# %% [markdown]
# **Think.** Many programs compute $\ln(q_i + 10^{-9})$ in place of $\ln q_i$, "to be safe". What do they report about a
# model that calls impossible what happens once in a thousand cases? And what would you say about that model?
#
# <details><summary>Answer</summary>
#
# The price of the impossible event becomes $\ln 10^9 \approx 20.7$ nats instead of $\infty$. Once in a thousand
# cases, that adds a harmless-looking 0.02 to the average, and nobody notices. The number comes from the $10^{-9}$, not
# from the model: with $10^{-30}$ it would be 0.07. The honest price is $\infty$, and it says something true: this
# model cannot be repaired by *any* amount of evidence for the event, since it gives no probability to it.
# Models should therefore never say exactly 0, and in section 5 you will build some that cannot.
#
# </details>

# %% [markdown]
# ## 2. A claim to refute
#
# **A claim.** In an article that has been copied all over the web you may read that the cross-entropy measures how far
# the prediction is from the truth: *it is zero when the prediction matches the truth*, and the larger it is, the worse
# is the prediction.
#
# It is true in one case: if the truth is *certain*, as the label of a photograph is. For $p = (0, 1, 0)$ the prediction
# $q = p$ pays $\ln 1 = 0$. The claim does not mention this condition. You shall refute both halves at once: with a
# perfect prediction that costs more than a wrong one.
#
# **By hand.** Trying it on $p = (1, 0)$ proves nothing, for there the claim holds: $H(p, p) = 0$. Two predictions of
# the *same* truth prove nothing either: section 3 shows that the perfect one is always the cheaper one. So take two
# different truths. One forecaster predicts $p$ when the truth is $p$; the other predicts $q$ when the truth is
# $r \ne q$. For which $p$ does a perfect prediction cost most? For which $r$ can a nearly right one cost almost
# nothing?
#
# **Exercise 2** (1 point). Write `match_counterexample`.


# %% solution="match_counterexample"
def match_counterexample(n):
    """A perfect prediction that costs more than a wrong one, on n outcomes.

    Arguments
        n   a whole number (int): how many outcomes there are.
    Returns
        a tuple (p, r, q) of three distributions, lists or arrays of shape (n,). You choose the probabilities.
        Every triple is right for which
        - H(p, p) is larger than H(r, q) by at least 0.01 nats (so H(r, q) is finite, and H(p, p) is not 0), and
        - q differs from r by at least 0.01 in some entry.
    Raises
        ValueError if n < 2 (on one outcome there is only one distribution, and its entropy is 0).

    >>> p, r, q = match_counterexample(2)
    >>> cross_entropy(p, p) >= cross_entropy(r, q) + 0.01
    True
    """
    ### BEGIN SOLUTION
    if n < 2:
        raise ValueError("there is no witness on fewer than two outcomes")
    p, r, q = np.full(n, 1 / n), np.zeros(n), np.zeros(n)
    r[0] = 1.0
    q[:2] = 0.9, 0.1
    return p, r, q
    ### END SOLUTION


# %% check="match_counterexample" points=1
_p, _r, _q = match_counterexample(2)
_match, _miss = cross_entropy(_p, _p), cross_entropy(_r, _q)
assert _match >= _miss + 0.01, f"H(p, p) = {_match} should be larger than H(r, q) = {_miss} by 0.01 at least"
assert np.max(np.abs(np.subtract(_r, _q))) >= 0.01, "q should be a wrong prediction of r: change it by 0.01 or more"
assert len(match_counterexample(5)[0]) == 5, "for n = 5 the distributions have five entries"

# %% [markdown]
# **Your function at work.** Your witness for $n = 2, \dots, 12$. A match costs something, a miss costs less.

# %%
witnesses = [match_counterexample(n) for n in range(2, 13)]
fig, ax = plt.subplots()
ax.plot(range(2, 13), [cross_entropy(p, p) for p, _, _ in witnesses], "o-", label="match: $H(p, p)$")
ax.plot(range(2, 13), [cross_entropy(r, q) for _, r, q in witnesses], "s--", label="miss: $H(r, q)$ with $q \\neq r$")
ax.plot(range(2, 13), np.log(np.arange(2, 13)), ":", color="black", label="$\\ln n$, the most that a match can cost")
ax.set(xlabel="number of outcomes $n$", ylabel="cross-entropy in nats", ylim=(-0.1, None))
ax.set_title("A smaller loss need not be a better forecast")
ax.legend();

# %% [markdown]
# **Think.** A friend trains a classifier of three classes with *smoothed* labels: the truth is given as
# $(0.9, 0.05, 0.05)$ instead of $(1, 0, 0)$. "My loss stops falling at 0.39," says the friend, "so the model is still
# far from perfect." What do you say? And a language model pays 2 nats per token (a piece of a word), whatever one
# does. Is it bad?
#
# <details><summary>Answer</summary>
#
# $H(p, p) = -0.9 \ln 0.9 - 0.1 \ln 0.05 \approx 0.394$. The model has reached its goal exactly; no prediction can cost
# less.
#
# One cannot say. Part of those 2 nats is the entropy of language itself: nobody knows the next token for certain. Only
# what is paid *beyond* the entropy of the truth is the model's fault. The next section gives it a name. (For a language
# model nobody knows that entropy, so losses can be compared only for the same text.)
#
# </details>

# %% [markdown]
# ## 3. What the error alone costs
#
# **Idea.** Subtract what even a perfect prediction must pay. What remains is the price of your error, and of nothing
# else.
#
# **Definition.** The **Kullback–Leibler divergence** of $p$ from $q$ (KL divergence or relative entropy, 1951) is
#
# $$D(p \,\Vert\, q) = H(p, q) - H(p) = \sum_{i\,:\,p_i > 0} p_i \ln \frac{p_i}{q_i} ,$$
#
# and $\infty$ if $q_i = 0$ for some $i$ with $p_i > 0$. The two zeros are as in section 1.
#
# **Theorem** (Gibbs' inequality). $D(p \,\Vert\, q) \ge 0$, with equality exactly if $p = q$.
#
# *Proof.* If some $q_i = 0 < p_i$, then $D = \infty$ and $p \ne q$. Otherwise use $\ln t \le t - 1$ for all $t > 0$,
# with equality only at $t = 1$ (the graph of $\ln$ lies below its tangent at 1). Over all $i$ with $p_i > 0$,
#
# $$-D(p \,\Vert\, q) = \sum p_i \ln \frac{q_i}{p_i} \le \sum p_i \Big( \frac{q_i}{p_i} - 1 \Big)
# = \sum q_i - \sum p_i \le 1 - 1 = 0 .$$
#
# Equality in the first step needs $q_i = p_i$ for all these $i$. Then they sum to 1, and no probability is left for the
# other $q_i$, which must be 0 as their $p_i$ are. Conversely, if $p = q$, all terms are $p_i \ln 1 = 0$. $\square$
#
# So *on average* a wrong prediction never wins. The single terms may well be negative: a prediction that is too high
# for some outcome is lucky whenever that one happens. Their sum is not negative.
#
# **By hand.** $p = (\tfrac12, \tfrac12)$, $q = (\tfrac14, \tfrac34)$:
#
# $$D(p \,\Vert\, q) = \tfrac12 \ln 2 + \tfrac12 \ln \tfrac23 \approx 0.347 - 0.203 = 0.144, \qquad
# D(q \,\Vert\, p) = \tfrac14 \ln \tfrac12 + \tfrac34 \ln \tfrac32 \approx -0.173 + 0.304 = 0.131 .$$
#
# The two directions differ: $D$ is *not symmetric*, hence no distance. The gap may be infinite: for $p = (1, 0)$,
# $q = (\tfrac12, \tfrac12)$ we have $D(p \,\Vert\, q) = \ln 2$ and $D(q \,\Vert\, p) = \infty$.
#
# **Exercise 3** (2 points). Write `kl`.


# %% solution="kl"
def kl(p, q):
    """The Kullback-Leibler divergence of p from q, in nats: the sum of p[i] * ln(p[i] / q[i]) over all i with p[i] > 0.

    Arguments
        p, q   (n,) distributions, n >= 1: lists or arrays; never changed.
               Entries may be 0; those that are not 0 are at least 1e-300.
    Returns
        a float; np.inf if some q[i] is 0 where p[i] > 0. Where p[i] is 0 nothing is added, even if q[i] is 0.
        The probabilities are used as they are: nothing is added to them or cut off. No warning is issued.
    Raises
        ValueError if p or q is not a distribution, or if their lengths differ.

    >>> round(kl([0.5, 0.5], [0.25, 0.75]), 4), round(kl([0.25, 0.75], [0.5, 0.5]), 4)
    (0.1438, 0.1308)
    """
    ### BEGIN SOLUTION
    return cross_entropy(p, q) - cross_entropy(p, p)
    ### END SOLUTION


# %% check="kl" points=2
_D = kl([0.5, 0.5], [0.25, 0.75])
assert np.isclose(_D, 0.5 * np.log(4 / 3)), f"by hand: ½ ln 2 + ½ ln ⅔ = ½ ln 4/3 = 0.1438 nats, not {_D}"
_D = kl([0.25, 0.75], [0.5, 0.5])
assert np.isclose(_D, 0.130812, atol=1e-6), f"the other way round it is 0.1308, not {_D}: the order matters"
assert kl([0.5, 0.5], [1, 0]) == np.inf, "q swears that the second outcome cannot happen, but it does: np.inf"

# %% [markdown]
# **Your function at work.** The direction decides what a simple model makes of a complicated truth. Let $p$ have two
# humps, and let $q$ be a single bell, with mean and width free to choose. Which bell is best? *Forward* KL,
# $D(p \,\Vert\, q)$, is paid where the truth happens: leaving a hump uncovered costs a fortune, so the best bell
# spreads over both. *Reverse* KL, $D(q \,\Vert\, p)$, is paid where the *model* puts its probability: putting it in
# the empty valley costs a fortune, so the best bell sits on one hump and forgets the other.
#
# The line of real numbers is replaced by 121 points here, so that `kl` can work. Your function tries some 1500 bells in
# each direction; nothing else is used. Move the humps together: when does the choice disappear?

# %%
points = np.linspace(-6, 6, 121)


def bell(m, s):
    """A bell-shaped distribution on the points, with its top at m and width s."""
    heights = np.exp(-(((points - m) / s) ** 2) / 2)
    return heights / heights.sum()


BELLS = [(m, s) for m in np.linspace(-3.5, 3.5, 57) for s in np.linspace(0.4, 3.0, 27)]
CHOICE = [bell(m, s) for m, s in BELLS]


def draw_bells(gap):
    """Draw a distribution with two humps, and the single bells that are best in the two directions of KL."""
    p = 0.6 * bell(-gap / 2, 0.6) + 0.4 * bell(gap / 2, 0.6)
    forward = CHOICE[int(np.argmin([kl(p, q) for q in CHOICE]))]
    reverse = CHOICE[int(np.argmin([kl(q, p) for q in CHOICE]))]
    _, ax = plt.subplots()
    ax.fill_between(points, p, color="0.87", label="truth $p$")
    ax.plot(points, forward, "-", label=f"best forward: $D(p \\Vert q)$ = {kl(p, forward):.2f}")
    ax.plot(points, reverse, "--", label=f"best reverse: $D(q \\Vert p)$ = {kl(reverse, p):.2f}")
    ax.set(xlabel="outcome", ylabel="probability", ylim=(0, 0.1), title="Cover everything, or pick one?")
    ax.legend(loc="upper right")


draw_bells(4.0)

# %%
interact(draw_bells, gap=(0.0, 6.0, 0.5), continuous_update=False);

# %% [markdown]
# **Think.** (a) Is KL at least like a distance in this: $D(p \,\Vert\, r) \le D(p \,\Vert\, q) + D(q \,\Vert\, r)$, no
# detour is shorter? Try $p = (\tfrac12, \tfrac12)$, $q = (\tfrac14, \tfrac34)$, $r = (\tfrac1{10}, \tfrac9{10})$.
# (b) You fit a model to data by making $H(p, q)$ small, where $p$ are the fractions in the data. Is that forward or
# reverse KL?
#
# <details><summary>Answer</summary>
#
# (a) No. $D(p \,\Vert\, q) + D(q \,\Vert\, r) \approx 0.144 + 0.092 = 0.236$, but $D(p \,\Vert\, r) \approx 0.511$. The
# divergence behaves like the *square* of a distance for nearby distributions: twice as far, four times the price.
#
# (b) Forward: $H(p, q) = D(p \,\Vert\, q) + H(p)$, and $H(p)$ does not depend on the model. So classifiers and language
# models are trained to cover everything that occurs, even at the price of probability in places where nothing occurs.
#
# </details>

# %% [markdown]
# ## 4. Two Gaussians
#
# **Idea.** For positive densities $f$ and $g$ sums become integrals,
# $D(f \,\Vert\, g) = \int f(x) \ln \frac{f(x)}{g(x)} \, dx$. In notebook 20 this step cost entropy its meaning,
# because the price of the resolution, $\log (1/\Delta)$, had to be taken off. Here two such prices are subtracted from
# each other and cancel. So $D$ stays what it was: never negative, and the same in metres and in feet.
#
# **Definition.** For $f$ the density of $N(m_1, s_1^2)$ and $g$ that of $N(m_2, s_2^2)$,
#
# $$\ln \frac{f(x)}{g(x)} = \ln \frac{s_2}{s_1} + \frac{(x - m_2)^2}{2 s_2^2} - \frac{(x - m_1)^2}{2 s_1^2} .$$
#
# Take the expectation under $f$. By definition of the variance $E[(X - m_1)^2] = s_1^2$, and
# $E[(X - m_2)^2] = s_1^2 + (m_1 - m_2)^2$ (write $X - m_2 = (X - m_1) + (m_1 - m_2)$ and multiply out; the mixed
# term has mean 0). Therefore
#
# $$D\big(N(m_1, s_1^2) \,\Vert\, N(m_2, s_2^2)\big)
# = \ln \frac{s_2}{s_1} + \frac{s_1^2 + (m_1 - m_2)^2}{2 s_2^2} - \frac12 .$$
#
# **By hand.** From $N(0, 1)$ to $N(1, 2^2)$: $\ln 2 + \frac{1 + 1}{8} - \frac12 \approx 0.443$. The other way round:
# $\ln \tfrac12 + \frac{4 + 1}{2} - \frac12 \approx 1.307$. With equal widths, $s_1 = s_2 = s$, only
# $(m_1 - m_2)^2 / (2 s^2)$ is left: a squared distance, measured in standard deviations, halved.
#
# **Exercise 4** (2 points). Write `kl_gauss`.


# %% solution="kl_gauss"
def kl_gauss(m1, s1, m2, s2):
    """The Kullback-Leibler divergence of N(m1, s1²) from N(m2, s2²), in nats.

    Arguments
        m1, m2   the means, numbers.
        s1, s2   the standard deviations (not the variances), numbers > 0.
                 s1, s2 and, if it is not 0, |m1 - m2| lie between 1e-150 and 1e150.
    Returns
        a float >= 0 (up to rounding). You are only asked for answers below 1e300. No warning is issued.
    Raises
        ValueError if s1 <= 0 or s2 <= 0.

    >>> round(kl_gauss(0, 1, 1, 2), 4)
    0.4431
    """
    ### BEGIN SOLUTION
    if s1 <= 0 or s2 <= 0:
        raise ValueError(f"standard deviations are positive, not {s1} and {s2}")
    ratio, shift = s1 / s2, (m1 - m2) / s2
    return float((ratio**2 + shift**2 - 1) / 2 - np.log(s1) + np.log(s2))
    ### END SOLUTION


# %% check="kl_gauss" points=2
_D = kl_gauss(0, 1, 1, 2)
assert np.isclose(_D, np.log(2) - 0.25), f"by hand: ln 2 + 2/8 - ½ = 0.4431, not {_D}"
_D = kl_gauss(1, 2, 0, 1)
assert np.isclose(_D, 2 - np.log(2)), f"the other way round: -ln 2 + 5/2 - ½ = 1.3069, not {_D}"
assert np.isclose(kl_gauss(3, 0.1, 3, 0.1), 0), "a Gaussian diverges from itself by 0"

# %% [markdown]
# **Your functions at work.** Does the formula agree with your `kl`? Cut the line into boxes of width $\Delta$, let `kl`
# compare the probabilities of the boxes, and make them finer.


# %%
def boxes(m, s, width):
    """The probabilities that N(m, s²) gives to boxes of this width between -16 and 16, and to the two ends beyond."""
    edges = np.concatenate([[-np.inf], np.arange(-16, 16 + width, width), [np.inf]])
    below, above = (
        np.array([math.erfc(sign * (x - m) / (s * math.sqrt(2))) / 2 for x in edges]) for sign in (-1, 1)
    )  # the probabilities on either side of each edge; a tail is found by subtracting two small ones
    return np.where(edges[1:] <= m, np.diff(below), -np.diff(above))


widths = 2.0 ** np.arange(4, -5, -1)
fig, ax = plt.subplots()
for (m1, s1, m2, s2), _look, _line in (((0, 1, 1, 2), "o", "--"), ((1, 2, 0, 1), "s", "-.")):
    _name = f"N({m1}, {s1}²) from N({m2}, {s2}²)"
    _sums = [kl(boxes(m1, s1, w), boxes(m2, s2, w)) for w in widths]
    ax.plot(widths, _sums, _look, color="black", label=f"kl: {_name}")
    ax.axhline(kl_gauss(m1, s1, m2, s2), linestyle=_line, label=f"kl_gauss: {_name}")
ax.set(xlabel="width of the boxes (finer to the right)", ylabel="nats", xscale="log", ylim=(-0.05, 2.1))
ax.invert_xaxis()
ax.set_title("Finer boxes tell more, up to the integral")
ax.legend(loc="upper left", fontsize=8);

# %% [markdown]
# **Think.** The truth is $N(0, 1)$. Compare two forecasters with the right mean: one says $s = \tfrac12$, the other
# $s = 2$. Whose error costs more? Is it right that in a Gaussian world the squared error is a cross-entropy?
#
# <details><summary>Answer</summary>
#
# `kl_gauss(0, 1, 0, 0.5)` is $-0.693 + 2 - 0.5 \approx 0.807$ and `kl_gauss(0, 1, 0, 2)` is
# $0.693 + 0.125 - 0.5 \approx 0.318$. Being too sure costs more than being too modest: the far values, which the narrow
# bell calls nearly impossible, do occur.
#
# Yes, up to a factor and a constant. If a model predicts $N(m, s^2)$ with a fixed $s$, the price of the outcome $x$ is
# $\ln \frac{1}{g(x)} = \frac{(x - m)^2}{2 s^2} + \text{a constant}$. So fitting by least squares is the same as making
# the cross-entropy small, for somebody who believes in Gaussian noise of one width.
#
# </details>

# %% [markdown]
# ## 5. From any numbers to probabilities
#
# **Idea.** The last layer of a network gives each class a number, a *logit* $z_j$ (notebooks 13 and 15 called it a
# score), of any sign and size. To be judged by cross-entropy, logits must become probabilities: positive, with sum 1.
# Exponentials are positive; then divide by the sum.
#
# **Definition.** For $z \in \mathbb{R}^k$, the **softmax** (known from notebook 15) and its logarithm are
#
# $$\operatorname{softmax}(z)_j = \frac{e^{z_j}}{\sum_l e^{z_l}}, \qquad
# \operatorname{logsoftmax}(z)_j = z_j - \ln \sum_l e^{z_l} .$$
#
# A softmax is never 0, so the cross-entropy of such a model is never infinite (as long as no rounding makes it 0, and
# we shall take care of that). And adding one number $c$ to *all* logits changes nothing: a factor $e^c$ cancels.
#
# **By hand.** $z = (0, \ln 3)$: the exponentials are $1$ and $3$, the probabilities $\tfrac14$ and $\tfrac34$, and
# their logarithms $-\ln 4$ and $\ln 3 - \ln 4$.
#
# **The trap.** $e^{1000}$ is too large for a float, and $e^{-1000}$ is rounded to 0, whose logarithm is $-\infty$. Yet
# for $z = (0, 1000)$ the answer is as good as $(-1000, 0)$: nothing to be afraid of. The cure uses the freedom to
# shift. Let $m = \max_l z_l$. Then
#
# $$\operatorname{logsoftmax}(z)_j = (z_j - m) - \ln \sum_l e^{z_l - m} .$$
#
# All exponents are now at most 0, so nothing overflows. One of them *is* 0, so the sum lies between 1 and $k$, and its
# logarithm is harmless. Note two things. The logarithm is never taken of a single probability, which may have been
# rounded to 0. And $m$ must be the largest logit *of the same sample*: for the rows $(0, 0)$ and $(1000, 1000)$ a
# common $m$ would turn all exponentials of the first row into zeros.
#
# **Many samples at once.** Logits often come in an array of many axes: `axis` says along which one the classes lie. For
# shape `(n, k)` with one sample a row, that is axis 1, or -1, the last one. In NumPy, `z.max(axis=axis, keepdims=True)`
# keeps the axis with length 1, so that the result can be subtracted from `z`.
#
# **Exercise 5** (3 points). Write `log_softmax`.


# %% solution="log_softmax"
def log_softmax(z, axis=-1):
    """The logarithms of the softmax probabilities, along one axis.

    Arguments
        z      logits: an array of any shape (or a list, or nested lists) with at least one axis and at least one
               entry, finite numbers between -1e100 and 1e100; never changed.
        axis   an int: the axis along which the classes lie; negative ones count from the last, as in NumPy.
    Returns
        a new float array of the same shape as z: z - ln(sum of exp(z) along the axis), no entry above 0 but for
        rounding. An error up to 1e-12 * (1 + the largest |z|) is fine. No overflow, no warning.

    >>> np.exp(log_softmax([0, np.log(3)]))
    array([0.25, 0.75])
    """
    ### BEGIN SOLUTION
    z = np.asarray(z, dtype=float)
    z = z - z.max(axis=axis, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=axis, keepdims=True))
    ### END SOLUTION


# %% check="log_softmax" points=3
_L = log_softmax([0, np.log(3)])
assert np.allclose(np.exp(_L), [0.25, 0.75]), f"exponentials 1 and 3, so ¼ and ¾, not {np.exp(_L)}"
_L = log_softmax([[0, 1000], [-10000, -10000]])
assert np.allclose(_L, [[-1000, 0], [-np.log(2)] * 2]), f"[-1000, 0] and [-ln 2, -ln 2] are right, not {_L}"
_L = log_softmax([[0, 0], [np.log(3), 0]], axis=0)
assert np.allclose(np.exp(_L), [[0.25, 0.5], [0.75, 0.5]]), f"with axis=0 each column sums to 1: found {np.exp(_L)}"

# %% [markdown]
# **Your function at work.** Language models divide their logits by a *temperature* $T > 0$ before they choose the next
# word. Move the slider: what happens for small $T$, what for large? (At $T = 0.01$ the logits reach 400.)

# %%
WORDS = ["cat", "dog", "fox", "owl", "violin"]
LOGITS = np.array([4.0, 3.2, 2.5, 2.0, -1.0])


def draw_temperature(T):
    """Draw the probabilities of five words at temperature T."""
    p = np.exp(log_softmax(LOGITS / T))
    _, ax = plt.subplots()
    bars = ax.bar(WORDS, p, color="0.75", edgecolor="0.3")
    ax.bar_label(bars, labels=[f"{x:.2g}" for x in p])
    ax.set(xlabel="next word", ylabel="probability", ylim=(0, 1.08))
    ax.set_title(f"Temperature {T:.2f}: entropy {entropy(p / p.sum(), math.e):.2f} nats of at most {math.log(5):.2f}")
    ax.grid(axis="x", visible=False)


draw_temperature(1.0)

# %%
interact(draw_temperature, T=(0.01, 10.0, 0.01));

# %% [markdown]
# **Think.** A classifier has two classes and the logits $(0, t)$. Which old friend is the softmax probability of the
# second class? And how many numbers do the logits of $k$ classes really contain?
#
# <details><summary>Answer</summary>
#
# $\frac{e^t}{1 + e^t} = \frac{1}{1 + e^{-t}} = \sigma(t)$, the sigmoid of notebook 02. Softmax is its generalisation to
# more than two classes.
#
# $k - 1$: one can always shift the first logit to 0 without changing any probability. Keep this in mind; it will be
# visible in the gradient.
#
# </details>

# %% [markdown]
# ## 6. A real job: a classifier that knows its doubts
#
# **Idea.** The decision tree of notebook 20 answered "Gentoo", and no more. We now want *probabilities*, and we choose
# the classifier whose probabilities are cheapest on the data. For that we need to know how the price changes when a
# logit moves.
#
# **Definition.** Let sample $i$ have the logits $z_i \in \mathbb{R}^k$ and the label $y_i \in \{0, \dots, k-1\}$. Its
# truth is certain, $p = (0, \dots, 1, \dots, 0)$ with the 1 at place $y_i$, so its cross-entropy is one single term.
# The mean over all samples is the **negative log-likelihood** (nll)
#
# $$L(z) = -\frac1n \sum_{i=1}^{n} \operatorname{logsoftmax}(z_i)_{y_i}
# = \frac1n \sum_{i=1}^{n} \Big( \ln \sum_{l} e^{z_{il}} - z_{i y_i} \Big) .$$
#
# It is given in the next cell.


# %% locked="nll"
def nll(z, y):
    """The mean negative log-likelihood in nats: logits z (n, k), labels y (n,); a number."""
    return float(-np.mean(log_softmax(z, axis=1)[np.arange(len(y)), y]))


# %% [markdown]
# **Its gradient.** $z_{ij}$ occurs in the term of sample $i$ only. By the chain rule
# $\frac{\partial}{\partial z_{ij}} \ln \sum_l e^{z_{il}} = \frac{e^{z_{ij}}}{\sum_l e^{z_{il}}}$, the softmax itself,
# and $z_{i y_i}$ has the derivative 1 if $j = y_i$ and 0 otherwise. Hence
#
# $$\frac{\partial L}{\partial z_{ij}} = \frac1n \Big( \operatorname{softmax}(z_i)_j -
# \begin{cases} 1 & j = y_i \\ 0 & j \ne y_i \end{cases} \Big) .$$
#
# *Predicted minus true*, divided by the number of samples: hardly any formula in machine learning is used more often.
# Each row sums to 0, as probabilities sum to 1. It had to be so: shifting all logits of a sample changes nothing.
#
# **By hand.** $z = ((0, \ln 3), (0, 0))$, $y = (0, 1)$. The probabilities are $(\tfrac14, \tfrac34)$ and
# $(\tfrac12, \tfrac12)$. Subtract 1 at the true labels: $(-\tfrac34, \tfrac34)$ and $(\tfrac12, -\tfrac12)$. Divide by
# $n = 2$: the gradient is $\begin{pmatrix} -0.375 & 0.375 \\ 0.25 & -0.25 \end{pmatrix}$. A step *against* it raises
# the logits of the true labels.
#
# **Exercise 6** (3 points). Write `nll_grad`. Your `log_softmax` helps.


# %% solution="nll_grad"
def nll_grad(z, y):
    """The gradient of nll(z, y) with respect to the logits.

    Arguments
        z   (n, k) logits with n, k >= 1, one sample a row, an array or a list of rows; finite numbers between
            -1e100 and 1e100; never changed.
        y   (n,) labels, ints from 0 to k - 1, a list or an array; never changed. Not every class need occur.
    Returns
        a new float array (n, k): (softmax of row i, at j, minus 1 if j is y[i]) / n. The mean over the samples is
        differentiated, hence the division by n. An error up to 1e-12 * (1 + the largest |z|) is fine.
        No overflow, no warning.
    Raises
        ValueError if z is not two-dimensional, if y is not of shape (n,) (an array of shape (), (n, 1) or (n, k)
        is not), or if a label is less than 0 or greater than k - 1.

    >>> nll_grad([[0, np.log(3)], [0, 0]], [0, 1])
    array([[-0.375,  0.375],
           [ 0.25 , -0.25 ]])
    """
    ### BEGIN SOLUTION
    z, y = np.asarray(z, dtype=float), np.asarray(y)
    if z.ndim != 2 or y.shape != z.shape[:1]:
        raise ValueError(f"logits (n, k) and labels (n,) were expected, not {z.shape} and {y.shape}")
    if np.any(y < 0) or np.any(y >= z.shape[1]):
        raise ValueError(f"labels are whole numbers from 0 to {z.shape[1] - 1}")
    gradient = np.exp(log_softmax(z, axis=1))
    gradient[np.arange(len(y)), y] -= 1
    return gradient / len(y)
    ### END SOLUTION


# %% check="nll_grad" points=3
_z, _y = np.array([[0, np.log(3)], [0, 0]]), [0, 1]
_G = nll_grad(_z, _y)
assert np.allclose(_G, [[-0.375, 0.375], [0.25, -0.25]]), f"by hand: -0.375, 0.375 and 0.25, -0.25; found {_G}"
_step = np.array([[1e-6, 0], [0, 0]])
_slope = (nll(_z + _step, _y) - nll(_z - _step, _y)) / 2e-6
assert np.isclose(_G[0, 0], _slope, atol=1e-6), f"nll has the slope {_slope} in z[0, 0], not {_G[0, 0]}"
assert np.allclose(nll_grad([[5, 5, 5]], [0]), [[-2 / 3, 1 / 3, 1 / 3]]), "⅓ each, minus 1 at label 0"

# %% [markdown]
# **Your function at work.** *Softmax regression*: the logits are linear in the features, $Z = XW + b$, with $X$ of
# shape `(n, d)`, the weights $W$ of shape `(d, k)` and $b$ of shape `(k,)`. If $G$ is your gradient with respect to
# $Z$, the chain rule gives $X^\top G$ for $W$, and the column sums of $G$ for $b$. The loss is convex in $W$ and $b$
# (notebook 17 would be pleased), so descent cannot get stuck in a wrong valley. The given function takes steps of
# gradient descent, starting from zeros, and keeps a diary.


# %% locked="softmax_regression"
with open("penguins.csv", encoding="utf-8") as file:
    _rows = [line.strip().split(",") for line in file if not line.startswith("#")][1:]

NAMES, SPECIES = np.unique([row[0] for row in _rows], return_inverse=True)  # (3,) names and (342,) labels 0, 1, 2
MEASURES = np.array([row[1:] for row in _rows], dtype=float)  # (342, 4): bill length, bill depth, flipper, mass


def standardise(X, train):
    """X with mean 0 and standard deviation 1 in each column, both computed on the rows `train` alone."""
    return (X - X[train].mean(axis=0)) / X[train].std(axis=0)


def fit(X, y, train, test, steps=300, lr=1.0):
    """Softmax regression by gradient descent on the rows `train`: W, b, and both losses at each step, (steps, 2)."""
    W, b, diary = np.zeros((X.shape[1], 3)), np.zeros(3), []
    for _ in range(steps):
        diary.append([nll(X[rows] @ W + b, y[rows]) for rows in (train, test)])
        G = nll_grad(X[train] @ W + b, y[train])
        W, b = W - lr * X[train].T @ G, b - lr * G.sum(axis=0)
    return W, b, np.array(diary)


# %% [markdown]
# As in notebook 20, the classifier learns from two thirds of the birds and is judged by the last third, five times
# over, on the very same splits.

# %%
rng = np.random.default_rng(20)
runs, right = [], []
for _ in range(5):
    _order = rng.permutation(len(SPECIES))
    _train, _test = _order[:228], _order[228:]
    _X = standardise(MEASURES, _train)
    W, b, _diary = fit(_X, SPECIES, _train, _test)
    runs.append(_diary)
    right.append(np.mean(np.argmax(_X[_test] @ W + b, axis=1) == SPECIES[_test]))

losses = np.mean(runs, axis=0)
fig, ax = plt.subplots()
ax.semilogy(losses[:, 0], "-", label="penguins it learns from")
ax.semilogy(losses[:, 1], "--", label="penguins it has never seen")
ax.axhline(math.log(3), color="black", linestyle=":", label="knowing nothing: ln 3")
ax.set(xlabel="steps of gradient descent", ylabel="nats per penguin (logarithmic)")
ax.set_title(f"{np.mean(right):.0%} of unseen penguins right, at {losses[-1, 1]:.3f} nats each")
ax.legend();

# %% [markdown]
# (On these splits the tree of notebook 20 gets 94 % of the unseen birds right with three questions.)
# With two features the doubts can be drawn: white where the classifier is sure, dark where it hesitates.

# %%
_everybody = np.arange(len(SPECIES))
_two = MEASURES[:, [2, 0]]
_mean, _spread = _two.mean(axis=0), _two.std(axis=0)
W, b, _ = fit((_two - _mean) / _spread, SPECIES, _everybody, _everybody)
_across, _up = np.meshgrid(np.linspace(170, 234, 161), np.linspace(31, 61, 121))
_grid = (np.stack([_across, _up], axis=-1) - _mean) / _spread  # (121, 161, 2): a grid of imaginary penguins
_surest = np.exp(log_softmax(_grid @ W + b)).max(axis=-1)

fig, ax = plt.subplots(figsize=(7.2, 4.4))
_levels = ax.contourf(_across, _up, _surest, levels=np.linspace(0.3, 1, 8), cmap="gray", alpha=0.75)
for _k, _marker in enumerate("o^s"):
    _points = _two[_k == SPECIES]
    ax.plot(*_points.T, _marker, color="black", fillstyle="none", markersize=4, linestyle="none", label=NAMES[_k])
fig.colorbar(_levels, label="probability of the likeliest species")
ax.set(xlabel="flipper length (mm)", ylabel="bill length (mm)", title="Where the classifier hesitates")
ax.grid(False)
ax.legend(loc="lower right", frameon=True);

# %% [markdown]
# **Think.** (a) A classifier gets 99 % of the birds right, yet pays more nats than another one with 97 %. How? (b) If
# some line separates two classes perfectly, what becomes of the weights in an endless descent?
#
# <details><summary>Answer</summary>
#
# (a) The price of a mistake depends on how sure it was made. Somebody who is right 99 times at no cost and then gives
# the truth a probability of $e^{-50}$ pays $50/100 = 0.5$ nats per bird. The other one may give probability 0.9 to the
# truth 97 times and 0.3 three times: $-0.97 \ln 0.9 - 0.03 \ln 0.3 \approx 0.14$ nats. Being wrong is forgivable,
# being *certainly* wrong is dear.
#
# (b) They grow for ever. Multiply weights that are right about every bird by a factor above 1: all probabilities of the
# truth move towards 1, so the loss falls. It tends to 0 and never reaches it; there is no minimum. On unseen birds such
# certainty ends in expensive surprises, which is why one stops early or charges a price for large weights (notebook
# 17).
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | cross-entropy | $\sum_i p_i \ln (1/q_i)$ over all $p_i > 0$: the expected price of predicting $q$ when $p$ is true |
# | Kullback–Leibler divergence | $\sum_i p_i \ln (p_i/q_i)$ over all $p_i > 0$: cross-entropy minus entropy |
# | forward KL | $D(p \,\Vert\, q)$ with the truth $p$ and the model $q$; to make it small, $q$ must cover all of $p$ |
# | reverse KL | $D(q \,\Vert\, p)$ with the truth $p$ and the model $q$; to make it small, $q$ must stay where $p$ is |
# | logit | a real number for each class that softmax turns into the probabilities; also called a score |
# | log-softmax | the logarithm of the softmax: entry $j$ is $z_j - \ln \sum_l e^{z_l}$ |
# | negative log-likelihood | the mean over the samples of minus the logarithm of the true label's probability |
# | softmax regression | a classifier with linear logits $XW + b$, fitted by making the negative log-likelihood small |

# %% [markdown]
# ## Summary
#
# - The cross-entropy $H(p, q) = \sum p_i \ln (1/q_i)$ is the price of predicting $q$ when $p$ is true. It is $\infty$
#   when something happens that $q$ ruled out. A perfect prediction costs $H(p)$, which is 0 only if the truth is
#   certain.
# - The divergence $D(p \,\Vert\, q) = H(p, q) - H(p)$ is what the error alone costs: never negative, 0 exactly at
#   $q = p$, and not symmetric. Forward KL covers, reverse KL picks.
# - Between Gaussians there is a formula; between densities in general, the resolution cancels.
# - Softmax turns logits into probabilities. Subtract the largest logit of each sample, and stay with logarithms.
# - The gradient of the mean negative log-likelihood is predicted minus true, divided by $n$.
#
# **Further reading.** For all of Part IV, *Probability*: Christopher Bishop, *Pattern Recognition and Machine Learning*
# (section 1.6 on relative entropy, 4.3 on softmax regression); Hastie, Tibshirani and Friedman, *The Elements of
# Statistical Learning* (section 4.4). The source of it all: Kullback and Leibler, *On Information and Sufficiency*
# (1951).
#
# **Where to go next.** This ends Part IV. [Notebook 22](../22_optimisation/22_optimisation.ipynb), *Optimisation*, asks
# how to descend faster. Your `log_softmax` and `nll_grad` come back in
# [notebook 24](../24_neural_network/24_neural_network.ipynb), as the last layer of a network that you build from
# nothing.
