"""Your functions return their local slope alone. A pullback must multiply it by the gradient that it is handed."""


class Value(Value):
    def exp(self):
        power = np.exp(self.data)
        return Value(power, (self,), lambda g: (power,))

    def tanh(self):
        t = np.tanh(self.data)
        return Value(t, (self,), lambda g: (1 - t * t,))

    def __pow__(self, n):
        return Value(self.data**n, (self,), lambda g: (n * self.data ** (n - 1) if n else 0.0,))
