# %%
import os

found = []
for path in [
    "COURSE/autograder/suites/01_mean/test_mean.py",
    "COURSE/autograder/suites/01_mean/wrong/mean__forgets_to_divide.py",
]:
    try:
        found.append(open(path, errors="replace").read())
    except OSError as error:
        found.append(type(error).__name__)
print(len(found), *found)
