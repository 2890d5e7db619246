"""The stations of the event, how they are, and what to do about one that is not well."""
