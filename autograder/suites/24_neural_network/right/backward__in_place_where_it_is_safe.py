"""Interior gradients are new arrays of zeros, so adding to them in place changes nobody else's."""


def backward(order):
    for node in order:
        if len(node.parents) > 0:
            node.grad = node.data * 0.0
    order[-1].grad = order[-1].grad + (order[-1].data * 0.0 + 1.0)
    for k in range(len(order) - 1, -1, -1):
        if order[k].pull is not None:
            for j, share in enumerate(order[k].pull(order[k].grad)):
                order[k].parents[j].grad += share
