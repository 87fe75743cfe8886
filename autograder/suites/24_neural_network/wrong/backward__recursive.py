"""Your function calls itself for the shorter list. In a deep graph Python stops it: use a loop."""


def backward(order):
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)[()]
    out = order[-1]
    out.grad = out.grad + np.ones_like(out.data)[()]

    def walk(k):
        if k < 0:
            return
        node = order[k]
        if node.parents:
            for parent, share in zip(node.parents, node.pull(node.grad)):
                parent.grad = parent.grad + share
        walk(k - 1)

    walk(len(order) - 1)
