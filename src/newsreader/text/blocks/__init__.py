"""Text -> blocks, and what can be measured on one: its words, its shape, its place on the page."""
