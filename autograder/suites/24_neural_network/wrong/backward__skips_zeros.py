"""You leave out nodes whose gradient is 0. The pullback of each node with parents is called once, whatever its gradient."""


def backward(order):
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)[()]
    out = order[-1]
    out.grad = out.grad + np.ones_like(out.data)[()]
    for node in reversed(order):
        if node.parents and np.any(node.grad):
            for parent, share in zip(node.parents, node.pull(node.grad)):
                parent.grad = parent.grad + share
