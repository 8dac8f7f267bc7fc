"""The keys of portals and of who asks for metrics: ``Authorization: Bearer`` or ``X-API-Key``."""

import hashlib
import hmac
from collections.abc import Callable, Coroutine
from typing import Annotated, Any

from fastapi import Depends
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials, HTTPBearer

from evidence.errors import NotAllowed


def key_check(
    keys: tuple[str, ...], setting: str = "BEWIJS_API_KEYS"
) -> Callable[..., Coroutine[Any, Any, str]]:
    """A dependency that gives the key's fingerprint. It raises ``NotAllowed``.

    OpenAPI tells which ``setting`` names the keys.
    """
    by_bearer = HTTPBearer(
        scheme_name=f"{setting}.bearer", auto_error=False, description=f"A key of {setting}."
    )
    by_header = APIKeyHeader(
        name="X-API-Key",
        scheme_name=f"{setting}.header",
        auto_error=False,
        description="The same key.",
    )

    async def check(
        bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(by_bearer)],
        header: Annotated[str | None, Depends(by_header)],
    ) -> str:
        given = (bearer.credentials if bearer else header or "").encode()
        # every key is compared, so that the time taken tells nothing
        same = [hmac.compare_digest(given, key.encode()) for key in keys if key]
        if True not in same:
            raise NotAllowed
        return fingerprint(given)

    return check


def fingerprint(key: bytes) -> str:
    """Twelve digits that tell keys apart and give none away."""
    return hashlib.sha256(key).hexdigest()[:12]
