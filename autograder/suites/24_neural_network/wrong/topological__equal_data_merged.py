"""You take two nodes with equal data for one. Different nodes may have the same value: remember the nodes themselves."""


def topological(root):
    order, visited, todo = [], set(), [(root, False)]
    while todo:
        node, ready = todo.pop()
        if ready:
            order.append(node)
        elif node.data not in visited:
            visited.add(node.data)
            todo.append((node, True))
            todo.extend((parent, False) for parent in node.parents)
    return order
