#include "CEmbedded.h"

static const unsigned char bytes[] = {
#embed "../PlanReader/Resources/assignments.txt"
};

EmbeddedFile embedded_assignments(void) { return (EmbeddedFile){bytes, sizeof bytes}; }
