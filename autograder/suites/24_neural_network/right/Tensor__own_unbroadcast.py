"""It undoes broadcasting by itself, and relu is a product with a mask."""


def _fold(g, shape):
    axes = tuple(i - len(shape) for i, n in enumerate(shape) if n == 1)
    front = tuple(range(g.ndim - len(shape)))
    return g.sum(axis=axes, keepdims=True).sum(axis=front) if axes else g.sum(axis=front)


class Tensor(Tensor):
    def __add__(self, other):
        other = Tensor.lift(other)
        return Tensor(
            self.data + other.data, (self, other), lambda g: tuple(_fold(g, p.data.shape) for p in (self, other))
        )

    def __mul__(self, other):
        other = Tensor.lift(other)

        def pull(g):
            return _fold(g * other.data, self.data.shape), _fold(g * self.data, other.data.shape)

        return Tensor(self.data * other.data, (self, other), pull)

    def __matmul__(self, other):
        def pull(g):
            return (other.data @ g.T).T, (g.T @ self.data).T

        return Tensor(self.data.dot(other.data), (self, other), pull)

    def relu(self):
        return self * (self.data > 0)

    def sum(self, axis=None, keepdims=False):
        def pull(g):
            axes = range(self.data.ndim) if axis is None else [axis % max(1, self.data.ndim)]
            for i in axes:
                g = g if keepdims else np.expand_dims(g, i)
            return (g + np.zeros(self.data.shape),)

        return Tensor(self.data.sum(axis=axis, keepdims=keepdims), (self,), pull)
