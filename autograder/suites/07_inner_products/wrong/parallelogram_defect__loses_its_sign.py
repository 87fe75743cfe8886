"""You return the size of the defect without its sign. It may be negative, and the definition keeps that."""

_signed = parallelogram_defect


def parallelogram_defect(N, x, y):
    return abs(_signed(N, x, y))
