#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "keys.h"

#include <curses.h>

#include "CCurses.h"

// Past the codes that curses gives to the keys of a terminal's extended description.
enum { FIRST = 2000 };

typedef struct {
    const char *sequence;
    uint32_t meaning;
} sequence;

// What xterm, VTE, kitty, Windows Terminal, tmux, screen, rxvt and the Linux console send
// (https://invisible-island.net/xterm/ctlseqs/ctlseqs.html), whatever TERM says.
static const sequence sequences[] = {
    {"\033[200~", TTY_KEY_PASTE_START},  {"\033[201~", TTY_KEY_PASTE_END},
    {"\033[A", TTY_KEY_UP},              {"\033OA", TTY_KEY_UP},
    {"\033[B", TTY_KEY_DOWN},            {"\033OB", TTY_KEY_DOWN},
    {"\033[C", TTY_KEY_RIGHT},           {"\033OC", TTY_KEY_RIGHT},
    {"\033[D", TTY_KEY_LEFT},            {"\033OD", TTY_KEY_LEFT},
    {"\033[H", TTY_KEY_HOME},            {"\033OH", TTY_KEY_HOME},
    {"\033[1~", TTY_KEY_HOME},           {"\033[7~", TTY_KEY_HOME},
    {"\033[F", TTY_KEY_END},             {"\033OF", TTY_KEY_END},
    {"\033[4~", TTY_KEY_END},            {"\033[8~", TTY_KEY_END},
    {"\033[2~", TTY_KEY_INSERT},         {"\033[3~", TTY_KEY_DELETE},
    {"\033[5~", TTY_KEY_PAGE_UP},        {"\033[6~", TTY_KEY_PAGE_DOWN},
    {"\033[Z", TTY_KEY_BACK_TAB},        {"\033OM", TTY_KEY_ENTER},
    {"\033[1;2A", TTY_KEY_SHIFT_UP},     {"\033[1;2B", TTY_KEY_SHIFT_DOWN},
    {"\033[1;2C", TTY_KEY_SHIFT_RIGHT},  {"\033[1;2D", TTY_KEY_SHIFT_LEFT},
    {"\033[1;3A", TTY_KEY_UP},           {"\033[1;3B", TTY_KEY_DOWN},
    {"\033[1;3C", TTY_KEY_ALT_RIGHT},    {"\033[1;3D", TTY_KEY_ALT_LEFT},
    {"\033[1;5A", TTY_KEY_UP},           {"\033[1;5B", TTY_KEY_DOWN},
    {"\033[1;5C", TTY_KEY_CTRL_RIGHT},   {"\033[1;5D", TTY_KEY_CTRL_LEFT},
    {"\033Oc", TTY_KEY_CTRL_RIGHT},      {"\033Od", TTY_KEY_CTRL_LEFT},
    {"\033[1;2H", TTY_KEY_HOME},         {"\033[1;2F", TTY_KEY_END},
    {"\033[1;5H", TTY_KEY_HOME},         {"\033[1;5F", TTY_KEY_END},
    {"\033[3;2~", TTY_KEY_DELETE},       {"\033[3;5~", TTY_KEY_DELETE},
    {"\033[I", TTY_KEY_OTHER},           {"\033[O", TTY_KEY_OTHER},
    {"\033OP", TTY_KEY_FUNCTION + 1},    {"\033[11~", TTY_KEY_FUNCTION + 1},
    {"\033OQ", TTY_KEY_FUNCTION + 2},    {"\033[12~", TTY_KEY_FUNCTION + 2},
    {"\033OR", TTY_KEY_FUNCTION + 3},    {"\033[13~", TTY_KEY_FUNCTION + 3},
    {"\033OS", TTY_KEY_FUNCTION + 4},    {"\033[14~", TTY_KEY_FUNCTION + 4},
    {"\033[15~", TTY_KEY_FUNCTION + 5},  {"\033[17~", TTY_KEY_FUNCTION + 6},
    {"\033[18~", TTY_KEY_FUNCTION + 7},  {"\033[19~", TTY_KEY_FUNCTION + 8},
    {"\033[20~", TTY_KEY_FUNCTION + 9},  {"\033[21~", TTY_KEY_FUNCTION + 10},
    {"\033[23~", TTY_KEY_FUNCTION + 11}, {"\033[24~", TTY_KEY_FUNCTION + 12},
};
enum { SEQUENCES = sizeof sequences / sizeof *sequences };

void define_keys(void) {
    for (int i = 0; i < SEQUENCES; i++) define_key(sequences[i].sequence, FIRST + i);
}

uint32_t key_meaning(uint32_t code) {
    if (code >= FIRST && code < FIRST + SEQUENCES) return sequences[code - FIRST].meaning;
    if (code > KEY_F(0) && code <= KEY_F(12)) return TTY_KEY_FUNCTION + (code - KEY_F(0));
    switch (code) {
    case KEY_ENTER: return TTY_KEY_ENTER;
    case KEY_BACKSPACE: return TTY_KEY_BACKSPACE;
    case KEY_BTAB: return TTY_KEY_BACK_TAB;
    case KEY_DC: return TTY_KEY_DELETE;
    case KEY_IC: return TTY_KEY_INSERT;
    case KEY_UP: return TTY_KEY_UP;
    case KEY_DOWN: return TTY_KEY_DOWN;
    case KEY_LEFT: return TTY_KEY_LEFT;
    case KEY_RIGHT: return TTY_KEY_RIGHT;
    case KEY_HOME: return TTY_KEY_HOME;
    case KEY_END: return TTY_KEY_END;
    case KEY_PPAGE: return TTY_KEY_PAGE_UP;
    case KEY_NPAGE: return TTY_KEY_PAGE_DOWN;
    case KEY_SR: return TTY_KEY_SHIFT_UP;
    case KEY_SF: return TTY_KEY_SHIFT_DOWN;
    case KEY_SLEFT: return TTY_KEY_SHIFT_LEFT;
    case KEY_SRIGHT: return TTY_KEY_SHIFT_RIGHT;
    default: return TTY_KEY_OTHER;
    }
}
