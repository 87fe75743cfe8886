"""Lists of samples for each class, in plain Python."""


def class_means(X, y, k):
    if np.ndim(X) != 2 or np.ndim(y) != 1 or len(X) != len(y):
        raise ValueError("shapes do not fit")
    classes = [[] for _ in range(k)]
    for row, label in zip(X, y, strict=True):
        if not 0 <= label < k:
            raise ValueError(f"unknown label {label}")
        classes[label].append([float(entry) for entry in row])
    d = len(X[0])
    return [[sum(r[i] for r in rows) / len(rows) if rows else float("nan") for i in range(d)] for rows in classes]
