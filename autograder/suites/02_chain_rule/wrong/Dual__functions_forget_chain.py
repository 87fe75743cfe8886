"""Your exp, log and sin return the local slope alone. The dot is the local slope *times* the slope so far: this is the chain rule, and without it nothing that is nested comes out right."""


def _exp(self):
    return Dual(np.exp(self.value), np.exp(self.value))


def _log(self):
    return Dual(np.log(self.value), 1 / self.value)


def _sin(self):
    return Dual(np.sin(self.value), np.cos(self.value))


Dual.exp, Dual.log, Dual.sin = _exp, _log, _sin
