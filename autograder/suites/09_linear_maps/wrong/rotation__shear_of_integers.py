"""You put k into an array of integers, which cuts its fraction off. Make the array one of floats."""


def shear(k):
    S = np.array([[1, 0], [0, 1]])
    S[0, 1] = k
    return S
