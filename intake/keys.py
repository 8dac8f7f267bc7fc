"""The portals' keys: ``Authorization: Bearer`` or ``X-API-Key``."""

import hashlib
import hmac
from collections.abc import Callable, Coroutine
from typing import Annotated, Any

from fastapi import Depends
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials, HTTPBearer

from evidence.errors import NotAllowed

_bearer = HTTPBearer(auto_error=False, description="A key of BEWIJS_API_KEYS.")
_header = APIKeyHeader(name="X-API-Key", auto_error=False, description="The same key.")

Bearer = Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
Header = Annotated[str | None, Depends(_header)]


def key_check(keys: tuple[str, ...]) -> Callable[..., Coroutine[Any, Any, str]]:
    """A dependency that gives the key's fingerprint. It raises ``NotAllowed``."""

    async def check(bearer: Bearer, header: Header) -> str:
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
