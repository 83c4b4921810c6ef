from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessProfileDocuments,
        AccountActivityDocuments,
        EntitlementDocuments,
        EventDocuments,
        IdentityDocuments,
        RoleDocuments,
    )


@_model
class AggregationResult(Model):
    aggregations: dict[str, Any] | None = _field("aggregations", default=...)
    hits: (
        list[
            AccessProfileDocuments
            | AccountActivityDocuments
            | EntitlementDocuments
            | EventDocuments
            | IdentityDocuments
            | RoleDocuments
        ]
        | None
    ) = _field(
        "hits",
        [
            OneOf(
                (
                    "AccessProfileDocuments",
                    "AccountActivityDocuments",
                    "EntitlementDocuments",
                    "EventDocuments",
                    "IdentityDocuments",
                    "RoleDocuments",
                ),
                "_type",
                {
                    "accessprofile": "AccessProfileDocuments",
                    "accountactivity": "AccountActivityDocuments",
                    "entitlement": "EntitlementDocuments",
                    "event": "EventDocuments",
                    "identity": "IdentityDocuments",
                    "role": "RoleDocuments",
                },
            )
        ],
        default=...,
    )
