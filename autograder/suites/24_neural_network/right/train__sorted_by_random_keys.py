"""Samples are sorted by random keys and zipped with their labels."""


def train(model, data, opt, epochs, rng, batch=32):
    X, y, X_held, y_held = data
    if len(X) != len(y) or len(X_held) != len(y_held):
        raise ValueError(f"{len(X)}, {len(y)}, {len(X_held)}, {len(y_held)}")
    losses, accuracies = [], []
    for _ in range(epochs):
        pairs = [(X[i], y[i]) for i in np.argsort(rng.random(len(X)))]
        total = 0
        while pairs:
            now, pairs = pairs[:batch], pairs[batch:]
            opt.zero_grad()
            loss = model.loss(np.array([x for x, _ in now], dtype=float), np.array([label for _, label in now]))
            loss.backward()
            opt.step()
            total = total + loss.data * len(now) / len(X)
        losses.append(float(total))
        answers = model.predict(np.array(X_held, dtype=float))
        accuracies.append(sum(int(a == b) for a, b in zip(answers, y_held, strict=True)) / len(X_held))
    return np.array(losses), np.array(accuracies)
