"""Runs a named entry in a limited child process that can be killed."""
