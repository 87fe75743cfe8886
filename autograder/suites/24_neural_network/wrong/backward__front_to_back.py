"""You walk from the front. A node may hand on its gradient only when it is complete, so begin with the output, at the
end of the list."""


def backward(order):
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)[()]
    out = order[-1]
    out.grad = out.grad + np.ones_like(out.data)[()]
    for node in order:
        if node.parents:
            for parent, share in zip(node.parents, node.pull(node.grad)):
                parent.grad = parent.grad + share
