"""You set the gradient of a parent instead of adding to it, so of several shares only the last one is left."""


def backward(order):
    order[-1].grad = np.ones_like(order[-1].data)[()]
    for node in reversed(order):
        if node.parents:
            for parent, share in zip(node.parents, node.pull(node.grad)):
                parent.grad = share
