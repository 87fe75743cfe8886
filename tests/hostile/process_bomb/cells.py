# %%
import os
import signal
import time

signal.signal(signal.SIGTERM, signal.SIG_IGN)
children = 0
try:
    while True:
        if os.fork() == 0:
            time.sleep(600)
            os._exit(0)
        children += 1
except BlockingIOError:
    print("no more processes")
