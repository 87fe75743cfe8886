# %% [markdown]
# # 05 Vector spaces
#
# An arrow, a photograph, a polynomial, the million weights of a network: what have they in common? You can add two of
# them, and you can multiply one by a number. That is all linear algebra ever asks for. In this notebook you learn to
# use these two operations, to say exactly which rules they must obey, and to catch what only looks like a vector
# space.
#
# **What you will be able to do**
#
# - combine vectors, and see which points a few vectors can reach;
# - test eight axioms on samples, and meet a vector space whose zero is the number 1;
# - convict a set that is no subspace, with evidence in hand;
# - add polynomials, and say why "degree exactly 2" is not a space;
# - average handwritten digits, and read new ones with nothing but these averages.
#
# **What you need**: Python, NumPy arrays, school algebra. No earlier notebook.
#
# **Time**: about two and a half hours. There are five exercises, 13 points in all.
#
# **Data**: `digits.csv`, 600 handwritten digits (Alpaydin and Kaynak 1998, UCI Machine Learning Repository, as
# distributed with scikit-learn, licence CC BY 4.0). The file's first lines give its full source.
#
# ## Notation
#
# | sign | meaning |
# |---|---|
# | $\mathbb{R}^n$ | the vectors with $n$ real entries; in code an array of shape `(n,)` |
# | $u, v, w, x, y$ | vectors |
# | $a, b$ | numbers, also called *factors* |
# | $c = (c_1, \dots, c_k)$ | the factors of a linear combination, `(k,)` |
# | $V$ | a list of $k$ vectors $v_1, \dots, v_k$; as an array it is `(k, n)`, one vector in each **row** |
# | $u \oplus v$, $\;a \odot v$ | a sum and a multiple in a space that may be unusual |
# | $U$ | a set of vectors |
# | $X$ | data, `(n, d)`: one **sample** in each row; $y$ holds their labels, `(n,)` |
#
# Three conventions hold in every exercise. Numbers may come as lists or arrays, of floats or of whole numbers (of any
# NumPy integer type, also the `np.uint8` of photographs, in which $2 \cdot 200$ overflows), and your function never
# changes what it is given. They are finite, unless the docstring says otherwise. What is called a float array must
# hold floats, also where all inputs are whole numbers. And a number counts as right if it is right up to rounding, so
# rounding errors need not worry you.

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## 1. Linear combinations
#
# **Idea.** Somebody hands you two arrows. You may stretch them, flip them, and put one at the tip of the other. Which
# places can you reach?
#
# **Definition.** The *linear combination* of the vectors $v_1, \dots, v_k \in \mathbb{R}^n$ with the factors
# $c_1, \dots, c_k$ is
#
# $$c_1 v_1 + c_2 v_2 + \dots + c_k v_k \;\in\; \mathbb{R}^n .$$
#
# The set of all of them, for all choices of the factors, is the *span* of $v_1, \dots, v_k$: everything that can be
# reached.
#
# **By hand.** Take $v_1 = (1, 1)$, $v_2 = (1, -1)$ and $c = (2, 1)$. Multiply each vector by *its* factor, then add
# the vectors entry by entry: $2\,(1, 1) + 1\,(1, -1) = (2, 2) + (1, -1) = (3, 1)$. Two vectors went in, one came out,
# and it has as many entries as $v_1$ and $v_2$ have.
#
# How many factors are needed? Exactly one for each vector. Python's `zip` forgets without a word what is left over in
# the longer list, so a mistake there goes unnoticed; your function must notice it.
#
# **Exercise 1** (2 points). Write `linear_combination`.


# %% solution="linear_combination"
def linear_combination(c, V):
    """The linear combination c₁v₁ + … + cₖvₖ.

    Arguments
        c   (k,), the factors.
        V   the k vectors v₁, …, vₖ, each with n ≥ 1 entries: a list of lists or of arrays, or an array of
            shape (k, n) with one vector in each row.
    Returns
        a float array of shape (n,).
    Raises
        ValueError if there are no vectors (k = 0: nobody could say how many entries the answer has), if c
        does not hold exactly one factor for each vector, if c is not one-dimensional (neither a bare
        number nor an array of shape (k, 1) will do), and if V is not two-dimensional.

    >>> linear_combination([2, 1], [[1, 1], [1, -1]])
    array([3., 1.])
    """
    ### BEGIN SOLUTION
    c, V = np.asarray(c, dtype=float), np.asarray(V, dtype=float)
    if V.ndim != 2 or len(V) == 0:
        raise ValueError(f"V should hold at least one vector in its rows, but its shape is {V.shape}")
    if c.shape != (len(V),):
        raise ValueError(f"{len(V)} vectors need {len(V)} factors, not an array of shape {c.shape}")
    return c @ V
    ### END SOLUTION


# %% check="linear_combination" points=2
found = linear_combination([2, 1], [[1, 1], [1, -1]])
assert np.shape(found) == (2,), f"a combination of vectors in the plane is one vector of shape (2,), not {found}"
assert np.allclose(found, [3, 1]), f"2·(1, 1) + 1·(1, -1) = (3, 1), not {found}"
found = linear_combination([1, 10], [[1, 2, 3], [4, 5, 6]])
assert np.shape(found) == (3,), f"V holds one vector of 3 entries in each row, so the answer has 3, not {found}"
assert np.allclose(found, [41, 52, 63]), f"1·(1, 2, 3) + 10·(4, 5, 6) = (41, 52, 63), not {found}"
try:
    linear_combination([2, 1, 5], [[1, 1], [1, -1]])
except ValueError:
    pass
else:
    raise AssertionError("three factors for two vectors: raise ValueError")

# %% [markdown]
# **Your function at work.** The two multiples are the sides of a parallelogram, and the combination is its far
# corner. Whichever way you walk round, you arrive at the same place: $u + v = v + u$.

