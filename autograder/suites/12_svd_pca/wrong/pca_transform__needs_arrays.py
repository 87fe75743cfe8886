"""A list has no .shape, so lists are refused. Turn the samples and scores into float arrays first."""


def pca_transform(model, X):
    mean = model["mean"]
    if len(X.shape) != 2 or X.shape[1] != len(mean):
        raise ValueError("X does not fit")
    return (X - mean) @ model["components"].T
