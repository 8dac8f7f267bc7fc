"""What Prometheus reads at ``/metrics``, over HTTP, of a real register."""

from collections.abc import Iterator
from datetime import timedelta

import httpx
import pytest
from fastapi import FastAPI
from prometheus_client.parser import text_string_to_metric_families

from evidence.vocabulary import FieldName, Kind, Sign
from intake.metrics import RegisterCollector, offer_metrics
from intake.problems import add_problems
from storage import evidences, reviews, tables
from storage.register import Register
from tests.intake.conftest import KEY, served
from tests.policy.papers import STRANGER, order, paper, statement
from tests.storage.samples import new_evidence
from tests.workers.taken import Desk

METRICS_KEY = "prometheus-alone"
F, K, S = FieldName, Kind, Sign
Samples = dict[tuple[str, tuple[str, ...]], float]


@pytest.fixture
def desk(register: Register) -> Desk:
    return Desk(register)


@pytest.fixture
def scraper(desk: Desk) -> Iterator[httpx.Client]:
    """Asks a day after the last paper came."""
    app = FastAPI()
    add_problems(app)
    offer_metrics(app, desk.register, METRICS_KEY, lambda: desk.now + timedelta(days=1))
    headers = {"Authorization": f"Bearer {METRICS_KEY}"}
    with served(app) as address, httpx.Client(base_url=address, headers=headers) as client:
        yield client


def _samples(client: httpx.Client) -> Samples:
    answer = client.get("/metrics").raise_for_status()
    assert answer.headers["content-type"].startswith("text/plain")
    return {
        (sample.name, tuple(sorted(sample.labels.values()))): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def test_openapi_names_the_key_of_its_own(scraper: httpx.Client) -> None:
    told = scraper.get("/openapi.json").json()
    schemes = told["components"]["securitySchemes"]
    (asked,) = told["paths"]["/metrics"]["get"]["security"][:1]
    (name,) = asked
    assert schemes[name]["description"] == "A key of BEWIJS_METRICS_KEY."


def test_verdicts_reasons_and_blockers_are_counted(desk: Desk, scraper: httpx.Client) -> None:
    desk.take(order())
    desk.take(order(S.PENDING))
    desk.take(statement())
    desk.take(statement(payee_iban=STRANGER))
    desk.take(paper(K.OTHER, kind_sure=0.5))
    found = _samples(scraper)
    assert found["bewijs_decisions_total", ("policy", "portal", "rejected")] == 2
    assert found["bewijs_decisions_total", ("accepted", "policy", "portal")] == 1
    assert found["bewijs_decisions_total", ("policy", "portal", "review")] == 2
    assert found["bewijs_reasons_total", ("order_only", "policy", "rejected")] == 2
    assert found["bewijs_reasons_total", ("policy", "review", "wrong_account")] == 1
    assert found["bewijs_blockers_total", ("low_confidence:kind",)] == 1
    assert found["bewijs_blockers_total", ("wrong_account",)] == 1
    assert found["bewijs_papers", ("in_review", "portal")] == 2
    assert ("bewijs_papers", ("decided", "portal")) not in found  # what ended is not counted


def test_counting_goes_on_where_the_last_look_ended(desk: Desk, scraper: httpx.Client) -> None:
    desk.take(order())
    for count in (1, 1):
        assert (
            _samples(scraper)["bewijs_decisions_total", ("policy", "portal", "rejected")] == count
        )
    desk.take(order())
    assert _samples(scraper)["bewijs_decisions_total", ("policy", "portal", "rejected")] == 2


def test_another_process_goes_on_from_what_was_counted(desk: Desk) -> None:
    def look() -> dict[str, float]:
        collector = RegisterCollector(desk.register, lambda: desk.now + timedelta(days=1))
        families = {each.name: each for each in collector.collect()}
        samples = families["bewijs_decisions"].samples
        return {each.labels["verdict"]: each.value for each in samples}

    first = desk.take(order())
    assert look() == {"rejected": 1}
    desk.take(statement(payee_iban=STRANGER))
    with desk.register.write() as connection:  # who counts it again now misses it
        mine = tables.decisions.c.evidence_id == first.id
        connection.execute(tables.decisions.delete().where(mine))
    assert look() == {"rejected": 1, "review": 1}


def test_the_age_of_the_oldest_that_waits_is_told(desk: Desk, scraper: httpx.Client) -> None:
    desk.take(statement(payee_iban=STRANGER))
    evidences.receive(desk.register, new_evidence(received_at=desk.now - timedelta(hours=1)))
    desk.take(statement())
    found = _samples(scraper)
    day = 86_400
    assert found["bewijs_oldest_seconds", ("in_review", "portal")] == 2 * day
    assert found["bewijs_oldest_seconds", ("portal", "received")] == 2 * day + 3600
    assert ("bewijs_oldest_seconds", ("decided", "portal")) not in found


def test_seconds_of_reading_count_once_a_paper(desk: Desk, scraper: httpx.Client) -> None:
    held, outcome = desk.start(statement(without=(F.PAYER_IBAN,)))
    outcome.answer["seconds"] = {"open": 0.5, "ocr": 1.5}
    desk.end(held, outcome)
    desk.take(statement())  # turns it: a second decision on the same paper
    found = _samples(scraper)
    assert found["bewijs_decisions_total", ("accepted", "policy", "portal")] == 2
    assert found["bewijs_reading_seconds_count", ("png",)] == 1
    assert found["bewijs_reading_seconds_sum", ("png",)] == 2.0
    assert found["bewijs_reading_seconds_bucket", ("1.0", "png")] == 0
    assert found["bewijs_reading_seconds_bucket", ("3.0", "png")] == 1


def test_no_label_tells_who_or_what(desk: Desk, scraper: httpx.Client) -> None:
    paper_ = desk.take(statement(payee_iban=STRANGER))
    reviews.lease_review(desk.register, paper_.id, reviewer="an", now=desk.now, seconds=60)
    made = desk.pipeline().decide(desk.paper(), *_read(desk))
    reviews.answer(desk.register, paper_.id, reviewer="an", decision=made, result={}, now=desk.now)
    text = scraper.get("/metrics").text
    assert 'by="person"' in text
    for secret in (paper_.id, paper_.sha256, desk.dossier.number, STRANGER, 'an"', "scan"):
        assert secret not in text


def _read(desk: Desk) -> tuple[object, object]:
    _, outcome = desk.start(order())
    return outcome.reading, outcome.documents


@pytest.mark.parametrize("given", [KEY, "prometheus-alon"])
def test_only_its_own_key_opens_it(scraper: httpx.Client, given: str) -> None:
    answer = scraper.get("/metrics", headers={"Authorization": f"Bearer {given}"})
    assert answer.status_code == 401
    assert answer.json()["code"] == "not_allowed"


def test_without_a_key_there_is_none(desk: Desk) -> None:
    app = FastAPI()
    offer_metrics(app, desk.register, "", lambda: desk.now)
    with served(app) as address:
        assert httpx.get(f"{address}/metrics").status_code == 404
