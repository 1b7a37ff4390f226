#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <wchar.h>

#include "CCurses.h"

enum { REPLACEMENT = 0xFFFD, FIRST_INDICATOR = 0x1F1E6, LAST_INDICATOR = 0x1F1FF };

// The nearest of the 16 named colours to one of the 240 others.
static int named(int color) {
    if (color < 16) return color;
    int red, green, blue;
    if (color >= 232) {
        red = green = blue = (color - 232) * 10 + 8;
    } else {
        red = (color - 16) / 36 * 51;
        green = (color - 16) / 6 % 6 * 51;
        blue = (color - 16) % 6 * 51;
    }
    int most = red > green ? red : green;
    if (blue > most) most = blue;
    if (most < 40) return 0;
    int base = (red * 2 > most) | (green * 2 > most) << 1 | (blue * 2 > most) << 2;
    if (base == 7) return most > 200 ? 15 : most > 120 ? 7 : 8;
    return most > 160 ? base + 8 : base;
}

// What the terminal has for a colour; it may add an attribute.
static int available(int color, int is_foreground, attr_t *attributes) {
    if (color < 0 || COLORS < 8) return -1;
    if (color >= COLORS) color = named(color);
    if (color < COLORS) return color;
    // Eight colours: a bright one is its dark one in bold, and grey is a dim white.
    if (is_foreground) *attributes |= color == 8 ? A_DIM : A_BOLD;
    return color == 8 ? (is_foreground ? 7 : 0) : color - 8;
}

static attr_t look(tty_style style, int *pair) {
    attr_t attributes = 0;
    if (style.attributes & TTY_BOLD) attributes |= A_BOLD;
    if (style.attributes & TTY_DIM) attributes |= A_DIM;
    if (style.attributes & TTY_ITALIC) attributes |= A_ITALIC;
    if (style.attributes & TTY_UNDERLINE) attributes |= A_UNDERLINE;
    if (style.attributes & TTY_REVERSE) attributes |= A_REVERSE;
    int foreground = available(style.foreground, 1, &attributes);
    int background = available(style.background, 0, &attributes);
    *pair = 0;
    if (foreground >= 0 || background >= 0) {
        // Curses keeps the pairs that are in use and forgets the oldest when they run out.
        int allocated = alloc_pair(foreground, background);
        *pair = allocated > 0 ? allocated : 0;
    }
    return attributes;
}

static void put(int y, int x, const wchar_t *letters, attr_t attributes, int pair) {
    cchar_t cell;
    if (setcchar(&cell, letters, attributes, 0, &pair) == OK) mvwadd_wch(stdscr, y, x, &cell);
}

void tty_put_run(int32_t x, int32_t y, const uint32_t *scalars, int32_t count, tty_style style) {
    int pair;
    attr_t attributes = look(style, &pair);
    cchar_t cells[128];
    while (count > 0) {
        int length = count < 128 ? count : 128;
        for (int i = 0; i < length; i++) {
            wchar_t letter[2] = {(wchar_t)scalars[i], 0};
            if (letter[0] < ' ' || wcwidth(letter[0]) != 1) letter[0] = REPLACEMENT;
            setcchar(&cells[i], letter, attributes, 0, &pair);
        }
        mvwadd_wchnstr(stdscr, y, x, cells, length);
        x += length;
        scalars += length;
        count -= length;
    }
}

// How many of the scalars a cell can hold so that every terminal agrees on its width: the first, and marks over it.
static int held(const uint32_t *scalars, int count) {
    int length = 1;
    while (length < count && length < CCHARW_MAX && wcwidth((wchar_t)scalars[length]) == 0) length++;
    for (int i = 1; i < count; i++) {
        // A joiner or a request for a picture makes a width that terminals differ about.
        if (i >= length || scalars[i] == 0x200D || scalars[i] == 0xFE0F || scalars[i] == 0x20E3) return 1;
    }
    return length;
}

void tty_put_cluster(int32_t x, int32_t y, const uint32_t *scalars, int32_t count, int32_t width, tty_style style) {
    int pair;
    attr_t attributes = look(style, &pair);
    if (count < 1) return;
    if (count == 2 && scalars[0] >= FIRST_INDICATOR && scalars[0] <= LAST_INDICATOR && width == 2) {
        // A flag: few terminals draw it in two columns, all can show the letters of the country.
        for (int i = 0; i < 2; i++) {
            wchar_t letter[2] = {(wchar_t)(scalars[i] - FIRST_INDICATOR + 'A'), 0};
            put(y, x + i, letter, attributes, pair);
        }
        return;
    }
    wchar_t letters[CCHARW_MAX + 1] = {0};
    int length = held(scalars, count);
    for (int i = 0; i < length; i++) letters[i] = (wchar_t)scalars[i];
    int columns = wcwidth(letters[0]);
    if (columns < 1 || columns > width) {
        letters[0] = REPLACEMENT;
        letters[1] = 0;
        columns = 1;
    }
    if (columns < width) put(y, x + 1, L" ", attributes, pair);
    put(y, x, letters, attributes, pair);
}
