# %%
import json
import socket
import struct


def wires():
    for fd in range(3, 64):
        try:
            sock = socket.socket(fileno=fd)
            if sock.family == socket.AF_UNIX and sock.type == socket.SOCK_STREAM:
                yield sock
            else:
                sock.detach()
        except OSError:
            continue


def tell(text, blob=b"", size=None):
    for sock in wires():
        sock.send(struct.pack("!II", len(text) if size is None else size, len(blob)) + text + blob)
        sock.detach()


asked = [
    ["?", "get", {"h": 1}, "__class__"],
    ["?", "get", {"h": 1}, "_peer"],
    ["?", "get", {"h": 1}, "_ask"],
    ["?", "set", {"h": 1}, "_name", "evil"],
    ["?", "repr", {"h": 1}],
    ["?", "call", "print", [], {"d": []}],
    ["?", "call", {"y": 1}, [], {"d": []}],
    ["?", "call", {"h": 1}, [1], {"d": []}],
    ["?", "getitem", "text", 0],
    ["?"],
    ["?", 5],
    [],
]


# %% solution="spread"
def spread(x):
    for question in asked:
        tell(json.dumps(question).encode())
    return 0.0
