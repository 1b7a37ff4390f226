// What a program costs that does nothing: dynamic, as cc makes it.
#include <stdio.h>

int main(void) {
    puts("hello");
    return 0;
}
