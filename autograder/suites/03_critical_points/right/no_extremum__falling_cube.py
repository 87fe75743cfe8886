def no_extremum():
    """5 − (x − 2)³, multiplied out."""
    return np.array([13, -12, 6, -1]), 2
