"""A node that is reached on two paths stands in your list twice. Remember which nodes have been visited."""


def topological(root):
    met, todo = [], [root]
    while todo and len(met) < 50_000:
        node = todo.pop(0)
        met.append(node)
        todo.extend(node.parents)
    return met[::-1]
