"""Your layer multiplies by the weights and leaves the bias out."""


class Linear(Linear):
    def __call__(self, X):
        return X @ self.weight
