# %% [markdown]
# # 23 Statistics
#
# You test your model on a hundred photographs, and it gets 84 right. On a hundred other photographs it would have been
# 87, or 80. Which number do you tell your customers? Whatever is computed from a sample could have come out
# differently, and statistics is the art of saying *how* differently, although you have the one sample and no other.
# Much of this art used to be tables and formulas. You have a computer: you will shuffle, draw again, and count.
#
# **What you will be able to do**
#
# - measure how far an estimate goes astray, and split its error into bias and variance;
# - compute the likelihood of ten thousand numbers without losing it to rounding, and find the Gaussian that makes it
#   largest;
# - say how far to trust any number computed from data, by an interval, and say what the "95 %" on it means;
# - decide whether a difference could be mere chance, and never report a probability of zero;
# - choose a model by cross-validation, without letting it see the data that judge it.
#
# **What you need**: averages, independence and the generator `rng`
# ([notebook 19](../19_law_of_large_numbers/19_law_of_large_numbers.ipynb)); mean, variance and densities
# ([notebook 18](../18_probability/18_probability.ipynb)). Section 2 differentiates a loss, and section 6 is about
# training and test sets ([notebook 17](../17_loss_minimisation/17_loss_minimisation.ipynb)). The Gaussian density in
# many dimensions was in [notebook 10](../10_determinant/10_determinant.ipynb); here it has one.
#
# **Time**: three to four hours. There are six exercises, 14 points in all.
#
# **Data**, beside this notebook: `penguins.csv`, four measurements of 342 Palmer penguins (Horst, Hill and Gorman 2020,
# licence CC0). Its first lines give the full source.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $x = (x_1, \dots, x_n)$ | `x` | a sample: $n$ numbers, shape `(n,)`; or $n$ rows of $d$ numbers, shape `(n, d)` |
# | $\theta$ ("theta") | `theta` | the truth: a number that describes where the sample comes from |
# | $\hat\theta$ | `est(x)` | an estimate of $\theta$, computed from the sample |
# | $\bar x$ | `np.mean(x)` | the mean of the sample |
# | $\mu$, $\sigma$ | `mu`, `sigma` | mean and standard deviation of a Gaussian; its variance is $\sigma^2$ |
# | $\ell(\mu, \sigma)$ | `gaussian_loglik(x, mu, sigma)` | the log-likelihood |
# | $R$ | `reps` | how many samples are drawn in a simulation |
# | $B$ | `B` | how many times a sample is drawn again or shuffled |
# | $\alpha$ ("alpha") | `alpha` | the accepted risk that an interval misses the truth |
# | $p$ | `permutation_p(a, b, B, rng)` | a p-value |
# | $k$ | `k` | the number of folds |
# | $\log$ | `np.log` | the natural logarithm |
#
# Some conventions hold in every exercise. Samples may be given as (nested) lists or as arrays, of Python's or NumPy's
# usual whole numbers and floats (`int64`, `float64`), with finite entries, and your function never changes them. A
# number counts as right if it is right to nine digits, and near zero if its error is a rounding error of the numbers
# that it was computed from. What a docstring allows is computed without any warning. An `rng` is a
# `np.random.Generator`, and it is the only source of chance: no `np.random.…` of your own, no new generator. The same
# state of `rng` gives the same result. Unless a docstring says more, which of its methods you use, how often and in
# which order, is up to you.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

with open("penguins.csv", encoding="utf-8") as file:
    _rows = [line.strip().split(",") for line in file if not line.startswith("#")][1:]

SPECIES = np.array([row[0] for row in _rows])  # (342,): Adelie, Chinstrap, Gentoo
MEASURES = np.array([row[1:] for row in _rows], dtype=float)  # (342, 4): bill length, bill depth, flipper, mass
FLIPPER, MASS = MEASURES[:, 2], MEASURES[:, 3] / 1000  # (342,) each, in mm and in kg

# %% [markdown]
# ## 1. An estimate is a random number
#
# **Idea.** A bus comes every $\theta$ minutes, but nobody tells you $\theta$. You arrive at the stop at random times
# (so that each wait is uniform on $[0, \theta]$, and the waits are independent) and note how long you wait: 3, 8, 5, 1
# and 6 minutes. What is your best guess of $\theta$? Ana says: on average I
# wait for half of it, so $\theta \approx 2 \bar x = 9.2$. Ben says: $\theta$ is at least 8, so I say 8. Both are
# *estimates*. In another week both would have been other numbers. To compare Ana with Ben you must ask how they do
# in *many* weeks.
#
# **Definition.** A sample is made by chance, from a source that a number $\theta$ describes. An **estimator** of
# $\theta$ is any function of the sample; its value $\hat\theta$ is a random variable. It has
#
# $$\operatorname{bias} = E[\hat\theta] - \theta, \qquad
# \text{variance} = E\bigl[(\hat\theta - E[\hat\theta])^2\bigr], \qquad
# \text{mean squared error (MSE)} = E\bigl[(\hat\theta - \theta)^2\bigr] .$$
#
# The bias says how far it is off *on average*, with its sign: negative means too small. The variance says how much it
# varies about *its own* mean, wherever that lies. An estimator with bias 0, whatever $\theta$ is, is called
# **unbiased**. (The constant 5 has bias 0 at $\theta = 5$ only.)
#
# **Theorem.** *If $E[\hat\theta^2]$ is finite, then $\text{MSE} = \text{bias}^2 + \text{variance}$.*
#
# *Proof.* Write $\hat\theta - \theta = (\hat\theta - E[\hat\theta]) + \operatorname{bias}$ and square. The bias is a
# constant and $E\bigl[\hat\theta - E[\hat\theta]\bigr] = 0$, so the mixed term has expected value 0. $\square$
#
# **By simulation.** If you *choose* $\theta$ yourself, you can make as many samples as you like: draw one, estimate,
# draw the next one, estimate, and so on. This gives $R$ estimates $t_1, \dots, t_R$ with the mean $\bar t$. By the law
# of large numbers,
#
# $$\bar t - \theta, \qquad \frac1R \sum_{r} (t_r - \bar t)^2, \qquad \frac1R \sum_{r} (t_r - \theta)^2$$
#
# come close to the three numbers. All are averages over what happened, hence all are divided by $R$. Then the theorem
# holds for them, too, exactly: it is the same proof.
#
# **By hand.** $\theta = 2$ and the estimates $1, 2, 6$. Their mean is $3$, so the bias is $1$. The variance is
# $\frac{4 + 1 + 9}{3} = \frac{14}{3}$, the mean squared error $\frac{1 + 0 + 16}{3} = \frac{17}{3}$. Indeed
# $1^2 + \frac{14}{3} = \frac{17}{3}$.
#
# **Exercise 1** (2 points). Write `bias_variance`.


