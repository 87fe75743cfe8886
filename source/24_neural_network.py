# %% [markdown]
# # 24 A neural network from scratch
#
# This is where the roadmap leads. In this notebook you build a neural network from nothing but arithmetic: first an
# engine that finds every slope of any calculation with numbers, then the same engine for whole arrays, then a network
# that reads handwriting. At the end there is no number in a training step that you cannot account for.
#
# **What you will be able to do**
#
# - say what a calculation is to an engine: a graph whose every node knows how to pass a gradient back;
# - put the nodes in the one order in which a single walk back is enough, and walk it (*backpropagation*);
# - carry out a whole training step by hand, and have your engine reproduce each number;
# - extend the engine to arrays: undo broadcasting, and send gradients through a matrix product;
# - build layers and a loss, and say why weights must neither start at zero nor at any old size;
# - write the training loop, avoid its classical mistakes, and judge the result on digits that it has not seen.
#
# **What you need**: the chain rule and `Dual` ([notebook 02](../02_chain_rule/02_chain_rule.ipynb)); vector-Jacobian
# products ([notebook 15](../15_jacobian/15_jacobian.ipynb)); training and held-out data
# ([notebook 17](../17_loss_minimisation/17_loss_minimisation.ipynb),
# [notebook 23](../23_statistics/23_statistics.ipynb)); `log_softmax` and `nll_grad`
# ([notebook 21](../21_divergence/21_divergence.ipynb)); the optimiser Adam
# ([notebook 22](../22_optimisation/22_optimisation.ipynb)). From Python: what a class is, and what a subclass is.
#
# **Time**: about five hours; the milestones after sections 3 and 5 are good places for a break. There are eight
# exercises, 14 points in all.
#
# **Data**, beside this notebook: `digits.csv`, 1797 handwritten digits (Alpaydin and Kaynak 1998, UCI Machine Learning
# Repository, as distributed with scikit-learn; licence CC BY 4.0). Its first lines give the full source.
#
# ## Notation
#
# | sign | in code | meaning |
# |---|---|---|
# | $L$ | `out`, `loss` | the output of a calculation: the last node of its graph |
# | $\bar v = \partial L / \partial v$ | `v.grad` | the gradient of the output in a node $v$; it has the shape of $v$ |
# | $\bar v \mapsto (\bar a, \bar b, \dots)$ | `v.pull` | the pullback of a node: its parents' shares of its gradient |
# | $X$ | `X` | inputs, one sample a row; shape `(n, d)` |
# | $y$ | `y` | labels $0, \dots, k - 1$; shape `(n,)` |
# | $W,\ b$ | `weight`, `bias` | the weights `(d, k)` and biases `(k,)` of a layer $X \mapsto XW + b$ |
# | $\eta$ | `lr` | the learning rate |
#
# (In notebook 15 a layer was $Wx + b$ for a single column $x$. Here samples are rows, as in notebook 21, and $W$
# stands on the other side, transposed.)
#
# Some conventions hold in every exercise. What is called a number may be a whole number or a float, of Python's or
# NumPy's usual kinds; what is called an array may also be given as a list, or as nested lists. Nothing that you are
# given is changed, unless the docstring says so. A result counts as right if it is right to nine digits, and what a
# docstring allows is computed without any warning.

# %% locked="setup"
import time

import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("course.mplstyle")

# %% [markdown]
# ## 1. A calculation that remembers itself
#
# **Idea.** `Dual` carried a slope forward through ordinary code, one input at a time. A network has thousands of
# inputs, its weights, and *one* output, its loss. So one should walk backward. But who can walk back through a
# calculation that has left no trace? Let every number remember what it was made from.
#
# **Definition.** The **graph** of a calculation has a **node** for every number that occurs in it. The **parents** of a
# node are the nodes that it was made from directly, an **edge** leads to each of them, and a node without parents is a
# **leaf**: an input, a weight or a constant. An operand used twice is a parent twice: two edges, hence two paths.
# Besides its value, a node keeps its **pullback**, a function: given $\bar v = \partial L / \partial v$, the gradient
# of the output with respect to this node, it returns what each parent receives along this one edge,
#
# $$\bar v \;\longmapsto\; \Big( \bar v \, \frac{\partial v}{\partial a}, \;
# \bar v \, \frac{\partial v}{\partial b} \Big) \qquad \text{for } v = f(a, b) .$$
#
# In the language of notebook 15, the pullback is the vjp of a single step: times the transposed Jacobian. This class is
# all that the whole notebook needs to know of nodes.


# %% locked="node"
class Node:
    """A value that remembers what it was made from.

    data      the value
    parents   the nodes it was made from, a tuple in the order of the operands; empty for a leaf
    pull      its pullback: a function of the gradient of the output with respect to this node, which returns for each
              parent, in the same order, its share of that gradient (in a tuple or a list). None for a leaf.
    grad      where backpropagation leaves the gradient of the output with respect to this node; 0 at first
    """

    __array_ufunc__ = None  # so that NumPy leaves an operator between an array and a node to the node

    def __init__(self, data, parents=(), pull=None):
        self.data, self.parents, self.pull = data, tuple(parents), pull
        # for a number, zeros_like is an array of shape (): [()] takes the number out of it, and leaves other arrays
        self.grad = np.zeros_like(data)[()]

    @classmethod
    def lift(cls, other):
        """other itself if it is a node of this class, otherwise a leaf of this class with the value other."""
        return other if isinstance(other, cls) else cls(other)

    def backward(self):
        """Backpropagation from this node: your functions of the exercises 2 and 3."""
        backward(topological(self))

    def __repr__(self):
        return f"{type(self).__name__}({self.data}, grad={self.grad})"


# %% [markdown]
# **By hand.** $v = a \cdot b$ at $a = 2$, $b = 5$. The slopes are $\partial v/\partial a = b = 5$ and
# $\partial v/\partial b = a = 2$, so the pullback is $g \mapsto (5g, 2g)$. And for $v = a \cdot a$? Both operands are
# the same node: the parents are $(a, a)$, the pullback is $g \mapsto (ag, ag)$, and $a$ receives $2ag$ in all. Nobody
# has to know the rule for squares: the sum does it.
#
# Why a sum? If $L$ depends on $a$ in several ways, the chain rule of notebook 15 adds what comes along each of them.
# Follow it through the whole graph, and you get a description of the gradient that has no algorithm in it:
#
# > $\partial L/\partial a$ is the sum, over **all paths** from $L$ back to $a$, of the product of the local slopes
# > on the path.
#
# The next cell computes it literally like this. It is slow, as you will see, but it is plainly right, and will serve as
# a judge of everything that is faster.


# %% locked="path_sum"
def path_sum(out, leaf, g=1.0):
    """The gradient of out with respect to leaf, times g: the sum over all paths, by following each of them."""
    if out is leaf:
        return g
    if not out.parents:
        return 0.0
    return sum(path_sum(parent, leaf, share) for parent, share in zip(out.parents, out.pull(g), strict=True))


def by_paths(kind, f, *inputs):
    """f of leaves of this kind (a class) with the given data: the data of the result, and its gradients, a list.

    If the result is an array, the gradients are those of the sum of its entries.
    """
    leaves = [kind(x) for x in inputs]
    out = f(*leaves)
    return out.data, [path_sum(out, leaf, np.ones_like(out.data)[()]) for leaf in leaves]


# %% [markdown]
# **Exercise 1** (2 points). Write the class `Value`, a node that is a number. The sum is given as a pattern: it
# computes its value and says what each operand receives. Write the others in the same way: product, quotient, power,
# $e^x$, $\tanh$ (its slope is $1 - \tanh^2$), and $\operatorname{relu}(x) = \max(x, 0)$.


# %% solution="Value"
class Value(Node):
    """A number that remembers what it was made from.

    Its data is a float; `Value(2)` is a leaf with the data 2.0. The operators and methods make a new Value and change
    no other. Its parents and its pullback fit together as `Node` says (`path_sum` relies on nothing else): along all
    paths together, every operand receives the gradient, times its slope. Values and slopes are right to twelve digits,
    or to 1e-12 where they are small. A pullback changes nothing: it only returns the shares. It may be called any
    number of times, with any number g.

    Operands: two Values (the same one twice, too), or a Value and a plain number (Python's or NumPy's) on either side;
    the exponent of ** is a plain number. You need not care about results too large for a float, a division by 0, 0 to a
    negative power or a negative number to a fractional power.

    >>> by_paths(Value, lambda a, b: a * b, 2, 5)
    (10.0, [5.0, 2.0])
    """

    def __init__(self, data, parents=(), pull=None):
        super().__init__(float(data), parents, pull)

    def __add__(self, other):
        """self + other. (This one is given.)"""
        other = Value.lift(other)
        return Value(self.data + other.data, (self, other), lambda g: (g, g))

    def __mul__(self, other):
        """self * other"""
        ### BEGIN SOLUTION
        other = Value.lift(other)
        return Value(self.data * other.data, (self, other), lambda g: (g * other.data, g * self.data))
        ### END SOLUTION

    def __truediv__(self, other):
        """self / other"""
        ### BEGIN SOLUTION
        other = Value.lift(other)
        quotient = self.data / other.data
        return Value(quotient, (self, other), lambda g: (g / other.data, -g * quotient / other.data))
        ### END SOLUTION

    def __pow__(self, n):
        """self ** n for a plain number n, whole or not. For n = 0 it is 1 with slope 0, also where self is 0."""
        ### BEGIN SOLUTION
        if n == 0:
            return Value(1.0, (self,), lambda g: (0.0 * g,))
        return Value(self.data**n, (self,), lambda g: (g * n * self.data ** (n - 1),))
        ### END SOLUTION

    def exp(self):
        """e to the power self"""
        ### BEGIN SOLUTION
        power = np.exp(self.data)
        return Value(power, (self,), lambda g: (g * power,))
        ### END SOLUTION

    def tanh(self):
        """the hyperbolic tangent of self, for any self"""
        ### BEGIN SOLUTION
        t = np.tanh(self.data)
        return Value(t, (self,), lambda g: (g * (1 - t * t),))
        ### END SOLUTION

    def relu(self):
        """self where it is positive, otherwise 0; its slope is 1 where self > 0, otherwise 0 (also at 0 itself)"""
        ### BEGIN SOLUTION
        slope = 1.0 if self.data > 0 else 0.0
        return Value(slope * self.data, (self,), lambda g: (g * slope,))
        ### END SOLUTION

    # What follows from these is given.

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __neg__(self):
        return self * -1.0

    def __sub__(self, other):
        return self + -Value.lift(other)

    def __rsub__(self, other):
        return -self + other

    def __rtruediv__(self, other):
        return Value.lift(other) / self


