"""At 0 itself the slope of relu is agreed to be 0 here; yours is 1. Only strictly positive numbers pass."""


class Value(Value):
    def relu(self):
        return Value(max(self.data, 0.0), (self,), lambda g: (g if self.data >= 0 else 0.0,))
