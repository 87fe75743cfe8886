def softmax_jacobian(z):
    z = np.array(z, dtype=float)
    if z.ndim != 1:
        raise ValueError("no vector")
    shifted = z - np.max(z)
    p = np.exp(shifted - np.log(np.sum(np.exp(shifted))))
    return p[:, None] * (np.eye(len(z)) - p)
