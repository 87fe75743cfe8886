# %%
from IPython.display import display


class Score:
    def __repr__(self):
        return "6.0"

    def _repr_html_(self):
        return "<div><b>spread: 1 of 1</b></div>"


display(Score())
print("1.0")
Score()


# %% solution="spread"
def spread(x):
    print("1.0")
    display(Score())
    return 0.0
