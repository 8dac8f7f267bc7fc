"""The ground floor: the words of the trade as plain records. Standard library only."""
