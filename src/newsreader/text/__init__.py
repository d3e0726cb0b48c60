"""From bytes to an article. Pure and total: any bytes in, an Article out, the same one every time.

    bytes -decode-> text -split_blocks-> blocks -label_blocks-> labelled blocks
      -extract_metadata-> metadata -extract_tags-> tags

You can stop after any hop and print the value; ``newsreader clean FILE`` does.
"""

from dataclasses import replace

from newsreader.model import Article
from newsreader.text.blocks import split_blocks
from newsreader.text.decode import decode
from newsreader.text.labels import label_blocks
from newsreader.text.metadata import extract_metadata


def label_text(path: str, text: str) -> Article:
    """The article without its tags: no dictionary is loaded, so the screen can afford it.

    Args:
        path: Where the text came from; its name may hold a date.
        text: The decoded original. Spans are offsets into exactly this string.
    """
    blocks = label_blocks(split_blocks(text))
    return Article(path, text, blocks, extract_metadata(blocks, path))


def read_text(path: str, text: str) -> Article:
    """The whole article: blocks, labels, metadata and tags. Loads dictionaries on first use."""
    from newsreader.text.tags import extract_tags

    article = label_text(path, text)
    return replace(article, tags=extract_tags(article.blocks, article.metadata))


def read_article(path: str, raw: bytes) -> Article:
    """The whole journey from the bytes of a file."""
    return read_text(path, decode(raw).text)
