# %%
import os
import sys

for _ in range(300):
    print("x" * 100_000)
    sys.stderr.write("y" * 100_000)
    os.write(1, b"z" * 100_000)
    os.write(2, b"z" * 100_000)
