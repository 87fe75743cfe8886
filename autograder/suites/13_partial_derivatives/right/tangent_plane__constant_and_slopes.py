class Plane:
    def __init__(self, constant, slopes):
        self.constant, self.slopes = constant, slopes

    def __call__(self, x):
        x = np.array(x, dtype=float)
        if x.ndim == 0 or x.ndim > 2 or x.shape[-1] != len(self.slopes):
            raise ValueError("no points of this dimension")
        return np.dot(x, self.slopes) + self.constant


def tangent_plane(f, g, x0):
    x0 = np.array(x0, dtype=float)
    slopes = np.array(g(x0), dtype=float)
    return Plane(f(x0) - slopes @ x0, slopes)
