"""Each entry of the summed array receives the gradient of its sum, so the share has the shape of the array before the
summing, not after it."""


class Tensor(Tensor):
    def sum(self, axis=None, keepdims=False):
        return Tensor(self.data.sum(axis=axis, keepdims=keepdims), (self,), lambda g: (g,))
