"""Protocol's screen: delegations, the order of arrival, and who may vote."""
