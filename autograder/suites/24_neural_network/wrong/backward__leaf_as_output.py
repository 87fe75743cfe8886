"""An output without parents is a leaf too: it receives its 1, added to what is there."""

_complete = backward


def backward(order):
    if len(order) > 1:
        _complete(order)
