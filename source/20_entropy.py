# %% [markdown]
# # 20 Guessing games, entropy and Poisson
#
# I think of something; you ask questions that I answer with yes or no. How many questions do you need? This
# innocent game leads to one of the great ideas of the last century: a number, measured in *bits*, that says how
# much you do not know yet. Compression, decision trees and the loss of almost every classifier are built on it.
#
# **What you will be able to do**
#
# - say how many yes/no questions always suffice, and prove that fewer never do;
# - compute the entropy of a distribution, in bits or in any other unit, and say what it means;
# - find the best strategy for the game by Huffman's algorithm;
# - compute Poisson probabilities without overflow, and know where they come from;
# - explain why the entropy of a density may be negative;
# - choose the best first question of a decision tree, and tell penguins apart with it.
#
# **What you need**: powers and logarithms; probability, densities and the expected value
# $E[X] = \sum_i p_i v_i$ ([notebook 18](../18_probability/18_probability.ipynb)); the midpoint rule for integrals
# ([notebook 04](../04_integral/04_integral.ipynb)), which is repeated where it is used.
#
# **Time**: about three hours. There are seven exercises, 14 points in all.
#
# **Data**: `penguins.csv`, 342 Palmer penguins (Horst, Hill and Gorman 2020, licence CC0).
#
# ## Notation
#
# | sign | meaning |
# |---|---|
# | $n$ | how many outcomes, or how many samples |
# | $p = (p_1, \dots, p_n)$ | a probability distribution: $p_i \ge 0$ and $\sum_i p_i = 1$; as an array, shape `(n,)` |
# | $\log_2 x$ | the power to which 2 must be raised to give $x$: $\log_2 8 = 3$ |
# | $\ln x$ | the natural logarithm, base $e$; `np.log` in NumPy |
# | $\lceil x \rceil$ | the least whole number that is $\ge x$: $\lceil 3.1 \rceil = 4$ |
# | $H(p)$, $H_b(p)$ | the entropy of $p$ in bits; in base $b$ |
# | $L(p)$ | the least possible average number of questions |
# | $\lambda$ | the mean of a Poisson distribution, `lam` in code (`lambda` is taken) |
# | $h(f)$ | the differential entropy of a density $f$, in bits |

# %% locked="setup"
import heapq
import math
from collections import Counter

import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## 1. How many questions?
#
# **Idea.** I think of a whole number from 1 to 10. Asking "is it 1?", "is it 2?", … may take nine questions. A
# better player splits what is left into two halves. The next cell plays the better way.


# %%
def play(secret, n):
    """Guess a secret number from 1 to n by halving; return how many questions were asked."""
    low, high, asked = 1, n, 0
    while low < high:
        middle = (low + high) // 2
        yes = secret <= middle
        print(f"is it at most {middle}? {'yes' if yes else 'no'}")
        low, high = (low, middle) if yes else (middle + 1, high)
        asked += 1
    print(f"it is {low}: {asked} questions")
    return asked


play(7, 10);

# %% [markdown]
# **Definition.** $Q(n)$ is the least number of yes/no questions with which a player can *always* find out which
# one of $n$ things was chosen. A question may depend on the answers so far.
#
# **Theorem.** $Q(n)$ is the least whole number $k \ge 0$ with $2^k \ge n$. In other words,
# $Q(n) = \lceil \log_2 n \rceil$.
#
# *Proof.* There are two halves to it, and both matter.
#
# *Fewer never suffice.* After $k$ questions you hold one of $2^k$ strings of answers, such as yes–no–no. If
# $2^k < n$, two different things lead to the same string, and you cannot know which of them it was.
#
# *As many do suffice.* If $n \le 2^k$ with $k \ge 1$, split the things into two groups of at most $2^{k-1}$ each and
# ask for the group. One question is spent and $k - 1$ are left for at most $2^{k-1}$ things. Go on until one thing
# is left. $\square$
#
# **By hand.** For $n = 10$: $2^3 = 8$ is too small and $2^4 = 16 \ge 10$, so $Q(10) = 4$. And $Q(1) = 0$: with one
# possibility there is nothing to ask.
#
# **Exercise 1** (1 point). Write `questions`. One warning: a float carries 53 binary digits, so the `math.log2` of a
# large number is *rounded*, perhaps onto a whole number that it only comes near to. Whole numbers in Python have no
# such limit. The theorem in its first form needs nothing else.


# %% solution="questions"
def questions(n):
    """How many yes/no questions always suffice to find one of n things.

    Arguments
        n   a whole number (int) >= 1, of any size.
    Returns
        an int: the least k >= 0 with 2**k >= n, exact for every n.
    Raises
        ValueError if n < 1.

    >>> questions(10)
    4
    >>> questions(2**49 + 1)
    50
    """
    ### BEGIN SOLUTION
    if n < 1:
        raise ValueError("n must be at least 1")
    k = 0
    while 2**k < n:
        k += 1
    return k
    ### END SOLUTION


# %% check="questions" points=1
assert questions(10) == 4, "8 = 2³ answer strings are too few for 10 things, 16 = 2⁴ are enough"
assert questions(1) == 0, "with one possibility there is nothing to ask"
assert questions(2**49 + 1) == 50, "one more than 2⁴⁹ needs one more question; a float logarithm cannot see it"

# %% [markdown]
# **Your function at work.** The staircase $Q(n)$ lies on or above the curve $\log_2 n$, never a whole step above,
# and touches it at the powers of two.

# %%
n = np.arange(1, 81)
fig, ax = plt.subplots()
ax.step(n, [questions(int(i)) for i in n], where="pre", label="$Q(n)$: questions, always whole")
ax.plot(n, np.log2(n), label=r"$\log_2 n$")
powers = 2 ** np.arange(7)
ax.plot(powers, [questions(int(i)) for i in powers], "o", color="black", label="powers of two")
ax.set(xlabel="number of things $n$", ylabel="questions", title="Twice as many things: one more question")
ax.legend();

# %% [markdown]
# **Think.** In the game of *Twenty Questions*, how many things can the player tell apart at most? And: a
# program sorts 5 different numbers by comparing two of them at a time ("is this one smaller?"). Why does it need at
# least 7 comparisons in the worst case?
#
# <details><summary>Answer</summary>
#
# Twenty answers make $2^{20} = 1\,048\,576$ strings, so about a million things. (The vocabulary of a well-read
# adult has some tens of thousands of words: the game can be won.)
#
# Five numbers can stand in $5! = 120$ orders, and the program must find out in which. Every comparison is a yes/no
# question, and $2^6 = 64 < 120 \le 128 = 2^7$. So `questions(120)`, which is 7, comparisons are necessary. The same
# argument for $n$ numbers gives $\lceil \log_2 n! \rceil$, which grows like $n \log_2 n$: no sorting method that
# only compares can do better.
#
# </details>

