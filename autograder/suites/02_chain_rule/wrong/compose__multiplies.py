"""You multiply f(x) by g(x). The ring ∘ is not a product of values: f receives g(x), and never sees x."""


def compose(*fs):
    def composition(x):
        product = 1
        for f in fs:
            product = product * f(x)
        return product

    return composition
