"""Right in small graphs, but a function that calls itself for each parent is stopped by Python in a deep one. Keep a list
of what is still to be done instead."""


def topological(root):
    order, visited = [], set()

    def visit(node):
        if node not in visited:
            visited.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(root)
    return order