# %% solution="bias_variance"
def bias_variance(est, sampler, theta, reps, rng):
    """Bias, variance and mean squared error of an estimator, by simulation.

    Arguments
        est       the estimator: a function that takes one sample, as the sampler made it, and returns a number.
        sampler   a function that takes a generator and returns a new sample (an array), drawn by this generator.
        theta     the true number, which est estimates.
        reps      how many samples to draw: a whole number R >= 1.
        rng       a np.random.Generator. Call sampler(rng) exactly R times, and take nothing else from rng.
    Returns
        a tuple of three floats (bias, variance, mse). If t is the array of the R estimates, one for each sample, they
        are mean(t) - theta, the mean of (t - mean(t))**2, and the mean of (t - theta)**2. All means are divided by R.
        Six digits are enough. They must be right even if theta and the estimates are about 1e6 in size and differ by
        about 1 only.
    Raises
        ValueError if reps < 1.

    >>> numbers = iter([1, 2, 6])
    >>> bias_variance(lambda x: x[0], lambda rng: np.array([next(numbers)]), 2, 3, np.random.default_rng(0))
    (1.0, 4.666666666666667, 5.666666666666667)
    """
    ### BEGIN SOLUTION
    if reps < 1:
        raise ValueError(f"at least one sample is needed, not {reps}")
    t = np.array([est(sampler(rng)) for _ in range(reps)], dtype=float)
    return float(np.mean(t - theta)), float(np.var(t)), float(np.mean((t - theta) ** 2))
    ### END SOLUTION


# %% check="bias_variance" points=2
_numbers = iter([1, 2, 6])
_found = bias_variance(lambda x: x[0], lambda rng: np.array([next(_numbers)]), 2, 3, np.random.default_rng(0))
assert np.allclose(_found, (1, 14 / 3, 17 / 3)), f"by hand: bias 1, variance 14/3 and MSE 17/3; found {_found}"
_found = bias_variance(np.mean, lambda rng: rng.random(4), 0.5, 4000, np.random.default_rng(1))
assert abs(_found[0]) < 0.02, f"the mean of a sample is an unbiased estimate of ½; you found the bias {_found[0]}"
assert abs(_found[1] - 1 / 48) < 0.003, f"its variance is (1/12)/4 = 0.0208 (notebook 19), not {_found[1]}"

# %% [markdown]
# **Your function at work.** Ana, Ben and Carl wait for a bus that comes every $\theta = 10$ minutes. Ben's guess, the
# longest wait, is always too small. Carl corrects it: he multiplies it by $\frac{n + 1}{n}$, which makes it unbiased.
# Each picture is a **sampling distribution**: how one estimator comes out in 4000 weeks. Move the slider to longer
# weeks.

# %%
RULES = {
    "Ana: twice the mean": lambda x: 2 * np.mean(x),
    "Ben: the longest": np.max,
    "Carl: the longest · (n + 1)/n": lambda x: np.max(x) * (len(x) + 1) / len(x),
}


def draw_estimators(n):
    """The sampling distributions of three estimators of theta = 10, from n waiting times."""
    _, axes = plt.subplots(1, 3, figsize=(9.6, 3.4), sharex=True, sharey=True)
    for ax, (name, rule) in zip(axes, RULES.items(), strict=True):
        seen = []
        bias, variance, mse = bias_variance(
            lambda x, rule=rule, seen=seen: seen.append(rule(x)) or seen[-1],
            lambda rng: rng.uniform(0, 10, n),
            10,
            4000,
            np.random.default_rng(23),
        )
        ax.hist(seen, bins=np.linspace(0, 20, 61), color="0.8", edgecolor="0.5", linewidth=0.5)
        ax.axvline(10, color="black", label="truth")
        ax.axvline(10 + bias, color="black", linestyle="--", label="mean")
        ax.set(title=f"{name}\n({bias:.2f})² + {variance:.2f} = {mse:.2f}", xlabel="estimate of θ")
    axes[0].set_ylabel("weeks")
    axes[0].legend(loc="upper left")


draw_estimators(5)

# %%
interact(draw_estimators, n=(2, 40, 1), continuous_update=False);

# %% [markdown]
# **Think.** (a) For $n = 5$ Ben is biased and Ana is not. Whose guess would you rather have? (b) For $n$ waiting times
# the longest one has the mean $\frac{n}{n + 1} \theta$ and the variance $\frac{n}{(n + 1)^2 (n + 2)} \theta^2$. Is
# Carl's factor the best one? (c) All this needs $\theta$. Nobody knows $\theta$. So what is it good for?
#
# <details><summary>Answer</summary>
#
# (a) Ben's: his mean squared error is $\frac{2 \theta^2}{(n + 1)(n + 2)} \approx 4.8$, against Ana's
# $\frac{\theta^2}{3 n} \approx 6.7$. Being unbiased is nice; being near the truth is better.
#
# (b) No. With a factor $c$ the MSE is $\bigl(c \frac{n}{n + 1} - 1\bigr)^2 \theta^2 + c^2 \frac{n}{(n + 1)^2 (n + 2)}
# \theta^2$. Its derivative in $c$ vanishes at $c = \frac{n + 2}{n + 1}$. That estimator is biased, and
# its MSE of $\frac{\theta^2}{(n + 1)^2}$ is a little smaller than Carl's $\frac{\theta^2}{n (n + 2)}$. A little bias
# often buys a lot of variance: this is what the penalty in ridge regression does, too (notebook 17).
#
# (c) It compares *rules* before there are any data, for every $\theta$ that you try. (Here the ranking is the same for
# all $\theta$, since everything scales with it.) How to judge an estimate when you have data and no $\theta$ is the
# question of section 4.
#
# </details>

# %% [markdown]
# ## 2. The likelihood
#
# **Idea.** Where do estimators come from? Ana and Ben were inventive. There is a recipe that needs no invention: among
# all models, take the one under which *what you have seen* was the least surprising.
#
# **Definition.** Let $x_1, \dots, x_n$ be independent, each with the Gaussian density of mean $\mu$ and standard
# deviation $\sigma > 0$,
#
# $$f(x) = \frac{1}{\sqrt{2 \pi \sigma^2}} \, e^{-(x - \mu)^2 / (2 \sigma^2)} .$$
#
# By independence their joint density is the product $f(x_1) \cdots f(x_n)$. Seen as a function of $\mu$ and $\sigma$,
# with the data fixed, this is the **likelihood**. Its logarithm, the **log-likelihood**, is
#
# $$\ell(\mu, \sigma) = \sum_{i=1}^{n} \log f(x_i)
# = -\frac{n}{2} \log (2 \pi) - n \log \sigma - \sum_{i=1}^{n} \frac{(x_i - \mu)^2}{2 \sigma^2} .$$
#
# (Each term is the `gaussian_logpdf` of notebook 10 for $d = 1$, where the covariance is $\sigma^2$.) No data have the
# likelihood 1, the empty product, so their log-likelihood is 0.
#
# **By hand.** $x = (1, 3)$. For $\mu = 2$, $\sigma = 1$: $\ell = -\log (2\pi) - 0 - \frac12 - \frac12 \approx -2.838$.
# For $\mu = 2$, $\sigma = 2$: $\ell = -\log (2\pi) - 2 \log 2 - \frac18 - \frac18 \approx -3.474$. The data speak for
# $\sigma = 1$.
#
# **Two traps.** The next cell shows both: a product of ten thousand densities is too small for a float, and so are
# single densities far out. And in Python `**` binds more tightly than `/`, so `s**1/2` is half of `s`, not its root.

