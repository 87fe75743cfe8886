"""Your composition lets the left function act first. In f ∘ g, as in f(g(x)), the function next to x acts first: the right one."""


def compose(*fs):
    def composition(x):
        for f in fs:
            x = f(x)
        return x

    return composition
