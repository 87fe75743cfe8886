"""You look for a rate that makes f larger. Read the claim again: somebody says that gradient descent maximises, and your
witness is to refute it, with a step after which f is smaller."""


def descent_witness(f, grad, x0):
    x0 = np.array(x0, dtype=float)
    height, g = f(x0), np.array(grad(x0), dtype=float)
    if not np.any(g):
        raise ValueError
    lr = 0.01
    for _ in range(100):
        if f(x0 - lr * g) > height:
            break
        lr *= 2
    return lr
