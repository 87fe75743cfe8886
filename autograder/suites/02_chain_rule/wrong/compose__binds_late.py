"""Your composition calls itself for ever. A function made in a loop looks its names up when it is called, not when it is made, and by then the name means the last thing assigned to it."""


def compose(*fs):
    composition = lambda x: x
    for f in fs:
        composition = lambda x: composition(f(x))
    return composition
