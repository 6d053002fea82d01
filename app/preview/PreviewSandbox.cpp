#include "app/preview/PreviewSandbox.h"

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif
#ifdef ALONGSIDE_SECCOMP
#include <seccomp.h>

#include <cerrno>
#endif

namespace app
{

namespace
{

#if defined(__unix__) || defined(__APPLE__)

bool limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(static_cast<decltype(RLIMIT_AS)>(resource), &both) == 0;
}

bool limitResources()
{
    constexpr rlim_t memory = rlim_t(1536) << 20;
    constexpr rlim_t seconds = 10;
    // No new descriptor: neither file nor socket. The pipes are open.
    return limit(RLIMIT_AS, memory) && limit(RLIMIT_CPU, seconds) && limit(RLIMIT_FSIZE, 0) &&
           limit(RLIMIT_NOFILE, 0) && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_CORE, 0);
}

#else

bool limitResources()
{
    return false;
}

#endif

#ifdef ALONGSIDE_SECCOMP

bool filterCalls()
{
    // Everything else is refused with an error, so that a library that looks for a font goes on without it.
    constexpr int allowed[] = {
        SCMP_SYS(read),
        SCMP_SYS(write),
        SCMP_SYS(close),
        SCMP_SYS(lseek),
        SCMP_SYS(mmap),
        SCMP_SYS(munmap),
        SCMP_SYS(mprotect),
        SCMP_SYS(mremap),
        SCMP_SYS(brk),
        SCMP_SYS(madvise),
        SCMP_SYS(futex),
        SCMP_SYS(rt_sigaction),
        SCMP_SYS(rt_sigprocmask),
        SCMP_SYS(rt_sigreturn),
        SCMP_SYS(sigaltstack),

        SCMP_SYS(clock_getres),
        SCMP_SYS(clock_nanosleep),
        SCMP_SYS(nanosleep),

        SCMP_SYS(getpid),
        SCMP_SYS(gettid),
        SCMP_SYS(tgkill),
        SCMP_SYS(exit),
        SCMP_SYS(exit_group),
        SCMP_SYS(getrandom),
        SCMP_SYS(sched_yield),
        SCMP_SYS(sched_getaffinity),
        SCMP_SYS(sysinfo),
        SCMP_SYS(uname),
        SCMP_SYS(getrusage),
        SCMP_SYS(restart_syscall),
    };
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    // Threads that painting started before are held to it as well.
    bool held = filter != nullptr && seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0;
    for (const int call : allowed) {
        held = held && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
    }
    held = held && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return held;
}

#else

bool filterCalls()
{
    return true;
}

#endif

} // namespace

bool PreviewSandbox::enter()
{
    return limitResources() && filterCalls();
}

bool PreviewSandbox::filtersCalls()
{
#ifdef ALONGSIDE_SECCOMP
    return true;
#else
    return false;
#endif
}

} // namespace app
