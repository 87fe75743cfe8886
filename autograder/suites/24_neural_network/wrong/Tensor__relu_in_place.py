"""Your relu cuts off the entries of the tensor it is applied to. That one keeps its data: compute a new array."""


class Tensor(Tensor):
    def relu(self):
        awake = self.data > 0
        self.data *= awake
        return Tensor(self.data, (self,), lambda g: (g * awake,))
