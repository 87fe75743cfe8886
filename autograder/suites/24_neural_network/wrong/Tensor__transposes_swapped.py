"""For C = AB you transpose the wrong things: A receives G times B transposed, B receives A transposed times G. Check with
the shapes of a product that is not square."""


class Tensor(Tensor):
    def __matmul__(self, other):
        return Tensor(self.data @ other.data, (self, other), lambda g: (g.T @ other.data, self.data @ g.T))
