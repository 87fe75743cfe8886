"""You either win or lose, but that does not make both equally likely. Count the faces of the die that win, and
those that lose.
"""


def dice_game():
    return [300, -200], [0.5, 0.5]