# %% [markdown]
# ## 2. Entropy: how much you do not know
#
# **Idea.** Four things took two questions because nothing was known beforehand. Now suppose that you know me: I
# choose $a$ half of the time, $b$ a quarter of the time, and $c$ and $d$ an eighth of the time each. Ask "is it
# $a$?", then "is it $b$?", then "is it $c$?". On average that takes
#
# $$\tfrac12 \cdot 1 + \tfrac14 \cdot 2 + \tfrac18 \cdot 3 + \tfrac18 \cdot 3 = 1.75$$
#
# questions, less than 2: the likely things have few questions, and the unlikely ones pay. Look at the numbers of
# questions: an outcome with probability $2^{-k}$ took $k = \log_2 (1/p)$ of them.
#
# **Definition.** The **surprise** of an outcome with probability $p > 0$ is $\log_2(1/p)$ *bits*. A sure thing has
# surprise 0, one toss of a fair coin 1 bit, ten heads in a row 10 bits. The **entropy** of a distribution is the
# expected surprise,
#
# $$H(p) = \sum_{i\,:\,p_i > 0} p_i \log_2 \frac{1}{p_i} = -\sum_{i\,:\,p_i > 0} p_i \log_2 p_i .$$
#
# Outcomes of probability 0 are left out: they never happen. This is also what continuity asks for, because
# $x \log_2 (1/x) \to 0$ as $x \to 0$ from the right. With $\log_b$ in place of $\log_2$ ($b > 1$) the unit changes,
# as from metres to feet: $H_b(p) = H(p) / \log_2 b$. For $b = e$ the unit is called a *nat*, and machine-learning
# libraries count in nats. In this notebook, $H$ without a base is in bits.
#
# **Two bounds.** $0 \le H(p) \le \log_2 n$. All terms are $\ge 0$, and they all vanish exactly when some $p_i = 1$.
# For the upper bound, $\log_2$ is concave (its negative is convex), so an average of logarithms is at most the
# logarithm of the average (Jensen's inequality, notebook 18):
# $H(p) = \sum p_i \log_2 (1/p_i) \le \log_2 \sum p_i \cdot (1/p_i) \le \log_2 n$, where the sums run over
# $p_i > 0$ (the sum inside the logarithm counts the outcomes with $p_i > 0$, at most $n$). Equality
# holds exactly for the uniform distribution: you know least when everything is equally likely.
#
# **By hand.** $p = (\tfrac12, \tfrac14, \tfrac14, 0)$ has the surprises $1, 2, 2$ (the last outcome is left out), so
# $H(p) = \tfrac12 \cdot 1 + \tfrac14 \cdot 2 + \tfrac14 \cdot 2 = 1.5$ bits.
#
# Not every list of numbers is a distribution. The function in the next cell is given: it turns a list into an array
# of floats and raises `ValueError` if the list is not a distribution. Use it wherever a `p` comes in.


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
# **Exercise 2** (2 points). Write `entropy`. Two small traps. NumPy says that $0 \cdot \log 0$ is `nan`, with a
# warning. And floats know a *negative zero*: `-(1.0 * np.log2(1.0))` prints `-0.0`. Nobody knows minus zero bits, so
# let your function return a plain `0.0` (adding `0.0` to a negative zero mends it).


# %% solution="entropy"
def entropy(p, base=2):
    """The entropy of a distribution.

    Arguments
        p      (n,) probabilities, a list or an array; zeros are allowed; never changed.
        base   a number > 1; the base of the logarithm (2: bits, e: nats).
    Returns
        a float, >= 0 up to the rounding that `distribution` allows. If one outcome is certain the answer is 0.0
        (not -0.0). No warning is issued.
    Raises
        ValueError if p is not a distribution (`distribution(p)` checks this for you), or if base <= 1.

    >>> entropy([0.5, 0.25, 0.25, 0])
    1.5
    """
    ### BEGIN SOLUTION
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    p = p[p > 0]
    return float(0.0 - np.sum(p * np.log(p)) / np.log(base))
    ### END SOLUTION


# %% check="entropy" points=2
assert np.isclose(entropy([0.5, 0.25, 0.25, 0]), 1.5), "½·1 + ¼·2 + ¼·2 = 1.5; the impossible outcome adds nothing"
assert np.isclose(entropy([0.5, 0.5], base=4), 0.5), "in base 4 the unit is twice as large as a bit: 1 / log₂ 4 = ½"
assert str(entropy([1, 0])) == "0.0", "a certain outcome leaves nothing to ask: 0.0, without a minus sign"

# %% [markdown]
# **Your function at work.** A coin that shows heads with probability $p$ has entropy $H(p, 1 - p)$. Move the slider
# of the second cell from a sure thing to a fair coin and on.

# %%
heads = np.linspace(0, 1, 201)
coin_entropy = [entropy([p, 1 - p]) for p in heads]


def draw_coin(p):
    """Draw the entropy of a coin against the probability of heads, and mark one coin."""
    _, ax = plt.subplots()
    ax.plot(heads, coin_entropy)
    ax.plot([p, p, 0], [0, entropy([p, 1 - p]), entropy([p, 1 - p])], color="0.4", linestyle=":")
    ax.plot([p], [entropy([p, 1 - p])], "o", color="black", markersize=8, clip_on=False)
    ax.set(xlabel="probability of heads $p$", ylabel="entropy in bits", xlim=(0, 1), ylim=(0, 1.05))
    ax.set_title(f"A coin with p = {p:.2f} has {entropy([p, 1 - p]):.3f} bits")


draw_coin(0.9)

# %%
interact(draw_coin, p=(0.0, 1.0, 0.05));

# %% [markdown]
# **Think.** A coin with $p = 0.9$ has 0.469 bits. But to learn how it fell you must ask one whole question! What
# could *0.469 questions* mean?
#
# <details><summary>Answer</summary>
#
# It is a price per toss when you may ask about *many* tosses at once: "were all of the last ten heads?" If so (and
# that happens in more than a third of all cases), one question has settled ten tosses. The next section makes this
# exact: with clever questions about long blocks the price per toss comes as near to 0.469 as you like, and never
# below.
#
# </details>

# %% [markdown]
# ## 3. The best strategy: Huffman's tree
#
# **Idea.** A strategy is a tree. At the root stands the first question; *yes* leads to the left, *no* to the right;
# at the end of each path, on a leaf, stands the thing that it finds. The number of questions for a thing is the
# depth of its leaf. In code, a tree is a leaf (a name) or a pair `(yes, no)` of trees. The next cell is given: it
# draws a tree, and computes how many questions it asks on average.


