"""The denominator of your quotient rule is v, and it should be v². Test it on 1/v, whose slope you know."""


def _truediv(self, other):
    other = Dual.lift(other)
    dot = (self.dot * other.value - self.value * other.dot) / other.value
    return Dual(self.value / other.value, dot)


Dual.__truediv__ = _truediv
