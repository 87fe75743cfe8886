"""Your parents lose one of two equal operands (a set keeps each once), so in a · a only one share arrives. Keep both."""


class Value(Value):
    def __mul__(self, other):
        other = Value.lift(other)
        if other is self:
            return Value(self.data**2, (self,), lambda g: (g * self.data,))
        return Value(self.data * other.data, (self, other), lambda g: (g * other.data, g * self.data))
