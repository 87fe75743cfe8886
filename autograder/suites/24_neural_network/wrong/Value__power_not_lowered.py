"""The slope of aⁿ is n times a to the power n − 1; your power has kept its exponent."""


class Value(Value):
    def __pow__(self, n):
        return Value(self.data**n, (self,), lambda g: (g * n * self.data**n,))