# %%
print("a product of 10 000 densities:", np.prod(np.full(10_000, 0.4)), " one density at 40:", np.exp(-(40**2) / 2))
print("4**1/2 =", 4**1 / 2, " 9**1/2 =", 9**1 / 2, " 9**(1/2) =", 9 ** (1 / 2))

# %% [markdown]
# The root of 4 happens to come out right, so such a mistake survives a test with one lucky number. Stay with the
# logarithms from the very first step, and neither trap can catch you.
#
# **Exercise 2** (2 points). Write `gaussian_loglik`.


# %% solution="gaussian_loglik"
def gaussian_loglik(x, mu, sigma):
    """The log-likelihood of a Gaussian: the sum of the logarithms of its density at the numbers x.

    Arguments
        x       the sample, a list or an array of shape (n,); never changed. n may be 0, and it may be 100 000.
        mu      the mean, a number.
        sigma   the standard deviation (not the variance), a number > 0. sigma, and each |x[i] - mu| that is not 0,
                lies between 1e-150 and 1e150, and their quotient is at most 1e100. x and mu may be 1e8 times as large
                as sigma and as their differences.
    Returns
        a float: the sum over i of log f(x[i]), where f(x) = exp(-(x - mu)**2 / (2 sigma**2)) / sqrt(2 pi sigma**2).
        Natural logarithms; a sum, not a mean. It is finite. If n is 0 it is 0.
    Raises
        ValueError if sigma <= 0, or if x is not one-dimensional.

    >>> gaussian_loglik([1, 3], 2, 1)  # -2.8378...
    """
    ### BEGIN SOLUTION
    x = np.asarray(x, dtype=float)
    if sigma <= 0 or x.ndim != 1:
        raise ValueError(f"sigma > 0 and a sample of shape (n,) are needed, not {sigma} and {x.shape}")
    return float(np.sum(-0.5 * np.log(2 * np.pi) - np.log(sigma) - 0.5 * ((x - mu) / sigma) ** 2))
    ### END SOLUTION


# %% check="gaussian_loglik" points=2
_found = gaussian_loglik([1, 3], 2, 1)
assert np.isclose(_found, -np.log(2 * np.pi) - 1), f"by hand: -log(2π) - ½ - ½ = -2.8379, not {_found}"
_found = gaussian_loglik([1, 3], 2, 2)
assert np.isclose(_found, -np.log(2 * np.pi) - 2 * np.log(2) - 0.25), f"with σ = 2 it is -3.4742, not {_found}"
_found = gaussian_loglik(np.tile([1.0, 3.0], 5000), 2, 1)
assert np.isclose(_found, -14189.3853, rtol=1e-6), f"the same data 5000 times: 5000 times as much, not {_found}"

# %% [markdown]
# **Your function at work.** The flippers of the first $n$ Gentoo penguins, and how likely each pair $(\mu, \sigma)$
# makes them. The curves are level lines: 1, 3 and 6 below the top. With more penguins the data become choosy.


# %%
def draw_likelihood(n):
    """Level lines of the log-likelihood of the first n flippers of Gentoo penguins."""
    x = FLIPPER[SPECIES == "Gentoo"][:n]
    means, widths = np.linspace(205, 225, 81), np.linspace(2.5, 15, 76)
    heights = np.array([[gaussian_loglik(x, mu, sigma) for mu in means] for sigma in widths])
    row, column = np.unravel_index(np.argmax(heights), heights.shape)
    _, ax = plt.subplots()
    ax.contour(means, widths, heights - heights.max(), [-6, -3, -1], colors="black", linestyles=[":", "--", "-"])
    ax.plot(means[column], widths[row], "x", color="black", markersize=9, markeredgewidth=2)
    ax.set(xlabel="mean μ (mm)", ylabel="standard deviation σ (mm)")
    ax.set_title(f"{n} flippers: best near μ = {means[column]:.1f}, σ = {widths[row]:.1f} with ℓ = {heights.max():.0f}")


draw_likelihood(12)

# %%
interact(draw_likelihood, n=(3, 123, 3), continuous_update=False);

# %% [markdown]
# **Think.** (a) Is the likelihood of $\mu = 217$ the probability that $\mu$ is 217? (b) You measure in centimetres
# instead of millimetres. What happens to $\ell$, and to the place of its top?
#
# <details><summary>Answer</summary>
#
# (a) No. It is the density of the *data*, if $\mu$ were 217. As a function of $\mu$ it need not integrate to 1, and
# may be far above or below it. To speak of the probability of $\mu$ one needs a probability before the data: the
# theorem of Bayes (notebook 18) then tells how the likelihood changes it.
#
# (b) Densities are per unit of length, and ten times larger per centimetre: $\ell$ grows by $n \log 10$, for all
# $(\mu, \sigma)$ alike. The top stays at the same flipper, now called 21.7. So only *differences* of log-likelihoods of
# the same data mean something.
#
# </details>

