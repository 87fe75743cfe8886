"""math.isclose is relative to the larger side, as the contract is."""

import itertools
import math


def norm_violations(N, vs, ks):
    vs = [np.array(v) * 1.0 for v in vs]

    def close(s, t):
        return math.isclose(s, t, rel_tol=1e-9, abs_tol=0.0)

    found = set()
    if any(N(v) <= 0 for v in vs if np.count_nonzero(v)) or any(N(v) != 0 for v in vs if not np.count_nonzero(v)):
        found |= {"definite"}
    if not all(close(N(k * v), abs(k) * N(v)) for k, v in itertools.product(ks, vs)):
        found |= {"homogeneous"}
    for v, w in itertools.product(vs, repeat=2):
        if N(v + w) > N(v) + N(w) and not close(N(v + w), N(v) + N(w)):
            found |= {"triangle"}
    return found
