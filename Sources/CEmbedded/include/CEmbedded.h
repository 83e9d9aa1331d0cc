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

/// Sources/Organisation/Resources/tiers.json
EmbeddedFile embedded_tiers(void) __attribute__((swift_name("getter:EmbeddedFile.tiers()")));

/// Sources/Organisation/Resources/holidays.json
EmbeddedFile embedded_holidays(void) __attribute__((swift_name("getter:EmbeddedFile.holidays()")));

/// Sources/Organisation/Resources/provinces.json
EmbeddedFile embedded_provinces(void) __attribute__((swift_name("getter:EmbeddedFile.provinces()")));

/// Sources/Organisation/Resources/starting-bodies.json
EmbeddedFile embedded_starting_bodies(void) __attribute__((swift_name("getter:EmbeddedFile.startingBodies()")));

/// Sources/Organisation/Resources/starting-groups.json
EmbeddedFile embedded_starting_groups(void) __attribute__((swift_name("getter:EmbeddedFile.startingGroups()")));

#endif