# %% check="Value" points=2
_value, _slopes = by_paths(Value, lambda a, b: a * b, 2, 5)
assert (_value, _slopes) == (10, [5, 2]), f"a · b at (2, 5) is 10 with slopes 5 and 2, not {_value} with {_slopes}"
_value, _slopes = by_paths(Value, lambda a: a * a, 3)
assert _slopes == [6], f"the slope of a · a at 3 is 6, not {_slopes}: both operands receive their share"
_value, _slopes = by_paths(Value, lambda a, b: a / b, 3, 2)
assert np.allclose(_slopes, [0.5, -0.75]), f"the slopes of a / b at (3, 2) are 1/2 and -3/4, not {_slopes}"
_value, _slopes = by_paths(Value, lambda x: x**2 + 2 * x.relu() + x.tanh(), 0)
assert _slopes == [1], f"x² + 2 relu x + tanh x has the slope 0 + 0 + 1 at 0, not {_slopes}"

# %% [markdown]
# **Your class at work.** The neuron $\tanh(wx + b)$ at $x = 2$, for every $w$: its value, and its slope in $w$, read
# off your graph. Nobody differentiated anything.

# %%
ws = np.linspace(-3, 3, 121)
neuron = [by_paths(Value, lambda w: (w * 2 + 1).tanh(), w) for w in ws]

fig, ax = plt.subplots()
ax.plot(ws, [value for value, _ in neuron], label="tanh(2w + 1)")
ax.plot(ws, [slopes[0] for _, slopes in neuron], label="its slope in $w$, from the graph")
ax.plot(ws[::8], np.gradient([value for value, _ in neuron], ws)[::8], "o", color="black", label="difference quotients")
ax.set(xlabel="weight $w$", ylabel="value and slope", title="A number that knows its slope")
ax.legend();

# %% [markdown]
# **Think.** (a) A calculation with $N$ operations and 337 weights: how often must it be run to get its gradient by
# `Dual`, and how often by difference quotients? (b) Why does the pullback of $e^x$ use the *output* of the node, and is
# it not dangerous that a pullback reads `self.data` long after the forward run?
#
# <details><summary>Answer</summary>
#
# (a) 337 times by `Dual` (one run for each weight with the dot 1), and 338 times by forward differences, which are not
# even exact. The walk back costs about as much as a few runs, for any number of weights.
#
# (b) Since $(e^x)' = e^x$, the slope has been computed already. It *is* dangerous: whoever changes the data of a node
# between the forward run and the walk back gets the slopes of a calculation that never took place. So the weights may
# be changed only after the walk. Keep this in mind for section 8.
#
# </details>

# %% [markdown]
# ## 2. The right order
#
# **Idea.** In $b = a + a$, $c = b + b$, $d = c + c$ the value doubles three times, and from $d$ to $a$ there are
# $2 \cdot 2 \cdot 2 = 8$ paths. With sixty such lines there are $2^{60}$, and `path_sum` would take longer than the
# universe is old. But all the paths share their pieces. If $b$ waits until *everything* that is owed to it has
# arrived, it needs to hand on the sum only *once*. So a node must come after all nodes that were made from it.
#
# **Definition.** A **topological order** of the graph of $L$ is a list of all nodes that $L$ depends on, $L$ included,
# each of them once, in which **every node stands after all of its parents**. Read from the front, everything that is
# needed has been computed; read from the back, everything that is owed has arrived.
#
# Such an order always exists, for a node cannot be its own ancestor. To find one, walk *depth first*: visit the parents
# of a node before you write down the node itself, and skip what has been visited before.
#
# **By hand.** $b = a + a$, $c = b \cdot a$, $d = c + b$. From $d$ visit $c$; from $c$ visit $b$; from $b$ visit $a$,
# which has no parents: write $a$. Now $b$ can be written, then $c$ (its parent $a$ is there already). Back at $d$, its
# other parent $b$ is there: write $d$. The order is $a, b, c, d$. The shortest way to get it wrong is to list the nodes
# as one meets them and turn the list around: from $d$ one meets $c$ and $b$ side by side, and both $d, c, b, a$ and
# $d, b, c, a$ look fine, but only in one of the two does $b$ wait for what it is owed by $c$.
#
# **Deep graphs.** A function that calls itself for each parent is three lines long, and Python stops it at a depth of
# about a thousand. A sum over a few thousand samples is deeper. Keep a list of what is still to be done instead, and
# take from its end. It helps to put a node there *twice*: once for "visit its parents", and below them for "now write
# it down". By hand for the graph above, with $b!$ for "write $b$ down":
#
# | the list, its end on the right | what is taken from the end |
# |---|---|
# | $d$ | $d$: put $d!$, and then its parents |
# | $d!,\ c,\ b$ | $b$: put $b!$, and then its parents |
# | $d!,\ c,\ b!,\ a,\ a$ | $a$: put $a!$, it has no parents; then $a!$: **write $a$** |
# | $d!,\ c,\ b!,\ a$ | $a$ again: visited before, skip it; then $b!$: **write $b$** |
# | $d!,\ c$ | $c$: put $c!$, and then its parents |
# | $d!,\ c!,\ b,\ a$ | $a$ and $b$: skip both; then $c!$: **write $c$**, and $d!$: **write $d$** |
#
# **Exercise 2** (1 point). Write `topological`. The given functions build graphs to try it on.


# %% locked="graph"
def graph(recipe):
    """A graph by recipe, as a list of nodes: for each node the pairs (number of a parent, local slope).

    The parents of a node are among the nodes before it. graph([[], [(0, 3), (0, 2)]]) has a leaf and a node with the
    local slopes 3 and 2 for it. All data are 1: nothing can be read off them.
    """
    nodes = []
    for edges in recipe:
        slopes = [slope for _, slope in edges]
        pull = (lambda g, slopes=slopes: tuple(g * slope for slope in slopes)) if edges else None
        nodes.append(Node(1.0, [nodes[j] for j, _ in edges], pull))
    return nodes


def orders(recipe, *roots):
    """The topological orders of one graph for these roots (numbers of nodes), each as a list of numbers of nodes."""
    nodes = graph(recipe)
    number = {node: k for k, node in enumerate(nodes)}
    return [[number[node] for node in topological(nodes[root])] for root in roots]


# %% solution="topological"
def topological(root):
    """The nodes that root depends on, in topological order.

    Arguments
        root   a node; only its `parents`, their `parents` and so on are used. A parent may occur twice in a tuple of
               parents. Nothing about the nodes is changed.
    Returns
        a new list of nodes: root and all its ancestors (parents, their parents, ...), each exactly once, every node
        after all of its parents. So root is the last. Any such order is right. The graph may have tens of thousands of
        nodes in a chain (more than Python lets a function call itself), and more paths than can ever be followed:
        look at the parents of each node only once.

    >>> a, b = graph([[], [(0, 1), (0, 1)]])
    >>> topological(b) == [a, b]
    True
    """
    ### BEGIN SOLUTION
    order, visited, todo = [], set(), [(root, False)]
    while todo:
        node, parents_are_written = todo.pop()
        if parents_are_written:
            order.append(node)
        elif node not in visited:
            visited.add(node)
            todo.append((node, True))
            todo.extend((parent, False) for parent in node.parents)
    return order
    ### END SOLUTION


# %% check="topological" points=1
_recipe = [[], [(0, 1), (0, 1)], [(1, 1), (0, 1)], [(2, 1), (1, 1)]]  # a, b = a + a, c = b · a, d = c + b
_found_d, _found_b = orders(_recipe, 3, 1)
assert _found_d == [0, 1, 2, 3], f"there is only one order here: a, b, c, d, each once; the numbers were {_found_d}"
assert _found_b == [0, 1], f"b depends on a alone (and itself): a, b; the numbers were {_found_b}"
(_found,) = orders([[], *([(k, 1)] for k in range(9999))], 9999)
assert _found == list(range(10000)), "ten thousand nodes in a row have one order only, from the first to the last"

# %% [markdown]
# **Your function at work.** Each line $b = a + a$ doubles the paths and adds one node. Count both.

# %%
doublings = np.arange(1, 41)
ladders = [graph([[], *([(k, 1), (k, 1)] for k in range(n))]) for n in doublings]
fig, ax = plt.subplots()
ax.semilogy(doublings, 2.0 ** (doublings + 1) - 1, "--", label="nodes met on all paths")
ax.semilogy(doublings, [len(topological(ladder[-1])) for ladder in ladders], "-", label="nodes in your order")
ax.set(xlabel="doublings $b = a + a$, $c = b + b$, …", ylabel="count (logarithmic)", title="Why the order is worth it")
ax.legend();

# %% [markdown]
# **Think.** Python makes the nodes one after another. Is the order in which they were *made* a topological order? Then
# why search for one?
#
# <details><summary>Answer</summary>
#
# It is: the operands exist before the result. Some libraries rely on it and keep a list of all nodes as they are made,
# the *tape*. But on that list are all calculations, also those that have nothing to do with this output, and it keeps
# every node in memory until somebody clears it. The search finds what this output depends on, and nothing else.
#
# </details>

