def gram_schmidt(V, rtol=1e-10):
    """The modified method, row by row: each new direction is taken out of all later columns at once."""
    W = np.array(V, dtype=float)
    lengths = np.linalg.norm(W, axis=0)
    kept = []
    for j in range(W.shape[1]):
        left = np.linalg.norm(W[:, j])
        if left <= rtol * lengths[j]:
            continue
        q = W[:, j] / left
        kept.append(q)
        W[:, j + 1 :] -= np.outer(q, q @ W[:, j + 1 :])
    return np.column_stack(kept) if kept else np.zeros((W.shape[0], 0))
