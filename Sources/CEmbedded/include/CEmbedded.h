#ifndef CEMBEDDED_H
#define CEMBEDDED_H

#include <stddef.h>

/// A data file that is part of the program: its bytes live as long as the program runs.
typedef struct {
    const unsigned char *start;
    size_t count;
} EmbeddedFile;

/// Sources/Organisation/Resources/bodies.json
EmbeddedFile embedded_bodies(void) __attribute__((swift_name("getter:EmbeddedFile.bodies()")));

/// Sources/Organisation/Resources/abbreviations.json
EmbeddedFile embedded_abbreviations(void) __attribute__((swift_name("getter:EmbeddedFile.abbreviations()")));

/// Sources/Organisation/Resources/areas.json
EmbeddedFile embedded_areas(void) __attribute__((swift_name("getter:EmbeddedFile.areas()")));

#endif
