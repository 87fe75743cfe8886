"""You make a random generator of your own, so every layer starts with the same numbers. Use the one you are given."""


class Linear(Linear):
    def __init__(self, d, k, rng):
        own = np.random.default_rng(0)
        self.weight = Tensor(own.normal(0, np.sqrt(2 / d), size=(d, k)))
        self.bias = Tensor(np.zeros(k))
