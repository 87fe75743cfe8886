"""Your list is the wrong way round: the root stands last, and every node after the nodes that it was made from."""

_in_order = topological


def topological(root):
    return _in_order(root)[::-1]
