"""Your u + v changes u itself and returns it. Numbers are not changed by arithmetic: later uses of u would see the sum. Make a new Dual."""


def _add(self, other):
    other = Dual.lift(other)
    self.value, self.dot = self.value + other.value, self.dot + other.dot
    return self


Dual.__add__ = _add
