"""The day, played by a program: real stations, a real hub, real badges and no network for hours."""
