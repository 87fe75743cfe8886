"""A number or an array may stand beside a Tensor in a product. It is a constant: `Tensor.lift` makes a node of it."""


class Tensor(Tensor):
    def __mul__(self, other):
        def pull(g):
            return unbroadcast(g * other.data, self.data.shape), unbroadcast(g * self.data, other.data.shape)

        return Tensor(self.data * other.data, (self, other), pull)
