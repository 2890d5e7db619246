"""Worst days in seconds: real stations on a clock, a network and disks that a seed decides."""
