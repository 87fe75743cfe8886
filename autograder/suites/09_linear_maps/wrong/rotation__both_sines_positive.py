"""Both your sines have the same sign, so the columns are not perpendicular or the plane is mirrored. e₂ is a quarter turn ahead of e₁: where is it?"""


def rotation(t):
    return np.array([[np.cos(t), np.sin(t)], [np.sin(t), np.cos(t)]])
