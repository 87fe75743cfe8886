"""Plain loops and flags; sizes computed once."""


def norm_violations(N, vs, ks):
    vectors = np.array(vs, dtype=float)
    sizes = [float(N(v)) for v in vectors]
    laws = set()
    for v, size in zip(vectors, sizes, strict=True):
        if any(entry != 0 for entry in v):
            if size <= 0:
                laws.add("definite")
        elif size != 0:
            laws.add("definite")
        for k in ks:
            one, other = N(k * v), abs(k) * size
            if abs(one - other) > 1e-9 * max(abs(one), abs(other)):
                laws.add("homogeneous")
    for i in range(len(vectors)):
        for j in range(i + 1):
            one, other = N(vectors[i] + vectors[j]), sizes[i] + sizes[j]
            if one > other and one - other > 1e-9 * max(abs(one), abs(other)):
                laws.add("triangle")
    return laws
