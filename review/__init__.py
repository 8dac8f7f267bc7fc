"""The reviewers' room: what the machine is not sure of, a person answers. See ``mount``."""
