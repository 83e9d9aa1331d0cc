#ifndef CPERMISSIONS_H
#define CPERMISSIONS_H

#include <stddef.h>

/// docs/PERMISSIONS.md, a part of the program: its bytes live as long as the program runs.
typedef struct {
    const unsigned char *start;
    size_t count;
} PermissionPage;

PermissionPage permission_page(void) __attribute__((swift_name("getter:PermissionPage.written()")));

#endif
