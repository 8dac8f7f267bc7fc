"""Papers that were written as text, set on a page of one pitch: words and places."""

from collections.abc import Iterable, Iterator

from classifiers.words.plain import plain_page
from fixtures.texts import Text
from lab.training.sample import Sample


def written(texts: Iterable[Text]) -> Iterator[Sample]:
    """Every page that holds words."""
    for text in texts:
        for number, body in enumerate(text.pages, 1):
            page = plain_page(body, number)
            if page.words:
                wide, high = page.width, page.height
                yield Sample(
                    kind=text.kind,
                    layout=text.name,
                    words=tuple(
                        (
                            word.text,
                            (
                                word.box[0] / wide,
                                word.box[1] / high,
                                word.box[2] / wide,
                                word.box[3] / high,
                            ),
                        )
                        for word in page.words
                    ),
                )
