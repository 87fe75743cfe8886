# %%
import os
import time

for _ in range(8):
    if os.fork() == 0:
        hoard = b"x" * (200 << 20)
        time.sleep(60)
time.sleep(2)
