from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
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


def update_subscription(id: str, body: SubscriptionPutRequest) -> Request[Subscription]:
    """Update subscription.

    Args:
        id: ID of the trigger subscription; see `triggers.list_subscriptions`.
    """
    return Request(OPERATION, _fill_path("/trigger-subscriptions/{id}", **{"id": id}), body=body)
