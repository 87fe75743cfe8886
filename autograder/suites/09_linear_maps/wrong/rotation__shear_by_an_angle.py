"""You treat k as an angle. It is the factor itself: a point at height 1 moves sideways by k."""


def shear(k):
    return np.array([[1.0, np.tan(k)], [0.0, 1.0]])
