"""The roll call at the doors of buses: who is aboard, who is missing, and when a bus leaves."""
