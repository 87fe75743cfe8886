"""Your composition turns x into a float. It should hand x on as it is: a composition takes whatever its right-most function accepts, be it a text or a list."""


def compose(*fs):
    def composition(x):
        x = float(x)
        for f in reversed(fs):
            x = f(x)
        return x

    return composition
