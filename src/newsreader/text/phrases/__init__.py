"""What pages say of their own lines, language by language, and the one place that looks for it. Data but for ``cues``."""
