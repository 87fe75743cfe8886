def matrix_of(T, n):
    """Entry by entry, returned as a list of rows."""
    if np.count_nonzero(T(np.zeros(n))) > 0:
        raise ValueError("T moves 0")
    images = [list(T(np.array([1.0 if i == j else 0.0 for i in range(n)]))) for j in range(n)]
    return [[float(image[i]) for image in images] for i in range(len(images[0]))]
