"""Your −u has the dot of u. Turned round, it moves the other way: the dot changes its sign too."""


def _neg(self):
    return Dual(-self.value, self.dot)


Dual.__neg__ = _neg
