"""The first function after the composition of the rest."""


def compose(*fs):
    if not fs:
        return lambda x: x
    first, *rest = fs
    inner = compose(*rest)
    return lambda x: first(inner(x))
