"""Kahn's way: a node is ready when all nodes made from it are done; from the root backward, then turned round."""


def topological(root):
    children, seen, todo = {root: 0}, {root}, [root]
    while todo:
        for parent in todo.pop().parents:
            children[parent] = children.get(parent, 0) + 1
            if parent not in seen:
                seen.add(parent)
                todo.append(parent)
    order, ready = [], [root]
    while ready:
        node = ready.pop()
        order.append(node)
        for parent in node.parents:
            children[parent] -= 1
            if children[parent] == 0:
                ready.append(parent)
    return order[::-1]
