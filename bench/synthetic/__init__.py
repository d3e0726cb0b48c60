"""Made-up libraries of any size for measuring: the same articles on every machine, each to be had alone.

Nothing here is text of anybody's: words are a few hundred common ones of each language with their endings, and
any number of others composed of syllables. What is like the news is the statistics, not the sense.
"""
