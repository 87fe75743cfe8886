"""The rules with einsum, ones and where."""


class Tensor(Tensor):
    def __add__(self, other):
        other = Tensor.lift(other)
        shapes = self.data.shape, other.data.shape
        return Tensor(np.add(self.data, other.data), [self, other], lambda g: [unbroadcast(g, s) for s in shapes])

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        a, b = self.data, other.data
        return Tensor(a * b, [self, other], lambda g: [unbroadcast(g * b, a.shape), unbroadcast(g * a, b.shape)])

    def __matmul__(self, other):
        a, b = self.data, other.data
        return Tensor(
            np.dot(a, b),
            [self, other],
            lambda g: [np.einsum("ij,lj->il", g, b), np.einsum("il,ij->lj", a, g)],
        )

    def relu(self):
        return Tensor(np.where(self.data > 0, self.data, 0.0), [self], lambda g: [np.where(self.data > 0, g, 0.0)])

    def sum(self, axis=None, keepdims=False):
        kept = self.data.sum(axis=axis, keepdims=True).shape
        return Tensor(
            np.sum(self.data, axis=axis, keepdims=keepdims),
            [self],
            lambda g: [np.ones(self.data.shape) * np.reshape(g, kept)],
        )