# %%
v1, v2 = np.array([2.0, 0.5]), np.array([0.5, 1.5])


def arrow(ax, end, name, color, width=2.0, start=(0.0, 0.0)):
    """An arrow from start to end, with its name beside its middle."""
    start, end = np.asarray(start), np.asarray(end)
    look = {"arrowstyle": "-|>", "color": color, "lw": width, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", end, start, arrowprops=look)
    ax.text(*(0.5 * (start + end)), name, ha="center", va="center", bbox={"color": "white", "pad": 1.0})


def draw_parallelogram(c1=1.5, c2=1.5):
    """The combination of v₁ and v₂ as the far corner of a parallelogram."""
    tip = linear_combination([c1, c2], [v1, v2])
    sides = np.array([[0, 0], c1 * v1, tip, c2 * v2, [0, 0]])
    _, ax = plt.subplots(figsize=(6.0, 4.4))
    ax.fill(*sides.T, color="0.93")
    ax.plot(*sides.T, ":", color="0.4")
    arrow(ax, c1 * v1, "$c_1 v_1$", "C0")
    arrow(ax, c2 * v2, "$c_2 v_2$", "C1")
    arrow(ax, tip, "$c_1 v_1 + c_2 v_2$", "black", 2.5)
    ax.set(xlim=(-4.5, 5.5), ylim=(-3.6, 4.0), aspect="equal", xlabel="first entry", ylabel="second entry")
    ax.set_title(f"$c_1$ = {c1:g}, $c_2$ = {c2:g}")


draw_parallelogram()

# %%
interact(draw_parallelogram, c1=(-1.5, 2.0, 0.25), c2=(-1.5, 2.0, 0.25));

# %% [markdown]
# Now all combinations with whole-number factors from $-6$ to $6$, near the origin. Turn $v_2$ with the slider and watch
# for the moment when the lattice collapses.


# %%
def draw_lattice(angle=60):
    """All combinations of two vectors with whole factors; the second at this angle (degrees) to the first."""
    turn = np.deg2rad(20 + angle)
    V = [[np.cos(np.deg2rad(20)), np.sin(np.deg2rad(20))], [1.3 * np.cos(turn), 1.3 * np.sin(turn)]]
    whole = range(-6, 7)
    points = np.array([linear_combination([a, b], V) for a in whole for b in whole])
    _, ax = plt.subplots(figsize=(6.0, 4.4))
    ax.plot(*points.T, "o", color="0.55", markersize=4)
    arrow(ax, V[0], "$v_1$", "C0", 2.5)
    arrow(ax, V[1], "$v_2$", "C1", 2.5)
    ax.set(xlim=(-3.6, 3.6), ylim=(-2.6, 2.6), aspect="equal", xlabel="first entry", ylabel="second entry")
    ax.set_title(f"Whole combinations of $v_1$ and $v_2$, {angle}° apart")


draw_lattice()

# %%
interact(draw_lattice, angle=(0, 180, 10));

# %% [markdown]
# **Think.** What is the span of $v_1$ and $v_2$ at $60°$, and what at $0°$ or $180°$? Can three vectors of the plane
# span more than two can?
#
# <details><summary>Answer</summary>
#
# At $60°$ the span is the whole plane: with factors that need not be whole the gaps in the lattice are filled, and
# every point is reached. At $0°$ and $180°$ one vector is a multiple of the other, and everything stays on one
# line. (If both were zero the span would be the single point $0$.)
#
# More than the whole plane cannot be reached, so a third vector adds nothing at $60°$. At $0°$ it may: if it does
# not lie on that line, the span becomes the plane. How many vectors are needed, and which, is the subject of notebook
# 08.
#
# </details>

# %% [markdown]
# ## 2. Eight axioms
#
# **Idea.** With arrows you may compute as you are used to: order and brackets do not matter, $2v + 3v = 5v$, and so
# on. For which other things are you allowed to compute like this? Mathematicians have boiled the permission down
# to a short list. Whoever keeps the list may use *all* of linear algebra.
#
# **Definition.** A (real) **vector space** is a set with two operations, which take elements $u, v$ of the set and a
# real number $a$ to elements $u \oplus v$ and $a \odot v$ of the same set. It has an element $\mathbf{0}$, and to
# every $v$ an element $\ominus v$, such that for all elements $u, v, w$ and all real numbers $a, b$
#
# | axiom | name in code |
# |---|---|
# | $(u \oplus v) \oplus w = u \oplus (v \oplus w)$ | `"associative"` |
# | $u \oplus v = v \oplus u$ | `"commutative"` |
# | $v \oplus \mathbf{0} = v$ | `"zero"` |
# | $v \oplus (\ominus v) = \mathbf{0}$ | `"negative"` |
# | $a \odot (b \odot v) = (a b) \odot v$ | `"compatible"` |
# | $1 \odot v = v$ | `"one"` |
# | $a \odot (u \oplus v) = (a \odot u) \oplus (a \odot v)$ | `"distributive_vectors"` |
# | $(a + b) \odot v = (a \odot v) \oplus (b \odot v)$ | `"distributive_numbers"` |
#
# The elements of a vector space are called *vectors*, whatever they are. In $\mathbb{R}^n$ the operations are the
# usual ones. The circles around $\oplus$ and $\odot$ remind you that elsewhere they may be something else.
#
# **An unusual space.** Take the positive numbers, "add" by multiplying, and "scale" by taking powers:
#
# $$x \oplus y = x \cdot y, \qquad a \odot x = x^a, \qquad x, y \in (0, \infty) .$$
#
# **By hand.** Which number is $\mathbf{0}$? The one with $x \cdot \mathbf{0} = x$, so $\mathbf{0}$ is the number $1$.
# And $\ominus x = 1/x$, since $x \cdot \frac1x = 1$. Distributive over vectors:
# $3 \odot (2 \oplus 5) = (2 \cdot 5)^3 = 1000$, and $(3 \odot 2) \oplus (3 \odot 5) = 8 \cdot 125 = 1000$.
# Distributive over numbers: $x^{a+b} = x^a x^b$, a rule of powers that you have known for years. The other axioms
# hold too: this *is* a vector space.
#
# Now an impostor: ordinary vectors with $u \oplus v = u - v$. It is not commutative, since $1 - 2 \ne 2 - 1$; nor
# associative, since $(1 - 1) - 1 \ne 1 - (1 - 1)$. Taking $\ominus v = -v$ breaks `"negative"`, since
# $v - (-v) = 2v$; and $(a + b)v$ is $av + bv$, not $av - bv$. The other four axioms hold.
#
# **Rounding.** Computers round, and the innocent must not suffer for it:

# %%
print((0.1 + 0.2) + (-0.3), 0.1 + (0.2 + (-0.3)))

# %% [markdown]
# Both sides should be $0$. Neither is, they are not equal, and one is *twice* the other: comparing them with each
# other's size would not help. What counts is the size of the numbers that went in. Hence this rule: let $s$ be the
# largest absolute value of any entry of the samples, of $\mathbf{0}$ and of the two sides. The sides are called
# *different* if some entry of one is more than $10^{-9} s$ away from that entry of the other. (Here $s = 0.3$.)
#
# **Exercise 2** (3 points). Write `violated_axioms`.


# %% solution="violated_axioms"
def violated_axioms(add, scale, zero, neg, vs, ks):
    """The axioms of a vector space that are violated on the given samples.

    Arguments
        add     a function: add(u, v) is u ⊕ v.
        scale   a function: scale(a, v) is a ⊙ v; the number comes first.
        zero    the vector 𝟎, of shape (n,), n ≥ 1. It need not consist of zeros.
        neg     a function: neg(v) is ⊖v. It need not be -v.
        vs      the sample vectors, all of shape (n,): a list of lists or of arrays, or an array of shape
                (m, n). May be empty.
        ks      the sample factors, a list or an array of numbers. May be empty.
        The three functions expect float arrays of shape (n,), one vector at a time (scale also a number),
        and return a float array of shape (n,). They do not change their arguments.
    Returns
        a set of strings, the names of the axioms for which the two sides are different for some samples:
        "associative"           (u ⊕ v) ⊕ w and u ⊕ (v ⊕ w)       for some u, v, w in vs
        "commutative"           u ⊕ v and v ⊕ u                   for some u, v in vs
        "zero"                  v ⊕ 𝟎 and v                       for some v in vs
        "negative"              v ⊕ (⊖v) and 𝟎                    for some v in vs
        "compatible"            a ⊙ (b ⊙ v) and (ab) ⊙ v          for some a, b in ks, v in vs
        "one"                   1 ⊙ v and v                       for some v in vs, whatever ks holds
        "distributive_vectors"  a ⊙ (u ⊕ v) and (a ⊙ u) ⊕ (a ⊙ v)    for some a in ks, u, v in vs
        "distributive_numbers"  (a + b) ⊙ v and (a ⊙ v) ⊕ (b ⊙ v)    for some a, b in ks, v in vs
        where u, v, w may also be the same sample, and so may a and b.
        "Different" means: by more than 1e-9·s in some entry, s being the largest absolute value of any
        entry of all vs, of zero and of the two sides. (The tests keep a factor of 100 away from this
        border.) Only the given samples count; no others are tried. set() if nothing fails.

    >>> violated_axioms(lambda u, v: u + v, lambda a, v: 0 * v, [0, 0], lambda v: -v, [[1, 2], [3, 4]], [2, -1])
    {'one'}
    """
    ### BEGIN SOLUTION
    vs, zero = [np.asarray(v, dtype=float) for v in vs], np.asarray(zero, dtype=float)
    ks = [float(a) for a in ks]

    def same(left, right):
        size = max(np.max(np.abs(x)) for x in [left, right, zero, *vs])
        return np.max(np.abs(left - right)) <= 1e-9 * size

    pairs, factors = [(u, v) for u in vs for v in vs], [(a, b) for a in ks for b in ks]
    kept = {
        "associative": all(same(add(add(u, v), w), add(u, add(v, w))) for u, v in pairs for w in vs),
        "commutative": all(same(add(u, v), add(v, u)) for u, v in pairs),
        "zero": all(same(add(v, zero), v) for v in vs),
        "negative": all(same(add(v, neg(v)), zero) for v in vs),
        "compatible": all(same(scale(a, scale(b, v)), scale(a * b, v)) for a, b in factors for v in vs),
        "one": all(same(scale(1.0, v), v) for v in vs),
        "distributive_vectors": all(
            same(scale(a, add(u, v)), add(scale(a, u), scale(a, v))) for a in ks for u, v in pairs
        ),
        "distributive_numbers": all(
            same(scale(a + b, v), add(scale(a, v), scale(b, v))) for a, b in factors for v in vs
        ),
    }
    return {axiom for axiom, holds in kept.items() if not holds}
    ### END SOLUTION


# %% check="violated_axioms" points=3
def plus(u, v):
    return u + v


def times(a, v):
    return a * v


def minus(v):
    return -v


some, factors = [[1, 2], [3, -1], [0.1, 0.7]], [2, -1, 0.3]
found = violated_axioms(plus, times, [0, 0], minus, some, factors)
assert found == set(), f"ordinary vectors violate nothing, you found {found}"
found = violated_axioms(lambda u, v: u - v, times, [0, 0], minus, some, factors)
broken = {"associative", "commutative", "negative", "distributive_numbers"}
assert found == broken, f"u ⊕ v = u - v was worked out by hand above, you found {found}"
found = violated_axioms(lambda u, v: u * v, lambda a, v: v**a, [1], lambda v: 1 / v, [[2], [5], [0.3]], factors)
assert found == set(), f"the positive numbers are a vector space, with zero vector 1; you found {found}"

# %% [markdown]
# **Your function at work.** Eight suspects, questioned with the same three vectors and four factors. A cross marks a
# violated axiom.


# %%
def twist(u, v):
    """The usual sum, with something added to the last entry that depends on the order."""
    return u + v + np.array([0.0, 0.0, u[0] * v[1] - u[1] * v[0]])


NOUGHT, ONES = np.zeros(3), np.ones(3)
SUSPECTS = {
    "ordinary vectors": (plus, times, NOUGHT, minus),
    "positive: $u v$ and $v^a$": (lambda u, v: u * v, lambda a, v: v**a, ONES, lambda v: 1 / v),
    "origin moved to (1, 1, 1)": (lambda u, v: u + v - 1, lambda a, v: a * (v - 1) + 1, ONES, lambda v: 2 - v),
    "difference $u - v$": (lambda u, v: u - v, times, NOUGHT, minus),
    "every multiple is 0": (plus, lambda a, v: 0 * v, NOUGHT, minus),
    "only the first entry scales": (plus, lambda a, v: np.append(a * v[:1], v[1:]), NOUGHT, minus),
    "the sign of $a$ is lost": (plus, lambda a, v: abs(a) * v, NOUGHT, minus),
    "twisted sum": (twist, times, NOUGHT, minus),
}
AXIOMS = ["associative", "commutative", "zero", "negative", "compatible", "one"]
AXIOMS += ["distributive_vectors", "distributive_numbers"]

samples = [[1.0, 2.0, 3.0], [2.0, 1.0, 0.5], [0.3, 4.0, 1.0]]
verdicts = [violated_axioms(*suspect, samples, [2, -1, 0.5, 0]) for suspect in SUSPECTS.values()]
broken = np.array([[axiom in verdict for axiom in AXIOMS] for verdict in verdicts])
fig, ax = plt.subplots(figsize=(7.6, 4.6))
ax.imshow(broken, cmap="Greys", vmin=0, vmax=2, aspect="auto")
for row, column in np.argwhere(broken):
    ax.text(column, row, "×", ha="center", va="center", fontsize=16)
ax.set_xticks(range(len(AXIOMS)), [axiom.replace("_", " ") for axiom in AXIOMS], rotation=35, ha="right")
ax.set_yticks(range(len(SUSPECTS)), SUSPECTS)
ax.set(title="Who is a vector space?", xlabel="axiom", ylabel="suspect")
ax.grid(False);

# %% [markdown]
# Three suspects keep all eight. Notice the lonely crosses: `"one"` looks too obvious to need an axiom, and without it
# the space in which every multiple is $0$ would pass. The two distributive axioms are really two: the sign of $a$
# gets lost in one only. (The twisted sum is famous under the name *Heisenberg group*.)
#
# **Think.** (a) `violated_axioms` returned `set()`. Is it a vector space? (b) The list does not say that
# $0 \odot v = \mathbf{0}$. May you use it? (c) What has the strange space $(0, \infty)$ to do with machine learning?
#
# <details><summary>Answer</summary>
#
# (a) You do not know. The axioms speak about *all* vectors and numbers; samples can refute them and never prove
# them. Besides, the function trusts that sums and multiples stay in the set, which is part of the definition too.
# For the three spaces above there are proofs.
#
# (b) Yes, since it follows: $0 \odot v = (0 + 0) \odot v = (0 \odot v) \oplus (0 \odot v)$. Add
# $\ominus(0 \odot v)$ to both sides, and $\mathbf{0} = 0 \odot v$ is left. That is why lists of axioms are short: what
# can be proved is left out.
#
# (c) The logarithm translates: $\log(x \cdot y) = \log x + \log y$ and $\log(x^a) = a \log x$. So $(0, \infty)$ is the
# ordinary space $\mathbb{R}$ in disguise. Whoever adds log-probabilities instead of multiplying probabilities steps
# from one space to the other. The *temperature* of a language model is a multiple there: probabilities are raised to
# a power $a$ (and divided by their sum).
#
# </details>

# %% [markdown]
# ## 3. Subspaces, and how to convict an impostor
#
# **Idea.** A set inside $\mathbb{R}^n$ inherits its sums and multiples. The rules cannot fail, for they hold for all
# vectors of $\mathbb{R}^n$. Only one thing can go wrong: you compute with members of the set and fall out of it.
#
# **Definition.** A set $U$ of vectors of $\mathbb{R}^n$ is a **subspace** if
#
# 1. the zero vector lies in $U$;
# 2. if $x$ and $y$ lie in $U$, so does $x + y$;
# 3. if $x$ lies in $U$, so does $a x$, for *every* real number $a$.
#
# The three can be rolled into one: a set $U$ with at least one member is a subspace if and only if
# $$a x + b y \in U \quad\text{for all } x, y \in U \text{ and all real numbers } a, b .$$
# (Take $a = b = 0$ for the first rule, $a = b = 1$ for the second, $b = 0$ for the third. Conversely, $ax$ and $by$ are
# members by the third rule, and so is their sum by the second.)
#
# So whoever claims that $U$ is *no* subspace needs one **witness**: numbers $a, b$ and members $x, y$ such that
# $a x + b y$ lies outside.
#
# **By hand.** Is the quadrant of all $(x_1, x_2)$ with $x_1 \ge 0$ and $x_2 \ge 0$ a subspace? It contains zero, and
# sums stay inside. But $x = (1, 2)$ is in it and $-1 \cdot x$ is not. One witness: $a = -1$, $x = (1, 2)$, $b = 0$,
# $y = x$. (The outputs of a ReLU layer fill a quadrant. They are no vector space.)
#
# Is the union of the two axes a subspace? It contains zero, and every multiple of a member is a member. But
# $(1, 0) + (0, 1) = (1, 1)$ lies on neither axis. The witness: $a = 1$, $x = (1, 0)$, $b = 1$, $y = (0, 1)$.
#
# How would you search for a witness if all you have is a function that says whether a vector lies in $U$, and another
# one that draws members at random? Try, and try again.
#
# **Exercise 3** (3 points). Write `subspace_counterexample`.


# %% solution="subspace_counterexample"
def subspace_counterexample(contains, sampler, rng):
    """A witness (a, x, b, y) that the set U is no subspace, or None when none is found.

    Arguments
        contains   a function: contains(x) is True if x lies in U and False if not, x being a float array of
                   shape (n,), n ≥ 1. It forgives rounding errors (up to one millionth), and it does not
                   change x.
        sampler    a function: sampler(rng) draws a member of U, a float array of shape (n,). It is the only
                   source of members that you have; its entries are not larger than 100.
        rng        a np.random.Generator. All randomness comes from it: the same state of rng gives the same
                   answer.
    A witness consists of numbers a, b (as a rule no larger than 10) and members x, y of U for which
    a·x + b·y does not lie in U. Any witness is right.
    Try a = b = 0 once, and then at least 200 times a and b from the standard normal distribution, with x
    and y drawn anew, each by a sampler call of its own. (In the tests U is a subspace, and the answer is
    None; or the zero vector is missing from it; or at least one such random try in five is a witness.)
    Returns
        a tuple (a, x, b, y), or None.

    >>> rng = np.random.default_rng(0)
    >>> subspace_counterexample(lambda x: True, lambda rng: rng.normal(size=2), rng) is None
    True
    """
    ### BEGIN SOLUTION
    for trial in range(201):
        a, b = rng.normal(size=2) if trial else (0.0, 0.0)
        x, y = sampler(rng), sampler(rng)
        if not contains(a * x + b * y):
            return a, x, b, y
    return None
    ### END SOLUTION


# %% check="subspace_counterexample" points=3
def in_quadrant(x):
    return bool(np.all(x >= 0))


def from_quadrant(rng):
    return np.abs(rng.normal(size=2))


witness = subspace_counterexample(in_quadrant, from_quadrant, np.random.default_rng(1))
assert witness is not None, "the quadrant is no subspace: there are witnesses everywhere"
a, x, b, y = witness
for member in (x, y):
    assert in_quadrant(member), f"a witness is made of members, and {member} does not lie in the quadrant"
assert not in_quadrant(a * x + b * y), f"{a * x + b * y} lies in the quadrant, so this is no witness"


def on_diagonal(x):
    return bool(abs(x[0] - x[1]) < 1e-6)


found = subspace_counterexample(on_diagonal, lambda rng: rng.normal() * np.ones(2), np.random.default_rng(1))
assert found is None, f"the line x₁ = x₂ is a subspace: None was expected, not {found}"

# %% [markdown]
# **Your function at work.** Six sets (dots: random members) and the evidence against five of them: $x$ and $y$ are
# members, the cross is $ax + by$.


# %%
def on_axes(rng):
    return rng.permutation([rng.normal(), 0.0])


def in_disc(rng):
    x = rng.normal(size=2)
    return x / max(1.0, np.linalg.norm(x))


SETS = {
    "a line through 0": (lambda x: abs(x[1] - 0.5 * x[0]) < 1e-6, lambda rng: rng.normal() * np.array([2.0, 1.0])),
    "a line beside 0": (
        lambda x: abs(x[1] - 0.5 * x[0] - 1) < 1e-6,
        lambda rng: np.array([0.0, 1.0]) + rng.normal() * np.array([2.0, 1.0]),
    ),
    "the quadrant": (in_quadrant, from_quadrant),
    "both axes": (lambda x: bool(np.min(np.abs(x)) < 1e-6), on_axes),
    "whole numbers": (
        lambda x: bool(np.all(np.abs(x - np.round(x)) < 1e-6)),
        lambda rng: rng.integers(-3, 4, size=2).astype(float),
    ),
    "the disc": (lambda x: bool(np.linalg.norm(x) < 1 + 1e-6), in_disc),
}
fig, axes = plt.subplots(2, 3, figsize=(9.0, 6.2), sharex=True, sharey=True)
for ax, (title, (contains, sampler)) in zip(axes.flat, SETS.items(), strict=True):
    rng = np.random.default_rng(2)
    ax.plot(*np.array([sampler(rng) for _ in range(150)]).T, ".", color="0.8", markersize=4)
    witness = subspace_counterexample(contains, sampler, rng)
    if witness is not None:
        a, x, b, y = witness
        ax.plot(*x, "o", color="C0", markersize=8, label="x")
        ax.plot(*y, "s", color="C1", markersize=8, label="y")
        ax.plot(*(a * x + b * y), "kx", markersize=10, markeredgewidth=2.5, label=f"{a:.2g}·x {b:+.2g}·y")
        ax.legend(loc="upper left", fontsize=8, frameon=True)
    ax.set(title=title if witness else f"{title}: no witness", xlim=(-4, 4), ylim=(-4, 4), aspect="equal")
fig.supxlabel("first entry")
fig.supylabel("second entry");

# %% [markdown]
# **Think.** (a) Is every set that contains $0$ a subspace? (b) Is the union of two subspaces ever a subspace? (c) The
# grey images of 64 pixels, each between 0 and 1: a subspace of $\mathbb{R}^{64}$? (d) And the vectors whose entries
# have mean 0?
#
# <details><summary>Answer</summary>
#
# (a) No: four of the five convicts above contain $0$. A set without $0$ is convicted at once, but a set with $0$ is
# not yet acquitted.
#
# (b) Only if one of them lies inside the other. Otherwise take $x$ from the first that is not in the second, and $y$
# from the second that is not in the first. If $x + y$ lay in the first, so would $y = (x + y) - x$, a contradiction;
# and likewise for the second. (The *intersection* of two subspaces is always one.)
#
# (c) No: twice a white image is brighter than white, and $-1$ times it is darker than black. Images are stored as
# vectors of $\mathbb{R}^{64}$, and that is what makes them useful; but not every vector there is an image.
#
# (d) Yes. The mean of $ax + by$ is $a$ times the mean of $x$ plus $b$ times the mean of $y$, that is $0$. When you
# subtract from a data column its mean, you move it into this subspace.
#
# </details>

# %% [markdown]
# ## 4. Polynomials are vectors
#
# **Idea.** Functions can be added and scaled: $(f + g)(t) = f(t) + g(t)$ and $(a f)(t) = a \cdot f(t)$. All eight
# axioms hold, since they hold for the number at every $t$. So functions are vectors. Most of them need infinitely many
# numbers to be written down, but polynomials do not.
#
# **Definition.** The *coefficient vector* of the polynomial
# $$p(t) = p_0 + p_1 t + p_2 t^2 + \dots + p_m t^m$$
# is $(p_0, p_1, \dots, p_m)$, the constant **first**: entry $k$ belongs to $t^k$. The *degree* is the largest $k$ with
# $p_k \ne 0$. (The zero polynomial has no such $k$; write it as $(0)$.)
#
# Coefficients of the same power are added: $(p + q)_k = p_k + q_k$. If one of the polynomials is shorter, its missing
# coefficients are $0$.
#
# **By hand.** $p(t) = 1 + 2t + t^2$ is $(1, 2, 1)$ and $q(t) = 5 + 3t$ is $(5, 3)$. Their sum is
# $6 + 5t + t^2$, that is $(6, 5, 1)$. And $(1, 2, 1) + (3, -1, -1) = (4, 1, 0)$: the squares cancel, and what is left,
# $4 + t$, has degree 1. We write it as $(4, 1)$, without the idle zero at the end.
#
# **Exercise 4** (2 points). Write `poly_add`.


# %% solution="poly_add"
def poly_add(p, q):
    """The coefficient vector of the sum of two polynomials.

    Arguments
        p, q   coefficient vectors of shapes (m,) and (n,), m and n ≥ 1 and perhaps different: entry k
               belongs to tᵏ, so the constant comes first. They may themselves end with zeros.
    Returns
        a float array of shape (d + 1,), d being the degree of the sum: there are no zeros at its end.
        If the sum is the zero polynomial, the array [0.0] of shape (1,). Only entries that are exactly
        zero are dropped, and only at the end; a small number is not zero.
    Raises
        ValueError if p or q is not one-dimensional or is empty.

    >>> poly_add([1, 2, 1], [5, 3])
    array([6., 5., 1.])
    >>> poly_add([1, 2, 1], [3, -1, -1])
    array([4., 1.])
    """
    ### BEGIN SOLUTION
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or q.ndim != 1 or not len(p) or not len(q):
        raise ValueError(f"coefficient vectors have shape (n,) with n ≥ 1, not {p.shape} and {q.shape}")
    total = np.zeros(max(len(p), len(q)))
    total[: len(p)] += p
    total[: len(q)] += q
    powers = np.flatnonzero(total)
    return total[: powers[-1] + 1] if len(powers) else np.zeros(1)
    ### END SOLUTION


# %% check="poly_add" points=2
found = poly_add([1, 2, 1], [5, 3])
assert np.shape(found) == (3,), f"the longer polynomial has 3 coefficients, and so has the sum, not {found}"
assert np.allclose(found, [6, 5, 1]), f"(1 + 2t + t²) + (5 + 3t) = 6 + 5t + t², not {found}"
found = poly_add([1, 2, 1], [3, -1, -1])
assert np.shape(found) == (2,), f"the squares cancel, so two coefficients are left, not {found}"
assert np.allclose(found, [4, 1]), f"(1 + 2t + t²) + (3 - t - t²) = 4 + t, not {found}"

# %% [markdown]
# **Your functions at work.** A value of a polynomial is a combination of powers, so `linear_combination` draws the
# curve: its factors are the coefficients, its vectors are $1, t, t^2, \dots$ at 100 places. Two parabolas add up to a
# straight line.

# %%
t = np.linspace(-2.5, 2.5, 100)


def curve(p):
    """The values of the polynomial p at all places t."""
    return linear_combination(p, [t**k for k in range(len(p))])


p, q = [1, 2, 1], [3, -1, -1]
fig, ax = plt.subplots()
ax.plot(t, curve(p), "-", label="$p(t) = 1 + 2t + t^2$")
ax.plot(t, curve(q), "--", label="$q(t) = 3 - t - t^2$")
ax.plot(t, curve(poly_add(p, q)), "-.", color="black", label="$(p + q)(t)$")
ax.set(xlabel="t", ylabel="value", title="The sum of two parabolas need not be a parabola")
ax.legend();

# %% [markdown]
# So here is a claim to judge: "the polynomials of degree *exactly* 2 form a vector space". Put your detective on it.
# The set holds the vectors $(p_0, p_1, p_2)$ with $p_2 \ne 0$.

# %%
witness = subspace_counterexample(
    lambda p: abs(p[2]) > 1e-12, lambda rng: rng.normal(size=3), np.random.default_rng(4)
)
print("a = {}, x = {}, b = {}, y = {}".format(*witness))

# %% [markdown]
# **Think.** Which witness was found, and could random factors have found one? How would you mend the claim?
#
# <details><summary>Answer</summary>
#
# The witness is $a = b = 0$: the zero polynomial is missing. Another one is the figure above, $a = b = 1$ with
# $x = p$ and $y = q$. Random factors would practically never make the squares cancel exactly. Almost all combinations
# stay in the set, and it is no subspace all the same: "almost" does not count.
#
# Polynomials of degree *at most* 2, together with the zero polynomial, are a subspace: combining them makes no
# higher powers. They are described by any three numbers, so this space is $\mathbb{R}^3$ in disguise. All
# polynomials together are a vector space too, and no fixed number of coefficients is enough for it.
#
# </details>

# %% [markdown]
# ## 5. A real job: the average three
#
# **Idea.** An image of $8 \times 8$ pixels is a vector of $\mathbb{R}^{64}$: write its rows one after the other. So
# images can be added and scaled, and in particular *averaged*. What does the average of all handwritten threes look
# like? And can you read a new digit by asking which average it is closest to?
#
# **Definition.** Let $x_1, \dots, x_n \in \mathbb{R}^d$ be samples with labels $y_1, \dots, y_n$ from
# $0, 1, \dots, k - 1$. If class $j$ has $n_j > 0$ samples, its *mean* is the linear combination
#
# $$\mu_j = \frac{1}{n_j} \sum_{i \,:\, y_i = j} x_i \;\in\; \mathbb{R}^d$$
#
# of the samples of that class, each with the factor $1/n_j$. A class without samples has no mean.
#
# **By hand.** Four samples $(1, 2)$, $(5, 0)$, $(3, 4)$, $(0, 7)$ with labels $0, 2, 0, 2$, and $k = 3$. Class 0:
# $\frac12 (1 + 3,\ 2 + 4) = (2, 3)$. Class 2: $\frac12 (5 + 0,\ 0 + 7) = (2.5, 3.5)$. Class 1 has no sample. In the
# answer, **row $j$ belongs to class $j$**, so class 1 keeps its row and fills it with `nan`, "not a number". If the
# row were left out, class 2 would move up and be taken for class 1; if it were filled with zeros, it would claim a mean
# that nobody has measured.
#
# (You will have small batches in which some digit does not occur. NumPy's mean of no rows is `nan` too, but it comes
# with a warning; your function gives none.)
#
# **Exercise 5** (3 points). Write `class_means`.


# %% solution="class_means"
def class_means(X, y, k):
    """The mean of the samples of each class.

    Arguments
        X   (n, d), n and d ≥ 1: one sample in each row.
        y   (n,): their labels, whole numbers, in any order.
        k   the number of classes, a whole number ≥ 1. The classes are 0, 1, …, k − 1; some of them, the
            first and the last included, may have no sample.
    Returns
        a float array of shape (k, d). Row j is the mean of the samples with label j, and consists of
        np.nan if there is none. No warning is issued.
    Raises
        ValueError if X is not two-dimensional, if y does not have shape (n,) (one label for each sample;
        shape (n, 1) will not do), and if a label is not one of 0, 1, …, k − 1.

    >>> class_means([[1, 2], [5, 0], [3, 4], [0, 7]], [0, 2, 0, 2], 3)
    array([[2. , 3. ],
           [nan, nan],
           [2.5, 3.5]])
    """
    ### BEGIN SOLUTION
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError(f"X should be (n, d) and y (n,), but they are {X.shape} and {y.shape}")
    if not np.all(np.isin(y, np.arange(k))):
        raise ValueError(f"the labels should be from 0 to {k - 1}, not {np.unique(y)}")
    means = np.full((k, X.shape[1]), np.nan)
    for j in np.unique(y):
        means[j] = np.mean(X[y == j], axis=0)
    return means
    ### END SOLUTION


# %% check="class_means" points=3
found = class_means([[1, 2], [5, 0], [3, 4], [0, 7]], [0, 2, 0, 2], 3)
assert np.shape(found) == (3, 2), f"one row for each of 3 classes, each with 2 entries: not shape {np.shape(found)}"
assert np.allclose(found[0], [2, 3]), f"the mean of (1, 2) and (3, 4) is (2, 3), not {found[0]}"
assert np.allclose(found[2], [2.5, 3.5]), f"row 2 belongs to class 2, whose mean is (2.5, 3.5), not {found[2]}"
assert np.all(np.isnan(found[1])), f"class 1 has no sample: its row is nan, not {found[1]}"

# %% [markdown]
# **Your function at work.** 600 digits, shuffled and cut in half: 300 to take means of, 300 to be read.

# %% locked="digits"
with open("digits.csv", encoding="utf-8") as file:
    _rows = [line.split(",") for line in file if not line.startswith("#")]
_table = np.random.default_rng(0).permutation(np.array(_rows[1:], dtype=float))
LABELS, DIGITS = _table[:, 0].astype(int), _table[:, 1:]  # (600,) and (600, 64): ink from 0 to 16

# %%
MEANS = class_means(DIGITS[:300], LABELS[:300], 10)


def show(ax, image, title):
    """A vector of 64 numbers as an image; much ink is black."""
    ax.imshow(np.reshape(image, (8, 8)), cmap="gray_r", vmin=0, vmax=16)
    ax.set(title=title, xticks=[], yticks=[])


fig, axes = plt.subplots(2, 10, figsize=(9.6, 2.6))
for j in range(10):
    show(axes[0, j], DIGITS[:300][LABELS[:300] == j][0], f"{j}")
    show(axes[1, j], MEANS[j], "")
axes[0, 0].set_ylabel("one sample")
axes[1, 0].set_ylabel("mean")
fig.suptitle("The average digit is blurred, and easy to recognise");

# %% [markdown]
# Between two images lies a whole line of combinations $(1 - s)\,\mu_3 + s\,\mu_8$. For $s$ between 0 and 1 one digit
# turns into the other. Beyond, the difference is *exaggerated*: at $s = 2$ you see what an 8 has and a 3 has not.
# (Entries below 0 are shown as white, and above 16 as black: such combinations are vectors, but no images.)


# %%
def draw_between(first=3, second=8, s=0.5):
    """The combination (1 − s)·mean of one digit + s·mean of another, between the two."""
    _, axes = plt.subplots(1, 3, figsize=(6.6, 2.6))
    show(axes[0], MEANS[first], f"mean {first}")
    show(axes[1], linear_combination([1 - s, s], [MEANS[first], MEANS[second]]), f"s = {s:g}")
    show(axes[2], MEANS[second], f"mean {second}")


draw_between()

# %%
interact(draw_between, first=(0, 9), second=(0, 9), s=(-1.0, 2.0, 0.25));

# %% [markdown]
# Now read the other 300 digits. The given function `nearest` compares a digit $x$ with each mean by the sum of the
# squared differences of their pixels (its root is the *distance*, as notebook 06 explains) and takes the class with
# the smallest sum. Rows of `nan` are passed over. How many samples are needed for good means?


# %%
def nearest(X, means):
    """For each row of X the class whose mean has the smallest sum of squared differences."""
    return np.nanargmin([np.sum((X - m) ** 2, axis=1) for m in means], axis=0)


sizes = np.array([5, 10, 20, 40, 80, 150, 300])
rates, missing = [], []
for size in sizes:
    few = class_means(DIGITS[:size], LABELS[:size], 10)
    rates.append(np.mean(nearest(DIGITS[300:], few) == LABELS[300:]))
    missing.append(int(np.sum(np.isnan(few[:, 0]))))

fig, ax = plt.subplots()
ax.semilogx(sizes, 100 * np.array(rates), "o-", label="nearest mean")
ax.axhline(10, color="0.4", linestyle=":", label="guessing")
for size, rate, count in zip(sizes, rates, missing, strict=True):
    if count:
        beside = {"xytext": (8, -10), "textcoords": "offset points", "fontsize": 9}
        ax.annotate(f"{count} of 10 digits missing", (size, 100 * rate), **beside)
ax.set_xticks(sizes, sizes)
ax.minorticks_off()
ax.set(xlabel="samples used for the means", ylabel="of 300 other digits read correctly (%)", ylim=(0, 100))
ax.set_title(f"Ten averages read {rates[-1]:.0%} of the digits")
ax.legend(loc="center right");

# %% [markdown]
# No training, no tuning, ten averages. A digit that did not occur among the samples can never be the answer, which is
# why the first points are low.
#
# How far can you trust the last point? It comes from a single shuffle, and a lucky one. Over 200 shuffles the rate is
# 90 % on average, and between 87 % and 92 % in nine cases out of ten. Without any shuffle, taking the first 300 images
# of the file and reading the last 300, it is only 77 %. A likely reason is that the file is ordered by writer, at
# least in part: then shuffling lets the means see everybody's handwriting, and the unshuffled number tells more about
# new people.
#
# **Think.** (a) Is the mean of some threes a three? (b) Why is the mean a sensible choice among all vectors of
# $\mathbb{R}^{64}$? (c) The means of the classes are known, and the numbers of samples $n_j$. Can you find the mean of
# *all* samples?
#
# <details><summary>Answer</summary>
#
# (a) Nobody has written it: the set of all images of threes is not closed under averages, let alone a subspace. Still
# the mean is a vector like any other, and this is the use of a vector space: one may compute in it without asking at
# every step what the result means.
#
# (b) It is the vector $m$ for which the sum of all squared differences to the samples,
# $\sum_i \sum_j (x_{ij} - m_j)^2$, is smallest. It suffices to look at one pixel, with $\bar x$ the mean of its values
# $x_1, \dots, x_n$:
# $\sum_i (x_i - m)^2 = \sum_i (x_i - \bar x)^2 + n (\bar x - m)^2$, since the mixed term
# $2 (\bar x - m) \sum_i (x_i - \bar x)$ is $0$. The last term is smallest, namely $0$, for $m = \bar x$.
#
# (c) Yes, but it is not the mean of the means, unless the classes are equally large. The sum of the samples of class
# $j$ is $n_j \mu_j$, so the mean of all is the combination $\sum_j \frac{n_j}{n} \mu_j$ over the classes that have
# samples.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | linear combination | the vector $c_1 v_1 + \dots + c_k v_k$, made of vectors $v_i$ and numbers $c_i$ |
# | span | the set of all linear combinations of some given vectors |
# | axiom | a law that a definition demands, from which other laws are proved |
# | vector space | a set with a sum and with real multiples that obey eight axioms; its elements are called vectors |
# | subspace | a set of vectors that contains zero, and with $x$ and $y$ also every $a x + b y$ |
# | witness | an example that proves a claim, here the claim that a set is no subspace |
# | coefficient vector | the list $(p_0, \dots, p_m)$ of the coefficients of a polynomial, the constant first |
# | sample | one observation of a data set, written as one row of $X$ |
# | class mean | the mean of all samples with one label |

# %% [markdown]
# ## Summary
#
# - A linear combination multiplies each vector by its own factor and adds. The span is all that can be reached.
# - A vector space is a set with a sum and multiples that keep eight axioms. Its zero need not look like zero.
# - A subspace is closed under $ax + by$. Containing 0 is not enough, nor is being closed under sums alone, or under
#   multiples alone. One witness refutes; no number of tries proves.
# - Polynomials, images and data samples are vectors. A mean is a linear combination.
#
# **Further reading.** For all of Part II, *Linear algebra*: Sheldon Axler, *Linear Algebra Done Right*; MIT
# OpenCourseWare, *Linear Algebra*.
#
# **Where to go next.** You can add vectors and scale them, but you cannot yet say how *long* one is. This is what
# [notebook 06](../06_norms/06_norms.ipynb), *Norms*, is about.
