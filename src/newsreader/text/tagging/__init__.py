"""Entities and topics -> tags, and what each is called."""
