#ifndef CRULES_H
#define CRULES_H

#include <stddef.h>

/// The dated rules of following, part of the program: their bytes live as long as it runs.
typedef struct {
    const unsigned char *start;
    size_t count;
} RulesFile;

/// Sources/Planning/Rules/Resources/rules.json
RulesFile rules_following(void) __attribute__((swift_name("getter:RulesFile.following()")));

#endif
