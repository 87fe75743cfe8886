# %% [markdown]
# # Start here
#
# This course leads from the slope of a curve to a neural network that you train yourself, through the mathematics
# that machine learning stands on. It is a set of notebooks. Each takes up one idea: why it is needed, what it says,
# a small example by hand; then you write the functions, and the pictures are drawn by the functions you wrote.
#
# The map below is your point of reference. Study one idea, come back, look at the map, go on. An arrow leads from a
# topic to one that builds on it. Columns are the parts of the course; you may walk down one column, or change to
# another as soon as the arrows allow it.

# %%
from pathlib import Path

from IPython.display import HTML

mine, everybodys = Path("my_map.svg"), Path("map.svg")
HTML((mine if mine.exists() else everybodys).read_text(encoding="utf-8"))

# %% [markdown]
# Run the cell above, and the map becomes your own: it shows how far you have come, and a click on a topic opens its
# notebook.
#
# | mark | meaning |
# |---|---|
# | ✓ | **done**: full marks |
# | ◐ | **begun**: you tried it, and some marks are still to be had |
# | → | **next**: you have done everything it needs |
# | · | **later**: something it needs is not done yet |
#
# ## How a notebook works
#
# Open it in JupyterLab and read from the top, running each cell as you come to it (Shift and Enter). Where a cell
# says `raise NotImplementedError()`, it is your turn: the text in quotes above says exactly what the function takes
# and returns. The cell after it holds a few examples, so that you see at once whether you are on the way. Then come
# pictures and experiments with the function you wrote, and a question to think about; its answer is folded away.
#
# What your function must do is all in the notebook. Nothing is hidden but the numbers it is tried on.
#
# ## How to check yourself
#
# Save the notebook. Then, in a terminal in the folder of the course (in JupyterLab: File, New, Terminal):
#
# ```sh
# .venv/bin/course try assignments/<topic>/<topic>.ipynb
# ```
#
# It says for each exercise how many marks you have, which property fails, the smallest input that shows it, and often
# the likely cause. Try as often as you like: the map keeps your best score. `.venv/bin/course map` shows the map in
# the terminal. What the map knows of you stands in one file, `progress.json`, on your own machine; remove it, and the
# map is new.
#
# ## How long it takes
#
# All of it, {hours} hours: about a season, at an hour a day. These are hours of somebody who meets the idea for the
# first time, works by hand where the notebook asks for it, and solves every exercise. You may well need more, and if
# you have seen a topic before, less. Two or three sittings for a notebook are quite usual.
#
# If a word or a sign is new to you, or used to mean something else: [the glossary](GLOSSARY.ipynb) has them all, each
# with the notebook it comes from.

# %% [markdown]
# ## The topics
#
# {topics}
