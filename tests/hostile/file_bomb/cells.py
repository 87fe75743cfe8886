# %%
import itertools

try:
    for number in itertools.count():
        open(f"x{number}", "w").close()
except OSError:
    print("no more files", number < 5000)
held = []
try:
    while True:
        held.append(open("/dev/null"))
except OSError:
    print("no more open files", len(held) < 200)
held.clear()
