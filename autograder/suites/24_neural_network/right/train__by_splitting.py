"""The order is cut by array_split at the places where batches begin; losses are kept as pairs."""


def train(model, data, opt, epochs, rng, batch=32):
    X, y = np.array(data[0], dtype=float), np.array(data[1])
    X_held, y_held = np.array(data[2], dtype=float), np.array(data[3])
    for inputs, labels in ((X, y), (X_held, y_held)):
        if len(inputs) != len(labels):
            raise ValueError("as many labels as inputs, please")
    history = np.zeros((epochs, 2))
    for epoch in range(epochs):
        order = np.arange(len(X))
        rng.shuffle(order)
        batch_losses, sizes = [], []
        for rows in np.array_split(order, range(batch, len(X), batch)):
            opt.zero_grad()
            loss = model.loss(X[rows], y[rows])
            loss.backward()
            opt.step()
            batch_losses.append(float(loss.data))
            sizes.append(len(rows))
        history[epoch] = np.average(batch_losses, weights=sizes), np.mean(model.predict(X_held) == y_held)
    return list(history[:, 0]), list(history[:, 1])
