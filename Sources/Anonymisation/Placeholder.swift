// What this room is for stands in ARCHITECTURE; its files follow.
