"""Each column is drawn on its own, so a row of your resample has the flipper of one bird and the mass of another. Whatever
connects the columns is lost by that. Draw the numbers of rows, and take whole rows.
"""


def bootstrap_ci(x, stat, B, alpha, rng):
    x = np.asarray(x)
    if x.size == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError("a sample, B >= 1 and 0 < alpha < 1, please")
    columns = x.reshape(len(x), -1).T
    stats = []
    for _ in range(B):
        drawn = [column[rng.integers(len(x), size=len(x))] for column in columns]
        stats.append(stat(np.array(drawn).T.reshape(x.shape)))
    low, high = np.quantile(stats, [alpha / 2, 1 - alpha / 2])
    return float(low), float(high)
