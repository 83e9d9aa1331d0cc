#include "CEmbedded.h"

static const unsigned char bytes[] = {
#embed "../Organisation/Resources/holidays.json"
};

EmbeddedFile embedded_holidays(void) { return (EmbeddedFile){bytes, sizeof bytes}; }
