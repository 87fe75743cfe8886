def chain_jacobian(Jf, g, Jg, x):
    if np.ndim(x) != 1:
        raise ValueError("no vector")
    x = np.array([float(a) for a in x])
    A, B = Jf(np.array([float(a) for a in g(x)])), Jg(x)
    if np.ndim(A) != 2 or np.ndim(B) != 2 or len(A[0]) != len(B):
        raise ValueError("shapes")
    return [[sum(float(row[j]) * float(B[j][i]) for j in range(len(B))) for i in range(len(B[0]))] for row in A]