# %% locked="trees"
def depths(tree, depth=0):
    """The depth of every leaf: a dict from name to number of questions."""
    if not isinstance(tree, tuple):
        return {tree: depth}
    yes, no = tree
    return depths(yes, depth + 1) | depths(no, depth + 1)


def average_questions(tree, p):
    """The expected number of questions; p is a dict from name to probability."""
    return sum(p[name] * depth for name, depth in depths(tree).items())


def draw_tree(tree, p):
    """Draw a strategy with its probabilities; p is a dict from name to probability."""
    _, ax = plt.subplots()
    boxed = {"ha": "center", "va": "center", "bbox": {"boxstyle": "round", "fc": "white", "ec": "0.4"}}
    columns = iter(range(len(depths(tree))))

    def place(node, depth):
        """Draw what hangs below a node; return its horizontal position and its probability."""
        if not isinstance(node, tuple):
            x, weight = next(columns), p[node]
            ax.text(x, -depth, f"{node}\n{weight:g}", fontweight="bold", zorder=3, **boxed)
            return x, weight
        (left, left_weight), (right, right_weight) = place(node[0], depth + 1), place(node[1], depth + 1)
        x, weight = (left + right) / 2, left_weight + right_weight
        for end, answer in ((left, "yes"), (right, "no")):
            ax.plot([x, end], [-depth, -depth - 1], color="0.4", linestyle="-")
            ax.text((x + end) / 2, -depth - 0.5, answer, ha="center", va="center", fontsize=8, backgroundcolor="white")
        ax.text(x, -depth, f"? {weight:g}", zorder=3, **boxed)
        return x, weight

    place(tree, 0)
    ax.margins(0.12)
    ax.axis("off")
    ax.set_title(f"{average_questions(tree, p):.4g} questions on average")


# %% [markdown]
# Here is a game. Five letters come with the probabilities below, and `my_tree` is somebody's strategy. Can you find
# one that asks fewer questions on average? Edit `my_tree` and run the cell again, as often as you like.

# %%
letters = {"a": 0.4, "b": 0.2, "c": 0.2, "d": 0.1, "e": 0.1}
my_tree = (("a", "d"), ("b", ("c", "e")))
draw_tree(my_tree, letters)

# %% [markdown]
# **Definition.** $L(p)$ is the smallest average number of questions that any strategy reaches, one leaf for each
# outcome of probability $> 0$. An outcome of probability 0 needs no leaf. If only one outcome is possible, the tree
# is a single leaf and $L(p) = 0$.
#
# **The key to it.** In the picture every "?" carries a number: the probability that this question is asked at all,
# which is the sum of the leaves below it. The average number of questions is the sum of these numbers, because a
# leaf at depth 3 is counted in exactly 3 of them.
#
# **Huffman's algorithm (1952)** builds the tree from its leaves. Put the probabilities (without the zeros) on a heap.
# Take the *two smallest* numbers out, hang them below a new question, and put their sum *back on the heap*. Repeat
# until one number is left. No strategy has a smaller average. The reason: in some best tree the two least likely
# outcomes are siblings on the lowest level (exchanging them with whatever stands there never makes the average
# larger), and merging two siblings leaves a smaller problem of the same kind.
#
# **By hand.** For the five letters:
#
# | on the heap | merged | probability of the question |
# |---|---|---|
# | 0.1, 0.1, 0.2, 0.2, 0.4 | 0.1 + 0.1 | 0.2 |
# | 0.2, 0.2, 0.2, 0.4 | 0.2 + 0.2 | 0.4 |
# | 0.2, 0.4, 0.4 | 0.2 + 0.4 | 0.6 |
# | 0.4, 0.6 | 0.4 + 0.6 | 1.0 |
#
# so $L(p) = 0.2 + 0.4 + 0.6 + 1.0 = 2.2$. The entropy is a little less, $H(p) = 2.122$. That is no accident:
#
# **Theorem.** $H(p) \le L(p) < H(p) + 1$ for every distribution $p$ on finitely many outcomes, and $L(p) = H(p)$
# exactly when every $p_i > 0$ is a power of ½.
#
# <details><summary>Proof, for those who want it</summary>
#
# Leave out the zeros. Let $d_i$ be the depths in a tree. Walk down from the root and toss a fair coin at each
# question: you arrive at leaf $i$ with probability $2^{-d_i}$, so $\sum_i 2^{-d_i} \le 1$ (*Kraft's inequality*).
# With Jensen's inequality,
#
# $$H(p) - \sum_i p_i d_i = \sum_i p_i \log_2 \frac{2^{-d_i}}{p_i} \le \log_2 \sum_i 2^{-d_i} \le 0 .$$
#
# Equality needs all ratios $2^{-d_i}/p_i$ to be equal (equality in Jensen's inequality) and the sum to be 1, so
# $p_i = 2^{-d_i}$. In the other direction, let $d_i = \lceil \log_2 (1/p_i) \rceil$. Then
# $\sum_i 2^{-d_i} \le \sum_i p_i = 1$, and whenever this holds there is a tree with its leaves at depths at
# most $d_i$: hand out places in the full binary tree, the smallest depth first (as
# long as an outcome is without a place, those already placed fill less than the whole tree, so there is room), and
# remove the questions that lead to one place only. Its average is at most
# $\sum_i p_i d_i < \sum_i p_i (\log_2 (1/p_i) + 1) = H(p) + 1$. And if all $p_i = 2^{-d_i}$, its average is at most
# $\sum_i p_i d_i = H(p)$, hence equal to it. $\square$
#
# </details>
#
# **Exercise 3** (2 points). Write `huffman_cost`, which returns $L(p)$. You need no tree, only the sum. The standard
# library has heaps: `heapq.heapify(h)` turns a list `h` into a heap in place, `heapq.heappop(h)` takes the smallest
# number out, `heapq.heappush(h, x)` puts `x` in. (`heapq` is imported.)


# %% solution="huffman_cost"
def huffman_cost(p):
    """The expected number of yes/no questions of the best strategy.

    Arguments
        p   (n,) probabilities, a list or an array; never changed. Zeros are allowed: an outcome of probability 0
            never happens and gets no leaf.
    Returns
        a float; 0.0 if only one outcome has a probability > 0.
    Raises
        ValueError if p is not a distribution (`distribution(p)` checks this for you).

    >>> huffman_cost([0.5, 0.25, 0.25])
    1.5
    """
    ### BEGIN SOLUTION
    p = distribution(p)
    heap = p[p > 0].tolist()
    heapq.heapify(heap)
    cost = 0.0
    while len(heap) > 1:
        merged = heapq.heappop(heap) + heapq.heappop(heap)
        cost += merged
        heapq.heappush(heap, merged)
    return cost
    ### END SOLUTION


