# %%
import os
import shutil

TARGETS = [
    "COURSE/autograder/suites/01_mean/test_spread.py",
    "COURSE/source/01_mean.py",
    "COURSE/gradebook.db",
    "COURSE/submitted/innocent/01_mean/01_mean.ipynb",
    "COURSE/autograded/innocent/01_mean/01_mean.ipynb",
    "/data/01_mean.ipynb",
    "01_mean.ipynb",
    "/usr/lib/evil",
    os.__file__,
]
fates = set()
for target in TARGETS:
    for action in (
        lambda: open(target, "w").close(),
        lambda: os.truncate(target, 0),
        lambda: os.chmod(target, 0o777),
        lambda: os.link(target, "hard"),
        lambda: os.rename(target, "/data/x"),
        lambda: os.mkdir(target + ".d"),
    ):
        try:
            action()
            fates.add("done: " + target if not target.startswith("01_mean") else "own")
        except OSError:
            fates.add("refused")
os.symlink("COURSE", "way")
try:
    open("way/gradebook.db", "w").close()
except OSError:
    fates.add("refused")
print(sorted(fates))
