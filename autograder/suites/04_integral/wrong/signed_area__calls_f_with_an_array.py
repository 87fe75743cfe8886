"""You give f all points at once, in an array. Here f takes one number at a time."""


def signed_area(f, a, b):
    y = f(np.linspace(a, b, 201)) * np.ones(201)
    return (b - a) * np.mean((y[1:] + y[:-1]) / 2)


def total_area(f, a, b):
    y = np.abs(f(np.linspace(a, b, 201)) * np.ones(201))
    return abs(b - a) * np.mean((y[1:] + y[:-1]) / 2)