# %% check="huffman_cost" points=2
assert np.isclose(huffman_cost([0.4, 0.2, 0.2, 0.1, 0.1]), 2.2), "the five letters: 0.2 + 0.4 + 0.6 + 1.0 = 2.2"
assert np.isclose(huffman_cost([0.5, 0.25, 0.125, 0.125]), 1.75), "powers of ½: the cost is the entropy, 1.75"
assert huffman_cost([0, 1, 0]) == 0, "nothing to ask when only one outcome is possible"

# %% [markdown]
# **Your function at work.** Back to the coin with $p = 0.9$. A block of $n$ tosses has $2^n$ outcomes. What does the
# best strategy for whole blocks cost *per toss*? The tosses are independent, so the entropy of a block is $n$ times
# the entropy of one toss, and the theorem says $H \le L_n / n < H + 1/n$.

# %%
coin = np.array([0.9, 0.1])
block, per_toss = np.array([1.0]), []
for _ in range(10):
    block = np.outer(block, coin).ravel()  # independent tosses: probabilities multiply
    per_toss.append(huffman_cost(block) / round(np.log2(block.size)))

n = np.arange(1, 11)
fig, ax = plt.subplots()
ax.plot(n, per_toss, "o-", label="best strategy for blocks, $L_n/n$")
ax.plot(n, entropy(coin) + 1 / n, label="bound $H + 1/n$")
ax.axhline(entropy(coin), color="black", linestyle=":", label=f"entropy $H$ = {entropy(coin):.3f} bits")
ax.set(xlabel="tosses in a block, $n$", ylabel="questions per toss", ylim=(0.4, 1.55))
ax.set_title("Entropy is the price per toss when you ask about many at once")
ax.legend();

# %% [markdown]
# This is Shannon's source coding theorem (1948) for independent symbols. Write 1 for yes and 0 for no, and a strategy
# becomes a code: every outcome is written as the string of its answers. JPEG and ZIP files use Huffman codes.
#
# **Think.** In the figure, $L_n/n$ does not always go down: 7 tosses are a little worse than 6. Why can doubling a
# block, $n \to 2n$, never be worse?
#
# <details><summary>Answer</summary>
#
# One strategy for $2n$ tosses is: ask about the first $n$ with the best strategy for $n$, then about the last $n$
# with the same one. It asks $2 L_n$ questions on average, and the best strategy is at least as good, so
# $L_{2n} \le 2 L_n$ and $L_{2n}/(2n) \le L_n/n$. For 7 tosses the same idea only gives $L_7 \le L_6 + L_1$, which
# does not bound $L_7/7$ by $L_6/6$.
#
# </details>

# %% [markdown]
# ## 4. Counting rare events: the Poisson distribution
#
# **Idea.** Many things might happen, each is unlikely, and they do not influence each other: how many will happen?
# Misprints on a page, calls in a minute, mutations in a cell. Take $n$ independent chances of probability
# $\lambda / n$ each, so that $\lambda$ happen on average. The probability of exactly $k$ is
#
# $$\binom{n}{k} \Big(\frac{\lambda}{n}\Big)^{k} \Big(1 - \frac{\lambda}{n}\Big)^{n-k}
# = \frac{\lambda^k}{k!} \cdot \underbrace{\frac{n (n-1) \cdots (n-k+1)}{n^k}}_{\to\, 1}
# \cdot \underbrace{\Big(1 - \frac{\lambda}{n}\Big)^{n}}_{\to\, e^{-\lambda}}
# \cdot \underbrace{\Big(1 - \frac{\lambda}{n}\Big)^{-k}}_{\to\, 1}
# \qquad (n \to \infty,\ k \text{ fixed}).$$
#
# **Definition.** A random count $X$ is **Poisson** with mean $\lambda \ge 0$ if
#
# $$P(X = k) = e^{-\lambda}\, \frac{\lambda^k}{k!}, \qquad k = 0, 1, 2, \dots$$
#
# with $0^0 = 1$ (so for $\lambda = 0$ the count is surely 0), and $P(X = k) = 0$ for negative $k$. The probabilities
# sum to 1 because $\sum_k \lambda^k / k!$ is the series of $e^\lambda$. Both the mean and the variance are $\lambda$.
#
# **By hand.** $\lambda = 2$: $P(X = 0) = e^{-2} \approx 0.135$, $P(X = 1) = 2 e^{-2} \approx 0.271$,
# $P(X = 2) = \frac{4}{2} e^{-2} \approx 0.271$, $P(X = 3) = \frac{8}{6} e^{-2} \approx 0.180$.
#
# **The trap.** The formula is right and still fails in floats: $171!$ is larger than the largest float, so is
# $1000^{103}$, and $e^{-1000}$ is smaller than the smallest. Yet the answer, $P(X = 1000)$ for $\lambda = 1000$, is a
# harmless 0.0126. The cure is used all over machine learning: *compute with logarithms and exponentiate once, at the
# end*:
#
# $$P(X = k) = \exp\big(k \ln \lambda - \lambda - \ln k!\big) \qquad (\lambda > 0,\ k \ge 0).$$
#
# The standard library knows $\ln k!$ without computing $k!$: it is `math.lgamma(k + 1)`, for one number $k \ge 0$ at a
# time. (Or add up $\ln 1 + \dots + \ln k$.)
#
# **Exercise 4** (2 points). Write `poisson_pmf` (pmf: *probability mass function*), for one $k$ or many at once.


# %% solution="poisson_pmf"
def poisson_pmf(k, lam):
    """The Poisson probability P(X = k) for mean lam.

    Arguments
        k     a whole number, or a list or array of whole numbers of any shape, not empty; negative ones have
              probability 0; never changed.
        lam   a number >= 0; for lam = 0 the count is surely 0.
    Returns
        a number if k is a number, otherwise a float array of the shape of k. A relative error of 1e-8 is fine.
        No overflow and no warning, for any k and lam up to 3000 at least.
    Raises
        ValueError if lam < 0.

    >>> round(float(poisson_pmf(0, 2.0)), 4)
    0.1353
    >>> poisson_pmf([-1, 0, 1], 0)
    array([0., 1., 0.])
    """
    ### BEGIN SOLUTION
    if lam < 0:
        raise ValueError("the mean of a count is at least 0")
    k = np.asarray(k)
    if lam == 0:
        return (k == 0) * 1.0
    counts = np.maximum(k, 0)
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(counts + 1.0)
    probability = np.exp(counts * np.log(lam) - lam - log_factorial)
    return np.where(k < 0, 0.0, probability)[()]  # [()] turns an array without axes into a number
    ### END SOLUTION


