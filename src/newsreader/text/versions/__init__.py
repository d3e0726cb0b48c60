"""Articles beside each other: the same block, the same story, two versions of a text."""
