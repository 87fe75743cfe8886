# %%
import os

found = []
for path in [
    "COURSE/source/01_mean.py",
    "COURSE/source/01_mean/01_mean.ipynb",
    "COURSE/solutions/01_mean/01_mean.ipynb",
]:
    try:
        found.append(open(path, errors="replace").read())
    except OSError as error:
        found.append(type(error).__name__)
print(len(found), *found)
