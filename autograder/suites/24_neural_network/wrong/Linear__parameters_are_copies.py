"""parameters() hands out copies. The optimiser then trains the copies, and the layer never learns."""


class Linear(Linear):
    def parameters(self):
        return [Tensor(self.weight.data), Tensor(self.bias.data)]
