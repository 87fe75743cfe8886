"""What crosses between a grader and a candidate: frames of plain data, and calls made of them."""
