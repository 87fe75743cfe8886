"""If there are more inputs than labels, or the other way round, something has gone wrong before: raise ValueError, before
any training."""


def train(model, data, opt, epochs, rng, batch=32):
    X, y, X_held, y_held = (np.asarray(part) for part in data)
    X, X_held = X.astype(float), X_held.astype(float)
    losses, accuracies = [], []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        total = 0.0
        for start in range(0, len(X), batch):
            rows = order[start : start + batch]
            opt.zero_grad()
            loss = model.loss(X[rows], y[rows])
            loss.backward()
            opt.step()
            total += len(rows) * float(loss.data)
        losses.append(total / len(X))
        accuracies.append(float(np.mean(model.predict(X_held) == y_held)))
    return losses, accuracies
