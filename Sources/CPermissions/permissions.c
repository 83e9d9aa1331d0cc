#include "CPermissions.h"

static const unsigned char bytes[] = {
#embed "../../docs/PERMISSIONS.md"
};

PermissionPage permission_page(void) { return (PermissionPage){bytes, sizeof bytes}; }
