"""Your product rule lacks one of its two terms. In u·v both factors move, and each adds its own share."""


def _mul(self, other):
    other = Dual.lift(other)
    return Dual(self.value * other.value, self.dot * other.value)


Dual.__mul__ = _mul
