"""When one of the functions raises, your composition goes on without it and returns a value that means nothing. What a function raises should reach the caller: then nothing needs to be caught."""


def compose(*fs):
    def composition(x):
        for f in reversed(fs):
            try:
                x = f(x)
            except Exception:
                pass
        return x

    return composition
