"""Interior nodes keep what an earlier walk left in them and hand it on again. Only leaves accumulate; all others start
anew with every walk."""


def backward(order):
    order[-1].grad = np.ones_like(order[-1].data)[()]
    for node in reversed(order):
        if node.parents:
            for parent, share in zip(node.parents, node.pull(node.grad)):
                parent.grad = parent.grad + share
