"""Your sine has the slope −cos. It is the cosine whose slope carries a minus sign: at 0 the sine rises."""


def _sin(self):
    return Dual(np.sin(self.value), -np.cos(self.value) * self.dot)


Dual.sin = _sin
