// What a key costs in a program that does nothing with it: bare ncurses, which repaints 120x40 cells on each key.
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>

int main(void) {
    setlocale(LC_ALL, "");
    initscr();
    raw();
    noecho();
    keypad(stdscr, TRUE);
    int turn = 0;
    int key;
    do {
        for (int y = 0; y < LINES; y++) {
            move(y, 0);
            for (int x = 0; x < COLS; x++) {
                // The last cell would scroll.
                if (y < LINES - 1 || x < COLS - 1) addch((chtype)('a' + (x + y + turn) % 26));
            }
        }
        turn++;
        refresh();
        key = getch();
    } while (key != 'q');
    endwin();
    return 0;
}
