"""The designer of badge layouts."""
