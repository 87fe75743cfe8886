"""Sequential hands its input to the FIRST layer first; your layers act from right to left, as in `compose`."""


class Sequential(Sequential):
    def __call__(self, X):
        for layer in reversed(self.layers):
            X = layer(X)
        return X
