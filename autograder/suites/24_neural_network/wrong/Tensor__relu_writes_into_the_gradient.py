"""Your relu sets entries of the gradient to 0 in the very array that it was handed. That array may belong to other nodes:
make a new one."""


class Tensor(Tensor):
    def relu(self):
        def pull(g):
            g[self.data <= 0] = 0
            return (g,)

        return Tensor(np.maximum(self.data, 0), (self,), pull)