# %% [markdown]
# ## 3. The top of the likelihood
#
# **Idea.** The cross in the picture was found by trying. For Gaussians it can be computed.
#
# **Definition.** The **maximum likelihood estimate** (MLE) is the pair $(\hat\mu, \hat\sigma)$ at which $\ell$ is
# largest.
#
# **Theorem.** *Unless all $x_i$ are equal, there is exactly one:*
#
# $$\hat\mu = \bar x, \qquad \hat\sigma = \sqrt{\frac1n \sum_{i=1}^{n} (x_i - \bar x)^2} .$$
#
# *Proof.* Fix $\sigma$. Then $\ell$ is largest where $\sum (x_i - \mu)^2$ is smallest. That is at $\mu = \bar x$ and
# nowhere else, since $\sum (x_i - \mu)^2 = \sum (x_i - \bar x)^2 + n (\bar x - \mu)^2$. Now put $\mu = \bar x$ and
# $S = \sum (x_i - \bar x)^2 > 0$. What is left is $-n \log \sigma - \frac{S}{2 \sigma^2}$ and a constant, with the
# derivative
#
# $$-\frac{n}{\sigma} + \frac{S}{\sigma^3} = \frac{n}{\sigma^3} \Bigl( \frac{S}{n} - \sigma^2 \Bigr) ,$$
#
# which is positive for $\sigma^2 < \frac{S}{n}$ and negative for $\sigma^2 > \frac{S}{n}$. $\square$
#
# If all $x_i$ are equal (for $n = 1$ they always are), then with $\mu = \bar x$ there is no bound to $\ell$ as
# $\sigma \to 0$: the model claims to have known it all. There is no maximum, and one sets $\hat\sigma = 0$.
#
# **The divisor.** You may have learned to divide by $n - 1$. That answers another question: $\frac{S}{n - 1}$ is an
# *unbiased* estimator of the variance $\sigma^2$. The maximum of the likelihood has $n$, and is a bit too small on
# average: $E\bigl[\frac{S}{n}\bigr] = \frac{n - 1}{n} \sigma^2$. From section 1 you know that this need not be a fault.
#
# **By hand.** $x = (1, 2, 6)$: $\hat\mu = 3$, $\hat\sigma = \sqrt{\frac{4 + 1 + 9}{3}} \approx 2.160$.
#
# **Many columns.** For data of shape `(n, d)`, each column gets its own Gaussian, as if the others did not exist.
#
# **Exercise 3** (2 points). Write `mle_gaussian`.


# %% solution="mle_gaussian"
def mle_gaussian(x):
    """The maximum likelihood estimate of mean and standard deviation of a Gaussian, or of one for each column.

    Arguments
        x   a sample of shape (n,), or n samples as rows, shape (n, d); n, d >= 1; a list, a list of rows or an array;
            never changed. Entries, and differences of entries of a column, are 0 or between 1e-150 and 1e150 in size.
            The entries of a column may be 1e8 times as large as their differences.
    Returns
        a tuple (mu, sigma). For x of shape (n,) these are two floats; for x of shape (n, d) two float arrays of shape
        (d,), one entry for each column. sigma is the standard deviation (not the variance), divided by n (not n - 1).
        If all entries (of a column) are equal, sigma is 0, up to rounding. sigma is right to six digits.
    Raises
        ValueError if x is neither one- nor two-dimensional, or if it has no entry.

    >>> mle_gaussian([1, 2, 6])  # 3.0, 2.1602...
    >>> mle_gaussian([[1, 0], [3, 0]])
    (array([2., 0.]), array([1., 0.]))
    """
    ### BEGIN SOLUTION
    x = np.asarray(x, dtype=float)
    if x.ndim not in (1, 2) or x.size == 0:
        raise ValueError(f"at least one number, (n,) or (n, d), is needed, not the shape {x.shape}")
    mu, sigma = x.mean(axis=0), x.std(axis=0)
    return (float(mu), float(sigma)) if x.ndim == 1 else (mu, sigma)
    ### END SOLUTION


# %% check="mle_gaussian" points=2
_found = mle_gaussian([1, 2, 6])
assert np.allclose(_found, (3, np.sqrt(14 / 3))), f"by hand: 3 and √(14/3) = 2.1602; found {_found}"
_found = mle_gaussian([[1, 0], [3, 0]])
assert np.shape(_found) == (2, 2), f"two columns have two means and two deviations; found {_found}"
assert np.allclose(_found, [[2, 0], [1, 0]]), f"the columns have the means 2, 0 and the deviations 1, 0; found {_found}"

# %% [markdown]
# **Your functions at work.** Which divisor is best? Your `bias_variance` simulates estimates $\frac{S}{m}$ of the
# variance $\sigma^2 = 1$ from $n = 5$ Gaussian numbers, for divisors $m$ from 3 to 9. It finds $m = 4$ unbiased, as it
# should be, and yet it has not the smallest error.

# %%
divisors = np.arange(3, 9.5, 0.5)
triples = []
for m in divisors:
    rule = lambda x, m=m: mle_gaussian(x)[1] ** 2 * 5 / m  # S = 5 σ̂²
    triples.append(bias_variance(rule, lambda rng: rng.normal(size=5), 1, 1500, np.random.default_rng(3)))
triples = np.array(triples)
fig, ax = plt.subplots()
ax.plot(divisors, triples[:, 0] ** 2, "o:", color="0.4", label="bias²")
ax.plot(divisors, triples[:, 1], "s--", color="0.4", label="variance")
ax.plot(divisors, triples[:, 2], "-", color="black", label="mean squared error")
ax.set_xticks([3, 4, 5, 6, 7, 8, 9], ["3", "n − 1", "n", "n + 1", "7", "8", "9"])
ax.set(xlabel="divisor", ylabel="error of the variance of 5 numbers", ylim=(0, 1.3))
ax.set_title("Unbiased at n − 1, most likely at n, best at n + 1")
ax.legend();

# %% [markdown]
# **Think.** (a) $\frac{S}{n-1}$ is unbiased for $\sigma^2$. Is its root unbiased for $\sigma$? (b) Least squares fits
# a line by making $\sum_i (y_i - w x_i - b)^2$ small. Of which model is this the maximum likelihood estimate?
#
# <details><summary>Answer</summary>
#
# (a) No, it is too small on average: for every $T \ge 0$ that is not constant,
# $(E[\sqrt T])^2 = E[T] - \operatorname{Var}(\sqrt T) < E[T]$.
#
# (b) Of $y_i = w x_i + b$ plus independent Gaussian noise of one and the same $\sigma$. In the log-likelihood only
# $-\sum_i (y_i - w x_i - b)^2 / (2 \sigma^2)$ depends on $w$ and $b$. And the cross-entropy of notebook 21 is the
# negative log-likelihood of a classifier: most losses are likelihoods in disguise.
#
# </details>

