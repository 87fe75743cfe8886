"""For large arguments your exponentials overflow, and infinity over infinity is no number. NumPy has a tanh."""


class Value(Value):
    def tanh(self):
        e = np.exp(2 * self.data)
        t = (e - 1) / (e + 1)
        return Value(t, (self,), lambda g: (g * (1 - t * t),))