# %% [markdown]
# ## 3. One walk back
#
# **Definition.** **Backpropagation** (*reverse mode*), for nodes in topological order with the output $L$ at the end:
#
# 1. the gradient of the output with respect to itself is $1$, and that of all others is $0$ so far;
# 2. go through the nodes **from the last to the first**: hand the node's gradient to its pullback, and **add** each
#    share to the gradient of the parent.
#
# When a node's turn comes, all nodes made from it have had theirs, so its gradient is complete. Every pullback is
# called once. And what stands in a node is the sum over all paths, by induction from the output: every path from $L$ to
# $v$ ends with an edge from some child $u$ (a node made from $v$). When $v$'s turn comes, $u$ has handed on its sum
# over all paths, times the slope of that edge (pullbacks are linear).
#
# Write `p.grad = p.grad + share`, not `+=`: on arrays `+=` changes the array itself, which may belong to others.
#
# **What is left from last time?** In training the same weights go through one calculation after another. The usual
# agreement (PyTorch's, too): the gradients of **leaves accumulate**, each walk adds to what is there (so a big
# batch can be treated in parts), until somebody sets them to 0 (`zero_grad`). **Interior nodes start anew** with each
# walk: what they kept from an earlier one would be handed on a second time.
#
# **By hand: a whole training step.** A network of two neurons, one sample, $x = 2$ with target $t = 2$:
#
# $$z = w_1 x + b_1, \qquad h = \operatorname{relu}(z), \qquad p = w_2 h + b_2, \qquad L = (p - t)^2,$$
#
# with $w_1 = 1$, $b_1 = -1$, $w_2 = 3$, $b_2 = 1$. First forward, then back:
#
# | | $w_1 x$ | $z$ | $h$ | $w_2 h$ | $p$ | $e = p - t$ | $L = e^2$ |
# |---|---|---|---|---|---|---|---|
# | value | $2$ | $1$ | $1$ | $3$ | $4$ | $2$ | $4$ |
# | gradient | $12$ | $12$ | $12$ | $4$ | $4$ | $2e = 4$ | $1$ |
# | why | as $z$ | $\bar h \cdot 1$, for $z > 0$ | $\bar p\,w_2 = 4 \cdot 3$ | as $p$ | as $e$ | slope $2e$ | start |
#
# and for the four weights
#
# $$\bar w_1 = 12\,x = 24, \qquad \bar b_1 = 12, \qquad \bar w_2 = 4\,h = 4, \qquad \bar b_2 = 4 .$$
#
# A step of gradient descent with $\eta = 0.01$ leads to $w_1 = 0.76$, $b_1 = -1.12$, $w_2 = 2.96$, $b_2 = 0.96$. With
# these, $z = h = 0.4$, $p = 2.144$ and $L = 0.144^2 = 0.020736$. The loss has fallen from 4 to 0.02.
#
# **Exercise 3** (2 points). Write `backward`. (It is the function that `Node.backward` calls.)


# %% locked="gradients"
def gradients(recipe, walks=1):
    """The gradients of all nodes of a graph, the last of which is the output, after so many walks back."""
    nodes = graph(recipe)
    for _ in range(walks):
        backward(nodes)
    return [node.grad for node in nodes]


# %% solution="backward"
def backward(order):
    """Backpropagation: leave in each node's `grad` the gradient of the output with respect to that node.

    Arguments
        order   a list of nodes in topological order, as from `topological`, at least one; the last is the output.
                The list is not changed, nor are the data, parents and pullbacks of the nodes.
    Returns
        nothing. Afterwards, where ∂ is the gradient of the output (of the sum of its entries, if it is an array):
        - the grad of a node with parents is ∂ with respect to it, whatever stood there before;
        - the grad of a leaf (no parents) is what stood there before, plus ∂ with respect to it.
        This holds for the output too: its ∂ is 1, an array of ones of the shape of its data if that is an array.
        Numbers and arrays are treated alike: the data of a node, its grad and its shares all have one shape.
        The pullback of each node with parents is called exactly once (a leaf's is not), when its ∂ is complete. An
        array that was handed to a pullback or came from one is never changed: it may belong to several nodes.
        The list may be tens of thousands of nodes long.
    Raises
        IndexError or ValueError if the list is empty: there is no output. (`order[-1]` does that by itself.)

    >>> a, b = graph([[], [(0, 3), (0, 2)]])
    >>> backward([a, b])   # now b.grad is 1.0, and a.grad is 5.0
    >>> backward([a, b])   # now b.grad is 1.0, and a.grad is 10.0
    """
    ### BEGIN SOLUTION
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)[()]
    out = order[-1]
    out.grad = out.grad + np.ones_like(out.data)[()]
    for node in reversed(order):
        if node.parents:
            for parent, share in zip(node.parents, node.pull(node.grad), strict=True):
                parent.grad = parent.grad + share
    ### END SOLUTION


# %% check="backward" points=2
_recipe = [[], [(0, 1), (0, 1)], [(1, 1), (1, 1)]]
_found = gradients(_recipe)
assert _found == [4, 2, 1], f"b = a + a, c = b + b: the gradients of a, b, c are 4, 2, 1, not {_found}"
_found = gradients(_recipe, walks=2)
assert _found == [8, 2, 1], f"a second walk adds 4 to the leaf a and leaves b and c as they are: 8, 2, 1, not {_found}"
_leaf = Node(np.array([1.0, 2.0]))
_twice = Node(np.array([2.0, 4.0]), (_leaf, _leaf), lambda g: (g, g))
backward([_leaf, _twice])
assert np.array_equal(_twice.grad, [1, 1]), f"the output's gradient is [1, 1], not {_twice.grad}: you changed it"
assert np.array_equal(_leaf.grad, [2, 2]), f"arrays likewise: [2, 2], not {_leaf.grad}"

# %% [markdown]
# **Your engine at work: the step by hand.** `loss.backward()` calls your two functions. Every node shows its value, and
# below it its gradient. Compare with the table.


# %%
def draw_graph(ax, places):
    """Draw nodes at their places, {node: (name, column, row)}, with value, gradient and arrows from the parents."""
    box = {"boxstyle": "round,pad=0.35", "facecolor": "white", "edgecolor": "0.5"}
    for node, (name, column, row) in places.items():
        text = f"{name}\n{node.data:.4g}\ngrad {node.grad:.4g}"
        ax.text(column, row, text, ha="center", va="center", fontsize=9, linespacing=1.3, bbox=box, zorder=3)
        for x, y in (places[parent][1:] for parent in node.parents if parent in places):
            arrow = {"arrowstyle": "->", "color": "0.4", "shrinkB": 24, "zorder": 1}
            ax.annotate("", xy=(column, row), xytext=(x, y), arrowprops=arrow, zorder=1)
    ax.axis("off")


def tiny_network(w1, b1, w2, b2, x=2.0, t=2.0):
    """The loss of the two neurons, and the nodes on the way with names and places."""
    w1x = w1 * x
    z = w1x + b1
    h = z.relu()
    w2h = w2 * h
    p = w2h + b2
    error = p - t
    loss = error**2
    leaves = {w1: ("$w_1$", 0, 1), b1: ("$b_1$", 1, 0), w2: ("$w_2$", 3, 0), b2: ("$b_2$", 4, 0)}
    chain = {w1x: "$w_1x$", z: "$z$", h: "$h$", w2h: "$w_2h$", p: "$p$", error: "$e = p - t$", loss: "$L$"}
    return loss, leaves | {node: (name, column, 1) for column, (node, name) in enumerate(chain.items(), 1)}


weights = [Value(1), Value(-1), Value(3), Value(1)]
loss, places = tiny_network(*weights)
loss.backward()

fig, ax = plt.subplots(figsize=(9.6, 3.2))
draw_graph(ax, places)
ax.set(xlim=(-0.5, 7.5), ylim=(-0.4, 1.4), title="A training step: values go right, gradients come back left")

stepped = [Value(w.data - 0.01 * w.grad) for w in weights]
print("after the step:", [round(w.data, 6) for w in stepped], "loss", round(tiny_network(*stepped)[0].data, 6))

# %% [markdown]
# **Think.** (a) Near the start the loss changes at the rate $-\lVert \nabla L \rVert^2$ per unit of $\eta$. What loss
# does this predict after the step with $\eta = 0.01$? Why is that impossible, and what went on in truth? (b) Do the
# step with $\eta = 0.02$. What are the gradients *after* it, and what will become of this network?
#
# <details><summary>Answer</summary>
#
# (a) $\lVert \nabla L \rVert^2 = 24^2 + 12^2 + 4^2 + 4^2 = 752$, so the prediction is $4 - 7.52 = -3.52$, and a square
# is never negative. The gradient describes the *tangent*; the loss is curved, and this step is far too long to be
# called small. That it landed near the bottom is luck.
#
# (b) $w_1 = 0.52$, $b_1 = -1.24$, $w_2 = 2.92$, $b_2 = 0.92$, so $z = 1.04 - 1.24 = -0.2$ and $h = 0$. Then
# $p = b_2 = 0.92$, $e = -1.08$, $L = 1.1664$. Back: $\bar p = -2.16$, hence $\bar b_2 = -2.16$, but
# $\bar w_2 = \bar p\,h = 0$, and behind the relu, whose slope is 0 now, all gradients are 0. The neuron is *dead*: on
# this sample it will never learn again; only $b_2$ will still move, to $t$. One step that is too long can do this.
#
# </details>
#
# **Milestone 1: a network of numbers.** Four points that no straight line separates: opposite corners belong together.
# A network with four hidden neurons, 17 weights, learns them with plain gradient descent. All slopes come from your
# engine.


