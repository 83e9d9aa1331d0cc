// Filled by the chapters to come.
