#include "CRules.h"

static const unsigned char bytes[] = {
#embed "../Planning/Rules/Resources/rules.json"
};

RulesFile rules_following(void) { return (RulesFile){bytes, sizeof bytes}; }
