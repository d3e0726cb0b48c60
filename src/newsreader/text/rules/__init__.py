"""What speaks against a block, in words that a person can check: a rule a module. ``labels`` asks them in turn."""
