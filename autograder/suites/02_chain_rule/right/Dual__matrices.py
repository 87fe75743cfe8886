"""A dual number as the matrix [[u, u̇], [0, u]]: ε is [[0, 1], [0, 0]], whose square is 0."""


class Dual:
    def __init__(self, value, dot=0.0):
        self.m = np.array([[value, dot], [0.0, value]], dtype=float)

    @property
    def value(self):
        return self.m[0, 0]

    @property
    def dot(self):
        return self.m[0, 1]

    def _with(self, m):
        return Dual(m[0, 0], m[0, 1])

    def _matrix(self, other):
        return other.m if isinstance(other, Dual) else np.eye(2) * other

    def __add__(self, other):
        return self._with(self.m + self._matrix(other))

    def __neg__(self):
        return self._with(-self.m)

    def __sub__(self, other):
        return self._with(self.m - self._matrix(other))

    def __rsub__(self, other):
        return self._with(self._matrix(other) - self.m)

    def __mul__(self, other):
        return self._with(self.m @ self._matrix(other))

    def _inverse(self):
        return np.array([[self.value, -self.dot], [0.0, self.value]]) / self.value**2

    def __truediv__(self, other):
        return self._with(self.m @ Dual.lift(other)._inverse())

    def __rtruediv__(self, other):
        return self._with(other * self._inverse())

    def __pow__(self, n):
        lower = n * self.value ** (n - 1.0) if n else 0.0
        return Dual(self.value ** float(n), lower * self.dot)

    def exp(self):
        return self._with(np.exp(self.value) * np.array([[1.0, self.dot], [0.0, 1.0]]))

    def log(self):
        return Dual(np.log(self.value), self.dot / self.value)

    def sin(self):
        return Dual(np.sin(self.value), np.cos(self.value) * self.dot)

    @staticmethod
    def lift(x):
        return x if isinstance(x, Dual) else Dual(x)

    __radd__, __rmul__ = __add__, __mul__
