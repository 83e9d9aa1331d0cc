#include "CModels.h"

static const unsigned char bytes[] = {
#embed "../PlanReader/Resources/assignments.txt"
};

ModelFile model_assignments(void) { return (ModelFile){bytes, sizeof bytes}; }
