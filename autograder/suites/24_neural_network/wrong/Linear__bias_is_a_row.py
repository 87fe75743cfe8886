"""Your bias has two axes. One number for each output, shape (k,), is enough: broadcasting adds it to every row."""


class Linear(Linear):
    def __init__(self, d, k, rng):
        self.weight = Tensor(rng.normal(0, np.sqrt(2 / d), size=(d, k)))
        self.bias = Tensor(np.zeros((1, k)))