# %% [markdown]
# ## 4. An interval from one sample
#
# **Idea.** You have 25 penguins, and their mean mass is 4.1 kg. How far may this be from the mean of all penguins? In
# section 1 you would have drawn another 25, and another. You cannot: these 25 are all you have. The **bootstrap** does
# something cheeky. It takes the sample as if it *were* the world, and draws new samples from it.
#
# **Definition.** A **resample** of $x_1, \dots, x_n$ consists of $n$ draws, *with replacement*, independent, each $x_i$
# having the probability $\frac1n$ at each draw. So some $x_i$ come several times and others not at all. For rows
# $x_i \in \mathbb{R}^d$, whole rows are drawn. Draw $B$ resamples, compute the number of interest, a **statistic**, on
# each of them, and sort the $B$ numbers: $s_0 \le s_1 \le \dots \le s_{B-1}$. The **percentile interval** of level
# $1 - \alpha$ goes from their $\frac\alpha2$-quantile to their $(1 - \frac\alpha2)$-quantile. It leaves out the share
# $\alpha$ in all, one half of it at each end.
#
# The $q$-quantile stands at the place $q (B - 1)$. If that is no whole number, go along the straight line between its
# two neighbours: for the place $2.3$ it is $0.7 s_2 + 0.3 s_3$. That is what `np.quantile` does.
#
# **By hand.** $x = (2, 4)$ has four equally likely resamples, $(2, 2)$, $(2, 4)$, $(4, 2)$, $(4, 4)$, with the means
# $2, 3, 3, 4$. And if $B = 5$ resamples have the statistics $5, 1, 4, 2, 3$, sort them. With $\alpha = 0.5$ the places
# are $0.25 \cdot 4 = 1$ and $0.75 \cdot 4 = 3$: the interval is $[2, 4]$. With $\alpha = 0.2$ the places are $0.4$ and
# $3.6$: $[1.4, 4.6]$.
#
# **What do the 95 % mean?** With $\alpha = 0.05$ such an interval is called a 95 % **confidence interval**. It is a
# promise about the *procedure*: among all samples that might have been drawn, about 95 % lead to an interval that
# contains the true number. It is not a statement about the data: the interval for a mean does *not* hold 95 % of them.
# With many data it becomes so narrow that it holds almost none.
#
# And "about" must be taken seriously. The bootstrap needs independent repetitions, a sample that is not too small, and
# a statistic that does not hang on a few of the data.
#
# **Exercise 4** (3 points). Write `bootstrap_ci`.


# %% solution="bootstrap_ci"
def bootstrap_ci(x, stat, B, alpha, rng):
    """The percentile interval of level 1 - alpha for a statistic, by the bootstrap.

    Arguments
        x       the sample: n >= 1 numbers, shape (n,), or n rows, shape (n, d); a list or an array; never changed.
        stat    the statistic: a function that takes an array of the same shape as x and returns a number. The order
                of the n numbers (or rows) does not matter to it, and it does not change its argument.
        B       how many resamples to draw, a whole number >= 1.
        alpha   the share of the statistics to be left outside, in both tails together: 0 < alpha < 1.
        rng     a np.random.Generator, the only source of chance; how you use it is up to you.
    Returns
        a tuple (low, high) of two floats. For each of B independent resamples (n draws from the n entries or rows of
        x, with replacement, all equally likely) stat is called once, and it is called for nothing else. low and high
        are the alpha/2- and the (1 - alpha/2)-quantile of these B numbers, with linear interpolation as in
        np.quantile.
    Raises
        ValueError if x has no entry, if B < 1, if alpha <= 0, or if alpha >= 1.

    >>> bootstrap_ci([7, 7, 7], np.mean, 100, 0.05, np.random.default_rng(4))
    (7.0, 7.0)
    """
    ### BEGIN SOLUTION
    x = np.asarray(x)
    if x.size == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError(f"a sample, B >= 1 and 0 < alpha < 1 are needed, not {x.shape}, {B} and {alpha}")
    stats = [stat(x[rng.integers(len(x), size=len(x))]) for _ in range(B)]
    low, high = np.quantile(stats, [alpha / 2, 1 - alpha / 2])
    return float(low), float(high)
    ### END SOLUTION


# %% check="bootstrap_ci" points=3
_log = []


def _logged_mean(x):
    _log.append(list(x))
    return np.mean(x)


_found = bootstrap_ci([2, 4], _logged_mean, 400, 0.5, np.random.default_rng(5))
assert len(_log) == 400, f"for 400 resamples the statistic is called 400 times, not {len(_log)} times"
_mixed = sum(sorted(x) == [2, 4] for x in _log)
assert 130 < _mixed < 270, f"about half of all resamples of (2, 4) hold both numbers; {_mixed} of 400 did"
assert np.allclose(_found, np.quantile(np.mean(_log, axis=1), [0.25, 0.75])), "alpha = 0.5 leaves ¼ out at each end"

# %% [markdown]
# (A right answer fails the middle one of these checks with a probability of less than $10^{-11}$, and so it is in
# exercise 5. The hidden tests, too, know their false alarms: less than one in a million for each exercise.)
#
# **Your function at work.** For once we know the truth: our 342 penguins are the world, with a mean mass of 4.20 kg.
# Fifty researchers weigh 25 penguins each (drawn with replacement, so that they are independent), and each computes an
# interval from their own 25. This picture is called a *caterpillar*. Black intervals miss the truth. The small dots at
# the bottom are the 25 penguins of researcher 1: see how few of them lie in the interval.

# %%
rng = np.random.default_rng(6)
SAMPLES = rng.choice(MASS, size=(50, 25))


def draw_caterpillar(level):
    """Fifty bootstrap intervals of this level for a mean that we know."""
    rng = np.random.default_rng(7)
    intervals = [bootstrap_ci(x, np.mean, 200, 1 - level, rng) for x in SAMPLES]
    _, ax = plt.subplots(figsize=(6.4, 5.6))
    missed = 0
    for i, (low, high) in enumerate(intervals, start=1):
        misses = not low <= MASS.mean() <= high
        missed += misses
        ax.plot([low, high], [i, i], "-", color="black" if misses else "0.65", linewidth=3 if misses else 1.8)
    ax.axvline(MASS.mean(), color="black", linestyle=":", label="mean of all 342")
    ax.plot(SAMPLES[0], np.full(25, -1.5), ".", color="black", label="the penguins of researcher 1")
    inside = np.mean((SAMPLES[0] >= intervals[0][0]) & (SAMPLES[0] <= intervals[0][1]))
    ax.set(xlabel="body mass (kg)", ylabel="researcher", ylim=(-3, 56))
    ax.set_title(f"Level {level:.0%}: {50 - missed} of 50 hold the truth; the first holds {inside:.0%} of its data")
    ax.legend(loc="upper right", ncols=2, frameon=True)


draw_caterpillar(0.9)

# %%
interact(draw_caterpillar, level=(0.5, 0.98, 0.02), continuous_update=False);

# %% [markdown]
# No formula for the standard deviation was needed, and none is needed for any other statistic. How closely do flipper
# length and mass go together? Here are their correlation (the cosine of the centred columns, notebook 07) and its
# interval; each row of the data is one bird, and stays together.

# %%
pairs = np.column_stack([FLIPPER, MASS])[SPECIES == "Chinstrap"]  # (68, 2)


def correlation(rows):
    """The correlation of the two columns."""
    return np.corrcoef(rows.T)[0, 1]


low, high = bootstrap_ci(pairs, correlation, 1000, 0.05, np.random.default_rng(8))
print(f"68 chinstrap penguins: correlation {correlation(pairs):.2f}, 95 % interval from {low:.2f} to {high:.2f}")

