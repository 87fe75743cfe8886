"""Nodes without parents are missing. They are the weights, and it is their gradients that one is after."""

_with_leaves = topological


def topological(root):
    return [node for node in _with_leaves(root) if node.parents or node is root]
