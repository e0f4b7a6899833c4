// Accepted submissions on disk; its files follow.
