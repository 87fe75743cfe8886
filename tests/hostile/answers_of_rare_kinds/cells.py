# %% solution="mean"
import datetime
import decimal

import numpy as np
from autograder.wire.codec import Formula


def mean(x):
    return [
        decimal.Decimal(3),
        datetime.date(2000, 1, 1),
        np.datetime64("2000-01-01"),
        np.zeros(2, "V8"),
        np.zeros(1, [("a", "f8")]),
    ]


# %% solution="spread"
def spread(x):
    return Formula("lambda: 1 / 0", "f")


# %% solution="variance"
class Evil:
    def __reduce__(self):
        return (print, ("gotcha",))

    __getattr__ = __call__ = __iter__ = lambda self, *args: 1 / 0


def variance(x):
    return Evil()
