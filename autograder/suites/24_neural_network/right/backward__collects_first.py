"""The gradients of this walk are collected in a dictionary, and written into the nodes at the end."""


def backward(order):
    mine = {id(node): np.zeros(np.shape(node.data)) for node in order}
    mine[id(order[-1])] = np.ones(np.shape(order[-1].data))
    for node in order[::-1]:
        if node.parents:
            shares = node.pull(mine[id(node)][()])
            for parent, share in zip(node.parents, shares, strict=True):
                mine[id(parent)] = mine[id(parent)] + share
    for node in order:
        node.grad = mine[id(node)][()] + (0 if node.parents else node.grad)