# %% [markdown]
# **Think.** (a) Ana computes the interval $[3.8, 4.4]$ and says: "With a probability of 95 %, the true mean lies
# between 3.8 and 4.4." What is wrong? (b) Ben bootstraps his longest wait (section 1). Show that his interval never
# contains $\theta$. (c) Would a larger $B$ make the intervals narrower?
#
# <details><summary>Answer</summary>
#
# (a) The true mean is a fixed number, and now so are the ends. It lies between them or it does not; nothing
# random is left. The chance was in the drawing of the sample: 95 % of the researchers are right, and Ana does not know
# whether she is among them. (To get a probability for $\mu$ she needs a prior, as in section 2.)
#
# (b) No resample has a maximum above that of the sample, which is below $\theta$ with probability 1. So the whole
# interval lies below $\theta$: the coverage is 0, for every $n$ and $B$. The largest number hangs on a single datum.
#
# (c) No. $B$ decides how exactly the quantiles of the statistic are found, so with larger $B$ the interval jitters less
# from one run to the next. How wide it is depends on $n$: for a mean, like $\frac{1}{\sqrt n}$.
#
# </details>

# %% [markdown]
# ## 5. Could it be chance?
#
# **Idea.** Notebook 19 left a question open. One classifier got 9030 of 10 000 examples right, another one 9010 of
# 10 000 others. Is the first one better? Suppose that both are equally good. Then it was mere chance which of the
# 20 000 results were labelled "first" and which "second", and any other labelling was as likely. So shuffle the labels,
# and see how often chance makes a difference as large as this.
#
# **Definition.** Let $a$ and $b$ be two samples, of $n_a$ and $n_b$ numbers, and $T = \lvert \bar a - \bar b \rvert$.
# Pool all $n_a + n_b$ numbers, shuffle them so that all orders are equally likely, call the first $n_a$ of them $a^*$
# and the rest $b^*$, and let $T^* = \lvert \bar a^* - \bar b^* \rvert$. Do this $B$ times, independently. The
# **p-value** of this **permutation test** is
#
# $$p = \frac{1 + \#\{\text{shuffles with } T^* \ge T\}}{B + 1} .$$
#
# *Why the absolute values?* You would have been as surprised by $b$ being better: the test is *two-sided*. *Why the 1?*
# The labelling that you observed is one of the possible ones, and it has $T^* = T$. So the data themselves count as a
# shuffle. Without the 1, you might report $p = 0$: "impossible by chance", after looking at a thousand cases.
#
# **Theorem.** *If $a$ and $b$ come from the same distribution, all numbers being independent, then
# $P(p \le \alpha) \le \alpha$ for each $\alpha$ between 0 and 1.*
#
# *Proof.* Look at the pooled numbers without their labels. The order in which they were observed is then as likely as
# any other, and so is each shuffled one, independently. Hence $T$ and the $B$ values $T^*$ are $B + 1$ independent
# repetitions, and $T$ is equally likely to be any entry of the list of all of them. Now $p \le \alpha$ says that at
# most $\alpha (B + 1)$ entries, $T$ included, are at least as large as $T$. In any list, with or without ties, at most
# $\alpha (B + 1)$ entries have this property: the largest ones. $\square$
#
# **By hand.** $a = (1, 2)$, $b = (6)$, so $T = 4.5$. The number that stands alone is 6, 2 or 1, each with probability
# $\frac13$, which makes $T^* = 4.5$, $1.5$ or $3$. About a third of the shuffles have $T^* \ge T$, and $p \approx
# \frac13$. Three numbers can never give strong evidence. (If $a$ and $b$ are swapped, the answer is the same.)
#
# **A trap.** When a shuffle restores the observed groups in another order, $T^*$ is $T$, but the computer adds in
# another order and may find $T^*$ smaller by $10^{-16}$. Such a tie must count. So be tolerant.
#
# **Exercise 5** (2 points). Write `permutation_p`.


# %% solution="permutation_p"
def permutation_p(a, b, B, rng):
    """The p-value of the two-sided permutation test for a difference of means.

    Arguments
        a, b   two samples, lists or arrays of the shapes (n_a,) and (n_b,), with n_a, n_b >= 1; never changed.
        B      how many shuffles, a whole number >= 1.
        rng    a np.random.Generator, the only source of chance; how you use it is up to you.
    Returns
        a float: (1 + count) / (B + 1). count is how many of B independent shuffles of the pooled numbers, all orders
        being equally likely, have T* >= T, where T = |mean(a) - mean(b)| and T* is the same for the first n_a and the
        other n_b of the shuffled numbers. T* also counts if it is below T by less than 1e-9 times the largest |number|.
        (No T* of a test is between 1e-12 and 1e-4 times this number away from T, so the exact margin is up to you.)
    Raises
        ValueError if a or b is not one-dimensional or is empty, or if B < 1.

    >>> permutation_p([5, 5], [5, 5, 5], 99, np.random.default_rng(5))
    1.0
    """
    ### BEGIN SOLUTION
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 1 or b.ndim != 1 or a.size == 0 or b.size == 0 or B < 1:
        raise ValueError(f"two samples and B >= 1 are needed, not {a.shape}, {b.shape} and {B}")
    pooled = np.concatenate([a, b])
    least = abs(a.mean() - b.mean()) - 1e-9 * np.max(np.abs(pooled))
    count = 0
    for _ in range(B):
        rng.shuffle(pooled)
        count += abs(pooled[: len(a)].mean() - pooled[len(a) :].mean()) >= least
    return float((1 + count) / (B + 1))
    ### END SOLUTION


# %% check="permutation_p" points=2
_found = permutation_p([1, 2], [6], 999, np.random.default_rng(9))
assert np.isclose(_found * 1000, round(_found * 1000)), f"with B = 999, p is a multiple of 1/1000, unlike {_found}"
assert 0.23 < _found < 0.44, f"by hand: a third of all shuffles are as extreme, so p is about 1/3, not {_found}"
_found = permutation_p(np.arange(25), np.arange(100, 125), 199, np.random.default_rng(10))
assert np.isclose(_found, 1 / 200), f"no shuffle comes near: p = 1/200, the smallest possible, not {_found}"

# %% [markdown]
# **Your function at work.** First the open question.

# %%
first, second = np.repeat([1, 0], [9030, 970]), np.repeat([1, 0], [9010, 990])
print(f"90.3 % against 90.1 %: p = {permutation_p(first, second, 199, np.random.default_rng(11)):.2f}")

# %% [markdown]
# Chance alone does this more often than not: there is no reason to call the first one better. (That does not prove them
# equal. The test only says that these data cannot tell.)
#
# Now a picture of the theorem. Two hundred times we draw two samples of 12 Gaussian numbers and compute $p$. The curve
# shows in which share of these experiments $p \le \alpha$. If there is no difference, it follows the diagonal: at
# $\alpha = 0.05$ you are fooled in about 5 % of the cases. Move the slider, and let the second group be larger on
# average.


