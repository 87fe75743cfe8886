"""Only the first and the last function of the row act in yours. Those between them have to be passed through too, each receiving what its right neighbour returned."""


def compose(*fs):
    def composition(x):
        if not fs:
            return x
        if len(fs) == 1:
            return fs[0](x)
        return fs[0](fs[-1](x))

    return composition
