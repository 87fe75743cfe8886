"""Your log is the logarithm to base 10. The natural one is meant, the inverse of exp, whose slope is 1/u."""


def _log(self):
    return Dual(np.log10(self.value), self.dot / (self.value * np.log(10)))


Dual.log = _log
