"""1 − σ² is the rule for tanh, not for σ. Differentiate 1/(1 + e⁻ˣ) by the chain rule and see what comes out instead."""


def dsigmoid(x):
    return 1 - sigmoid(x) ** 2
