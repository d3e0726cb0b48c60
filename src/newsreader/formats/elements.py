"""Data of ``html``: what HTML's elements mean, and the words that pages name their containers by."""

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache

from newsreader.text.markup import Role

PARAGRAPHS = frozenset((
    "address", "article", "aside", "blockquote", "body", "button", "center", "caption", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu",
    "nav", "noframes", "ol", "optgroup", "p", "pre", "section", "search", "summary", "table", "tbody",
    "tfoot", "thead", "tr", "ul",
))  # fmt: skip
"""Elements that begin and end a line."""

TIGHT = frozenset(["li", "tr", "td", "th", "dt", "dd", "pre"])
"""Lines of these stand together; between others is a blank line."""

CELLS = frozenset({"td", "th"})

UNSEEN = frozenset((
    "script", "style", "template", "noscript", "iframe", "object", "embed", "applet", "canvas", "audio",
    "video", "svg", "select", "datalist", "textarea", "title", "rp", "noembed",
))  # fmt: skip
"""Elements whose text is never seen as text of the page."""

LINKS = frozenset({"a"})
BOLD = frozenset({"b", "strong"})
ITALIC = frozenset({"em", "i", "cite"})
IMAGES = frozenset({"img", "picture", "video", "amp-img"})

TAG_ROLES = {
    "article": Role.ARTICLE,
    "main": Role.MAIN,
    "header": Role.HEADER,
    "h1": Role.HEADLINE,
    "figure": Role.FIGURE,
    "figcaption": Role.CAPTION,
    "time": Role.DATE,
    "ul": Role.LIST,
    "ol": Role.LIST,
    "dl": Role.LIST,
    "table": Role.TABLE,
    "blockquote": Role.QUOTE,
    "aside": Role.ASIDE,
    "nav": Role.NAV,
    "menu": Role.NAV,
    "footer": Role.FOOTER,
    "form": Role.FORM,
    "button": Role.FORM,
    "dialog": Role.OVERLAY,
}
"""By the element itself; by ``role=`` and ``itemprop=``, too."""

STATED_ROLES = {
    "main": Role.MAIN,
    "article": Role.ARTICLE,
    "navigation": Role.NAV,
    "banner": Role.HEADER,
    "contentinfo": Role.FOOTER,
    "complementary": Role.ASIDE,
    "dialog": Role.OVERLAY,
    "alertdialog": Role.OVERLAY,
    "search": Role.FORM,
    "menu": Role.NAV,
    "menubar": Role.NAV,
    "tablist": Role.NAV,
    "toolbar": Role.SHARE,
    "articlebody": Role.BODY,
    "headline": Role.HEADLINE,
    "description": Role.DECK,
    "author": Role.BYLINE,
    "datepublished": Role.DATE,
    "datemodified": Role.DATE,
    "caption": Role.CAPTION,
    "keywords": Role.TAGS,
    "breadcrumb": Role.TAGS,
    "comment": Role.COMMENT,
}

_WORDS = {
    Role.BODY: "articlebody storybody entrycontent postcontent articlecontent bodycopy articletext storytext postbody entrybody newstext maintext fulltext richtext wysiwyg",
    Role.ARTICLE: "article story hentry",
    Role.MAIN: "main content primary",
    Role.HEADER: "header masthead topbar hero",
    Role.HEADLINE: "headline title heading",
    Role.DECK: "lead lede deck dek standfirst subtitle subheadline teaser intro summary excerpt anons sapo perex vorspann",
    Role.BYLINE: "byline author authors autor bio contributor writer",
    Role.DATE: "date time timestamp dateline published datum data pubdate updated",
    Role.FIGURE: "figure image img photo picture gallery slideshow carousel slider video media lightbox player",
    Role.CAPTION: "caption credit credits copyright legend",
    Role.ASIDE: "sidebar aside rail sidecol secondary complementary side",
    Role.NAV: "nav navigation menu navbar menubar breadcrumb breadcrumbs crumbs pagination pager toc skip sitemap dropdown submenu topnav",
    Role.FOOTER: "footer foot colophon bottom disclaimer",
    Role.FORM: "form search login signin input button btn poll quiz survey register",
    Role.RELATED: "related recommended recommend recommendations moreon readmore similar popular trending recirc recirculation recirculate outbrain taboola mostread mostviewed "
    "suggested teasers upnext moretopics readalso inread seealso zobacz czytaj tease",
    Role.SHARE: "share sharing social shares sharebar sharetools addthis sharethis facebook twitter whatsapp tools toolbar follow icons print email like reactions rating ratings vote",
    Role.PROMO: "promo promotion ad ads advert advertisement advertising sponsor sponsored banner dfp adslot adbox werbung anzeige reklama commercial affiliate shop deal deals product marketing cta partner partners",
    Role.SUBSCRIBE: "newsletter subscribe subscription subscriptions signup paywall paywalled premium donate donation membership register piano regwall metered mailchimp abo",
    Role.COMMENT: "comment comments disqus reply replies respond discussion livefyre fbcomments commentlist forum responses",
    Role.TAGS: "tag tags topic topics category categories keywords labels taxonomy rubric kicker section eyebrow catlinks",
    Role.WIDGET: "widget module sidebarwidget weather ticker rates block box callout infobox panel tooltip accordion tab tabs",
    Role.EMBED: "embed embedded tweet instagram twttr iframe youtube",
    Role.OVERLAY: "modal popup overlay cookie cookies consent gdpr privacy lightbox toast alert banner notice dialog interstitial onetrust",
}  # fmt: skip
_PARTS = {"article", "story", "post", "entry", "news", "page", "main", "content"}
_WHOLES = {"body", "text", "content", "copy", "paragraphs"}

WORD_ROLES: dict[str, tuple[Role, ...]] = {}
for _role, _written in _WORDS.items():
    for _word in _written.split():
        WORD_ROLES[_word] = (*WORD_ROLES.get(_word, ()), _role)

NAMING = ("class", "id", "role", "itemprop", "data-testid", "data-component", "data-module", "data-type", "data-name", "data-role", "aria-label")  # fmt: skip
"""Attributes by which pages say what a container is for."""

_NAME = re.compile(r"[^\s.,;:/|]+")
_NAME_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


@lru_cache(maxsize=4096)
def name_words(names: str) -> tuple[str, ...]:
    """The words of names and the pairs of neighbours: "c-relatedLinks__item" has c, related, links, item, c-related ..."""
    found: dict[str, None] = {}
    for name in _NAME.findall(names):
        words = [word.lower() for word in _NAME_WORD.findall(name)]
        found.update(dict.fromkeys(words))
        found.update(dict.fromkeys(map("-".join, itertools.pairwise(words))))
    return tuple(found)


def name_roles(words: Sequence[str]) -> set[Role]:
    """The roles that a container's names speak of."""
    roles = {role for word in words for role in WORD_ROLES.get(word, ())}
    if not _PARTS.isdisjoint(words) and not _WHOLES.isdisjoint(words):
        roles.add(Role.BODY)
    return roles
