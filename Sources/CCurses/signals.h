#ifndef PALABRE_SIGNALS_H
#define PALABRE_SIGNALS_H

#include <stddef.h>

// Private to this module: what the signal handlers need of the terminal.

// Catches signals from now on; `restoring` are the bytes that a crash sends to the terminal.
void signals_start(const char *restoring, size_t length);
// Gives the signals back to those who had them.
void signals_end(void);
// Remembers, or forgets, that a crash has a terminal to restore.
void signals_hold_terminal(int held);
// The end of a pipe that is readable when a signal came.
int signals_fd(void);
void signals_note_hang_up(void);

#endif
