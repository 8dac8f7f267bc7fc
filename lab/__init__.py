"""Measures and trains. Nothing of the service loads it."""
