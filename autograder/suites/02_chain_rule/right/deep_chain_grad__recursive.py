"""Peels off the first neuron: the rest of the chain sees a₁ as its input."""


def deep_chain_grad(ws, x):
    if np.ndim(ws) != 1:
        raise ValueError("one weight per neuron")

    def back(rest, a):
        """The slopes in the rest of the weights, and in a."""
        if not rest:
            return [], 1.0
        w, *later = rest
        grad, upstream = back(later, sigmoid(w * a))
        delta = upstream * dsigmoid(w * a)
        return [delta * a, *grad], delta * w

    return back(list(ws), float(x))[0]