# %% check="poisson_pmf" points=2
assert np.allclose(poisson_pmf([0, 1, 2, 3], 2), np.exp(-2) * np.array([1, 2, 2, 8 / 6])), "e⁻² · (1, 2, 4/2, 8/6)"
assert np.allclose(poisson_pmf([-1, 0, 1], 0), [0, 1, 0]), "with mean 0 the count is surely 0, and never negative"
assert np.isclose(poisson_pmf(1000, 1000), 0.0126146, rtol=1e-5), "work with logarithms: 1000! does not fit a float"

# %% [markdown]
# **Your function at work.** A famous table: in 200 yearly reports from corps of the Prussian cavalry, how many men were
# killed by the kick of a horse? (L. von Bortkiewicz, *Das Gesetz der kleinen Zahlen*, 1898.) The mean of the table is
# the only thing that the prediction knows.

# %%
deaths = np.arange(5)
reports = np.array([109, 65, 22, 3, 1])
mean = np.sum(deaths * reports) / np.sum(reports)

fig, ax = plt.subplots()
ax.bar(deaths, reports, width=0.6, color="0.8", edgecolor="0.3", label="observed reports")
ax.plot(deaths, 200 * poisson_pmf(deaths, mean), "o--", color="black", label=f"200 · Poisson, mean {mean:.2f}")
ax.set(xlabel="deaths in a report", ylabel="number of reports", title="Rare and independent: Poisson")
ax.set_xticks(deaths)
ax.legend();

# %% [markdown]
# And now the game: I draw a Poisson count and you guess it. How many questions? A Poisson count has no largest value,
# but beyond $\lambda + 12\sqrt\lambda + 30$ less than $10^{-12}$ of the probability is left, so we cut there. All three
# functions that you have written meet in this figure.


# %%
def poisson(lam):
    """The probabilities of a Poisson count, cut where less than 1e-12 is left."""
    return poisson_pmf(np.arange(int(lam + 12 * np.sqrt(lam)) + 30), lam)


grid = np.geomspace(0.05, 50, 121)
H_grid = [entropy(poisson(lam)) for lam in grid]
L_grid = [huffman_cost(poisson(lam)) for lam in grid]


def draw_poisson(lam):
    """Draw the Poisson probabilities for one mean, and its place on the curve of entropies."""
    p = poisson(lam)
    _, (left, right) = plt.subplots(1, 2, figsize=(9, 3.8))
    left.bar(np.arange(p.size), p, width=0.8, color="0.7", edgecolor="0.3")
    left.set(xlabel="count $k$", ylabel="probability", xlim=(-1, 62), title=f"Poisson with mean {lam:g}")
    right.plot(grid, L_grid, label="$L$: questions, best strategy")
    right.plot(grid, H_grid, label="$H$: entropy")
    right.plot(grid, 0.5 * np.log2(2 * np.pi * np.e * grid), label=r"$\frac{1}{2}\log_2(2\pi e \lambda)$")
    right.plot([lam], [entropy(p)], "o", color="black", markersize=8)
    right.set(xlabel=r"mean $\lambda$, logarithmic", ylabel="bits", xscale="log", ylim=(0, 5.2))
    right.set_title(f"H = {entropy(p):.3f}, L = {huffman_cost(p):.3f}")
    right.legend(loc="lower right")


draw_poisson(4.0)

# %%
interact(draw_poisson, lam=(0.5, 40.0, 0.5));

# %% [markdown]
# **Think.** Read off the curve: what happens to the entropy when $\lambda$ is multiplied by 4? Why?
#
# <details><summary>Answer</summary>
#
# For larger $\lambda$ it grows by 1 bit, as $\tfrac12 \log_2 (4\lambda) = \tfrac12 \log_2 \lambda + 1$ says. The
# standard deviation of the count is $\sqrt\lambda$: four times the mean, twice the spread, twice as many plausible
# values, one question more. Where the formula $\tfrac12 \log_2 (2 \pi e \lambda)$ comes from, the next section tells.
#
# </details>

# %% [markdown]
# ## 5. Densities: when the questions never end
#
# **Idea.** I think of a *real* number $X$ between 0 and 1. No finite number of questions finds it. But you may ask in
# which box of width $\Delta$ it lies. If $X$ has the density $f$, the box around $x$ has probability about
# $f(x) \Delta$ and surprise $\log_2 \frac{1}{f(x) \Delta} = \log_2 \frac{1}{f(x)} + \log_2 \frac{1}{\Delta}$. The
# second part is the price of the resolution: the same for all densities, and without bound as $\Delta \to 0$. The first
# part is about $f$:
#
# **Definition.** The **differential entropy** of a density $f$ on $[a, b]$, in bits, is
#
# $$h(f) = - \int_a^b f(x) \log_2 f(x) \, dx ,$$
#
# where $f(x) \log_2 f(x)$ stands for 0 at points with $f(x) = 0$ (and provided the integral exists, as it does when $f$
# is continuous). So $h$ is no number of questions. It is what is left of one when
# $\log_2 (1/\Delta)$ is taken away, and what is left may be negative.
#
# **By hand.** *Uniform on $[0, c]$*: $f = 1/c$, so $h = \log_2 c$. For $c = \tfrac12$ that is $-1$ bit: one question
# fewer than for the whole of $[0, 1]$ at the same resolution.
#
# *The density $f(x) = 2x$ on $[0, 1]$*: with $\int_0^1 x \ln x \, dx = -\tfrac14$,
#
# $$h = -\int_0^1 2x \log_2 (2x) \, dx = -\int_0^1 2x \, dx - \frac{2}{\ln 2} \int_0^1 x \ln x \, dx
# = \frac{1}{2 \ln 2} - 1 \approx -0.279 .$$
#
# *Gaussian with standard deviation $\sigma$*, integrated over the whole line (the same definition with $-\infty$ and
# $\infty$ as ends): $h = \tfrac12 \log_2 (2 \pi e \sigma^2)$, the largest $h$ of all densities with that variance. A
# Poisson count with a large mean is nearly Gaussian with $\sigma^2 = \lambda$, in boxes of width 1 (the counts), and
# $\log_2 (1/1) = 0$. This suggests the formula of the last figure (it can be proved).
#
# **Two laws.** Moving a density changes nothing. Stretching it by the factor $c > 0$ adds $\log_2 c$: written in
# centimetres, a length has $\log_2 100 \approx 6.64$ bits more than in metres. Entropy of counts has no such
# dependence on the unit, differential entropy has.
#
# **The midpoint rule**, once more: cut $[a, b]$ into $m$ boxes of width $\Delta = (b - a)/m$ with midpoints
# $x_i = a + (i + \tfrac12) \Delta$, $i = 0, \dots, m - 1$; then $\int_a^b g(x)\,dx \approx \Delta \sum_i g(x_i)$.
#
# **Exercise 5** (2 points). Write `diff_entropy` (pdf: *probability density function*).


