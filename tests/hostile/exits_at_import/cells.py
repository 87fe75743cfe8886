# %%
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("helper.py").write_text("import os\nos._exit(1)\n")
import helper
