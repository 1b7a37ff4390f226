#ifndef PALABRE_CCURSES_H
#define PALABRE_CCURSES_H

#include <stdint.h>

// The terminal through ncursesw, under names of our own: curses' macros and globals do not reach Swift.
// There is one terminal a process; all but the signal handlers is for one thread.

enum { TTY_OK = 0, TTY_NOT_A_TERMINAL = 1, TTY_NOT_UTF8 = 2, TTY_UNKNOWN_TERM = 3 };

// Takes the terminal: alternate screen, raw keys, mouse, bracketed paste, signal handlers.
int32_t tty_start(void);
// Gives it back, and the signals. May be called at any time, and again.
void tty_end(void);
// Gives it back for a while; tty_resume takes it again and repaints.
void tty_suspend(void);
void tty_resume(void);

// How many colours the terminal has; 0 for none.
int32_t tty_colors(void);
void tty_size(int32_t *width, int32_t *height);
// Follows the terminal's new size.
void tty_resize(void);

enum { TTY_BOLD = 1, TTY_DIM = 2, TTY_ITALIC = 4, TTY_UNDERLINE = 8, TTY_REVERSE = 16 };

// Colours are -1 (the terminal's own) or 0 to 255 (xterm's palette).
typedef struct {
    int16_t foreground, background;
    uint8_t attributes;
} tty_style;

// Cells of one column and one scalar each.
void tty_put_run(int32_t x, int32_t y, const uint32_t *scalars, int32_t count, tty_style style);
// One cluster over `width` columns (1 or 2). One that curses cannot hold shows by its first scalar.
void tty_put_cluster(int32_t x, int32_t y, const uint32_t *scalars, int32_t count, int32_t width, tty_style style);
void tty_show_cursor(int32_t x, int32_t y);
void tty_hide_cursor(void);
// Sends what changed.
void tty_refresh(void);
// Forgets what the terminal shows, so that the next refresh sends all.
void tty_repaint(void);
void tty_bell(void);
// Bytes that are no part of the screen, between two refreshes; 0 where the terminal is not ours now.
int32_t tty_send(const uint8_t *bytes, int32_t count);

enum { TTY_NOTHING, TTY_SCALAR, TTY_KEY, TTY_MOUSE };

// What TTY_KEY means; function keys are TTY_KEY_FUNCTION + their number.
enum {
    TTY_KEY_OTHER, TTY_KEY_ENTER, TTY_KEY_BACKSPACE, TTY_KEY_BACK_TAB, TTY_KEY_DELETE, TTY_KEY_INSERT,
    TTY_KEY_UP, TTY_KEY_DOWN, TTY_KEY_LEFT, TTY_KEY_RIGHT, TTY_KEY_HOME, TTY_KEY_END, TTY_KEY_PAGE_UP,
    TTY_KEY_PAGE_DOWN, TTY_KEY_SHIFT_UP, TTY_KEY_SHIFT_DOWN, TTY_KEY_SHIFT_LEFT, TTY_KEY_SHIFT_RIGHT,
    TTY_KEY_CTRL_LEFT, TTY_KEY_CTRL_RIGHT, TTY_KEY_ALT_LEFT, TTY_KEY_ALT_RIGHT,
    TTY_KEY_PASTE_START, TTY_KEY_PASTE_END,
    TTY_KEY_FUNCTION = 100,
};

enum { TTY_MOUSE_PRESS, TTY_MOUSE_RELEASE, TTY_MOUSE_WHEEL_UP, TTY_MOUSE_WHEEL_DOWN };

typedef struct {
    int32_t kind;
    uint32_t value;
    int32_t x, y;
} tty_input;

// What was typed, one at a time; never waits, but for the 25 ms in which an escape sequence arrives.
tty_input tty_read(void);

enum { TTY_RESIZED = 1, TTY_HUNG_UP = 2, TTY_STOP = 4, TTY_CONTINUED = 8 };

// Which signals came since the last call, as a set of the bits above.
int32_t tty_signals(void);
// Stops the process as job control wants it, with the terminal given back; returns when it is continued.
void tty_stop(void);

enum { TTY_INPUT = 1, TTY_SIGNAL = 2, TTY_OTHER_FD = 4 };

// Waits for a key, a signal, or `fd` (-1 for none) to become readable, `milliseconds` at most (-1 for ever).
int32_t tty_wait(int32_t fd, int32_t milliseconds);

#endif
