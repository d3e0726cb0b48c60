"""The reader's own words as values: notes, tags, overrides, saved searches."""
