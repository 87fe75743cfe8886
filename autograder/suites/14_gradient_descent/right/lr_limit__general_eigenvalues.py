def lr_limit(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape != A.T.shape:
        raise ValueError("not square")
    top = np.abs(A).max()
    if top == 0 or not np.allclose(A / top, A.T / top, rtol=0, atol=1e-8):
        raise ValueError("not symmetric, or zero")
    lam = sorted(complex(z).real for z in np.linalg.eigvals(A / top))
    if lam[0] < 1e-10 * abs(lam[-1]):
        raise ValueError("no bowl")
    return 2 / lam[-1] / top
