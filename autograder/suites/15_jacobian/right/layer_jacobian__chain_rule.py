def layer_jacobian(W, b, x):
    W, b, x = (np.array(part, dtype=float) for part in (W, b, x))
    if not (W.ndim == 2 and b.ndim == x.ndim == 1 and W.shape == (len(b), len(x))):
        raise ValueError("shapes")
    return chain_jacobian(lambda z: np.diag(dsigmoid(z)), lambda t: W @ t + b, lambda t: W, x)
