"""ln‖x‖ₚ is a soft maximum of the ln|xᵢ|: exponents instead of powers."""


def p_norm(x, p):
    x = np.abs(np.array(x, dtype=float))
    if x.ndim != 1:
        raise ValueError(f"shape {x.shape}")
    if p < 1:
        raise ValueError(f"p = {p}")
    x = x[x > 0]
    if len(x) == 0:
        return 0
    if np.isinf(p):
        return x.max()
    logs = np.log(x)
    return np.exp(logs.max() + np.log(np.exp(p * (logs - logs.max())).sum()) / p)
