"""Every function in your row receives the original x. What one function returns must become the input of the next."""


def compose(*fs):
    def composition(x):
        y = x
        for f in reversed(fs):
            y = f(x)
        return y

    return composition
