"""You give plain numbers the dot 1, as if they moved along with x. A constant stands still: its dot is 0."""

Dual.lift = staticmethod(lambda x: x if isinstance(x, Dual) else Dual(x, 1.0))
