"""Delivery of invocations over HTTP, to loopback alone: tests must never call other machines."""

from __future__ import annotations

import base64
import http.client
import ipaddress
from collections.abc import Mapping
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

import attrs

from sailkit_sandbox.base.json_text import dumps, loads
from sailkit_sandbox.store.database import Record, Store

from . import catalog, invocations

Doc: TypeAlias = dict[str, Any]
_TIMEOUT: Final = 10.0  # seconds, of the service
_LARGEST_OUTPUT: Final = 1_000_000  # bytes
_PORTS: Final = {"http": 80, "https": 443}


class DeliveryError(Exception):
    """The reason why an invocation failed."""


@attrs.frozen
class Reply:
    """The response of a subscriber.

    Args:
        status: the HTTP status.
        output: the JSON body; None for an empty one.
    """

    status: int
    output: Any


def deliver(store: Store, now: float, task_seconds: float, callback_url: str) -> None:
    """Send the invocations that have not been sent, outside of any transaction, and record what came of them.

    Args:
        store: the tenant's records.
        now: the time.
        task_seconds: the duration of provisioning, in seconds.
        callback_url: the URL of invocations, to which subscribers complete them.
    """
    with store.transaction() as records:
        unsent = list(invocations.take_unsent(records))
    for invocation, subscription in unsent:
        output, error, is_complete = None, None, True
        try:
            output, is_complete = _send(invocation, subscription, callback_url)
        except DeliveryError as failure:
            error = str(failure)
        with store.transaction() as records:
            current = records.get(invocations.KIND, invocation.doc["id"])
            if is_complete and current is not None and current.facts["open"]:
                invocations.complete(invocations.Moment(records, now, task_seconds), current, output, error)


def _send(invocation: Record, subscription: Doc, callback_url: str) -> tuple[Any, bool]:
    """Send an invocation. Returns the output, and whether the invocation is complete.

    Raises:
        DeliveryError: for a subscriber that is not on loopback, cannot be reached, or fails.
    """
    if subscription["type"] != "HTTP":
        raise DeliveryError(f"The sandbox sends nothing to subscriptions of type {subscription['type']}.")
    config = subscription["httpConfig"]
    trigger = catalog.TRIGGERS[invocation.doc["triggerId"]]
    is_answered = trigger["type"] == catalog.REQUEST_RESPONSE
    mode = config["httpDispatchMode"] if is_answered else "SYNC"
    metadata = {
        "triggerId": trigger["id"],
        "triggerType": "requestResponse" if is_answered else "fireAndForget",
        "invocationId": invocation.doc["id"],
        "responseMode": mode.lower(),
    }
    if mode != "SYNC":
        url = f"{callback_url}/{invocation.doc['id']}/complete"
        metadata |= {"callbackURL": url, "secret": invocation.facts["secret"]}
    body = {**invocation.doc["startInvocationInput"]["input"], "_metadata": metadata}
    reply = post(config["url"], body, _build_authorization(config))
    if not 200 <= reply.status < 300:
        raise DeliveryError(f"The subscriber responded with the status {reply.status}.")
    if not is_answered:
        return None, True
    is_later = mode == "ASYNC" or (mode == "DYNAMIC" and (reply.status == 202 or not reply.output))
    if not is_later and not isinstance(reply.output, dict):
        raise DeliveryError("The subscriber responded without a JSON object.")
    return reply.output, not is_later


def _build_authorization(config: Doc) -> dict[str, str]:
    """Return the headers of the authentication of a subscription."""
    type = config.get("httpAuthenticationType")
    if type == "BASIC_AUTH":
        credentials = config.get("basicAuthConfig") or {}
        text = f"{credentials.get('userName') or ''}:{credentials.get('password') or ''}"
        return {"Authorization": f"Basic {base64.b64encode(text.encode()).decode()}"}
    if type == "BEARER_TOKEN":
        return {"Authorization": f"Bearer {(config.get('bearerTokenAuthConfig') or {}).get('bearerToken') or ''}"}
    return {}


def post(url: str, body: Doc, headers: Mapping[str, str]) -> Reply:
    """Send a JSON body to a subscriber on loopback.

    Args:
        url: the URL, with an address of loopback or `localhost`; redirects are not followed.
        body: the body.
        headers: further headers.

    Raises:
        DeliveryError: for any other URL, a subscriber that cannot be reached or is too slow, and a body that is not
            JSON.
    """
    host, port, path, scheme = _parse_loopback_url(url)
    connect = http.client.HTTPSConnection if scheme == "https" else http.client.HTTPConnection
    connection = connect(host, port, timeout=_TIMEOUT)
    try:
        connection.request(
            "POST", path, dumps(body).encode("utf-8", "replace"), {"Content-Type": "application/json", **headers}
        )
        response = connection.getresponse()
        content = response.read(_LARGEST_OUTPUT)
        return Reply(response.status, loads(content) if content.strip() else None)
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise DeliveryError(f"The call of {url[:200]} failed: {error or type(error).__name__}.") from None
    finally:
        connection.close()


def _parse_loopback_url(url: str) -> tuple[str, int, str, str]:
    """Return host, port, path and scheme of a URL. No name is looked up.

    Raises:
        DeliveryError: for a URL that does not lead to loopback.
    """
    refusal = DeliveryError(
        f"The sandbox calls loopback alone (http://127.0.0.1, http://[::1] or http://localhost), not {url[:200]}."
    )
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0)
        is_loopback = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        raise refusal from None
    if not is_loopback or parts.scheme not in _PORTS:
        raise refusal
    path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
    return ("127.0.0.1" if host == "localhost" else host), port, path, parts.scheme
