"""Builds the way of a paper, for those processes that read."""

from classifiers.model.classifier import classifier_in
from cli.build import build_firm, build_sandbox, now
from evidence.settings import Settings
from workers.pipeline import Pipeline


def build_pipeline(settings: Settings) -> Pipeline:
    """The way of a paper, with a child of its own. Raises ``BadSettings`` without its model."""
    return Pipeline(
        sandbox=build_sandbox(settings),
        settings=settings,
        firm=build_firm(settings),
        clock=now,
        classifier=classifier_in(settings.model),
    )
