"""A plain number on the left is not understood: 3 + u raises TypeError. When the number on the left does not know what to do, Python asks the right side for __radd__, __rsub__ and their kin."""


def _refuse(self, other):
    return NotImplemented


Dual.__radd__ = Dual.__rsub__ = Dual.__rmul__ = Dual.__rtruediv__ = _refuse
