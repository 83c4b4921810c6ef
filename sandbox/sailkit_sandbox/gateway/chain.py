"""What happens to a request around the tenant: control, faults before and after it, and the record of it."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from urllib.parse import parse_qsl

import attrs

from sailkit_sandbox.base.api_errors import RefusedError
from sailkit_sandbox.base.credentials import Tokens
from sailkit_sandbox.base.messages import Answer
from sailkit_sandbox.faults.injector import Faults, Scene
from sailkit_sandbox.request_log.log import LARGEST_BODY, Log, Received, public_headers
from sailkit_sandbox.request_log.patterns import Subject
from sailkit_sandbox.store.database import Store

from .control_api import PREFIX, Control
from .dispatch import Gateway, Incoming
from .oauth import SECRETS, TOKEN_PATH, public_body


@attrs.frozen(kw_only=True)
class Reception:
    """Takes requests in, and answers are what it gives back.

    Args:
        gateway: the way into the tenant.
        control: answers requests about the sandbox itself.
        faults: what is to go wrong.
        log: the record.
        store: the tenant's records.
        tokens: the tokens in force.
        clock: gives the time, in seconds since 1970.
        sleep: waits for some seconds.
    """

    gateway: Gateway
    control: Control
    faults: Faults
    log: Log
    store: Store
    tokens: Tokens
    clock: Callable[[], float]
    sleep: Callable[[float], object]

    def handle(self, request: Incoming, unreadable: RefusedError | None = None) -> Answer:
        """Answer a request.

        Args:
            request: the request.
            unreadable: why it could not be read, if so.
        """
        path, _, text = request.target.partition("?")
        query = dict(parse_qsl(text, keep_blank_values=True))
        if path.startswith(PREFIX) and unreadable is None:
            return self.control.handle(request, path, query)
        operation = self.gateway.operation(request.method, path)
        subject = Subject(request.method, path, operation.id if operation else "")
        hits = self.faults.strike(subject) if unreadable is None else []
        answer: Answer | None = None
        for hit in hits:
            scene = Scene(
                random=hit.random,
                operation=operation,
                query=query,
                sleep=self.sleep,
                revoke=self.tokens.revoke,
                store=self.store,
            )
            answer = hit.fault.before(scene) or answer
        answer = answer or self.gateway.handle(request, unreadable)
        for hit in hits:
            answer = hit.fault.change(answer, hit.random)
        self.log.add(self._received(request, subject, query, answer.status))
        return answer

    def _received(self, request: Incoming, subject: Subject, query: dict[str, str], status: int) -> Received:
        body = request.body
        if subject.path == TOKEN_PATH:
            body = public_body(request.headers.get("content-type", ""), body)
        return Received(
            method=subject.method,
            path=subject.path,
            operation=subject.operation,
            query=MappingProxyType({name: value for name, value in query.items() if name.lower() not in SECRETS}),
            status=status,
            time=self.clock(),
            headers=public_headers(request.headers),
            body=body[:LARGEST_BODY],
        )
