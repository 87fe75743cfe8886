def no_extremum():
    """x³·(4 − 3x) is critical at 0 and at 1, and has a maximum only at 1."""
    return (0, 0, 0, 4, -3), np.float64(0.0)
