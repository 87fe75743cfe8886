"""An array of places is broadcast, and every entry of g is added to its place."""


def unbroadcast(g, shape):
    g = np.array(g, dtype=float)
    size = int(np.prod(shape, dtype=int))
    places = np.broadcast_to(np.arange(size).reshape(shape), g.shape)
    total = np.zeros(size)
    np.add.at(total, places.ravel(), g.ravel())
    return total.reshape(shape)
