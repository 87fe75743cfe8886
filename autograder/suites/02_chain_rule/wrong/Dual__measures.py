"""You measure the slopes of exp, log and sin by a difference quotient, and its error comes back through the door that dual numbers had shut. You know these derivatives exactly: use their formulas."""

H = 1e-5


def _exp(self):
    return Dual(np.exp(self.value), (np.exp(self.value + H) - np.exp(self.value)) / H * self.dot)


def _log(self):
    return Dual(np.log(self.value), (np.log(self.value + H) - np.log(self.value)) / H * self.dot)


def _sin(self):
    return Dual(np.sin(self.value), (np.sin(self.value + H) - np.sin(self.value)) / H * self.dot)


Dual.exp, Dual.log, Dual.sin = _exp, _log, _sin
