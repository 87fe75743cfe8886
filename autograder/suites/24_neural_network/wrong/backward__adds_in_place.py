"""The array that a pullback returned may belong to several nodes. You keep it as a gradient and later add to it in place,
so the gradients of other nodes change too. Make a new sum."""


def backward(order):
    fresh = {node for node in order if node.parents}
    out = order[-1]
    if out.parents:
        out.grad = np.ones_like(out.data)[()]
        fresh.discard(out)
    else:
        out.grad = out.grad + np.ones_like(out.data)[()]
    for node in reversed(order):
        if node.parents:
            for parent, share in zip(node.parents, node.pull(node.grad)):
                if parent in fresh:
                    parent.grad = share
                    fresh.discard(parent)
                else:
                    parent.grad += share
