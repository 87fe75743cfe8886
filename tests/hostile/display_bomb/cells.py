# %%
import base64
import os

from IPython.display import Image, display

PNG = b"\x89PNG\r\n\x1a\n"
for _ in range(30):
    display(Image(data=PNG + os.urandom(1 << 20), format="png"))
print("shown")
