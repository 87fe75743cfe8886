"""You mark visited nodes on the nodes themselves, and the marks are still there when somebody asks again. Keep a set of
your own for each call."""


def topological(root):
    order, todo = [], [(root, False)]
    while todo:
        node, ready = todo.pop()
        if ready:
            order.append(node)
        elif not getattr(node, "seen", False):
            node.seen = True
            todo.append((node, True))
            todo.extend((parent, False) for parent in node.parents)
    return order
