from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Subscription, SubscriptionPutRequest

OPERATION = Operation(
    api=API,
    id="updateSubscription",
    method="PUT",
    path="/trigger-subscriptions/{id}",
    tag="Triggers",
    results={200: {"application/json": "Subscription"}},
    bodies={"application/json": "SubscriptionPutRequest"},
    scopes=("sp:trigger-service-subscriptions:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-subscription",
)


def update_subscription(id: Id, body: SubscriptionPutRequest | Mapping[str, Any]) -> Request[Subscription]:
    """Replaces a subscription with the one in the body.

    Id and trigger cannot change and give status 400.

    Args:
        id: ID of the trigger subscription; see `triggers.list_subscriptions`.
    """
    return Request(OPERATION, _fill_path("/trigger-subscriptions/{id}", **{"id": id}), body=body)
