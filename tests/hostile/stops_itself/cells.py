# %% solution="spread"
import os
import signal


def spread(x):
    os.kill(os.getpid(), signal.SIGSTOP)
    return max(x) - min(x)
