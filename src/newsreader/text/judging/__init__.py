"""The trained models: how likely an editor keeps a block, with and without mark-up, and what is done with that."""
