#include "CEmbedded.h"

static const unsigned char bytes[] = {
#embed "../Organisation/Resources/starting-bodies.json"
};

EmbeddedFile embedded_starting_bodies(void) { return (EmbeddedFile){bytes, sizeof bytes}; }
