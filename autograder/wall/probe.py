Part=available=None
