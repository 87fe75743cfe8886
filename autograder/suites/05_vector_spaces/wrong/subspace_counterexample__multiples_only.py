"""You try multiples of single members only. In a union of lines every multiple stays inside; adding members of two different lines does not."""


def subspace_counterexample(contains, sampler, rng):
    for trial in range(201):
        a = rng.normal() if trial else 0.0
        x = sampler(rng)
        if not contains(a * x):
            return a, x, 0.0, x
    return None
