"""Your columns are an orthonormal basis of the right space, but not the one Gram–Schmidt makes: the first directions must span the same space as the first vectors."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    lengths = np.linalg.norm(V, axis=0)
    V = V[:, lengths > 0] / lengths[lengths > 0]
    if V.shape[1] == 0:
        return V
    U, s, _ = np.linalg.svd(V, full_matrices=False)
    return U[:, s > rtol * s[0]]
