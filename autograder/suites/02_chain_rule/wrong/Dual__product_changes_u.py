"""Your u · v changes u itself and returns it, so that x·x·x meets a changed x half-way. Make a new Dual."""


def _mul(self, other):
    other = Dual.lift(other)
    self.dot = self.dot * other.value + self.value * other.dot
    self.value = self.value * other.value
    return self


Dual.__mul__ = _mul