# %%
def draw_p_values(shift):
    """The share of 200 experiments with p <= alpha, when the true difference is `shift` standard deviations."""
    rng = np.random.default_rng(12)
    p = [permutation_p(rng.normal(size=12), shift + rng.normal(size=12), 59, rng) for _ in range(200)]
    _, ax = plt.subplots(figsize=(5.2, 4.4))
    ax.step(np.sort(p), np.arange(1, 201) / 200, where="post", color="black", label="share of experiments")
    ax.plot([0, 1], [0, 1], ":", color="0.4", label="if there is no difference")
    ax.axvline(0.05, color="0.4", linestyle="--", linewidth=1, label="α = 0.05")
    ax.set(xlabel="α", ylabel="share with p ≤ α", xlim=(0, 1), ylim=(0, 1.02))
    ax.set_title(f"Difference {shift:g} σ: {np.mean(np.array(p) <= 0.05):.0%} have p ≤ 0.05")
    ax.legend(loc="lower right")


draw_p_values(0.0)

# %%
interact(draw_p_values, shift=(0.0, 2.0, 0.25), continuous_update=False);

# %% [markdown]
# **Think.** (a) Somebody finds $p = 0.03$ and says: "With a probability of 97 %, the difference is real." Is that what
# the theorem says? (b) A team tries 40 useless features and reports the one with $p = 0.02$. What do you say? (c) Two
# models are tested on the *same* examples. May you put their errors into `permutation_p`?
#
# <details><summary>Answer</summary>
#
# (a) No. The theorem speaks about the probability of such data if there is no difference, not of no difference given
# the data. Turning the one into the other needs a prior, by the theorem of Bayes: of 1000 useless ideas, some 30 reach
# $p \le 0.03$ as well.
#
# (b) If all are useless, up to $40 \cdot 0.02 = 0.8$ such features are to be expected, so one is no surprise. Ask for
# $p \le 0.05/40$ (with $B \ge 799$, or no $p$ is that small), or for new data.
#
# (c) No: the two errors on one example are not independent, since a hard one is hard for both. Look at the $n$
# *differences* instead. The next section does.
#
# </details>

# %% [markdown]
# ## 6. A real job: choose a model
#
# **Idea.** How well does a model predict data that it has never seen? Notebook 17 set a part of the data aside. With
# 342 penguins this hurts twice: what is set aside cannot teach, and what is left to judge is few. **Cross-validation**
# lets every bird do both, though never at the same time.
#
# **Definition.** A division of the indices $0, \dots, n - 1$ into $k$ **folds** puts each index into exactly one of
# them, and the sizes of the folds differ by at most 1. For *random* folds, shuffle the indices so that all orders are
# equally likely, then cut. For each fold, train the model on all *other* folds, and let it predict this one. In the
# end each of the $n$ samples has been predicted exactly once, by a model that had not seen it.
#
# **By hand.** $n = 7$, $k = 3$: the sizes are 3, 2, 2. If the shuffled indices are $4, 0, 6, 2, 1, 5, 3$, the folds are
# $(4, 0, 6)$, $(2, 1)$, $(5, 3)$. And now a model without features, which predicts the mean of its training set: let
# $y = (0, 3, 6)$ and the folds $(2)$, $(0)$, $(1)$. Sample 2 is predicted by $\frac{0 + 3}{2} = 1.5$, sample 0 by
# $4.5$, sample 1 by $3$. The predictions, in the order of the *samples*, are $(4.5, 3, 1.5)$.
#
# **Exercise 6** (3 points). Write `k_fold` and `cross_predict`.


# %% solution="k_fold"
def k_fold(n, k, rng):
    """The indices 0, ..., n - 1, divided at random into k folds.

    Arguments
        n     how many samples there are, a whole number.
        k     how many folds, a whole number with 2 <= k <= n.
        rng   a np.random.Generator, the only source of chance; how you use it is up to you.
    Returns
        a list (or tuple) of k folds, each a one-dimensional array, or a list, of ints. Each of 0, ..., n - 1 lies in
        exactly one fold, once. The sizes of two folds differ by at most 1; which folds are the larger ones is up to
        you. Before the cut the indices are shuffled, all orders being equally likely. The order within a fold does not
        matter.
    Raises
        ValueError if k < 2 or k > n.

    >>> k_fold(7, 3, np.random.default_rng(6))  # for instance
    [array([4, 0, 6]), array([2, 1]), array([5, 3])]
    """
    ### BEGIN SOLUTION
    if not 2 <= k <= n:
        raise ValueError(f"{n} samples cannot be divided into {k} folds: 2 <= k <= n")
    return np.array_split(rng.permutation(n), k)
    ### END SOLUTION


def cross_predict(fit, X, y, folds):
    """The predictions of all samples, each by a model that was trained on the other folds.

    Arguments
        fit     a function: fit(X_train, y_train) takes arrays of the shapes (m, d) and (m,), m >= 1, trains a model
                and returns it as a function, which takes an array (l, d) of samples and returns l predictions, an
                array (l,). Neither changes its arguments. The order of the rows does not matter to the training.
        X       n samples as rows, (n, d), a list of rows or an array; never changed.
        y       what is to be predicted, n numbers, (n,), a list or an array; never changed.
        folds   at least two non-empty lists or arrays of ints: each of 0, ..., n - 1 lies in exactly one, once. Their
                sizes may be any. Never changed.
    Returns
        a new float array of shape (n,): entry i is the prediction of X[i] by the model that fit makes of all samples
        outside of the fold in which i lies.
    Raises
        ValueError if X and y do not have equally many samples, or if the folds do not hold each of 0, ..., n - 1
        exactly once.

    >>> cross_predict(lambda X, y: lambda new: np.full(len(new), y.mean()), [[1], [1], [1]], [0, 3, 6], [[2], [0], [1]])
    array([4.5, 3. , 1.5])
    """
    ### BEGIN SOLUTION
    X, y, n = np.asarray(X, dtype=float), np.asarray(y, dtype=float), len(y)
    if len(X) != n or sorted(i for fold in folds for i in fold) != list(range(n)):
        raise ValueError(f"{len(X)} samples, {n} targets, and each of them in exactly one fold")
    predictions = np.empty(n)
    for fold in folds:
        train = np.ones(n, dtype=bool)
        train[fold] = False
        predictions[fold] = fit(X[train], y[train])(X[fold])
    return predictions
    ### END SOLUTION


# %% check="k_fold" points=3
_folds = k_fold(7, 3, np.random.default_rng(13))
assert sorted(len(fold) for fold in _folds) == [2, 2, 3], f"7 in 3 folds: the sizes 3, 2, 2; found {_folds}"
assert sorted(i for fold in _folds for i in fold) == list(range(7)), f"each index exactly once; found {_folds}"
_found = cross_predict(
    lambda X, y: lambda new: np.full(len(new), y.mean()), [[1], [1], [1]], [0, 3, 6], [[2], [0], [1]]
)
assert np.allclose(_found, [4.5, 3, 1.5]), f"by hand: sample 0 is predicted by 4.5, then 3 and 1.5; found {_found}"

