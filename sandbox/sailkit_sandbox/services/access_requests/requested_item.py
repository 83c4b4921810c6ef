"""Requested items: an access item that is requested for an identity."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

import attrs

from sailkit_sandbox.store.database import Record

Doc = dict[str, Any]


@attrs.frozen(kw_only=True)
class RequestedItem:
    """Access item that is requested for an identity.

    Args:
        request_type: "GRANT_ACCESS", "REVOKE_ACCESS" or "MODIFY_ACCESS".
        target: the document of the identity.
        item: the document of the role, access profile or entitlement.
        type: the type of the item.
        properties: the item in the body of the request: comment, dates, metadata.
    """

    request_type: str
    target: Doc
    item: Doc
    type: str
    properties: Mapping[str, Any]

    @property
    def open_key(self) -> tuple[str, str, str]:
        """Key of the request. Only one request with the same key can be open."""
        return self.request_type, self.target["id"], self.item["id"]


def open_key(record: Record) -> tuple[str, str, str]:
    """Return the key of an existing request."""
    return record.doc["requestType"], record.facts["target"], record.doc["itemId"]


def make_request_id() -> str:
    """Return a new unique id."""
    return uuid.uuid4().hex
