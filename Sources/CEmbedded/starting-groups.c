#include "CEmbedded.h"

static const unsigned char bytes[] = {
#embed "../Organisation/Resources/starting-groups.json"
};

EmbeddedFile embedded_starting_groups(void) { return (EmbeddedFile){bytes, sizeof bytes}; }
