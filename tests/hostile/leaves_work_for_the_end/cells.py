# %%
import atexit
import gc
import threading
import time
import weakref


class Last:
    def __del__(self):
        time.sleep(600)


last = Last()
atexit.register(time.sleep, 600)
weakref.finalize(last, time.sleep, 600)
threading.Thread(target=time.sleep, args=(600,)).start()
threading._register_atexit(time.sleep, 600)
print("registered")
