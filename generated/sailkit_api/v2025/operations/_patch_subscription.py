from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Subscription, SubscriptionPatchOperation

OPERATION = Operation(
    api=API,
    id="patchSubscription",
    method="PATCH",
    path="/trigger-subscriptions/{id}",
    tag="Triggers",
    results={200: {"application/json": "Subscription"}},
    bodies={"application/json-patch+json": ["SubscriptionPatchOperation"]},
    scopes=("sp:trigger-service-subscriptions:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="patch-subscription",
)


def patch_subscription(id: Id, body: Sequence[SubscriptionPatchOperation | Mapping[str, Any]]) -> Request[Subscription]:
    """Changes fields of a subscription by JSON Patch.

    Its trigger cannot change.

    Args:
        id: ID of the trigger subscription; see `triggers.list_subscriptions`.
    """
    return Request(OPERATION, _fill_path("/trigger-subscriptions/{id}", **{"id": id}), body=body)
