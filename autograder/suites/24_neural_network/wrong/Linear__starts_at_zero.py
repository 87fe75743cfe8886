"""All weights start at 0. Then all neurons of a layer are the same, get the same gradients and stay the same for ever."""


class Linear(Linear):
    def __init__(self, d, k, rng):
        self.weight = Tensor(np.zeros((d, k)))
        self.bias = Tensor(np.zeros(k))
