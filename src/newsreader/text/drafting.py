"""Drafting: a document, labelled by itself. The labeller and its tables are loaded with this."""

from collections.abc import Collection

from newsreader.model import Article
from newsreader.text.blocks.splitting import split_document
from newsreader.text.draft import Draft, folder_origin, names_of
from newsreader.text.judging.unsure import unsure_of
from newsreader.text.labels import Context, first_words, judge_blocks, labelled
from newsreader.text.marks.overrides import NEAR
from newsreader.text.markup import Document
from newsreader.text.publishing.metadata import extract_metadata, site_in, tells
from newsreader.text.sanitise import paragraph
from newsreader.text.versions.evidence import prints_of
from newsreader.text.versions.fingerprints import fingerprint


def draft_document(path: str, document: Document) -> Draft:
    """Label a document by itself.

    Args:
        path: Where it came from; its name may hold a date or a site.
        document: Spans are offsets into exactly its text.
    """
    page, verdicts = judge_blocks(split_document(document), Context(document=document))
    is_marked = bool(document.lines)
    blocks = labelled(page, verdicts, is_marked=is_marked)
    told = (traits for traits, found in zip(page, blocks, strict=True) if tells(found))
    article = Article(
        path,
        document.text,
        blocks,
        extract_metadata(blocks, path, document.hints, first_words(told)),
        doubtful=unsure_of(page, verdicts, is_marked=is_marked),
    )
    own = tuple(fingerprint(traits.folded) for traits in page)
    return Draft(article, prints_of(page, verdicts, _origin(article)), own)


def has_block(document: Document, rules: Collection[str]) -> bool:
    """Whether some of these rules is about a block of a document; far cheaper than labelling it.

    Args:
        document: As it was parsed.
        rules: The names of rules.
    """
    names = names_of(split_document(document))
    return any(name.exact in rules or (name.near and NEAR + name.near in rules) for name in names)


def _origin(article: Article) -> str:
    """Whose pages an article's lines are compared with: the site of its name or address, else the paper that it names, else its folder."""
    name = article.path.replace("\\", "/").rpartition("/")[-1]
    url, source = article.metadata.url, article.metadata.source
    site = (site_in(name) or (url.split("/")[2].lower() if url else "")).removeprefix("www.")
    return paragraph(site or source or "").lstrip("/") or folder_origin(article.path)
