"""The axis is moved to the end, and every row is treated alone; the answer is moved back."""


def log_softmax(z, axis=-1):
    z = np.moveaxis(np.array(z, dtype=float), axis, -1)
    answer = np.empty(z.shape)
    for place in np.ndindex(z.shape[:-1]):
        row = z[place].tolist()
        m = max(row)
        total = m + math.log(sum(math.exp(x - m) for x in row))
        answer[place] = [x - total for x in row]
    return np.moveaxis(answer, -1, axis)
