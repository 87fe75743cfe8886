"""The root itself is missing: the walk back begins with it, so it must be the last of the list."""

_ordered = topological


def topological(root):
    return _ordered(root)[:-1]