# %%
def scalar_network(layers, xs, squash):
    """The outputs, a list of Values, of layers [(columns of weights, biases), ...]; none squashes after the last."""
    for depth, (columns, biases) in enumerate(layers, 1):
        pairs = zip(columns, biases, strict=True)
        sums = [sum((x * w for x, w in zip(xs, column, strict=True)), b) for column, b in pairs]
        xs = sums if depth == len(layers) else [squash(z) for z in sums]
    return xs


def as_values(arrays):
    """Layers of Values from a list of arrays W (d, k): the columns of W, and biases of 0."""
    return [([[Value(w) for w in column] for column in W.T], [Value(0) for _ in W.T]) for W in arrays]


def leaves_of(layers):
    """All weights and biases, in one list."""
    return [w for columns, biases in layers for part in (*columns, biases) for w in part]


rng = np.random.default_rng(1)
corners, targets = [(-1, -1), (-1, 1), (1, -1), (1, 1)], [-1, 1, 1, -1]
layers = as_values([rng.normal(size=(2, 4)), rng.normal(size=(4, 1))])
losses = []
for _ in range(150):
    errors = [scalar_network(layers, c, Value.tanh)[0] - t for c, t in zip(corners, targets, strict=True)]
    loss = sum(e**2 for e in errors) / 4
    losses.append(loss.data)
    for w in leaves_of(layers):
        w.grad = 0.0  # leaves accumulate, so they must be emptied
    loss.backward()
    for w in leaves_of(layers):
        w.data = w.data - 0.2 * w.grad

fig, ax = plt.subplots()
ax.semilogy(losses)
ax.set(xlabel="step", ylabel="mean squared error (logarithmic)", title="17 weights learn four points")
for c, t in zip(corners, targets, strict=True):
    print(f"{c} should be {t}, and is {scalar_network(layers, c, Value.tanh)[0].data:.3f}")

# %% [markdown]
# ## 4. Why arrays, and what they do unasked
#
# **Idea.** How far does the engine of numbers reach? The next cell measures one step, forward and back, of a network
# with layers of 2, 16, 16 and 1 neurons on a hundred samples.

# %%
rng = np.random.default_rng(2)
POINTS, ANSWERS = rng.normal(size=(100, 2)), rng.choice([-1.0, 1.0], size=(100, 1))
START = [rng.normal(size=(d, k)) / np.sqrt(d) for d, k in ((2, 16), (16, 16), (16, 1))]

_clock = time.perf_counter()
layers = as_values(START)
errors = [scalar_network(layers, x, Value.relu)[0] - t[0] for x, t in zip(POINTS.tolist(), ANSWERS, strict=True)]
loss = sum(e**2 for e in errors) / len(errors)
loss.backward()
SCALAR_SECONDS, SCALAR_LOSS = time.perf_counter() - _clock, loss.data
SCALAR_GRADS = np.array([w.grad for w in leaves_of(layers)])
print(f"{len(topological(loss))} nodes for {len(SCALAR_GRADS)} weights: {SCALAR_SECONDS:.2f} seconds for one step")

# %% [markdown]
# Most of this time goes into keeping books on single numbers. The digits of section 8 take 820 steps, each with 32
# samples, of a network seven times as large. Where the step above takes half a second, that is a quarter of an hour for
# a single attempt. The mathematics can stay as it is, but a node must hold a whole array. Then a layer is a handful of
# nodes, for all samples and all neurons at once, and NumPy does the arithmetic in bulk.
#
# One thing must be settled first. In $XW + b$ the array $XW$ has the shape `(n, k)` and $b$ has the shape `(k,)`, yet
# NumPy adds them: it **broadcasts** $b$, that is, it behaves as if there were $n$ copies of it, one for each row.
#
# **Definition.** Broadcasting to a larger shape works in two steps: missing axes are put *in front*, with length 1; and
# an axis of length 1 is repeated as often as needed. What comes back is a gradient $G$ in the large shape, one number
# for each *copy*. All copies of an entry are the same leaf: its paths run through all of them, and the gradient is the
# **sum over the copies**. So undo the two steps: sum along the axes that were put in front, and they disappear; sum
# along the axes that were stretched, and they keep the length 1. (Copying is a linear map, and summing over the copies
# is its transpose: a vjp, as in notebook 15.)
#
# **By hand.** $b$ of shape `(2,)`, $G = \begin{pmatrix} 1 & 2 \\ 3 & 4 \\ 5 & 6 \end{pmatrix}$ of shape `(3, 2)`: an
# axis was put in front, and the sum along it is $(9, 12)$. A column $c$ of shape `(3, 1)` was stretched to the right
# instead: its gradient is the column $(3, 7, 11)$, again of shape `(3, 1)`. A single number, shape `()`: 21. Beware of
# `(4,)` and `(4, 4)`: both axes have the right length, but NumPy adds in front, so the *first* goes.
#
# **Exercise 4** (1 point). Write `unbroadcast`.


# %% solution="unbroadcast"
def unbroadcast(g, shape):
    """The gradient with respect to an array of this shape, when it was broadcast to the shape of g.

    Arguments
        g       an array, or nested lists, of numbers; never changed. No axis has the length 0.
        shape   a tuple of whole numbers: a shape that NumPy can broadcast to the shape of g; () is a single number.
    Returns
        a float array of exactly this shape (for () a float will do, too): each entry is the sum of g over all copies
        of that entry. It may be g itself if nothing was broadcast.
    Raises
        ValueError if an array of this shape cannot be broadcast to the shape of g: g has fewer axes, or an axis of the
        shape is neither 1 nor as long as the axis of g that it is matched with (NumPy matches them from the last).

    >>> unbroadcast([[1, 2], [3, 4], [5, 6]], (2,))
    array([ 9., 12.])
    >>> unbroadcast([[1, 2], [3, 4], [5, 6]], (3, 1))   # the column 3, 7, 11
    """
    ### BEGIN SOLUTION
    g = np.asarray(g, dtype=float)
    extra = g.ndim - len(shape)
    if extra < 0 or any(n not in (1, m) for n, m in zip(shape, g.shape[extra:], strict=True)):
        raise ValueError(f"the shape {shape} cannot be broadcast to {g.shape}")
    g = g.sum(axis=tuple(range(extra)))
    return g.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)
    ### END SOLUTION


# %% check="unbroadcast" points=1
_G = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
for _shape, _truth in [((2,), [9, 12]), ((3, 1), [[3], [7], [11]]), ((1, 2), [[9, 12]]), ((), 21), ((3, 2), _G)]:
    _found = unbroadcast(_G, _shape)
    assert np.shape(_found) == _shape, f"its gradient has the shape {_shape} too, not {np.shape(_found)}"
    assert np.array_equal(_found, _truth), f"for the shape {_shape} it is {_truth}, not {_found}"
_found = unbroadcast(np.diag([1, 2, 3, 4]) + 10 * np.eye(4, k=1), (4,))
assert np.array_equal(_found, [1, 12, 13, 14]), f"(4,) in (4, 4): the rows are added up, [1, 12, 13, 14], not {_found}"

# %% [markdown]
# **Think.** For the bias of a layer, $\bar b$ is the sum of the rows of $\bar Z$, one row for each sample. A friend
# takes the *mean* of the rows, "for a batch is averaged anyway". What is right?
#
# <details><summary>Answer</summary>
#
# The sum. Whether the loss is a sum or a mean over the samples is decided by the loss, and it has passed on its $1/n$
# already, inside $\bar Z$. Whoever divides by $n$ again makes the bias learn $n$ times too slowly, and nothing will
# crash to tell.
#
# </details>

# %% [markdown]
# ## 5. The engine for arrays
#
# **Idea.** A `Tensor` is a node whose data is an array. Everything about the walk back stays as it is: your
# `topological` and your `backward` do not care. Only the pullbacks are new.
#
# **Definition.** Let $G$ be the gradient with respect to the result.
#
# - *Entry by entry* ($C = A \cdot B$, also with broadcasting): as for numbers, then `unbroadcast` to the shape of each
#   operand.
# - *Matrix product*, $C = AB$. A change $dA$ of $A$ changes $C$ by $dA\,B$, so it changes the loss by
#   $\sum_{ij} G_{ij} (dA\,B)_{ij} = \sum_{il} (G B^\top)_{il}\, dA_{il}$. Likewise for $B$. Therefore
#   $$\bar A = G B^\top, \qquad \bar B = A^\top G .$$
#   The shapes leave hardly a choice: for $A$ `(n, d)`, $B$ `(d, k)` and $G$ `(n, k)`, only $GB^\top$ is `(n, d)`.
# - *Sum along an axis*: every entry that was summed has the slope 1, so it receives the gradient of its sum. If the
#   axis has disappeared from the result, it must be put back with length 1, `np.expand_dims(G, axis)`, before $G$ can
#   be broadcast along it, `np.broadcast_to(G, shape)`.
#
# **By hand.** $A = \begin{pmatrix} 1 & 2 \end{pmatrix}$, $B = \begin{pmatrix} 3 & 4 \\ 5 & 6 \end{pmatrix}$, $C =
# \begin{pmatrix} 13 & 16 \end{pmatrix}$, and let $L = c_1 + 10\,c_2$, so $G = \begin{pmatrix} 1 & 10 \end{pmatrix}$.
# Then $\bar A = GB^\top = \begin{pmatrix} 43 & 65 \end{pmatrix}$ and $\bar B = A^\top G = \begin{pmatrix} 1 & 10 \\ 2 &
# 20 \end{pmatrix}$. Check one of them: $b_{21} = 5$ enters $c_1$ with the factor $a_2 = 2$.
#
# **Exercise 5** (3 points). Write the class `Tensor`. Your `unbroadcast` will be needed twice.


