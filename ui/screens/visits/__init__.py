"""All visits and their seats at a glance."""
