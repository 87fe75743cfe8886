"""Your compose() without any function raises. The empty row does nothing to x: it is the identity, as the empty product is 1. Where could the walk start, so that no function needs to be there?"""


def compose(*fs):
    def composition(x):
        x = fs[-1](x)
        for f in reversed(fs[:-1]):
            x = f(x)
        return x

    return composition
