// SPDX-License-Identifier: Apache-2.0
#include "platform/media/worker/cell.hpp"

#include "platform/media/worker/exits.hpp"

#include <linux/sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <initializer_list>

namespace ztc::media::worker {
namespace {

constexpr rlim_t memory_max = 2ULL * 1024 * 1024 * 1024;
constexpr rlim_t cpu_seconds = 20;

void require(bool done)
{
    if (!done) ::_exit(exit_not_locked);
}

void limit(__rlimit_resource resource, rlim_t most)
{
    rlimit const both{most, most};
    require(::setrlimit(resource, &both) == 0);
}

class Filter {
public:
    Filter() : context_(seccomp_init(SCMP_ACT_ERRNO(EPERM))) { require(context_ != nullptr); }

    void allow(std::initializer_list<int> calls)
    {
        for (int const call : calls)
            require(seccomp_rule_add(context_, SCMP_ACT_ALLOW, call, 0) == 0);
    }
    void kill(std::initializer_list<int> calls)
    {
        for (int const call : calls)
            require(seccomp_rule_add(context_, SCMP_ACT_KILL_PROCESS, call, 0) == 0);
    }
    /// Only where all these bits of argument `index` are as in `wanted`.
    void allow_masked(int call, unsigned index, std::uint64_t mask, std::uint64_t wanted)
    {
        require(seccomp_rule_add(context_, SCMP_ACT_ALLOW, call, 1,
                                 scmp_arg_cmp{index, SCMP_CMP_MASKED_EQ, mask, wanted}) == 0);
    }
    void answer(int call, int error)
    {
        require(seccomp_rule_add(context_, SCMP_ACT_ERRNO(static_cast<std::uint32_t>(error)), call,
                                 0) == 0);
    }
    void load() { require(seccomp_load(context_) == 0); }

private:
    scmp_filter_ctx context_;
};

} // namespace

void lock_the_cell()
{
    require(::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0);
    require(::prctl(PR_SET_DUMPABLE, 0) == 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, cpu_seconds);
    limit(RLIMIT_AS, memory_max);
    Filter filter; // what is not named here is answered with EPERM
    filter.allow({SCMP_SYS(read),
                  SCMP_SYS(write),
                  SCMP_SYS(close),
                  SCMP_SYS(munmap),
                  SCMP_SYS(mremap),
                  SCMP_SYS(madvise),
                  SCMP_SYS(brk),
                  SCMP_SYS(futex),
                  SCMP_SYS(set_robust_list),
                  SCMP_SYS(rseq),
                  SCMP_SYS(rt_sigaction),
                  SCMP_SYS(rt_sigprocmask),
                  SCMP_SYS(rt_sigreturn),
                  SCMP_SYS(sigaltstack),
                  SCMP_SYS(clock_gettime),
                  SCMP_SYS(clock_nanosleep),
                  SCMP_SYS(nanosleep),
                  SCMP_SYS(gettimeofday),
                  SCMP_SYS(sched_yield),
                  SCMP_SYS(sched_getaffinity),
                  SCMP_SYS(getpid),
                  SCMP_SYS(gettid),
                  SCMP_SYS(getcpu),
                  SCMP_SYS(sysinfo),
                  SCMP_SYS(getrandom),
                  SCMP_SYS(restart_syscall),
                  SCMP_SYS(membarrier),
                  SCMP_SYS(tgkill),
                  SCMP_SYS(exit),
                  SCMP_SYS(exit_group)});
    filter.allow_masked(SCMP_SYS(mmap), 2, PROT_EXEC, 0);
    filter.allow_masked(SCMP_SYS(mprotect), 2, PROT_EXEC, 0);
    filter.allow_masked(SCMP_SYS(clone), 0, CLONE_THREAD | CLONE_VM, CLONE_THREAD | CLONE_VM);
    filter.answer(SCMP_SYS(clone3), ENOSYS); // its flags cannot be seen: glibc then uses clone
    filter.kill({SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork),
                 SCMP_SYS(socket), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(ptrace),
                 SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(bpf),
                 SCMP_SYS(io_uring_setup), SCMP_SYS(memfd_create)});
    filter.load(); // sets no_new_privs as well
}

} // namespace ztc::media::worker