# %% solution="Tensor"
class Tensor(Node):
    """An array that remembers what it was made from.

    Its data is a float array, a copy of what it was given; a number gives an array of shape (). The operators and
    methods make a new Tensor and change no other. As for a Value, parents and pullback fit together as `Node` says.
    The argument g of the pullback is a float array of the shape of the result; the share of each parent is an array of
    exactly the parent's shape (for () a float will do). A pullback changes nothing, not even g: it only returns the
    shares. It may be called any number of times.

    Operands of + and *: two Tensors (the same one twice, too), or a Tensor and an array or a number on either side.
    Their shapes need not agree: they are broadcast, as by NumPy. Operands of @: two Tensors with two axes each.

    >>> by_paths(Tensor, lambda A, B: (A @ B) * [1, 10], [[1, 2]], [[3, 4], [5, 6]])
    (array([[ 13., 160.]]), [array([[43., 65.]]), array([[ 1., 10.], [ 2., 20.]])])
    """

    def __init__(self, data, parents=(), pull=None):
        super().__init__(np.array(data, dtype=float), parents, pull)

    def __add__(self, other):
        """self + other, entry by entry"""
        ### BEGIN SOLUTION
        other = Tensor.lift(other)

        def pull(g):
            return unbroadcast(g, self.data.shape), unbroadcast(g, other.data.shape)

        return Tensor(self.data + other.data, (self, other), pull)
        ### END SOLUTION

    def __mul__(self, other):
        """self * other, entry by entry"""
        ### BEGIN SOLUTION
        other = Tensor.lift(other)

        def pull(g):
            return unbroadcast(g * other.data, self.data.shape), unbroadcast(g * self.data, other.data.shape)

        return Tensor(self.data * other.data, (self, other), pull)
        ### END SOLUTION

    def __matmul__(self, other):
        """self @ other, the matrix product of a Tensor (n, d) and a Tensor (d, k)"""
        ### BEGIN SOLUTION
        return Tensor(self.data @ other.data, (self, other), lambda g: (g @ other.data.T, self.data.T @ g))
        ### END SOLUTION

    def relu(self):
        """self where it is positive, otherwise 0; the slope is 1 where self > 0, otherwise 0 (also at 0 itself)"""
        ### BEGIN SOLUTION
        return Tensor(np.maximum(self.data, 0), (self,), lambda g: (g * (self.data > 0),))
        ### END SOLUTION

    def sum(self, axis=None, keepdims=False):
        """the sum of all entries (axis None), or along one axis, an int, which may be negative; as by np.sum

        The axis disappears from the result, or stays with length 1 if keepdims is True. With axis None and keepdims
        False the result has the shape ().
        """
        ### BEGIN SOLUTION
        def pull(g):
            if axis is not None and not keepdims:
                g = np.expand_dims(g, axis)
            return (np.broadcast_to(g, self.data.shape),)

        return Tensor(self.data.sum(axis=axis, keepdims=keepdims), (self,), pull)
        ### END SOLUTION

    # What follows from these is given.

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __neg__(self):
        return self * -1.0

    def __sub__(self, other):
        return self + -Tensor.lift(other)

    def __rsub__(self, other):
        return -self + other


# %% check="Tensor" points=3
_data, (_A, _B) = by_paths(Tensor, lambda A, B: (A @ B) * [1, 10], [[1, 2]], [[3, 4], [5, 6]])
assert np.array_equal(_data, [[13, 160]]), f"A @ B is [[13, 16]], and times [1, 10] it is [[13, 160]], not {_data}"
assert np.array_equal(_A, [[43, 65]]), f"the gradient of A is G Bᵀ = [[43, 65]], not {_A}"
assert np.array_equal(_B, [[1, 10], [2, 20]]), f"the gradient of B is Aᵀ G = [[1, 10], [2, 20]], not {_B}"
_data, (_X, _b) = by_paths(Tensor, lambda X, b: (X + b).relu(), [[1, -5], [2, 3], [4, 0]], [1, 1])
assert np.shape(_b) == (2,), f"the gradient of b, of shape (2,), has the shape (2,), not {np.shape(_b)}"
assert np.array_equal(_b, [3, 2]), f"five entries stay positive, three on the left and two on the right, not {_b}"
_data, (_X,) = by_paths(Tensor, lambda X: X.relu() * [-1, 1], [[2, 3], [-4, 0]])
assert np.array_equal(_X, [[-1, 1], [0, 0]]), f"relu cuts off data, not gradients: [[-1, 1], [0, 0]], not {_X}"
for _f, _truth in [
    (lambda X: X.sum(axis=1) * [1, 10], [[1, 1], [10, 10]]),
    (lambda X: X.sum(axis=0, keepdims=True) * [[1, 10]], [[1, 10], [1, 10]]),
    (lambda X: X.sum() * 3, [[3, 3], [3, 3]]),
]:
    _data, (_X,) = by_paths(Tensor, _f, [[1, 2], [3, 4]])
    assert np.array_equal(_X, _truth), f"every entry has the slope of its own sum: {_truth}, not {_X}"

# %% [markdown]
# **Milestone 2: the same step, with arrays.** The very network of section 4, from the same weights, on the same hundred
# samples. Are the gradients the same, and what does it cost now?


# %%
def tensor_step():
    """One step of the network of section 4, forward and back: the loss, and all gradients in the order of leaves_of."""
    layers = [(Tensor(W), Tensor(np.zeros(W.shape[1]))) for W in START]
    X = Tensor(POINTS)
    for W, b in layers[:-1]:
        X = (X @ W + b).relu()
    W, b = layers[-1]
    error = X @ W + b - ANSWERS
    loss = (error * error).sum() * (1 / len(POINTS))
    loss.backward()
    return loss, np.concatenate([g for W, b in layers for g in (W.grad.T.ravel(), b.grad)])


loss, found = tensor_step()  # once to warm up
_clock = time.perf_counter()
for _ in range(50):
    loss, found = tensor_step()
_seconds = (time.perf_counter() - _clock) / 50
_off = np.max(np.abs(found - SCALAR_GRADS)) / np.max(np.abs(SCALAR_GRADS))
print(f"loss {loss.data:.12f} with arrays, {SCALAR_LOSS:.12f} with numbers; gradients differ by {_off:.0e} at most")
print(f"{len(topological(loss))} nodes, {1000 * _seconds:.2f} ms: {SCALAR_SECONDS / _seconds:.0f} times as fast")

# %% [markdown]
# **Think.** After a step, nothing refers to the loss any more, and Python throws the graph away. A student keeps
# `total = total + loss` over a whole run, "to print the mean loss at the end", and the program grows until the machine
# gives up. Why?
#
# <details><summary>Answer</summary>
#
# `total` is a node, and its graph contains the graph of every single step: all activations of all batches are reachable
# from it, through the parents and through what the pullbacks remember. Add up `loss.data`, which is a number and
# remembers nothing.
#
# </details>

# %% [markdown]
# ## 6. Layers
#
# **Idea.** A layer owns its weights and knows how to apply them. The only question is what the weights should be at the
# start.
#
# *All zero?* Then all hidden neurons are the same: they receive the same, answer the same, get the same gradients, and
# stay the same for ever. (With relu it is worse, as you will see below.) *Random, but how large?* Let the row $x$ have
# $d$ entries, and let the weights $W_{ij}$ be independent with mean 0 and variance $s^2$. The entries of $z = xW$ then
# have mean 0 and variance
#
# $$E[z_j^2] = \sum_{i=1}^d x_i^2\, E[W_{ij}^2] = s^2 \sum_{i=1}^d x_i^2 = s^2 d \cdot (\text{mean square of } x) .$$
#
# (The mixed terms vanish, for independent factors of mean 0.) If $z_j$ is symmetric about 0, relu keeps on average half
# of its square. So from layer to layer the mean square is multiplied by $\tfrac12 s^2 d$. In a deep network anything
# but $\tfrac12 s^2 d = 1$ makes the numbers explode or vanish.
#
# **Definition.** A **linear layer** with $d$ inputs and $k$ outputs computes $XW + b$. It starts with $b = 0$ and with
# independent normal weights of mean 0 and standard deviation $s = \sqrt{2/d}$ (*He initialisation*, 2015). The tensors
# that training may change are its **parameters**. A **sequential** network hands its input through its layers, the
# first one first.
#
# **By hand.** A layer from 64 pixels to 32 neurons: $64 \cdot 32 = 2048$ weights of standard deviation
# $\sqrt{2/64} \approx 0.177$ and 32 biases, 2080 numbers in all.
#
# **Exercise 6** (2 points). Write `Linear` and `Sequential`.


# %% solution="Linear"
class Linear:
    """The layer X ↦ XW + b.

    Linear(d, k, rng)   d inputs and k outputs, whole numbers ≥ 1; rng is a NumPy random generator
        weight          a Tensor (d, k): independent normal numbers, mean 0, standard deviation sqrt(2 / d), all of them
                        drawn from rng (by any of its methods) and from nothing else
        bias            a Tensor (k,) of zeros
    layer(X)            for a Tensor X (n, d): the Tensor X @ weight + bias, (n, k), computed with the data that weight
                        and bias have at that moment
    layer.parameters()  the list [weight, bias]: these very tensors, not copies

    >>> layer = Linear(64, 32, np.random.default_rng(0))
    >>> [p.data.shape for p in layer.parameters()]
    [(64, 32), (32,)]
    """

    def __init__(self, d, k, rng):
        ### BEGIN SOLUTION
        self.weight = Tensor(rng.normal(0, np.sqrt(2 / d), size=(d, k)))
        self.bias = Tensor(np.zeros(k))
        ### END SOLUTION

    def __call__(self, X):
        """X @ weight + bias"""
        ### BEGIN SOLUTION
        return X @ self.weight + self.bias
        ### END SOLUTION

    def parameters(self):
        """The list [weight, bias]."""
        ### BEGIN SOLUTION
        return [self.weight, self.bias]
        ### END SOLUTION


