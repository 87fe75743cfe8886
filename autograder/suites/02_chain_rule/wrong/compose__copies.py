"""Your composition copies x before it hands it on. The identity gives back what it gets: x itself. There is nothing here that could change x, so nothing needs protection."""

import copy


def compose(*fs):
    def composition(x):
        x = copy.copy(x)
        for f in reversed(fs):
            x = f(x)
        return x

    return composition
