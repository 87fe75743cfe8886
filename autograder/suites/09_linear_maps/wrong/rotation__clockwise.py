"""Your rotation runs clockwise: e₁ has to go to (cos t, sin t). One of the two sines has the wrong sign, and so has the other."""


def rotation(t):
    return np.array([[np.cos(t), np.sin(t)], [-np.sin(t), np.cos(t)]])
