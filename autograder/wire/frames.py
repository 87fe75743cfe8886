"""Whole messages over a socket: two lengths, JSON text, a block of bytes; and open files beside them."""

from __future__ import annotations

import array
import socket
import struct
import time
from math import inf

from autograder.wire.codec import MAX_BLOB, MAX_TEXT, Garbage

HEAD = struct.Struct("!II")
TEXT_COST = 8  # a byte of JSON can become many in memory, a byte of an array is one


class Closed(ConnectionError):
    """The other side is gone."""


def send(sock: socket.socket, text: bytes, blob: bytes = b"") -> None:
    try:
        sock.sendall(HEAD.pack(len(text), len(blob)) + text + blob)
    except TimeoutError:
        raise
    except OSError as error:
        raise Closed(str(error)) from None


def receive(sock: socket.socket) -> tuple[bytes, bytes]:
    """The next message; Closed at the end, Garbage if it claims to be larger than any message may be."""
    size, extra = _sizes(_exactly(sock, HEAD.size))
    return _exactly(sock, size), _exactly(sock, extra)


def _sizes(head: bytes) -> tuple[int, int]:
    size, extra = HEAD.unpack(head)
    if size > MAX_TEXT or extra > MAX_BLOB:
        msg = "a message that is too large"
        raise Garbage(msg)
    return size, extra


def _exactly(sock: socket.socket, size: int) -> bytes:
    parts = []
    while size:
        parts.append(_some(sock, size))
        size -= len(parts[-1])
    return b"".join(parts)


def _some(sock: socket.socket, most: int) -> bytes:
    """What has come, at most so many bytes; Closed at the end."""
    try:
        part = sock.recv(min(most, 1 << 20))
    except TimeoutError:
        raise
    except OSError as error:
        raise Closed(str(error)) from None
    if not part:
        raise Closed
    return part


class Channel:
    """A socket whose messages are read many at a time; unless `allow` says otherwise, of any size at any time."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock, self.buffer = sock, bytearray()
        self.seconds: float | None = None
        self.end = self.until = self.left = inf

    def allow(self, seconds: float, altogether: float, most: int) -> None:
        """From now on each message may take so long, and all of them so long and so many bytes, text counted dearer."""
        self.seconds, self.until, self.left = seconds, time.monotonic() + altogether, most

    def send(self, text: bytes, blob: bytes = b"") -> None:
        self.sock.settimeout(self.seconds)
        send(self.sock, text, blob)

    def receive(self) -> tuple[bytes, bytes]:
        """The next message, as `receive` reads it; TimeoutError if it is not there in time, however many bytes are."""
        self.end = inf if self.seconds is None else min(self.until, time.monotonic() + self.seconds)
        self._fill(HEAD.size)
        size, extra = _sizes(bytes(self.buffer[: HEAD.size]))
        end = HEAD.size + size + extra
        self.left -= TEXT_COST * size + extra
        if self.left < 0:
            msg = "more data than one test may bring"
            raise Garbage(msg)
        self._fill(end)
        text, blob = bytes(self.buffer[HEAD.size : end - extra]), bytes(self.buffer[end - extra : end])
        del self.buffer[:end]
        return text, blob

    def _fill(self, size: int) -> None:
        while len(self.buffer) < size:
            if self.end < inf:
                self.sock.settimeout(max(1e-3, self.end - time.monotonic()))
            self.buffer += _some(self.sock, max(1 << 16, size - len(self.buffer)))

    def close(self) -> None:
        self.sock.close()


def send_files(sock: socket.socket, word: bytes, files: list[int]) -> None:
    """One short word with open files beside it."""
    try:
        socket.send_fds(sock, [word], files)
    except OSError as error:
        raise Closed(str(error)) from None


def receive_files(sock: socket.socket, size: int, most: int) -> tuple[bytes, list[int]]:
    """The next word of at most `size` bytes and at most `most` files beside it; Closed at the end."""
    space = socket.CMSG_SPACE(most * array.array("i").itemsize)
    try:
        word, ancillary, _, _ = sock.recvmsg(size, space, socket.MSG_CMSG_CLOEXEC)
    except OSError as error:
        raise Closed(str(error)) from None
    if not word:
        raise Closed
    files = array.array("i")
    for level, kind, data in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            files.frombytes(data[: len(data) - len(data) % files.itemsize])
    return word, list(files)
