"""What is known of words: tokens, languages, stems, lemmas, and the names of the world."""
