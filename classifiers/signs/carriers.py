"""Whose proof of handing in it is: the Belgian post names itself, its points, forms or numbers.

nl bpost, PostPunt · fr bpost, Point Poste · de bpost, Postpunkt · en bpost
"""

import re
from collections.abc import Iterable

from evidence.records import Page

_POST = re.compile(
    r"\b(?:b[ -]?p[o0]st\w*|bpack|bpaquet|post ?punt\w*|post ?punkt\w*|points? poste|201 ?pod"
    r"|[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?BE|3 ?2 ?(?:3 ?2|9 ?9)(?: ?\d){14,20}|jjbea\w*)\b",
    re.IGNORECASE,
)


def names_post(pages: Iterable[Page]) -> bool:
    """Whether something on the pages is the Belgian post's.

    >>> from classifiers.words.plain import plain_page
    >>> [names_post([plain_page(text)]) for text in (
    ...     "Afgiftebewijs PostPunt 1442", "CE 473 210 985 BE", "Afgiftebon PostNL-punt")]
    [True, True, False]
    """
    return any(_POST.search(" ".join(word.text for word in page.words)) for page in pages)
