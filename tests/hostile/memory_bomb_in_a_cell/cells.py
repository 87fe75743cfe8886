# %%
hoard = []
try:
    while True:
        hoard.append(bytearray(1 << 24))
except MemoryError:
    del hoard[20:]
    print("no more memory")
