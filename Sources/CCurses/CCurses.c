#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CCurses.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "keys.h"
#include "signals.h"
#include "utf8.h"

static SCREEN *screen;
// Keys are read through a window that is never shown, so that reading never refreshes.
static WINDOW *keys;
static int is_suspended;
// Mouse events that curses read with one key, the oldest last.
static tty_input clicks[8];
static int click_count;
// A letter of which some bytes have come, and a byte that is to be read again.
static utf8_reader letters;
static int held_code = ERR;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static void send_bytes(const char *bytes) {
    ssize_t ignored = write(STDOUT_FILENO, bytes, strlen(bytes));
    (void)ignored;
}

static int is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// What a crash sends: mouse, paste and styles off, cursor on, the normal screen back.
static size_t restoring_bytes(char *buffer, size_t size) {
    const char *parts[] = {
        "\033[?1000l\033[?1002l\033[?1003l\033[?1006l", paste_off, exit_attribute_mode, keypad_local, cursor_normal, exit_ca_mode};
    size_t length = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const char *part = parts[i];
        // Strings with delays in them are for terminals of paper and glass.
        if (part == NULL || strstr(part, "$<") != NULL || length + strlen(part) > size) continue;
        memcpy(buffer + length, part, strlen(part));
        length += strlen(part);
    }
    return length;
}

int32_t tty_start(void) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TTY_NOT_A_TERMINAL;
    setlocale(LC_CTYPE, "");
    if (!is_utf8() && (setlocale(LC_CTYPE, "C.UTF-8") == NULL || !is_utf8())) return TTY_NOT_UTF8;
    // Ours first: curses leaves alone the signals that somebody handles.
    signals_start("", 0);
    set_escdelay(25);
    screen = newterm(NULL, stdout, stdin);
    // A terminal that cannot move its cursor, such as "dumb", is as good as none.
    if (screen == NULL || cursor_address == NULL) {
        if (screen != NULL) endwin(), delscreen(screen), screen = NULL;
        signals_end();
        return TTY_UNKNOWN_TERM;
    }
    char buffer[512];
    signals_start(buffer, restoring_bytes(buffer, sizeof buffer));
    signals_hold_terminal(1);
    raw();
    noecho();
    nonl();
    scrollok(stdscr, FALSE);
    keys = newpad(1, 1);
    keypad(keys, TRUE);
    nodelay(keys, TRUE);
    define_keys();
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    mouseinterval(0);
    mousemask(BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
    curs_set(0);
    tty_refresh();
    send_bytes(paste_on);
    is_suspended = 0;
    return TTY_OK;
}

void tty_suspend(void) {
    if (screen == NULL || is_suspended) return;
    is_suspended = 1;
    send_bytes(paste_off);
    curs_set(1);
    endwin();
    signals_hold_terminal(0);
}

void tty_resume(void) {
    if (screen == NULL) return;
    is_suspended = 0;
    signals_hold_terminal(1);
    reset_prog_mode();
    tty_resize();
    curs_set(0);
    tty_repaint();
    tty_refresh();
    send_bytes(paste_on);
}

void tty_end(void) {
    if (screen == NULL) return;
    tty_suspend();
    delwin(keys);
    delscreen(screen);
    keys = NULL;
    screen = NULL;
    signals_end();
}

void tty_size(int32_t *width, int32_t *height) {
    *width = screen == NULL ? 0 : COLS;
    *height = screen == NULL ? 0 : LINES;
}

int32_t tty_colors(void) { return screen != NULL && has_colors() && COLORS > 0 ? COLORS : 0; }

void tty_resize(void) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
    if (size.ws_row != LINES || size.ws_col != COLS) resize_term(size.ws_row, size.ws_col);
    // What the terminal did with its old content is its own affair.
    tty_repaint();
}

void tty_repaint(void) { clearok(curscr, TRUE); }

void tty_refresh(void) {
    wnoutrefresh(stdscr);
    doupdate();
}

void tty_show_cursor(int32_t x, int32_t y) {
    wmove(stdscr, y, x);
    curs_set(1);
}

void tty_hide_cursor(void) { curs_set(0); }

void tty_bell(void) { beep(); }

int32_t tty_send(const uint8_t *bytes, int32_t count) {
    if (screen == NULL || is_suspended) return 0;
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, (size_t)count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return 0;
        bytes += written;
        count -= (int32_t)written;
    }
    return 1;
}

static uint32_t mouse_action(mmask_t state) {
    if (state & BUTTON4_PRESSED) return TTY_MOUSE_WHEEL_UP;
    if (state & BUTTON5_PRESSED) return TTY_MOUSE_WHEEL_DOWN;
    return state & BUTTON1_RELEASED ? TTY_MOUSE_RELEASE : TTY_MOUSE_PRESS;
}

// A press and a release that arrive together are one key to curses, which gives the last one first.
static tty_input read_mouse(void) {
    MEVENT event;
    while (click_count < (int)(sizeof clicks / sizeof *clicks) && getmouse(&event) == OK) {
        clicks[click_count++] = (tty_input){TTY_MOUSE, mouse_action(event.bstate), event.x, event.y};
    }
    tty_input nothing = {.kind = TTY_KEY, .value = TTY_KEY_OTHER};
    return click_count > 0 ? clicks[--click_count] : nothing;
}

tty_input tty_read(void) {
    tty_input input = {.kind = TTY_NOTHING};
    if (screen == NULL || is_suspended) return input;
    if (click_count > 0) return clicks[--click_count];
    for (;;) {
        int code = held_code != ERR ? held_code : wgetch(keys);
        held_code = ERR;
        if (code == ERR) return input;
        if (code == KEY_MOUSE) return read_mouse();
        int is_key = code > 0xFF;
        if (is_key && letters.missing == 0) return (tty_input){.kind = TTY_KEY, .value = key_meaning((uint32_t)code)};
        int outcome = utf8_take(&letters, is_key ? 0 : (uint8_t)code, &input.value);
        if (outcome == UTF8_MORE) continue;
        if (outcome == UTF8_BROKEN) held_code = code;
        input.kind = TTY_SCALAR;
        return input;
    }
}

int32_t tty_wait(int32_t fd, int32_t milliseconds) {
    struct pollfd polled[3] = {
        {.fd = is_suspended ? -1 : STDIN_FILENO, .events = POLLIN},
        {.fd = signals_fd(), .events = POLLIN},
        {.fd = fd, .events = POLLIN},
    };
    if (poll(polled, 3, milliseconds) <= 0) return 0;
    int32_t result = 0;
    if (polled[0].revents & (POLLHUP | POLLERR | POLLNVAL)) {
        signals_note_hang_up();
        result |= TTY_SIGNAL;
    }
    if (polled[0].revents & POLLIN) result |= TTY_INPUT;
    if (polled[1].revents != 0) result |= TTY_SIGNAL;
    if (polled[2].revents != 0) result |= TTY_OTHER_FD;
    return result;
}
