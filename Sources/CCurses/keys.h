#ifndef PALABRE_KEYS_H
#define PALABRE_KEYS_H

#include <stdint.h>

// Private to this module: what the terminal's key codes mean.

// Teaches curses the escape sequences that its description of the terminal lacks.
void define_keys(void);
// One of TTY_KEY_….
uint32_t key_meaning(uint32_t code);

#endif
