def is_basis(V, rtol=1e-10):
    """Takes the shadows on the earlier vectors away, twice, and looks at what is left."""
    V = np.array(V, dtype=float)
    if V.ndim != 2:
        raise ValueError("two dimensions")
    n, k = V.shape
    if n != k:
        return False
    found = []
    for v in V.T:
        length = np.sqrt(v @ v)
        if length == 0:
            return False
        w = v / length
        for q in found + found:
            w = w - (q @ w) * q
        left = np.sqrt(w @ w)
        if left <= rtol:
            return False
        found.append(w / left)
    return True
