class Line:
    def __init__(self, f, df, x0):
        self.x0, self.height, self.slope = x0, f(x0), df(x0)

    def __call__(self, x):
        return np.polyval([self.slope, self.height], np.subtract(x, self.x0))


def tangent_line(f, df, x0):
    return Line(f, df, x0)
