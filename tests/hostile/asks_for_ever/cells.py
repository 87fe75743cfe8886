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


# %% solution="spread"
def spread(x):
    question = json.dumps(["?", "call", "nothing", [], {"d": []}]).encode()
    for sock in wires():
        while True:
            sock.send(struct.pack("!II", len(question), 0) + question)
            sock.recv(1 << 16)
