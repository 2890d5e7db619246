"""From a participant to a badge on paper: the only importer of `badges`."""
