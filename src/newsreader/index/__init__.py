"""The index: a cache of everything that can be derived from the user's files. It may be deleted at any time.

entry_of(draft) -> Entry            what is kept of one article (made in workers)
build.refresh(...) -> Progress ...  the writer: walk, read what changed, commit in batches
Writer.commit(additions, gone)      one transaction
Writer.settle(most)                 another: stale articles are found by what was counted since
Reader.sets -> Sets                 one moment, until reload()
Search.select(query) -> BitMap      the articles that a query selects
Sets.order.window(bitmap, i, j)     the lines i..j of the list
count_facets(...)                   exact counts beside every value
"""