class Sequential:
    """Layers in a row.

    Sequential(*layers)   any number of layers, also none. A layer is anything that can be called with one argument: a
                          Linear, a Sequential, a plain function, such as `relu` below, or whatever somebody else wrote
    network(X)            hands X through all layers, the first one first; X itself if there are none. X is whatever the
                          first layer takes.
    network.parameters()  a list of the parameters of all layers that have a method `parameters`, in order, whatever
                          their class; plain functions have none

    >>> Sequential(lambda x: x + 1, lambda x: 2 * x)(3)
    8
    """

    def __init__(self, *layers):
        ### BEGIN SOLUTION
        self.layers = layers
        ### END SOLUTION

    def __call__(self, X):
        """The output of the last layer."""
        ### BEGIN SOLUTION
        for layer in self.layers:
            X = layer(X)
        return X
        ### END SOLUTION

    def parameters(self):
        """The parameters of all layers, in one list."""
        ### BEGIN SOLUTION
        return [p for layer in self.layers if hasattr(layer, "parameters") for p in layer.parameters()]
        ### END SOLUTION


# %% locked="relu"
def relu(X):
    """A layer without parameters."""
    return X.relu()


def snapshot(model):
    """The data of all parameters, copied into a list of arrays: so a network is saved."""
    return [np.array(p.data) for p in model.parameters()]


def restore(model, arrays):
    """Put such a list back: so a network is loaded."""
    for p, data in zip(model.parameters(), arrays, strict=True):
        p.data = np.array(data)


# %% check="Linear" points=2
_layer = Linear(64, 32, np.random.default_rng(0))
assert _layer.weight.data.shape == (64, 32), f"the weights have the shape (64, 32), not {_layer.weight.data.shape}"
assert np.array_equal(_layer.bias.data, np.zeros(32)), f"the bias starts as 32 zeros, (32,), not {_layer.bias.data}"
_s = _layer.weight.data.std()
assert 0.16 < _s < 0.195, f"the standard deviation of the weights should be near sqrt(2 / 64) = 0.177, not {_s:.3f}"
_out = _layer(Tensor(np.ones((5, 64)))).data
assert np.allclose(_out, _layer.weight.data.sum(axis=0)), "with ones as the input, each row is the sum of the weights"
_found = Sequential(lambda x: x + 1, lambda x: 2 * x)(3)
assert _found == 8, f"first + 1, then times 2: 3 goes to 8, not {_found}"
_found = [data.shape for data in snapshot(Sequential(_layer, relu, Linear(32, 10, np.random.default_rng(1))))]
_truth = [(64, 32), (32,), (32, 10), (10,)]
assert _found == _truth, f"two linear layers have four parameters, of the shapes {_truth}, not {_found}"

# %% [markdown]
# **Your classes at work.** Forty layers of 64 neurons with relu, and how large the numbers are after each of them: with
# your weights, and with weights that are a little too small or too large.

# %%
fig, ax = plt.subplots()
for factor, line in ((1.25, "--"), (1.0, "-"), (0.8, "-.")):
    rng = np.random.default_rng(3)
    X, sizes = Tensor(rng.normal(size=(50, 64))), []
    for _ in range(40):
        layer = Linear(64, 64, rng)
        layer.weight.data = factor * layer.weight.data
        X = relu(layer(X))
        sizes.append(np.mean(X.data**2))
    ax.semilogy(range(1, 41), sizes, line, label=f"standard deviation {factor:g} · sqrt(2/d)")
ax.set(xlabel="layer", ylabel="mean square (logarithmic)", title="The size of the start decides about the depth")
ax.legend(loc="upper left");

# %% [markdown]
# **Think.** A network `Linear, relu, Linear` with all weights and biases 0: which gradients are not 0 in the first
# step? What will it have learned after a year of training?
#
# <details><summary>Answer</summary>
#
# The hidden numbers are relu(0) = 0, so $\bar W_2 = H^\top G = 0$; what goes back to the hidden layer is $G W_2^\top =
# 0$, so $\bar W_1 = 0$ and $\bar b_1 = 0$. Only $\bar b_2$, the sum of the rows of $G$, is not 0. After a step the
# weights are 0 still, so this remains so. All that it can learn is $b_2$: how frequent the classes are. It looks as if
# it trained: the loss falls, a little.
#
# </details>

# %% [markdown]
# ## 7. The loss
#
# **Idea.** The last layer gives each of the $k$ classes a logit, and the loss is the mean cross-entropy of notebook 21,
# $L = -\frac1n \sum_i \operatorname{logsoftmax}(z_i)_{y_i}$. One could build it from small steps, each with a pullback.
# But notebook 21 found the gradient of the whole: *predicted minus true*, divided by $n$. So make it *one* node, with
# the logits as its only parent. Two functions of notebook 21 are given.


# %% locked="notebook_21"
def log_softmax(z):
    """From notebook 21, along rows only: the logarithms of the softmax probabilities of each row, (n, k)."""
    z = np.asarray(z, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))


def nll_grad(z, y):
    """From notebook 21: the gradient of the mean negative log-likelihood in z (n, k), for labels y (n,), unchecked."""
    gradient = np.exp(log_softmax(z))
    gradient[np.arange(len(y)), y] -= 1
    return gradient / len(y)


# %% [markdown]
# **By hand.** Logits $(0, \ln 3)$, label 0: the probabilities are $\tfrac14, \tfrac34$, the loss is $\ln 4 \approx
# 1.386$. Its gradient is $(-\tfrac34, \tfrac34)$. If the loss is only a part of what is minimised, say $5L$, then the
# node receives $g = 5$, and the logits receive $5 \cdot (-\tfrac34, \tfrac34)$: the pullback multiplies by what it is
# handed, as all do.
#
# **Exercise 7** (1 point). Write `cross_entropy_loss`.


# %% solution="cross_entropy_loss"
def cross_entropy_loss(logits, y):
    """The mean cross-entropy of a classifier, as a node: -(1/n) · sum over i of log_softmax(logits)[i, y[i]].

    Arguments
        logits   a Tensor (n, k), n, k ≥ 1, one sample a row: any numbers between -1e100 and 1e100, no probabilities.
                 Neither its data nor its grad is changed.
        y        (n,) labels, whole numbers from 0 to k - 1, a list or an array; never changed.
    Returns
        a Tensor of shape (), the loss in nats, made from `logits`: its pullback passes the gradient on, times what it
        is handed. (`path_sum(cross_entropy_loss(logits, y), logits, g)` is g times the gradient, for every number g.)
        An error of 1e-12 · (1 + the largest |logit|) is fine. No overflow, no warning.

    >>> cross_entropy_loss(Tensor([[0, np.log(3)]]), [0]).data   # ln 4 = 1.386..., an array of shape ()
    """
    ### BEGIN SOLUTION
    z, y = logits.data, np.asarray(y)
    loss = -np.mean(log_softmax(z)[np.arange(len(y)), y])
    return Tensor(loss, (logits,), lambda g: (g * nll_grad(z, y),))
    ### END SOLUTION


# %% check="cross_entropy_loss" points=1
_z = Tensor([[0, np.log(3)], [0, 0]])
_loss = cross_entropy_loss(_z, [0, 1])
assert np.isclose(_loss.data, (np.log(4) + np.log(2)) / 2), f"(ln 4 + ln 2)/2 = 1.0397, not {_loss.data}"
_G = path_sum(_loss, _z)
assert np.allclose(_G, [[-0.375, 0.375], [0.25, -0.25]]), f"predicted minus true, halved (n = 2); not {_G}"
_G = path_sum(5 * _loss, _z)
assert np.allclose(_G, [[-1.875, 1.875], [1.25, -1.25]]), f"5 times the loss has 5 times the gradient, not {_G}"

# %% [markdown]
# **Think.** Somebody puts a softmax at the end of the network *and* uses this loss, which contains another. Nothing
# crashes. How small can the loss get with ten classes, even if every digit is recognised with certainty?
#
# <details><summary>Answer</summary>
#
# The loss takes the probabilities for logits. These lie between 0 and 1, so the best case is $(1, 0, \dots, 0)$, and
# that costs $\ln (e + 9) - 1 \approx 1.461$ nats instead of 0. A loss that stops falling near 1.46 has this disease.
# (The gradients are much too small as well, since softmax is nearly flat where it is sure.)
#
# </details>

# %% [markdown]
# ## 8. A real job: reading handwriting
#
# **Idea.** All parts are there. What remains is the loop: take some samples, compute the loss, walk back, step; again
# and again. Four lines, and four classical ways to get them wrong without any error message:
#
# - Gradients of leaves accumulate, so they must be emptied **before every** walk back, or each step also repeats all
#   the former ones.
# - The samples are shuffled for each epoch. $X$ and $y$ must be shuffled **by the same order**, or the labels mean
#   nothing.
# - A last batch that is smaller than the others is still part of the data.
# - What counts is the accuracy on samples that were **held out**: never trained on.
#
# **Definition.** An **epoch** is one pass through the training data in random order: a permutation of the $n$ samples
# is drawn, and cut into **mini-batches** of $B$ samples, the last of which may be smaller. For each mini-batch: empty
# the gradients, compute its loss, walk back, let the optimiser step. The loss *of the epoch* is the mean over its $n$
# samples: with batch losses $L_1, L_2, \dots$ (each a mean over its own $n_1, n_2, \dots$ samples) it is $\frac1n
# \sum_b n_b L_b$. After the epoch, the **accuracy** is measured: the fraction of held-out samples whose answer is the
# right label.
#
# **By hand.** $n = 5$ samples, $B = 2$, the order drawn is $3, 0, 4, 1, 2$: the batches are $\{3, 0\}$, $\{4, 1\}$ and
# $\{2\}$. If their losses are $1.0$, $2.0$ and $4.0$, the loss of the epoch is
# $(2 \cdot 1 + 2 \cdot 2 + 1 \cdot 4)/5 = 2$, not $7/3$.
#
# So that `train` works for any classifier, it asks only for what the next cell's `Diary` has. The `Diary` learns
# nothing; it writes down what happens to it, so that you can look at what your loop does.