# %% solution="diff_entropy"
def diff_entropy(pdf, a, b):
    """The differential entropy of a density on [a, b], in bits.

    Arguments
        pdf    a function: for an array of points, shape (m,), it returns the densities there, shape (m,); for one
               float it returns one number. It may be 0 on parts of [a, b].
        a, b   finite numbers, a < b; outside [a, b] the density is 0.
    Returns
        a float with an error below 1e-5. (The densities that will be asked for are continuous on [a, b], and the
        midpoint rule with 10 000 boxes is accurate enough for all of them.) No warning is issued, even where the
        density is 0.
    Raises
        ValueError if a >= b, if a density is negative at a point you look at, or if the integral of the density
        differs from 1 by more than 1e-3. A smaller difference is accepted, and the density is used as it is.

    >>> round(diff_entropy(lambda x: 2.0 + 0 * x, 0, 0.5), 4)    # uniform on [0, ½], in bits
    -1.0
    """
    ### BEGIN SOLUTION
    if a >= b:
        raise ValueError("the interval must have a < b")
    boxes = 10_000
    width = (b - a) / boxes
    f = np.asarray(pdf(a + (np.arange(boxes) + 0.5) * width), dtype=float)
    if np.any(f < 0):
        raise ValueError("a density is never negative")
    if abs(np.sum(f) * width - 1) > 1e-3:
        raise ValueError("a density must have integral 1")
    f = f[f > 0]
    return float(-np.sum(f * np.log2(f)) * width)
    ### END SOLUTION


# %% check="diff_entropy" points=2
assert np.isclose(diff_entropy(lambda x: 2.0 + 0 * x, 0, 0.5), -1), "uniform on [0, ½]: log₂ ½ = -1 bit, rightly"
assert np.isclose(diff_entropy(lambda x: 2 * x, 0, 1), 0.5 / np.log(2) - 1, atol=1e-5), "f(x) = 2x: 1/(2 ln 2) - 1"

# %% [markdown]
# **Your functions at work.** Take $f(x) = 2x$ and cut $[0, 1]$ into $2^j$ boxes. Box $i$ has the exact probability
# $((i+1)^2 - i^2)/4^j$. Your `entropy` of the boxes (dots) should follow $j + h$, with your `diff_entropy` for $h$.

# %%
j = np.arange(0, 11)
boxes = [(2 * np.arange(2**m) + 1) / 4**m for m in range(11)]
h = diff_entropy(lambda x: 2 * x, 0, 1)

fig, ax = plt.subplots()
ax.plot(j, j, label=r"$\log_2(1/\Delta) = j$")
ax.plot(j, j + h, label=f"$j + h$ with $h$ = {h:.3f}")
ax.plot(j, [entropy(p) for p in boxes], "o", color="black", label="entropy of the boxes")
ax.set(xlabel="$j$: the boxes have width $2^{-j}$", ylabel="bits")
ax.set_title("The finer the boxes, the more questions; what remains is $h$")
ax.legend();

# %% [markdown]
# **Think.** Refute two statements that are often heard: (a) "Entropy is never negative, hence $h(f) \ge 0$."
# (b) "$h$ is the limit of the entropy of finer and finer boxes." What is true instead?
#
# <details><summary>Answer</summary>
#
# (a) A witness is the uniform density on $[0, \tfrac12]$, with $h = -1$. The mistake is the belief that a surprise is
# never negative: that holds for probabilities, which are at most 1, but a *density* may well exceed 1, and then
# $\log_2 (1/f) < 0$.
#
# (b) The entropy of the boxes tends to $\infty$, for every continuous density on $[a, b]$: see the dots. True is that
# the entropy of boxes of width $\Delta$ *minus* $\log_2 (1/\Delta)$ tends to $h$ (again for such densities). So the
# difference of two differential entropies, in one unit, does mean something: the resolution cancels.
#
# </details>

# %% [markdown]
# ## 6. The value of a question
#
# **Idea.** So far you were free to choose your questions. A machine that learns from data is not: it must find out the
# species of a penguin by questions such as "is the flipper at most 206.5 mm long?". A good question leaves you with
# less entropy than you had.
#
# **Definition.** Let $y = (y_1, \dots, y_n)$ be labels. Their entropy $H(y)$ is the entropy of the fractions in which
# the labels occur. A question splits the samples into those with answer yes, $n_1$ of them, and those with answer no,
# $n_0 = n - n_1$. The **information gain** of the question is
#
# $$G = H(y) - \Big( \frac{n_1}{n} H(y_{\text{yes}}) + \frac{n_0}{n} H(y_{\text{no}}) \Big),$$
#
# the entropy before minus the *expected* entropy after. A side with no samples counts as 0: it never happens.
#
# **How large?** $0 \le G \le 1$ bit, and $G \le H(y)$. It is never negative, because the fractions before are the
# weighted average of the fractions after and entropy is concave; $G = 0$ exactly when both sides have the same
# fractions (or one is empty). And it is at most 1 bit, because $G$ is also the entropy of the *answer* minus its
# expected entropy given the label, and one yes/no answer has at most 1 bit. (That symmetry is why $G$ is called the
# *mutual* information of label and answer.)
#
# **By hand.** Labels a a a a b b c c: fractions ½, ¼, ¼, so $H = 1.5$. A question says yes for the four a's and one of
# the b's. Yes-side: a a a a b, $H = \tfrac45 \log_2 \tfrac54 + \tfrac15 \log_2 5 \approx 0.722$. No-side: b c c,
# $H \approx 0.918$. So $G \approx 1.5 - \tfrac58 \cdot 0.722 - \tfrac38 \cdot 0.918 \approx 0.704$ bits.
#
# **Exercise 6** (2 points). Write `information_gain`. You may use your `entropy`. `np.unique(y, return_counts=True)`
# and `Counter(y)` both count labels.


# %% solution="information_gain"
def information_gain(y, split):
    """The entropy, in bits, that a yes/no question about the labels y removes on average.

    Arguments
        y       (n,) labels, whole numbers or strings, a list or an array; labels are names, their size means
                nothing.
        split   (n,) answers: split[i] is True (yes) or False (no); a list or an array; the whole numbers 1 and 0
                are accepted for True and False.
        Neither is changed.
    Returns
        a float (rounding may make it some 1e-16 less than 0). If all answers are the same it is 0; no warning is
        issued then.
    Raises
        ValueError if y or split is not one-dimensional, if their lengths differ, or if there are no samples.

    >>> round(float(information_gain(["a", "a", "b", "b"], [True, True, False, False])), 4)
    1.0
    """
    ### BEGIN SOLUTION
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers must be one-dimensional, of equal length, and at least one")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        return entropy(np.unique(labels, return_counts=True)[1] / labels.size)

    yes = np.mean(split)
    return uncertainty(y) - yes * uncertainty(y[split]) - (1 - yes) * uncertainty(y[~split])
    ### END SOLUTION


