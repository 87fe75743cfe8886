# %%
import threading
import time

started = 0
try:
    while True:
        threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
        started += 1
except RuntimeError as error:
    print("no more threads", started < 100)
