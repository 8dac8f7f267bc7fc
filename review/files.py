"""The pictures of a paper's pages, and the file as it was sent."""

from mimetypes import guess_extension
from pathlib import Path
from tempfile import TemporaryDirectory

from fastapi import APIRouter, Response

from review.desk import Desk
from review.guard import PageRoute
from review.rendering import ROOT
from review.session import Reviewer
from storage import evidences


def build_files(desk: Desk) -> APIRouter:
    """The two routes."""
    router = APIRouter(prefix=ROOT, route_class=PageRoute, include_in_schema=False)

    @router.get("/{evidence_id}/pages/{number}.jpg")
    def picture(reviewer: Reviewer, evidence_id: str, number: int) -> Response:
        found = evidences.get(desk.register, evidence_id)
        data = desk.objects.get_derived(f"pages/{found.id}/{number:03d}.jpg")
        return Response(data, media_type="image/jpeg")

    @router.get("/{evidence_id}/original")
    def original(reviewer: Reviewer, evidence_id: str) -> Response:
        found = evidences.get(desk.register, evidence_id)
        with TemporaryDirectory() as folder:
            path = Path(folder) / "original"
            desk.objects.fetch(found.sha256, path)
            data = path.read_bytes()
        # saved, never shown: what a stranger sent must not run in our pages
        name = f"{found.id}{guess_extension(found.media_type) or ''}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(data, media_type="application/octet-stream", headers=headers)

    return router