# %% check="information_gain" points=2
y, split = list("aaaabbcc"), [1, 1, 1, 1, 1, 0, 0, 0]
assert np.isclose(information_gain(y, split), 0.704434, atol=1e-5), "1.5 - 5/8 · 0.7219 - 3/8 · 0.9183, as by hand"
assert np.isclose(information_gain(y, [True] * 8), 0), "an answer that is always yes tells nothing; a side may be empty"

# %% [markdown]
# **Your function at work.** The Palmer penguins: 342 birds of three species, with four measurements each, taken near
# Palmer Station, Antarctica, by Kristen Gorman and colleagues, and published by A. M. Horst, A. P. Hill and K. B.
# Gorman as *palmerpenguins* (2020). The data are in the public domain (CC0); `penguins.csv` holds the birds whose
# measurements are complete.

# %% locked="penguins"
with open("penguins.csv", encoding="utf-8") as file:
    header, *rows = [line.strip().split(",") for line in file]

features = ["bill length (mm)", "bill depth (mm)", "flipper length (mm)", "body mass (g)"]
measurements = np.array([row[1:] for row in rows], dtype=float)  # (342, 4)
species = np.array([row[0] for row in rows])  # (342,)

# %%
flipper = measurements[:, 2]
thresholds = np.arange(172.5, 231)
gains = [information_gain(species, flipper <= t) for t in thresholds]
looks = {"Adelie": ("-", "o"), "Chinstrap": ("--", "^"), "Gentoo": (":", "s")}  # line style, marker


def draw_gain(threshold):
    """Draw the flippers of the three species, and what the question "at most this long?" gains."""
    _, (top, low) = plt.subplots(2, 1, figsize=(6.4, 5), sharex=True)
    for name, (line, _) in looks.items():
        top.hist(flipper[species == name], np.arange(171, 234, 3), histtype="step", lw=1.8, ls=line, label=name)
    top.set(ylabel="penguins", title="Is the flipper at most this long?")
    top.legend()
    low.plot(thresholds, gains)
    low.set(xlabel="flipper length in mm", ylabel="information gain in bits", ylim=(0, 1))
    low.set_title(f"at most {threshold:g} mm: {information_gain(species, flipper <= threshold):.3f} bits")
    for ax in (top, low):
        ax.axvline(threshold, color="black", linestyle="-.", linewidth=1.2)


draw_gain(206.5)

# %%
interact(draw_gain, threshold=(172.5, 230.5, 1.0));

# %% [markdown]
# **Think.** Two switches $A$ and $B$ are on or off independently, with probability ½ each, and the lamp $y$ is on when
# exactly one of them is on. What does the question "is $A$ on?" gain? What does "is $B$ on?" gain after it? Is a
# question without gain useless?
#
# <details><summary>Answer</summary>
#
# Whatever $A$ is, the lamp is on with probability ½: the first question gains 0. Asked second, $B$ settles everything
# and gains 1 bit. So a question without gain may be the first half of a perfect pair. A method that always takes the
# question with the largest gain is called *greedy*, and this lamp (the function XOR) is where greed fails: it sees no
# reason to ask about $A$ at all.
#
# </details>

# %% [markdown]
# ## 7. A real job: the decision tree, a machine that asks
#
# **Idea.** To classify, a decision tree plays the guessing game. Its questions have the form "is feature $j$ at most
# $t$?". The usual way to grow one: ask the question with the largest information gain, split the samples by its answer,
# and go on with each part.
#
# **Definition.** Let $X$ be the measurements, shape `(n, d)`, one sample a row, and $y$ the labels, shape `(n,)`. For
# one feature, all thresholds between two neighbouring values give the same split, so it is enough to try one in each
# gap. We take the middle of the gap: if $u < v$ are neighbours among the different values of column $j$, the question
# is "$X_{ij} \le \frac{u + v}{2}$?". A column with $m$ different values offers $m - 1$ questions.
#
# **By hand.** One feature with values 1, 1, 3, 4 and labels a, a, b, a. The gaps are between 1 and 3 and between 3 and
# 4, so the thresholds are 2 and 3.5. Threshold 2 leaves a, a (0 bits) and b, a (1 bit):
# $G = 0.811 - \tfrac12 \cdot 1 = 0.311$. Threshold 3.5 leaves a, a, b (0.918 bits) and a (0 bits):
# $G = 0.811 - \tfrac34 \cdot 0.918 = 0.123$. The best question is "at most 2?".
#
# **Exercise 7** (3 points). Write `best_question`. You may use your `information_gain`.


# %% solution="best_question"
def best_question(X, y):
    """The question "is X[i, feature] <= threshold?" with the largest information gain.

    Arguments
        X   (n, d) numbers, one sample a row, a list of lists or an array (of NumPy's usual floats or ints: no
            uint8); never changed.
        y   (n,) labels, whole numbers or strings, a list or an array; never changed.
    Returns
        a tuple (feature, threshold, gain): feature is the column's index, 0 to d - 1; threshold lies halfway
        between two neighbouring different values of that column; gain is in bits. Of questions with equal gain, any
        one may be returned (also when the largest gain is 0).
    Raises
        ValueError if there is no question to ask: every column has one value only.

    >>> feature, threshold, gain = best_question([[1], [1], [3], [4]], ["a", "a", "b", "a"])
    >>> feature, threshold, round(float(gain), 3)
    (0, 2.0, 0.311)
    """
    ### BEGIN SOLUTION
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    asked = []
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            asked.append((feature, float(threshold), information_gain(y, X[:, feature] <= threshold)))
    if not asked:
        raise ValueError("all samples are alike: there is no question to ask")
    return max(asked, key=lambda question: question[2])
    ### END SOLUTION


# %% check="best_question" points=3
feature, threshold, gain = best_question([[1], [1], [3], [4]], ["a", "a", "b", "a"])
assert (feature, threshold) == (0, 2.0), f"by hand: feature 0 at most 2, not feature {feature} at most {threshold}"
assert np.isclose(gain, 0.311278, atol=1e-5), f"its gain is 0.811 - ½ · 1 = 0.311 bits, not {gain}"
feature, threshold, gain = best_question([[7, 1], [7, 2], [7, 3], [7, 4]], [0, 0, 1, 1])
assert (feature, threshold) == (1, 2.5), "column 0 is constant and offers no question; column 1 splits at 2.5"

# %% [markdown]
# **Your function at work.** With it, the whole learning algorithm takes a few lines. They are given: `grow` asks your
# best question again and again, `classify` answers for one sample by following the tree.


