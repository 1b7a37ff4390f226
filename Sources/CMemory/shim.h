#include <stddef.h>

// Of glibc, which declares it for its own extensions only: bytes found in bytes, many at a time.
void *memmem(const void *haystack, size_t length, const void *needle, size_t needle_length);
