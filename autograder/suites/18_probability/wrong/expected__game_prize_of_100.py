"""In your table the winner gets 100. The rules say 300: with that prize the expected gain is −100/3, and −100 is
the slip of the printed account.
"""


def dice_game():
    return [100, -200], [1 / 3, 2 / 3]