# %% [markdown]
# **Your functions at work.** The mass of a penguin from bill length, bill depth and flipper length. The model looks for
# the $m$ training birds that are most similar, and predicts the mean of their masses. What is the best $m$?


# %%
def neighbours(m):
    """A fit for cross_predict: predict by the mean over the m nearest training samples."""

    def fit(X, y):
        center, spread = mle_gaussian(X)  # of the training set alone: the others must not take part (notebook 17)
        places = (X - center) / spread

        def predict(new):
            gaps = ((new - center) / spread)[:, None, :] - places  # (l, m_train, d)
            nearest = np.argsort(np.sum(gaps**2, axis=2), axis=1)[:, :m]
            return y[nearest].mean(axis=1)

        return predict

    return fit


def line(X, y):
    """A fit for cross_predict: least squares with a constant."""
    w = np.linalg.lstsq(np.column_stack([np.ones(len(X)), X]), y, rcond=None)[0]
    return lambda new: w[0] + new @ w[1:]


def typical(errors):
    """The root of the mean square, in the unit of the data."""
    return np.sqrt(np.mean(np.square(errors)))


X = MEASURES[:, :3]
folds = k_fold(len(X), 10, np.random.default_rng(14))
sizes = [1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200]
training = [typical(neighbours(m)(X, MASS)(X) - MASS) for m in sizes]
unseen = [typical(cross_predict(neighbours(m), X, MASS, folds) - MASS) for m in sizes]
best = sizes[int(np.argmin(unseen))]

fig, ax = plt.subplots()
ax.plot(sizes, training, "o--", color="0.45", label="birds it learned from")
ax.plot(sizes, unseen, "s-", color="black", label="unseen birds, by cross-validation")
straight = typical(cross_predict(line, X, MASS, folds) - MASS)
ax.axhline(straight, color="black", linestyle=":", label="a linear model, unseen birds")
ax.set(xscale="log", xlabel="number of neighbours m", ylabel="typical error (kg)", ylim=(0, 0.65))
ax.set_xticks([1, 2, 5, 10, 20, 50, 100, 200], ["1", "2", "5", "10", "20", "50", "100", "200"])
ax.set_title(f"Chosen by unseen birds: m = {best}")
ax.legend(loc="lower right");

# %% [markdown]
# With $m = 1$ the model knows its training birds by heart, and its training error is 0: bias small, variance large.
# With $m = 200$ it tells nearly every bird the same: variance small, bias large. The black curve is section 1 again.
#
# Is the chosen model really better than the line, or was it luck? Both have predicted the same birds, so take the
# difference of the two squared errors of each bird, and bootstrap its mean.

# %%
rivals = [(cross_predict(fit, X, MASS, folds) - MASS) ** 2 for fit in (line, neighbours(best))]
low, high = bootstrap_ci(rivals[0] - rivals[1], np.mean, 1000, 0.05, np.random.default_rng(15))
print(f"squared error of the line minus that of {best} neighbours: {np.mean(rivals[0] - rivals[1]):.3f} kg²")
print(f"95 % interval: from {low:.3f} to {high:.3f} kg²")

in_a_row = np.array_split(np.arange(len(X)), 3)
shuffled = k_fold(len(X), 3, np.random.default_rng(16))
for name, three in {"shuffled": shuffled, "in the order of the file": in_a_row}.items():
    print(f"the line, three folds, {name}: {typical(cross_predict(line, X, MASS, three) - MASS):.2f} kg")

# %% [markdown]
# The interval stays clear of 0: the neighbours are better. (The 342 errors are not quite independent, as the ten models
# share most of their training birds, and $m$ was chosen by these very errors, which flatters it a little. So take the
# 95 % with a grain of salt.)
#
# **Think.** (a) Look at the last two lines. The file is sorted by species. Why is the second number so much larger?
# (b) May you report the smallest value of the black curve as the error of your model? (c) What if the same bird was
# measured twice, and stands in two rows?
#
# <details><summary>Answer</summary>
#
# (a) Each fold is then nearly one species, which the model has hardly seen in training. Cross-validation answered
# another question: how does the line do on a *new* species? Sometimes that is the one you want to ask. But know which.
#
# (b) No. It is the smallest of twelve, chosen because it is small. Here it matters little, since the bottom is flat.
# With ten thousand candidates it would matter a lot. Set a test set aside before, or do the whole choosing anew within
# each training set.
#
# (c) Then one copy may teach and the other judge, and a single nearest neighbour looks brilliant. What belongs together
# (rows of one bird, pictures of one patient) must go into the same fold.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | estimator | a function of a sample that is meant to come close to an unknown number; its value is random |
# | bias | the expected value of an estimator minus the true number |
# | mean squared error (of an estimator) | its expected squared distance from the truth: squared bias plus variance |
# | likelihood | the probability, or density, of the observed data as a function of the parameters of a model |
# | maximum likelihood estimate | the parameters for which the likelihood of the observed data is largest |
# | bootstrap | drawing new samples from the sample itself, with replacement, to see how much a statistic varies |
# | confidence interval | an interval whose procedure catches the true number for a stated share of all samples |
# | p-value | the probability of a difference at least as large as the observed one if only chance is at work |
# | cross-validation | predicting each fold of the data by a model that was trained on all other folds |

# %% [markdown]
# ## Summary
#
# - An estimate is a random number. MSE = bias² + variance, and a little bias may be worth its price.
# - The log-likelihood is a sum of logarithms. For a Gaussian its top is at the mean and at the standard deviation with
#   divisor $n$.
# - The bootstrap draws from the sample, with replacement, and its interval leaves $\frac\alpha2$ at each end. The 95 %
#   are about the procedure: not about the data, and not about this one interval.
# - A permutation test asks how often shuffled labels make a difference as large. The observed labels count as well, so
#   $p$ is never 0.
# - Cross-validation: a partition, shuffled, and no sample is ever judged by a model that has seen it.
#
# **Further reading.** For all of Part V, *Beyond*: Tivadar Danka, *Mathematics of Machine Learning*, and his articles
# on the statistical foundations of machine learning, on a deep-learning framework in NumPy, and on the mathematics of
# optimisation. On this notebook: Hastie, Tibshirani and Friedman, *The Elements of Statistical
# Learning* (chapters 7 and 8); Efron and Tibshirani, *An Introduction to the Bootstrap* (1993).
#
# **Where to go next.** [Notebook 24](../24_neural_network/24_neural_network.ipynb), *A neural network from scratch*,
# puts all parts of this course together. Its network will be judged on digits that it has never seen, and you now know
# what such a judgement is worth.
