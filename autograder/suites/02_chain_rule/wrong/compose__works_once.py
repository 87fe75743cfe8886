"""Your composition is right when it is called for the first time, and then it is used up. `reversed(fs)` can be walked through once only: begin a new walk in every call."""


def compose(*fs):
    walk = reversed(fs)

    def composition(x):
        for f in walk:
            x = f(x)
        return x

    return composition
