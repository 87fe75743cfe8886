"""A column (n, 1) minus the mean (d,) broadcasts to (n, d), and samples of one feature pass for samples of d
equal ones. Compare the number of columns with the model's first, and raise ValueError.
"""


def pca_transform(model, X):
    X, mean = np.array(X, dtype=float), np.array(model["mean"])
    if X.ndim != 2:
        raise ValueError("X does not fit")
    return (X - mean) @ model["components"].T
