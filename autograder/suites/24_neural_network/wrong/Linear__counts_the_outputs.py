"""The size of the weights depends on how many numbers are added up in a neuron. That is the number of inputs d, not of
outputs k."""


class Linear(Linear):
    def __init__(self, d, k, rng):
        self.weight = Tensor(rng.normal(0, np.sqrt(2 / k), size=(d, k)))
        self.bias = Tensor(np.zeros(k))
