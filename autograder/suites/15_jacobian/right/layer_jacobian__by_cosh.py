def layer_jacobian(W, b, x):
    W, b, x = (np.array(part, dtype=float) for part in (W, b, x))
    if W.ndim != 2 or b.shape != W.shape[:1] or x.shape != W.shape[1:]:
        raise ValueError("shapes")
    z = np.clip(W @ x + b, -1400, 1400)
    return np.diag(0.25 / np.cosh(z / 2) / np.cosh(z / 2)) @ W
