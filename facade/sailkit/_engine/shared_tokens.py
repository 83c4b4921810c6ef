"""Shared tokens: the token of one client id, fetched by one worker and stored encrypted for all."""

from __future__ import annotations

import base64
import contextlib
import json
import math
import time
from typing import Final

import attrs
import redis
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from redis.exceptions import LockError

from .effects import Invoke, Sleep, Steps
from .interfaces import Token, TransportError
from .redis_store import as_store_error
from .shared_limiter import StoreError
from .tokens import ClientCredentials

CLAIM_SECONDS: Final = 10.0  # after which another worker may fetch the token of one that was killed
MAX_SECONDS: Final = 86_400.0  # for which a token is stored at most
WAIT_SECONDS: Final = 0.05  # between the looks at what another worker fetches


@attrs.frozen
class Claim:
    """What the store has: a token and the seconds for which it is used, or else the right to fetch one, or neither."""

    token: str = attrs.field(default="", repr=False)
    seconds: float = 0.0
    is_ours: bool = False


class TokenStore:
    """The token of a client in Redis, encrypted with a key derived from the client secret.

    Args:
        client: the connection.
        name: the name of the token, which tells nothing about the client.
        secret: the client secret.
    """

    def __init__(self, client: redis.Redis, name: str, secret: str) -> None:
        self._client = client
        self._key = f"sailkit:{{{name}}}:token"
        derived = HKDF(SHA256(), 32, salt=name.encode(), info=b"sailkit token").derive(secret.encode())
        self._cipher = Fernet(base64.urlsafe_b64encode(derived))
        # Not of a thread, because the steps of one fetch may run in several.
        self._lock = client.lock(f"{self._key}:lock", timeout=CLAIM_SECONDS, thread_local=False)

    def claim(self, refused: str) -> Claim:
        """Return a token other than the refused one, or the right to fetch it, if no other worker has that."""
        try:
            if found := self._read(refused):
                return found
            # The claim may be this worker's own already, if the call that made it was cancelled.
            if not (self._lock.acquire(blocking=False) or self._lock.owned()):
                return Claim()
            if found := self._read(refused):  # another worker has just stored it
                self.give_up()
                return found
            self._client.delete(self._key)
            return Claim(is_ours=True)
        except (redis.RedisError, OSError) as error:
            raise as_store_error(error) from error

    def put(self, token: str, seconds: float) -> None:
        """Store a token for the seconds for which it is used, and end the claim; never fails."""
        content = self._cipher.encrypt(json.dumps({"token": token}).encode())
        if seconds > 0:
            with contextlib.suppress(redis.RedisError, OSError):  # the others fetch one of their own
                self._client.set(self._key, content, px=math.ceil(min(seconds, MAX_SECONDS) * 1000))
        self.give_up()

    def give_up(self) -> None:
        """End the claim; never fails."""
        with contextlib.suppress(LockError, redis.RedisError, OSError):  # it has ended by itself, or will
            self._lock.release()

    def _read(self, refused: str) -> Claim | None:
        with self._client.pipeline() as steps:
            steps.get(self._key)
            steps.pttl(self._key)
            content, milliseconds = steps.execute()
        if content is None or milliseconds <= 0:
            return None
        try:
            token = json.loads(self._cipher.decrypt(content))["token"]
        except (InvalidToken, ValueError, KeyError, TypeError):  # of another client secret
            return None
        return Claim(token, milliseconds / 1000) if isinstance(token, str) and token != refused else None


@attrs.define(eq=False, repr=False)
class SharedCredentials(ClientCredentials):
    """Tokens of the client credentials flow that one worker fetches for all."""

    _store: TokenStore = attrs.field(kw_only=True, repr=False)

    def _request(self, refused: Token | None, deadline: float) -> Steps[Token]:
        while True:
            began = time.monotonic()
            try:
                # Not `functools.partial`, whose repr shows the token.
                claim: Claim = yield Invoke(lambda: self._store.claim(refused.value if refused else ""))
            except StoreError:
                return (yield from self._fetch_own(refused, deadline))
            if claim.token:
                self._secrets.add(claim.token)
                return Token(claim.token, began + claim.seconds)
            if claim.is_ours:
                return (yield from self._fetch_for_all(refused, deadline))
            if time.monotonic() + WAIT_SECONDS >= deadline:
                raise TransportError("deadline")
            yield Sleep(WAIT_SECONDS)

    def _fetch_own(self, refused: Token | None, deadline: float) -> Steps[Token]:
        return ClientCredentials._request(self, refused, deadline)

    def _fetch_for_all(self, refused: Token | None, deadline: float) -> Steps[Token]:
        try:
            token = yield from self._fetch_own(refused, deadline)
        except Exception:
            yield Invoke(self._store.give_up)
            raise
        yield Invoke(lambda: self._store.put(token.value, token.renew_at - time.monotonic()))
        return token
