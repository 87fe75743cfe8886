"""At 0 itself the slope of relu is agreed to be 0 here; yours is 1. Only strictly positive entries pass."""


class Tensor(Tensor):
    def relu(self):
        return Tensor(np.maximum(self.data, 0), (self,), lambda g: (g * (self.data >= 0),))
