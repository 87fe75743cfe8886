# %%
import ctypes
import socket
import urllib.request

fates = set()
for family, kind in [
    (socket.AF_INET, socket.SOCK_STREAM),
    (socket.AF_INET, socket.SOCK_DGRAM),
    (socket.AF_UNIX, socket.SOCK_STREAM),
]:
    try:
        with socket.socket(family, kind) as sock:
            sock.connect(("127.0.0.1", PORT) if family == socket.AF_INET else "\0course")
            sock.send(b"gotcha")
        fates.add("sent")
    except OSError as error:
        fates.add(type(error).__name__)
try:
    urllib.request.urlopen("http://127.0.0.1:PORT/gotcha", timeout=2)
    fates.add("sent")
except OSError as error:
    fates.add(type(error).__name__)
print(sorted(fates), ctypes.CDLL(None).socket(2, 1, 0))
