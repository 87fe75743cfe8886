def matrix_of(T, n):
    """Collects the columns one by one, with a new basis vector each time."""
    if any(float(value) != 0 for value in T(np.zeros(n))):
        raise ValueError("T moves 0")
    columns = []
    for j in range(n):
        e = np.zeros(n)
        e[j] = 1
        columns.append(np.array(T(e), dtype=float))
    return np.column_stack(columns)
