"""The two terms in the numerator of your quotient rule have changed places, so the sign is wrong. If only u grows, u/v (with v > 0) grows too: which term is the positive one?"""


def _truediv(self, other):
    other = Dual.lift(other)
    dot = (self.value * other.dot - self.dot * other.value) / other.value**2
    return Dual(self.value / other.value, dot)


Dual.__truediv__ = _truediv
