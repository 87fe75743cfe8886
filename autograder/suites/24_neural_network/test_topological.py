"""24 A neural network from scratch, exercise topological.  Notation: an edge leads from a node to each of its parents.

`orders(recipe, *roots)`, given in the lesson, makes a graph of plain nodes, whose data are all equal, asks topological
for each of the roots, and tells the numbers of the nodes in the lists.
"""

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import array, cases, essential, exactly, weight

CALL_SECONDS = 2.0  # a right answer takes a few hundredths; one that follows every path never ends

# for each node up to three of the nodes before it, a parent perhaps twice
GRAPHS = st.lists(st.lists(st.integers(0, 30), max_size=3), min_size=1, max_size=9).map(
    lambda rows: [[(j % k, 1.0) for j in row] if k else [] for k, row in enumerate(rows)]
)


def orders(student, recipe, *roots):
    """The numbers of the nodes in the lists that topological returns."""
    answer = student.orders(recipe, *roots)
    assert isinstance(answer, list), f"lists of nodes were expected, not {answer!r}"
    return [[int(k) for k in array(order, (None,))] for order in answer]


def last(student, recipe):
    """The numbers of the nodes that the last node depends on, in the order that topological gives."""
    return orders(student, recipe, len(recipe) - 1)[0]


def ancestors(recipe, root):
    """The numbers of root and of all nodes that it depends on."""
    needed = {root}
    for k in range(root, -1, -1):
        if k in needed:
            needed |= {j for j, _ in recipe[k]}
    return needed


@essential
@weight(2)
@given(GRAPHS)
def test_parents_come_first(student, recipe):
    """Every node stands after all of its parents."""
    order = last(student, recipe)
    place = {k: i for i, k in enumerate(order)}
    assert order, "root itself is in the list"
    for k in order:
        for j, _ in recipe[k]:
            late = place.get(j, len(order)) > place[k]
            assert not late, f"node {k} was made from node {j}, but stands before it in {order}"


@essential
@given(GRAPHS)
def test_all_ancestors_and_nothing_else(student, recipe):
    """The list has root, all that it depends on, and nothing else."""
    found, needed = set(last(student, recipe)), ancestors(recipe, len(recipe) - 1)
    assert found == needed, f"the output depends on the nodes {sorted(needed)}; the list has {sorted(found)}"


@given(GRAPHS)
def test_each_node_once(student, recipe):
    """Nodes that are reached on several paths are listed once."""
    order = last(student, recipe)
    assert len(order) == len(set(order)), f"some nodes are listed twice: {order}"


@cases(0, 1, 2)
def test_root_in_the_middle(student, root):
    """Nodes made later than root, or beside it, do not count; a leaf alone is its own order."""
    recipe = [[], [(0, 1.0)], [(1, 1.0), (0, 1.0)], [(2, 1.0), (1, 1.0)]]
    assert orders(student, recipe, root) == exactly([list(range(root + 1))])


@cases(5000, 20000)
def test_deep_chains(student, n):
    """A chain longer than Python lets a function call itself is no problem."""
    order = last(student, [[], *([(k, 1.0)] for k in range(n - 1))])
    assert len(order) == n, f"all {n} nodes should be in the list, not {len(order)}"
    assert order == list(range(n)), "a chain has one order only, from the leaf to the root"


@cases(60)
def test_many_paths(student, rungs):
    """Two edges in each of 60 rungs make 2**60 paths, but only 61 nodes."""
    assert last(student, [[], *([(k, 1.0), (k, 1.0)] for k in range(rungs))]) == exactly(list(range(rungs + 1)))


@cases([[], [(0, 1.0), (0, 1.0)], [(1, 1.0), (0, 1.0)], [(2, 1.0), (1, 1.0)]], [[], [(0, 1.0)], [(1, 1.0)], [(2, 1.0)]])
def test_the_same_again(student, recipe):
    """Asked again, also for another root in between, it gives an order again."""
    expected = [list(range(root + 1)) for root in (3, 0, 3, 2)]
    assert orders(student, recipe, 3, 0, 3, 2) == exactly(expected)
