"""Your 3 − u is u − 3. Python calls the reflected method with the *left* number as its argument, so the order must be restored."""

Dual.__rsub__ = Dual.__sub__
