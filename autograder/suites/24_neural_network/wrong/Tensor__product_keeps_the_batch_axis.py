"""In a product by entries the factors may have been broadcast too: bring each share back to the shape of its factor."""


class Tensor(Tensor):
    def __mul__(self, other):
        other = Tensor.lift(other)
        return Tensor(self.data * other.data, (self, other), lambda g: (g * other.data, g * self.data))
