"""You take (u/v)˙ as u̇/v̇. Slopes of a quotient do not divide: a constant denominator, with v̇ = 0, shows that at once."""


def _truediv(self, other):
    other = Dual.lift(other)
    return Dual(self.value / other.value, self.dot / other.dot if other.dot else 0.0)


Dual.__truediv__ = _truediv
