"""You compute uⁿ as exp(n·ln u), which works for u > 0 only. A whole power of 0 or of a negative number exists too; the power rule needs no logarithm."""


def _pow(self, n):
    return (n * self.log()).exp()


Dual.__pow__ = _pow
