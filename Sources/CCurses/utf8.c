#include "utf8.h"

enum { REPLACEMENT = 0xFFFD };

static int begin(utf8_reader *reader, uint8_t byte, uint32_t *scalar) {
    if (byte < 0x80) {
        *scalar = byte;
        return UTF8_SCALAR;
    }
    if (byte < 0xC2 || byte > 0xF4) {
        *scalar = REPLACEMENT;
        return UTF8_SCALAR;
    }
    reader->missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    reader->least = byte < 0xE0 ? 0x80 : byte < 0xF0 ? 0x800 : 0x10000;
    reader->scalar = byte & (0x3F >> reader->missing);
    return UTF8_MORE;
}

int utf8_take(utf8_reader *reader, uint8_t byte, uint32_t *scalar) {
    if (reader->missing == 0) return begin(reader, byte, scalar);
    if ((byte & 0xC0) != 0x80) {
        reader->missing = 0;
        *scalar = REPLACEMENT;
        return UTF8_BROKEN;
    }
    reader->scalar = reader->scalar << 6 | (byte & 0x3F);
    if (--reader->missing > 0) return UTF8_MORE;
    int is_surrogate = reader->scalar >= 0xD800 && reader->scalar <= 0xDFFF;
    int is_scalar = reader->scalar >= reader->least && reader->scalar <= 0x10FFFF && !is_surrogate;
    *scalar = is_scalar ? reader->scalar : REPLACEMENT;
    return UTF8_SCALAR;
}
