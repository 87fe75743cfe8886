# %%
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
results = [libc.ptrace(16, number, 0, 0) for number in (1, 2, 3)]
results.append(libc.process_vm_readv(1, 0, 0, 0, 0, 0))
results.append(libc.syscall(434, 1, 0) if libc.syscall(434, 1, 0) < 0 else -1)
print(set(results))
