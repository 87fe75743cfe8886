"""The system calls a candidate may make: name, number on x86_64, on aarch64 (- where it has none)."""

from __future__ import annotations

MACHINES = ("x86_64", "aarch64")

ALLOWED = """
# read and write files
read 0 63; write 1 64; readv 19 65; writev 20 66; pread64 17 67; pwrite64 18 68; preadv 295 69
pwritev 296 70; preadv2 327 286; pwritev2 328 287; open 2 -; creat 85 -; openat 257 56; openat2 437 437
close 3 57; close_range 436 436; lseek 8 62; dup 32 23; dup2 33 -; dup3 292 24; fcntl 72 25; fsync 74 82
fdatasync 75 83; truncate 76 45; ftruncate 77 46; fallocate 285 47; fadvise64 221 223; readahead 187 213
sendfile 40 71; copy_file_range 326 285; umask 95 166
# look at files
stat 4 -; fstat 5 80; lstat 6 -; newfstatat 262 79; statx 332 291; statfs 137 43; fstatfs 138 44; access 21 -
faccessat 269 48; faccessat2 439 439; getdents 78 -; getdents64 217 61; getcwd 79 17; chdir 80 49
fchdir 81 50; readlink 89 -; readlinkat 267 78; getxattr 191 8; lgetxattr 192 9; fgetxattr 193 10
listxattr 194 11; llistxattr 195 12; flistxattr 196 13
# name files
rename 82 -; renameat 264 38; renameat2 316 276; mkdir 83 -; mkdirat 258 34; rmdir 84 -; unlink 87 -
unlinkat 263 35; link 86 -; linkat 265 37; symlink 88 -; symlinkat 266 36; chmod 90 -; fchmod 91 52
fchmodat 268 53; utime 132 -; utimes 235 -; utimensat 280 88; futimesat 261 -
# memory
mmap 9 222; mprotect 10 226; munmap 11 215; mremap 25 216; madvise 28 233; brk 12 214; msync 26 227
mincore 27 232; membarrier 324 283
# processes and threads
fork 57 -; vfork 58 -; wait4 61 260; waitid 247 95; exit 60 93; exit_group 231 94; getpid 39 172
getppid 110 173; gettid 186 178; getpgrp 111 -; getpgid 121 155; setpgid 109 154; getsid 124 156
setsid 112 157; arch_prctl 158 -; set_tid_address 218 96; set_robust_list 273 99; get_robust_list 274 100
rseq 334 293; futex 202 98; sched_yield 24 124; sched_getaffinity 204 123; sched_setaffinity 203 122
sched_getparam 143 121; sched_getscheduler 145 120; sched_get_priority_max 146 125
sched_get_priority_min 147 126; getcpu 309 168; getpriority 140 141
# who and where am I
getuid 102 174; geteuid 107 175; getgid 104 176; getegid 108 177; getresuid 118 148; getresgid 120 150
getgroups 115 158; capget 125 90; uname 63 160; sysinfo 99 179; times 100 153; getrusage 98 165
getrlimit 97 163; setrlimit 160 164; prlimit64 302 261
# signals
kill 62 129; tkill 200 130; tgkill 234 131; rt_sigaction 13 134; rt_sigprocmask 14 135; rt_sigreturn 15 139
rt_sigpending 127 136; rt_sigtimedwait 128 137; rt_sigsuspend 130 133; rt_sigqueueinfo 129 138
rt_tgsigqueueinfo 297 240; sigaltstack 131 132; restart_syscall 219 128; pause 34 -; signalfd 282 -
signalfd4 289 74
# time
nanosleep 35 101; clock_nanosleep 230 115; clock_gettime 228 113; clock_getres 229 114; gettimeofday 96 169
time 201 -; alarm 37 -; getitimer 36 102; setitimer 38 103; timer_create 222 107; timer_settime 223 110
timer_gettime 224 108; timer_getoverrun 225 109; timer_delete 226 111; timerfd_create 283 85
timerfd_settime 286 86; timerfd_gettime 287 87
# waiting
poll 7 -; ppoll 271 73; select 23 -; pselect6 270 72; epoll_create 213 -; epoll_create1 291 20
epoll_ctl 233 21; epoll_wait 232 -; epoll_pwait 281 22; epoll_pwait2 441 441; eventfd 284 -; eventfd2 290 19
pipe 22 -; pipe2 293 59
# sockets that are already open
sendto 44 206; recvfrom 45 207; recvmsg 47 212; recvmmsg 299 243; shutdown 48 210; getsockname 51 204
getpeername 52 205; getsockopt 55 209
# randomness
getrandom 318 278
"""

# Allowed or refused by an argument.
CHECKED = """
clone 56 220; prctl 157 167; ioctl 16 29; socketpair 53 199
"""

# Refused with "operation not permitted", which says more than the "not implemented" that all others get.
REFUSED = """
socket 41 198; connect 42 203; bind 49 200; listen 50 201; accept 43 202; accept4 288 242; sendmsg 46 211
sendmmsg 307 269; setsockopt 54 208; execve 59 221; execveat 322 281; ptrace 101 117
process_vm_readv 310 270; process_vm_writev 311 271; mount 165 40; umount2 166 39; pivot_root 155 41
chroot 161 51; unshare 272 97; setns 308 268; sethostname 170 161; setdomainname 171 162; mknod 133 -
mknodat 259 33; chown 92 -; fchown 93 55; lchown 94 -; fchownat 260 54; setxattr 188 5; lsetxattr 189 6
fsetxattr 190 7; removexattr 197 14; lremovexattr 198 15; fremovexattr 199 16; setuid 105 146; setgid 106 144
setreuid 113 145; setregid 114 143; setresuid 117 147; setresgid 119 149; setgroups 116 159
setpriority 141 140; sched_setscheduler 144 119; sched_setparam 142 118; settimeofday 164 170
clock_settime 227 112; reboot 169 142; swapon 167 224; swapoff 168 225; sync 162 81; syncfs 306 267
"""


def numbers(table: str, machine: str) -> dict[str, int]:
    """Name → number of the calls in a table that this machine has."""
    column = 1 + MACHINES.index(machine)
    lines = [line for line in table.splitlines() if not line.startswith("#")]
    rows = [row.split() for line in lines for row in line.split(";") if row.strip()]
    return {row[0]: int(row[column]) for row in rows if row[column] != "-"}
