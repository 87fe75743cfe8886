# %%
import os

os._exit(0)

# %%
import os

os._exit(1)

# %%
import os

os._exit(2)

# %%
import os

os._exit(3)

# %%
import os

os._exit(4)

# %%
import os

os._exit(5)

# %%
import os

os._exit(6)

# %%
import os

os._exit(7)
