#include "CEmbedded.h"

static const unsigned char bytes[] = {
#embed "../Organisation/Resources/provinces.json"
};

EmbeddedFile embedded_provinces(void) { return (EmbeddedFile){bytes, sizeof bytes}; }