# %% locked="diary"
class Diary:
    """A model and an optimiser in one that learns nothing: it writes every call into its list `lines`.

    As a model it has loss(X, y), whose result has .data (here the mean of X) and .backward(), and predict(X), which
    answers one label for each row (here always 0). As an optimiser it has zero_grad() and step().
    """

    def __init__(self):
        self.lines, self.data = [], 0.0

    def loss(self, X, y):
        self.lines.append(("loss", np.array(X), np.array(y)))
        result = Diary()
        result.lines, result.data = self.lines, float(np.mean(X))
        return result

    def backward(self):
        self.lines.append(("backward",))

    def zero_grad(self):
        self.lines.append(("zero_grad",))

    def step(self):
        self.lines.append(("step",))

    def predict(self, X):
        self.lines.append(("predict", np.array(X)))
        return np.zeros(len(X), dtype=int)


# %% [markdown]
# **Exercise 8** (2 points). Write `train`.


# %% solution="train"
def train(model, data, opt, epochs, rng, batch=32):
    """Train a classifier on mini-batches: how its loss and its accuracy went.

    Arguments
        model    has model.loss(X, y) for a float array X (m, d) and labels y (m,): the mean loss over these m samples,
                 an object with .data (a number) and .backward(); and model.predict(X), an array (m,) of labels
        data     a tuple (X, y, X_held, y_held): inputs (n, d) with labels (n,) to train on, inputs and labels held out;
                 n ≥ 1, at least one sample is held out. Arrays or lists; never changed.
        opt      has opt.zero_grad(), which empties the gradients, and opt.step(), which changes the parameters
        epochs   how often to go through the data, a whole number ≥ 0
        rng      a NumPy random generator: the only source of randomness
        batch    the size of the mini-batches, a whole number ≥ 1; the last of an epoch may be smaller (the only one,
                 if batch > n)
    In each epoch a new random order of the n samples, each order being equally likely, is cut into consecutive batches.
    For each of them: opt.zero_grad(), loss = model.loss(its rows of X, its labels), loss.backward(), opt.step(), each
    once and in this order. After the batches of an epoch, model.predict(X_held) is called once, with all its rows in
    their order; with other rows it is never called.
    Returns
        a tuple (losses, accuracies) of two lists (or arrays) of `epochs` floats each:
        - the loss of each epoch: the mean over its n samples, sum of (batch size · batch loss) / n;
        - the fraction of held-out samples that are answered rightly after it.
    Raises
        ValueError if X and y, or X_held and y_held, differ in length; then nothing has been trained.

    >>> train(Diary(), ([[1.0], [3.0]], [0, 1], [[5.0], [6.0]], [0, 2]), Diary(), 1, np.random.default_rng(0))
    ([2.0], [0.5])
    """
    ### BEGIN SOLUTION
    X, y, X_held, y_held = (np.asarray(part) for part in data)
    if len(X) != len(y) or len(X_held) != len(y_held):
        raise ValueError(f"{len(X)} and {len(X_held)} inputs, but {len(y)} and {len(y_held)} labels")
    X, X_held = X.astype(float), X_held.astype(float)
    losses, accuracies = [], []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        total = 0.0
        for start in range(0, len(X), batch):
            rows = order[start : start + batch]
            opt.zero_grad()
            loss = model.loss(X[rows], y[rows])
            loss.backward()
            opt.step()
            total += len(rows) * float(loss.data)
        losses.append(total / len(X))
        accuracies.append(float(np.mean(np.asarray(model.predict(X_held)) == y_held)))
    return losses, accuracies
    ### END SOLUTION


# %% [markdown]
# The next cell reads the digits and gives what earlier notebooks built: Adam (notebook 22), here as a class, and a
# random split into two parts (`k_fold` of notebook 23 made $k$ of them). The `Classifier` turns a network of yours into
# a model. And there is an opponent, the softmax regression of notebook 21: it is linear, and its gradient is done by
# hand, so it needs no engine at all.


# %% locked="classifier"
with open("digits.csv", encoding="utf-8") as file:
    _rows = [line.strip().split(",") for line in file if not line.startswith("#")][1:]

LABELS = np.array([row[0] for row in _rows], dtype=int)  # (1797,)
DIGITS = np.array([row[1:] for row in _rows], dtype=float) / 16  # (1797, 64): ink from 0 (white) to 1 (black)


def hold_out(n, held, rng):
    """The numbers 0 to n - 1 at random in two parts, the second with `held` of them: one fold, as in notebook 23."""
    order = rng.permutation(n)
    return order[: n - held], order[n - held :]


class Adam:
    """The rule of `adam` in notebook 22, step by step, for the parameters of a model; decays are its (b1, b2)."""

    def __init__(self, model, lr=0.005, decays=(0.9, 0.999), eps=1e-8):
        self.parameters, self.lr, self.decays, self.eps, self.steps = model.parameters(), lr, decays, eps, 0
        self.moments = [(np.zeros_like(p.data), np.zeros_like(p.data)) for p in self.parameters]

    def zero_grad(self):
        for p in self.parameters:
            p.grad = np.zeros_like(p.data)

    def step(self):
        self.steps += 1
        d1, d2 = self.decays
        for k, p in enumerate(self.parameters):
            m, v = self.moments[k]
            self.moments[k] = m, v = d1 * m + (1 - d1) * p.grad, d2 * v + (1 - d2) * p.grad**2
            m, v = m / (1 - d1**self.steps), v / (1 - d2**self.steps)
            p.data = p.data - self.lr * m / (np.sqrt(v) + self.eps)


class Classifier:
    """A network as `train` wants it."""

    def __init__(self, network):
        self.network, self.parameters = network, network.parameters

    def logits(self, X):
        return self.network(Tensor(X)).data

    def loss(self, X, y):
        return cross_entropy_loss(self.network(Tensor(X)), y)

    def predict(self, X):
        return np.argmax(self.logits(X), axis=1)


class Regression:
    """The softmax regression of notebook 21, for d features and k classes; its gradient is done by hand."""

    def __init__(self, d, k):
        self.W, self.b = Node(np.zeros((d, k))), Node(np.zeros(k))

    def parameters(self):
        return [self.W, self.b]

    def predict(self, X):
        return np.argmax(X @ self.W.data + self.b.data, axis=1)

    def loss(self, X, y):
        z = X @ self.W.data + self.b.data
        result = Node(-np.mean(log_softmax(z)[np.arange(len(y)), y]))

        def by_hand():
            G = nll_grad(z, y)
            self.W.grad, self.b.grad = self.W.grad + X.T @ G, self.b.grad + G.sum(axis=0)

        result.backward = by_hand
        return result


def digits_model(seed, hidden=32):
    """A split of the digits, 1297 to learn and 500 held out, and a fresh network 64-hidden-10: (data, model, rng)."""
    rng = np.random.default_rng(seed)
    learn, held = hold_out(len(LABELS), 500, rng)
    network = Sequential(Linear(64, hidden, rng), relu, Linear(hidden, 10, rng))
    return (DIGITS[learn], LABELS[learn], DIGITS[held], LABELS[held]), Classifier(network), rng


# %% [markdown]
# The check looks at a `Diary` first. Then it trains the network with 32 hidden neurons for 20 epochs. How good should
# it be? We ran the right solution with 60 seeds, with split, weights and order anew each time: between 95.0 % and 98.4
# % of the 500 held-out digits were right, with a median of 97.0 %. (The linear opponent: 92.4 % to 97.4 %, median 95.4
# %. Guessing: 10 %.) The gate is at 92 %, three per cent below the worst of these runs. The check takes about a second.

# %% check="train" points=2
_diary = Diary()
_X, _y = np.arange(10.0).reshape(5, 2), np.arange(5)
_losses, _accuracies = train(_diary, (_X, _y, _X, [0, 0, 1, 1, 1]), _diary, 2, np.random.default_rng(0), batch=2)
_said = [line[0] for line in _diary.lines]
_epoch = 3 * ["zero_grad", "loss", "backward", "step"] + ["predict"]
assert _said == 2 * _epoch, f"two epochs of three batches should go {_epoch}, twice; yours went {_said}"
assert np.allclose(_losses, 4.5), f"the mean over all samples of what the diary calls a loss is 4.5, not {_losses}"
assert np.allclose(_accuracies, 0.4), f"the diary answers 0, which is right for 2 of 5: 0.4, not {_accuracies}"
for _line in _diary.lines:
    if _line[0] == "loss":
        assert np.array_equal(_line[1], _X[_line[2]]), f"label k belongs to row k of X: {_line[1]} came with {_line[2]}"

_data, _model, _rng = digits_model(24)
_losses, _accuracies = train(_model, _data, Adam(_model), 20, _rng)
assert _accuracies[-1] >= 0.92, f"92 % of the held-out digits should be right, not only {_accuracies[-1]:.1%}"

# %% [markdown]
# **Milestone 3: your network reads.** The same with another seed, and the linear opponent on the same split.

# %%
SEED = 2
data, model, rng = digits_model(SEED)
losses, accuracies = train(model, data, Adam(model), 20, rng)
linear = Regression(64, 10)
linear_losses, linear_accuracies = train(linear, data, Adam(linear), 20, np.random.default_rng(8))

fig, (left, right) = plt.subplots(1, 2, figsize=(9.6, 3.8))
for name, line, how, right_ones in [
    ("network 64-32-10", "o-", losses, accuracies),
    ("linear: notebook 21", "s--", linear_losses, linear_accuracies),
]:
    left.semilogy(range(1, 21), how, line, markersize=3.5, label=name)
    right.plot(range(1, 21), 100 * np.array(right_ones), line, markersize=3.5, label=f"{name}: {right_ones[-1]:.1%}")
