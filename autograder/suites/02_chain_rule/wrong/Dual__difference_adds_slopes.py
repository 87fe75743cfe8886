"""Your u − v has the dot u̇ + v̇. If v grows, u − v shrinks: the slopes are subtracted as well."""


def _sub(self, other):
    other = Dual.lift(other)
    return Dual(self.value - other.value, self.dot + other.dot)


Dual.__sub__ = _sub
