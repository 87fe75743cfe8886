"""A and B must be transposed in the pullback of AB. For square arrays nothing crashes without it, but it is wrong."""


class Tensor(Tensor):
    def __matmul__(self, other):
        return Tensor(self.data @ other.data, (self, other), lambda g: (g @ other.data, self.data @ g))
