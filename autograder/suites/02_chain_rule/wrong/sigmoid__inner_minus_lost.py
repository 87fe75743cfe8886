"""Your slope is negative although σ rises. The inner function e⁻ˣ has the slope −e⁻ˣ, and 1/u has −1/u²: two minus signs, which cancel."""


def dsigmoid(x):
    return -sigmoid(x) * sigmoid(np.negative(x))
