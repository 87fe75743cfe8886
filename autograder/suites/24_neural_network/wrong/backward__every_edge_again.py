"""You ask the pullback anew for every parent. It answers for all parents at once: call it once and keep the answer."""


def backward(order):
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)[()]
    out = order[-1]
    out.grad = out.grad + np.ones_like(out.data)[()]
    for node in reversed(order):
        for k, parent in enumerate(node.parents):
            parent.grad = parent.grad + node.pull(node.grad)[k]
