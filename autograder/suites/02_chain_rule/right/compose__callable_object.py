"""An object that can be called is a function too."""


class Row:
    def __init__(self, fs):
        self.fs = list(fs)

    def __call__(self, x):
        k = len(self.fs)
        while k > 0:
            k -= 1
            x = self.fs[k](x)
        return x


def compose(*fs):
    return Row(fs)
