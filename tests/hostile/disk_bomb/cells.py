# %%
import errno
import itertools

try:
    for number in itertools.count():
        with open(f"x{number}", "wb") as file:
            file.write(bytes(1 << 22))
except OSError as error:
    print(errno.errorcode[error.errno])
