#include "CEmbedded.h"

static const unsigned char bytes[] = {
#embed "../Organisation/Resources/bodies.json"
};

EmbeddedFile embedded_bodies(void) { return (EmbeddedFile){bytes, sizeof bytes}; }
