"""``bewijs mail`` and ``bewijs submit``: evidence from a mailbox, and from files."""

import json
import logging
import sys
from pathlib import Path

import click

from cli.build import of_running
from cli.process import begin, until_told
from cli.show import printable
from cli.web import build_intake
from evidence.errors import BadSettings, BewijsError
from evidence.vocabulary import Claim
from intake.mailbox import Mailbox
from intake.mailtaking import submit as submit_file
from intake.receive import Intake


@click.command()
@click.option("--follow", is_flag=True, help="Keep looking, every BEWIJS_IMAP_SECONDS.")
def mail(follow: bool) -> None:
    """Take the attachments of the mailbox as evidence.

    A mail is flagged once all of it is kept; a bad one is flagged too, and stays.
    """
    settings = begin(logging.INFO if follow else logging.WARNING)
    if not settings.imap_url:
        raise BadSettings("Set BEWIJS_IMAP_URL, such as imaps://mail.example/INBOX.")
    intake = build_intake(of_running(settings))
    try:
        _look(Mailbox(intake=intake), follow)
    finally:
        intake.sandbox.close()


def _look(mailbox: Mailbox, follow: bool) -> None:
    stop = until_told()
    if follow:
        mailbox.follow(stop)
        return
    look = mailbox.look(stop)
    click.echo(f"{look.taken} mails taken, {look.refused} refused, {look.left} left for later")


@click.command(epilog="Example: bewijs submit letter.pdf mail.eml --dossier-number BE-2026-004711")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dossier-number", help="The dossier that the evidence is for.")
@click.option(
    "--claim", type=click.Choice([str(claim) for claim in Claim]), help="What the debtor says."
)
@click.option("--json", "as_json", is_flag=True, help="One line of JSON an evidence.")
def submit(
    files: tuple[Path, ...], dossier_number: str | None, claim: str | None, as_json: bool
) -> None:
    """Send FILES to the running service: mails or papers.

    Of a mail all that is in it is taken. The answer gives each evidence its id.
    """
    intake = build_intake(of_running(begin(logging.WARNING)))
    try:
        failed = [not _submit(intake, path, dossier_number, claim, as_json) for path in files]
    finally:
        intake.sandbox.close()
    sys.exit(1 if any(failed) else 0)


def _submit(
    intake: Intake, path: Path, dossier_number: str | None, claim: str | None, as_json: bool
) -> bool:
    """Whether the file was taken; if not, the others go on."""
    try:
        taken = submit_file(intake, path, dossier_number, Claim(claim) if claim else None)
    except BewijsError as error:
        click.echo(printable(f"{path}: {error.code}: {error.message}"), err=True)
        return False
    for evidence in taken:
        row = {"file": str(path), "id": evidence.id, "name": evidence.file_name}
        row |= {"state": evidence.state.value}
        said = printable(f"{path}: {evidence.id} {evidence.file_name}")
        click.echo(json.dumps(row) if as_json else said)
    return True
