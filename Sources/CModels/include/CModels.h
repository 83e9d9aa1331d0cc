#ifndef CMODELS_H
#define CMODELS_H

#include <stddef.h>

/// The weights of a trained model, part of the program: their bytes live as long as it runs.
typedef struct {
    const unsigned char *start;
    size_t count;
} ModelFile;

/// Sources/PlanReader/Resources/assignments.txt
ModelFile model_assignments(void) __attribute__((swift_name("getter:ModelFile.assignments()")));

#endif
