#include "CEmbedded.h"

static const unsigned char bytes[] = {
#embed "../Organisation/Resources/abbreviations.json"
};

EmbeddedFile embedded_abbreviations(void) { return (EmbeddedFile){bytes, sizeof bytes}; }
