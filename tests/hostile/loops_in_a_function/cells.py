# %% solution="spread"
def spread(x):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
