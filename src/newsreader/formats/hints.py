"""What the head of a page states about its article: schema.org, OpenGraph, <meta>, <title>, <time>."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from newsreader.text.markup import Hints

_MAX_DATA = 1 << 20
_NAMES = {
    "og:title": "headline",
    "twitter:title": "headline",
    "headline": "headline",
    "dc.title": "headline",
    "article:published_time": "published",
    "og:article:published_time": "published",
    "datepublished": "published",
    "parsely-pub-date": "published",
    "sailthru.date": "published",
    "dc.date.issued": "published",
    "dc.date": "published",
    "pubdate": "published",
    "publishdate": "published",
    "publish_date": "published",
    "date": "published",
    "author": "byline",
    "parsely-author": "byline",
    "sailthru.author": "byline",
    "dc.creator": "byline",
    "article:author": "byline",
    "og:site_name": "source",
    "application-name": "source",
    "publisher": "source",
    "dc.publisher": "source",
    "og:url": "url",
    "og:description": "description",
    "description": "description",
    "twitter:description": "description",
    "og:type": "kind",
    "og:locale": "language",
    "language": "language",
    "content-language": "language",
}
"""Names in <meta>, and the field of Hints that they speak of; the first stated wins, schema.org before all."""


class Head:
    """Listens to the parser's events for what the page states about itself."""

    def __init__(self) -> None:
        self._stated: dict[str, str] = {}
        self._data: dict[str, str] = {}
        self._kinds: list[str] = []
        self._parts: list[str] | None = None
        self._kind = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag == "meta":
            content = (attributes.get("content") or "").strip()
            for key in ("property", "name", "itemprop", "http-equiv"):
                field = _NAMES.get((attributes.get(key) or "").lower())
                if field and content:
                    self._stated.setdefault(field, content)
        elif tag == "link" and attributes.get("rel") == "canonical":
            self._stated.setdefault("url", attributes.get("href") or "")
        elif tag == "html":
            self._stated.setdefault(
                "html language", attributes.get("lang") or attributes.get("xml:lang") or ""
            )
        elif tag == "title" and "title" not in self._stated:
            self._kind, self._parts = "title", []
        elif tag == "script" and "ld+json" in (attributes.get("type") or ""):
            self._kind, self._parts = "data", []
        elif tag == "time" and attributes.get("datetime"):
            self._stated.setdefault("time", attributes["datetime"])

    def data(self, text: str) -> None:
        """Text of the innermost element."""
        if self._parts is not None:
            self._parts.append(text)

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._parts is None or tag not in ("title", "script"):
            return
        text = "".join(self._parts)
        self._parts = None
        if self._kind == "title":
            self._stated.setdefault("title", " ".join(text.split()))
        else:
            for node in _nodes(_parsed(text)):
                kind = _kind(node)
                if kind:
                    self._kinds.append(kind)
                if not kind.endswith(_ARTICLES):
                    continue
                for field, value in _fields(node):
                    if value and field not in self._data:
                        self._data[field] = value

    def hints(self) -> Hints:
        """All that was stated."""
        known = {**self._stated, **self._data}
        return Hints(
            headline=known.get("headline"),
            title=known.get("title"),
            published=known.get("published") or known.get("time"),
            byline=known.get("byline"),
            source=known.get("source"),
            language=known.get("html language") or known.get("language"),
            url=known.get("url") or None,
            description=known.get("description"),
            kind=next((kind for kind in self._kinds if kind not in _AROUND), None) or known.get("kind"),
            body=known.get("body"),
        )


def _parsed(text: str) -> Any:
    if len(text) > _MAX_DATA:
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


_ARTICLES = ("Article", "Posting", "Report", "Review")
_AROUND = frozenset(["WebSite", "WebPage", "Organization", "NewsMediaOrganization", "BreadcrumbList", "Person", "ImageObject", "ListItem", "SearchAction", "Corporation", "VideoObject", "CollectionPage", "ItemPage", "AboutPage", "SiteNavigationElement", "WPHeader", "WPFooter", "LocalBusiness"])  # fmt: skip
"""What a page describes beside its matter."""


def _kind(node: Mapping[str, Any]) -> str:
    kinds = node.get("@type")
    return next(
        (str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)), ""
    )


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """The things that are described, wherever a page puts them."""
    waiting, seen = [data], 0
    while waiting and seen < _MAX_NODES:
        node = waiting.pop(0)
        seen += 1
        if isinstance(node, list):
            waiting += node[:_MAX_NODES]
        elif isinstance(node, dict):
            yield node
            waiting += [
                value for key, value in node.items() if key in ("@graph", "mainEntity", "mainEntityOfPage")
            ]


_MAX_NODES = 200


def _fields(node: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "headline", _text(node.get("headline"))
    yield "published", _text(node.get("datePublished"))
    yield "byline", _text(node.get("author"))
    yield "source", _text(node.get("publisher"))
    yield "url", _text(node.get("url"))
    yield "description", _text(node.get("description"))
    yield "body", _text(node.get("articleBody"))


def _text(value: Any) -> str:
    """A value as text: schema.org lets anything be a thing with a name, or a list of those."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, dict):
        return _text(value.get("name")) if isinstance(value.get("name"), str) else ""
    if isinstance(value, list):
        return ", ".join(filter(None, (_text(one) for one in value[:5] if not isinstance(one, list))))
    return ""
