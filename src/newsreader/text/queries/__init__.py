"""Typed text -> queries, and the words of a query in a text."""
