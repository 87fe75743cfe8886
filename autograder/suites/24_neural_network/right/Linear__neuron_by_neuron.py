"""The weights are drawn for one neuron after the other."""


class Linear:
    def __init__(self, d, k, rng):
        columns = [rng.normal(scale=np.sqrt(2 / d), size=d) for _ in range(k)]
        self.weight, self.bias = Tensor(np.column_stack(columns)), Tensor(np.zeros((k,)))

    def __call__(self, X):
        return (X @ self.weight) + self.bias

    def parameters(self):
        return [self.weight, self.bias]


class Sequential:
    def __init__(self, *layers):
        self.first, self.rest = (layers[0], Sequential(*layers[1:])) if layers else (None, None)

    def __call__(self, X):
        return X if self.first is None else self.rest(self.first(X))

    def parameters(self):
        if self.first is None:
            return []
        try:
            own = self.first.parameters()
        except AttributeError:
            own = []
        return [*own, *self.rest.parameters()]