left.set(xlabel="epoch", ylabel="training loss in nats (logarithmic)", title="What it minimises")
left.set_xticks(range(0, 21, 5))
right.set(xlabel="epoch", ylabel="held-out digits right (%)", title="What it is for", ylim=(75, 100))
right.set_xticks(range(0, 21, 5))
left.legend()
right.legend(loc="lower right");

# %% [markdown]
# Who is taken for whom? Rows are the truth, columns the network's answers; the diagonal is right.

# %%
X_held, y_held = data[2], data[3]
answers = model.predict(X_held)
confusion = np.zeros((10, 10), dtype=int)
np.add.at(confusion, (y_held, answers), 1)

fig, ax = plt.subplots(figsize=(5.4, 4.8))
ax.imshow(np.sqrt(confusion), cmap="gray_r")  # the root makes single errors visible beside fifty right ones
for (i, j), count in np.ndenumerate(confusion):
    if count:
        ax.text(j, i, count, ha="center", va="center", color="white" if count > 20 else "black")
ax.set(xlabel="answer", ylabel="truth", xticks=range(10), yticks=range(10))
ax.set_title(f"{np.trace(confusion)} of {len(y_held)} held-out digits are right")
ax.grid(False);

# %% [markdown]
# What do the hidden neurons look for? Here are the weights of ten of them as pictures: dark pixels speak for the
# neuron, light ones against it, and medium grey is 0. They look noisy, because the random start still shows. The titles
# say on how many of the training digits a neuron is awake, that is, $z > 0$. One that no digit wakes is *dead*, as in
# section 3: nothing comes back through it.

# %%
weight, bias = snapshot(model)[:2]  # (64, 32) and (32,)
awake = np.mean(data[0] @ weight + bias > 0, axis=0)
fig, axes = plt.subplots(1, 10, figsize=(9.6, 1.6))
for ax, w, share in zip(axes, weight.T, awake, strict=False):
    size = np.abs(w).max()
    ax.imshow(w.reshape(8, 8), cmap="gray_r", vmin=-size, vmax=size)
    ax.set(xticks=[], yticks=[])
    ax.set_title(f"{share:.0%}", fontsize=9)
    ax.grid(False)
fig.suptitle("The weights of ten hidden neurons, and how often they are awake")
print(f"never awake: {np.sum(awake == 0)} of 32 neurons")

# %% [markdown]
# And where does it fail worst? The ten held-out digits that cost most: the truth, the answer, and the probability that
# the network gave to the truth.

# %%
log_p = log_softmax(model.logits(X_held))
price = -log_p[np.arange(len(y_held)), y_held]
fig, axes = plt.subplots(2, 5, figsize=(8.0, 4.0))
for ax, i in zip(axes.flat, np.argsort(price)[::-1], strict=False):
    ax.imshow(X_held[i].reshape(8, 8), cmap="gray_r", vmin=0, vmax=1)
    ax.set(xticks=[], yticks=[])
    ax.set_title(f"{y_held[i]} read as {answers[i]}\np = {np.exp(-price[i]):.1g}", fontsize=9)
fig.suptitle("The worst errors");

# %% [markdown]
# How many hidden neurons does it take? The slider trains a fresh network each time (it takes a moment): with 1, 2, 4,
# …, 128 of them. Where does the training loss stop mattering for what is held out?


# %%
def draw_width(doublings=3):
    """Train a network with 2 ** doublings hidden neurons for 12 epochs: loss and held-out accuracy."""
    data, model, rng = digits_model(SEED, hidden=2**doublings)
    losses, accuracies = train(model, data, Adam(model), 12, rng)
    _, ax = plt.subplots()
    ax.plot(range(1, 13), losses, "o-", color="C0", label="training loss (nats)")
    ax.plot(range(1, 13), accuracies, "s--", color="C1", label="held-out accuracy")
    ax.axhline(np.log(10), color="black", linestyle=":", linewidth=1.2, label="knowing nothing: ln 10 nats")
    ax.set(xlabel="epoch", ylabel="nats, and fraction right", ylim=(0, 3.1))
    size = sum(p.data.size for p in model.parameters())
    ax.set_title(f"{2**doublings} hidden neurons, {size} parameters: {accuracies[-1]:.1%} of 500 right")
    ax.legend(loc="upper right")


draw_width()

# %%
interact(draw_width, doublings=(0, 7, 1), continuous_update=False);

# %% [markdown]
# One last test of honesty. Give the training digits *random* labels: a network that is large enough begins to learn
# them by heart, but on held-out digits it must, on average, not be better than chance; else something would leak. Over
# 30 seeds we saw 3.6 % to 17.2 %, mean 9.7 %: chance comes in lumps here, for digits that look alike get the same
# answer, and are right or wrong together. The seed below was chosen as a typical one.

# %%
data, model, rng = digits_model(22, hidden=64)
X, y, X_held, y_held = data
_losses, _accuracies = train(model, (X, rng.permutation(y), X_held, y_held), Adam(model), 20, rng)
print(f"random labels: loss {_losses[0]:.2f}, later {_losses[-1]:.2f}; held-out {_accuracies[-1]:.0%} right")
_, model, rng = digits_model(22)
_losses, _ = train(model, (X[:10], y[:10], X_held, y_held), Adam(model), 150, rng, batch=5)
print(f"ten digits, 150 epochs: loss {_losses[0]:.2f}, later {_losses[-1]:.4f}: known by heart")

# %% [markdown]
# **Think.** (a) These 1797 digits were written by 13 people, and our split is by digits, not by people. Somebody new
# uses your network. Will it be right as often as measured? What split would tell? (b) With 500 held-out digits and a
# true accuracy of 97 %, how uncertain is the measured one? (c) The width, the learning rate and the number of epochs
# were chosen by people who had looked at these digits. What does that do to the accuracy that we report?
#
# <details><summary>Answer</summary>
#
# (a) Expect less. Each writer has digits in both parts, so the network has seen how *these* people write a 7; what it
# will do for a stranger has not been measured at all. Hold out whole writers (this copy of the data does not say who
# wrote what, so here it cannot be done). The question is always: what will be new when it is used? That must be new in
# the test.
#
# (b) The number of right answers is binomial: the standard deviation of the fraction is
# $\sqrt{0.97 \cdot 0.03/500} \approx 0.8\,\%$. Differences of one per cent between two networks say little.
#
# (c) It makes it a little too good: the choice has adapted to the data that judges it. Strictly, choose by a third part
# (or by $k$-fold on the training part), and look at the held-out digits once. Here few things were chosen, and roughly.
# The more is tried, the larger the gap.
#
# </details>
#
# **Think, once more: the whole step.** Close the notebook for a moment and tell somebody how one weight $W_{ij}$ of the
# first layer changes in one step: where does each factor come from?
#
# <details><summary>Answer</summary>
#
# For a batch of $n$ samples: the network computes $Z = XW + b$, $H = \operatorname{relu}(Z)$, $S = HV + c$, and the
# loss is the mean of $-\ln$ of the softmax probability of each true label. Back: $\bar S = (\text{predicted} -
# \text{true})/n$, row by row; $\bar H = \bar S V^\top$, since each hidden neuron influences all ten logits; $\bar Z$ is
# $\bar H$ where $Z > 0$, and 0 elsewhere; and $\bar W = X^\top \bar Z$, that is,
#
# $$\bar W_{ij} = \sum_{\text{samples } m} x_{mi} \; [z_{mj} > 0] \; \sum_{l} V_{jl} \,
# \frac{\text{predicted}_{ml} - \text{true}_{ml}}{n} .$$
#
# Ink of pixel $i$, times: is neuron $j$ awake, times: how would its going up have helped or harmed. The optimiser turns
# this number into a step. That is all there is.
#
# </details>

# %% [markdown]
# ## Words
#
# | word | meaning |
# |---|---|
# | computational graph | the record of a calculation: a node for each value, pointing to those it was made from |
# | leaf | a node that was not made from others: an input, a weight or a constant |
# | pullback | a node's function that turns its gradient into the shares that its parents receive |
# | topological order | a list of all nodes of a graph in which every node stands after its parents |
# | broadcasting | NumPy's treating a smaller array as if its entries were copied to fill a larger shape |
# | parameter | a number, or an array of numbers, that training may change |
# | confusion matrix | the table that counts, for each true class, how often each class was answered |

# %% [markdown]
# ## Summary
#
# - A calculation is a graph. Each node keeps its parents and its pullback: gradient in, the parents' shares out.
# - The gradient is the sum over all paths. In topological order one walk back finds it for *all* nodes: add, do not
#   overwrite; leaves accumulate, interior nodes start anew.
# - Arrays change nothing but the pullbacks: copies are summed (`unbroadcast`), $\bar A = GB^\top$, $\bar B = A^\top G$.
# - Start with random weights of standard deviation $\sqrt{2/d}$ and biases of 0. Give the loss logits, not
#   probabilities.
# - Train: empty, forward, back, step; shuffle $X$ and $y$ together; judge on what was held out, and ask what will be
#   new.
#
# **Further reading.** Tivadar Danka, *Mathematics of Machine Learning*, and his articles on the statistical foundations
# of machine learning, on a deep-learning framework in NumPy, and on the mathematics of optimisation for deep learning.
# The start of section 6 is from He, Zhang, Ren and Sun, *Delving Deep into Rectifiers* (2015).
#
# **Where to go next.** This is the end of the roadmap. It began with [the slope of a
# curve](../01_derivative/01_derivative.ipynb), and the machine that you have built consists of it: slopes, multiplied
# along paths, added over paths. Everything larger that is trained today, with whatever library, does what your four
# classes do. You can read its code now. Or start with your own: put a third layer into the network, a dropout, a
# convolution. You know what its pullback must be.
