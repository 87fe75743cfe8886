"""One pass, which carries along how many heads came last."""


def after_streak(x, k):
    if np.ndim(x) != 1:
        raise ValueError("a list of flips")
    if k < 0:
        raise ValueError("no negative streak")
    run, counts = 0, [0, 0]
    for flip in x:
        if run >= k:
            counts[int(flip)] += 1
        run = run + 1 if flip else 0
    return counts[1] / sum(counts) if sum(counts) else float("nan")
