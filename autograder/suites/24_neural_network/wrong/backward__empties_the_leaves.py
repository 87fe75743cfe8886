"""You start with every gradient at 0. Interior nodes should, but what a leaf has from earlier walks stays and is added to:
emptying the leaves is the business of whoever trains."""


def backward(order):
    for node in order:
        node.grad = np.zeros_like(node.data)[()]
    order[-1].grad = np.ones_like(order[-1].data)[()]
    for node in reversed(order):
        if node.parents:
            for parent, share in zip(node.parents, node.pull(node.grad)):
                parent.grad = parent.grad + share
