"""You skip a node only when it is to be written down, so its parents are looked at again on every path, and the paths are
far too many. Skip a node that was visited before, with all that lies behind it."""


def topological(root):
    order, written, todo = [], set(), [(root, False)]
    while todo:
        node, ready = todo.pop()
        if ready:
            if node not in written:
                written.add(node)
                order.append(node)
        else:
            todo.append((node, True))
            todo.extend((parent, False) for parent in node.parents)
    return order
