#include "CEmbedded.h"

static const unsigned char bytes[] = {
#embed "../Organisation/Resources/areas.json"
};

EmbeddedFile embedded_areas(void) { return (EmbeddedFile){bytes, sizeof bytes}; }
