"""You add a small number to the global norm before dividing. Well-known libraries do so too, but then the result is
a little shorter than c, and the docstring here promises exactly c."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = p_norm(np.concatenate([g.ravel() for g in grads]), 2)
    return [g * min(1.0, c / (size + 1e-6)) for g in grads]
