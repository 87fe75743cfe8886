def rotation(t):
    """Multiplication by the complex number e^{it}."""
    z = np.exp(1j * t)
    return np.array([[z.real, -z.imag], [z.imag, z.real]])


def shear(k):
    """The identity plus k in the corner, as lists."""
    return [[1, float(k)], [0, 1]]


def reflection(u):
    """z ↦ w² · conjugate(z) for a unit number w along u."""
    a, b = (float(v) for v in np.asarray(u, dtype=float)) if np.shape(u) == (2,) else (0.0, 0.0)
    if a == b == 0:
        raise ValueError("no direction")
    w = complex(a, b) / np.hypot(a, b)
    w = w * w
    return np.array([[w.real, w.imag], [w.imag, -w.real]])
