"""You differentiate eᵘ like a power, u·eᵘ⁻¹. In a power the base moves; in eᵘ the exponent does, and eᵘ is its own slope."""


def _exp(self):
    return Dual(np.exp(self.value), self.value * np.exp(self.value - 1) * self.dot)


Dual.exp = _exp
