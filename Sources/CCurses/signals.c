#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CCurses.h"

static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t pending_resize, pending_hang_up, pending_stop, pending_continue;
static volatile sig_atomic_t holds_terminal;
static struct termios cooked;
static char restore_bytes[512];
static size_t restore_length;
static char crash_stack[64 * 1024];

static const int caught[] = {SIGWINCH, SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGTSTP, SIGCONT};
static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT};
enum { CAUGHT = sizeof caught / sizeof *caught, CRASHES = sizeof crashes / sizeof *crashes };
static struct sigaction before[CAUGHT + CRASHES];
static int started;

// A terminal that takes nothing more, behind a connection that froze, holds a program in the middle of a frame: what it
// did not take is dropped, for there is an end to come to.
static void unblock_output(void) {
    struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
    if (poll(&output, 1, 0) != 0) return;
    tcflow(STDOUT_FILENO, TCOON);
    tcflush(STDOUT_FILENO, TCOFLUSH);
}

// Only what POSIX calls async-signal-safe, here and below.
static void on_signal(int number) {
    int saved = errno;
    switch (number) {
    case SIGWINCH: pending_resize = 1; break;
    case SIGTERM:
    case SIGHUP:
    case SIGQUIT:
        pending_hang_up = 1;
        unblock_output();
        break;
    case SIGTSTP: pending_stop = 1; break;
    case SIGCONT: pending_continue = 1; break;
    default: break;  // SIGINT: Ctrl-C never ends a session
    }
    ssize_t ignored = write(pipe_ends[1], "!", 1);
    (void)ignored;
    errno = saved;
}

static void on_crash(int number) {
    if (holds_terminal) {
        unblock_output();
        ssize_t ignored = write(STDOUT_FILENO, restore_bytes, restore_length);
        (void)ignored;
        tcsetattr(STDIN_FILENO, TCSANOW, &cooked);
    }
    signal(number, SIG_DFL);
    raise(number);
}

void signals_start(const char *restoring, size_t length) {
    restore_length = length < sizeof restore_bytes ? length : sizeof restore_bytes;
    memcpy(restore_bytes, restoring, restore_length);
    if (started) return;
    started = 1;
    tcgetattr(STDIN_FILENO, &cooked);
    if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) pipe_ends[0] = pipe_ends[1] = -1;

    stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
    struct sigaction action = {0};
    sigemptyset(&action.sa_mask);
    action.sa_handler = on_signal;
    for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &action, &before[i]);
    action.sa_handler = on_crash;
    action.sa_flags = SA_ONSTACK | SA_NODEFER;
    for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &before[CAUGHT + i]);
}

void signals_end(void) {
    if (!started) return;
    started = 0;
    for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before[i], NULL);
    for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &before[CAUGHT + i], NULL);
}

void signals_hold_terminal(int held) { holds_terminal = held; }

int signals_fd(void) { return pipe_ends[0]; }

void signals_note_hang_up(void) { pending_hang_up = 1; }

int32_t tty_signals(void) {
    char drained[64];
    while (read(pipe_ends[0], drained, sizeof drained) > 0) {}
    int32_t result = 0;
    // Each flag is cleared before it is acted upon: a signal that comes in between is seen the next time.
    if (pending_resize) pending_resize = 0, result |= TTY_RESIZED;
    if (pending_hang_up) result |= TTY_HUNG_UP;
    if (pending_stop) pending_stop = 0, result |= TTY_STOP;
    if (pending_continue) pending_continue = 0, result |= TTY_CONTINUED;
    return result;
}

void tty_stop(void) {
    tty_suspend();
    struct sigaction ours, standard = {0};
    standard.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &standard, &ours);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
    pending_continue = 0;
    tty_resume();
}
