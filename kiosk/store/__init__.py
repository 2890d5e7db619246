"""The encrypted file that everything is kept in, and the tables that are no projection."""
