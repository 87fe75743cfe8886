"""The output starts with the number 1, also if it is an array: its gradient has the shape of its data, one 1 for each
entry."""


def backward(order):
    for node in order:
        if node.parents:
            node.grad = 0.0
    out = order[-1]
    out.grad = out.grad + 1.0
    for node in reversed(order):
        if node.parents:
            for parent, share in zip(node.parents, node.pull(node.grad)):
                parent.grad = parent.grad + share
