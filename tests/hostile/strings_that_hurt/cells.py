# %% solution="spread"
def spread(x):
    return "\x1b[2J\x00\r\n\u202e</pre><script>alert('gotcha')</script>\ud800" * 3


# %% solution="mean"
def mean(x):
    raise type("<b>\u202eKind\x07", (ValueError,), {})("\x1b]0;gotcha\x07</pre><script>alert()</script>\ud800\u2066")


# %%
import sys
import warnings

print(
    "\x1b[2J\x1b]8;;http://evil\x07click\x00\u202e\ud800".encode(errors="replace").decode(),
    "<script>alert('gotcha')</script>",
)
warnings.warn("<script>\x1b[31m")
