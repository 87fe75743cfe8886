# %%
import os

found = []
for path in [
    "COURSE/submitted/innocent/01_mean/01_mean.ipynb",
    "COURSE/autograded/innocent/01_mean/01_mean.ipynb",
    "../innocent/01_mean/01_mean.ipynb",
]:
    try:
        found.append(open(path, errors="replace").read())
    except OSError as error:
        found.append(type(error).__name__)
print(len(found), *found)
