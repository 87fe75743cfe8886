"""You take t for degrees. NumPy's sine and cosine count in radians, and so does the docstring: leave t as it is."""


def rotation(t):
    t = np.deg2rad(t)
    return np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
