from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import UNSET, Model, OneOf, Unset
from ...codec import field as _field
from ...codec import model as _model

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
    aggregations: dict[str, Any] | Unset = _field("aggregations", default=UNSET)
    hits: (
        list[
            AccessProfileDocuments
            | AccountActivityDocuments
            | EntitlementDocuments
            | EventDocuments
            | IdentityDocuments
            | RoleDocuments
        ]
        | Unset
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
        default=UNSET,
    )
