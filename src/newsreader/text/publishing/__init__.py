"""What a file states about its article: who published it and when, its headline, its authors."""
