// The standard itself; its files follow.
