"""The gradients of leaves accumulate, and you never empty them: every step repeats all the former ones. Empty them before
each walk back."""


def train(model, data, opt, epochs, rng, batch=32):
    X, y, X_held, y_held = (np.asarray(part) for part in data)
    if len(X) != len(y) or len(X_held) != len(y_held):
        raise ValueError("inputs and labels differ in length")
    X, X_held = X.astype(float), X_held.astype(float)
    losses, accuracies = [], []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        total = 0.0
        for start in range(0, len(X), batch):
            rows = order[start : start + batch]
            loss = model.loss(X[rows], y[rows])
            loss.backward()
            opt.step()
            total += len(rows) * float(loss.data)
        losses.append(total / len(X))
        accuracies.append(float(np.mean(model.predict(X_held) == y_held)))
    return losses, accuracies
