"""No NumPy at all: entry (i, j) is a sum of products. Rows come back as lists."""


def rebuild(U, s, Vt):
    if np.ndim(U) != 2 or np.ndim(s) != 1 or np.ndim(Vt) != 2:
        raise ValueError("wrong number of dimensions")
    r, n = len(s), np.shape(Vt)[1]
    if np.shape(U)[1] != r or len(Vt) != r:
        raise ValueError("the counts differ")
    s = [float(weight) for weight in s]
    return [[float(sum(s[i] * float(row[i]) * float(Vt[i][j]) for i in range(r))) for j in range(n)] for row in U]
