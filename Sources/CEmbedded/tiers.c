#include "CEmbedded.h"

static const unsigned char bytes[] = {
#embed "../Organisation/Resources/tiers.json"
};

EmbeddedFile embedded_tiers(void) { return (EmbeddedFile){bytes, sizeof bytes}; }
