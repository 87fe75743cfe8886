"""A function that occurs twice in the row acts only once in yours. A row may repeat itself: f ∘ f is f(f(x)), so keep the row as it is, a sequence and not a set."""


def compose(*fs):
    fs = list(dict.fromkeys(fs))

    def composition(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return composition
