"""Plain lists have no .shape, so lists are refused. Turn each argument into a float array before anything
else.
"""


def rebuild(U, s, Vt):
    if len(U.shape) != 2 or len(s.shape) != 1 or len(Vt.shape) != 2 or not U.shape[1] == len(s) == len(Vt):
        raise ValueError("shapes do not fit")
    return (U * s) @ Vt
