"""In your sum only the left side moves. If both u and v move, u + v moves by both."""


def _add(self, other):
    other = Dual.lift(other)
    return Dual(self.value + other.value, self.dot)


Dual.__add__ = _add
