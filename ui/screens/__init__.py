"""The screens, a folder each; they do not know each other."""
