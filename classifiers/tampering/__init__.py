"""Signs on the page itself that somebody changed it. Their absence proves nothing."""
