"""Your compose() without any function is None, and None cannot be called. The empty composition is a function too: the identity, which gives back what it gets."""


def compose(*fs):
    if not fs:
        return None

    def composition(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return composition