# %% locked="decision_tree"
def grow(X, y, depth):
    """A decision tree that asks at most `depth` questions: a label, or (feature, threshold, yes, no)."""
    commonest = Counter(y.tolist()).most_common(1)[0][0]
    if depth == 0 or np.all(y == y[0]) or np.all(np.ptp(X, axis=0) == 0):
        return commonest
    feature, threshold, _ = best_question(X, y)
    yes = X[:, feature] <= threshold
    return feature, threshold, grow(X[yes], y[yes], depth - 1), grow(X[~yes], y[~yes], depth - 1)


def classify(tree, x):
    """The label that a tree gives to one sample x of shape (d,)."""
    while isinstance(tree, tuple):
        feature, threshold, yes, no = tree
        tree = yes if x[feature] <= threshold else no
    return tree


def accuracy(tree, X, y):
    """The fraction of samples that a tree labels as y does."""
    return np.mean([classify(tree, x) == label for x, label in zip(X, y, strict=True)])


def describe(tree, indent=""):
    """Print a tree, one question or answer a line."""
    if not isinstance(tree, tuple):
        print(f"{indent}-> {tree}")
        return
    feature, threshold, yes, no = tree
    print(f"{indent}is {features[feature]} <= {threshold:g}?")
    for answer, branch in (("yes", yes), ("no", no)):
        print(f"{indent}  {answer}:")
        describe(branch, indent + "    ")


# %%
describe(grow(measurements, species, 2))

# %% [markdown]
# The first question is about the flipper, as in the last figure: it finds most Gentoos. The bills decide the rest. For
# a picture, two features must do: flipper and bill length, and three questions.

# %%
two = measurements[:, [2, 0]]
tree = grow(two, species, 3)
names = list(looks)
across, up = np.linspace(170, 234, 161), np.linspace(31, 61, 121)
region = np.array([[names.index(classify(tree, (x, y))) for x in across] for y in up])

fig, ax = plt.subplots()
ax.contourf(across, up, region, levels=[-0.5, 0.5, 1.5, 2.5], colors=["0.97", "0.87", "0.77"])
for name, (_, marker) in looks.items():
    points = two[species == name]
    ax.plot(points[:, 0], points[:, 1], marker, fillstyle="none", markersize=4, linestyle="none", label=name)
ax.set(xlabel=features[2], ylabel=features[0])
ax.set_title(f"Three questions get {accuracy(tree, two, species):.0%} of these penguins right")
ax.grid(False)
ax.legend(loc="lower right");

# %% [markdown]
# Right on the penguins it was grown from, that is. The honest number comes from penguins that the tree has never seen:
# we grow it on a random two thirds and test it on the last third, five times over.

# %%
rng = np.random.default_rng(20)
seen, unseen = [], []
for _ in range(5):
    order = rng.permutation(len(species))
    train, test = order[:228], order[228:]
    trees = [grow(measurements[train], species[train], depth) for depth in range(6)]
    seen.append([accuracy(tree, measurements[train], species[train]) for tree in trees])
    unseen.append([accuracy(tree, measurements[test], species[test]) for tree in trees])

fig, ax = plt.subplots()
ax.plot(range(6), np.mean(seen, axis=0), "o-", label="penguins it was grown from")
ax.plot(range(6), np.mean(unseen, axis=0), "s--", label="penguins it has never seen")
ax.set(xlabel="questions allowed", ylabel="fraction classified correctly", ylim=(0.4, 1.02))
ax.set_title(f"Three questions: {np.mean(unseen, axis=0)[3]:.0%} of unseen penguins right")
ax.legend(loc="lower right");

# %% [markdown]
# **Think.** The labels have 1.51 bits of entropy and one answer carries at most one bit. How many questions must any
# tree ask on average if it is never wrong on these penguins? And why does the upper curve in the figure go on rising
# when the lower one has stopped?
#
# <details><summary>Answer</summary>
#
# A tree that is never wrong on these penguins is a strategy for the guessing game "which species?" (if a species
# has several leaves, the shallowest would do for it, so they only make the tree longer). So it asks at least $L$
# questions on average, and $L \ge H = 1.51$. In fact the fractions are 151, 68 and 123 of 342, so
# $L = (68 + 123)/342 + 1 \approx 1.56$: no tree asks less on average.
#
# With every further question the tree can isolate a few more odd birds, so on the birds it was grown from it cannot get
# worse. But those questions fit accidents of this sample, and an accident does not repeat itself among new birds. This
# is *overfitting*, and the gap between the curves is its size.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | bit | the surprise of one toss of a fair coin; with $\ln$ in place of $\log_2$ the unit is called *nat* |
# | surprise | $\log_2 (1/p)$ bits, for an outcome of probability $p > 0$ |
# | entropy | the expected surprise, $\sum_i p_i \log_2 (1/p_i)$ over all $p_i > 0$ |
# | Huffman's algorithm | merging the two smallest probabilities until one is left, which builds a best strategy |
# | Poisson distribution | $P(X = k) = e^{-\lambda} \lambda^k / k!$ for $k = 0, 1, \dots$; it counts rare events |
# | differential entropy | $-\int f(x) \log_2 f(x)\, dx$ for a density $f$, in bits; it may be negative |
# | information gain | the entropy of the labels minus the expected entropy after the answer to a question |
# | decision tree | a classifier that asks one yes/no question after another, until a leaf names the label |
# | overfitting | fitting accidents of a sample, which makes a model do better on it than on new data |

# %% [markdown]
# ## Summary
#
# - $Q(n) = \lceil \log_2 n \rceil$ questions always find one of $n$ things, and fewer do not.
# - Entropy $H(p) = \sum p_i \log_2 (1/p_i)$ is the expected surprise. It lies between 0 (certainty) and $\log_2 n$
#   (uniform).
# - Huffman's algorithm finds the best strategy: $H \le L < H + 1$, and per symbol of long blocks, $H$ is reached.
# - Rare independent events are counted by the Poisson distribution, with mean and variance $\lambda$. Compute with
#   logarithms.
# - Differential entropy is what is left when the price of the resolution is taken away. It may be negative, and depends
#   on the unit.
# - Information gain is the entropy that a question removes on average. A decision tree asks for the largest.
#
# **Further reading.** For all of Part IV, *Probability*: Christopher Bishop, *Pattern Recognition and Machine Learning*
# (section 1.6 is on information theory); Hastie, Tibshirani and Friedman, *The Elements of Statistical Learning*
# (section 9.2 is on trees). Shannon's paper of 1948, *A Mathematical Theory of Communication*, is still a pleasure to
# read.
#
# **Where to go next.** You always knew the right $p$ here. What does it cost to play with the strategy for a *wrong*
# distribution $q$? [Notebook 21](../21_divergence/21_divergence.ipynb), *Cross-entropy and divergence*, answers with
# cross-entropy, the loss that classifiers are trained with, and with the Kullback–Leibler divergence.
