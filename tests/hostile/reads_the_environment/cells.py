# %%
import ctypes
import os
import sys

libc = ctypes.CDLL(None)
libc.getenv.restype = ctypes.c_char_p
environ = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, "environ")
raw, place = [], 0
while environ[place]:
    raw.append(environ[place])
    place += 1
below = [text for text in raw if b"canary-" in text]
print(sorted(os.environ), libc.getenv(b"COURSE_SECRET"), below, sys.argv[1:2], sys.orig_argv[:0])
