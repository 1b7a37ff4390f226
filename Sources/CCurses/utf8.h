#ifndef PALABRE_UTF8_H
#define PALABRE_UTF8_H

#include <stdint.h>

// Private to this module: scalars of bytes that come one at a time. Curses' own wget_wch loses the first bytes of a letter
// whose others have not arrived yet, and what arrives after them.

typedef struct {
    uint32_t scalar, least;
    int missing;
} utf8_reader;

enum { UTF8_MORE, UTF8_SCALAR, UTF8_BROKEN };

// Takes a byte. UTF8_SCALAR: `scalar` is whole, U+FFFD for what is no UTF-8. UTF8_BROKEN: what came before was cut off and
// is U+FFFD; the byte is to be given again.
int utf8_take(utf8_reader *reader, uint8_t byte, uint32_t *scalar);

#endif
