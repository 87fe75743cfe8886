"""What goes wrong because of the input, told to a person."""


class CourseError(Exception):
    """Bad input; the message says what is wrong, where, and how to cure it."""
