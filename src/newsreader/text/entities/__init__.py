"""Content -> names: people, organisations and places, each in the nominative and one across scripts."""
