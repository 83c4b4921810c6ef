from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Subscription, SubscriptionPostRequest

OPERATION = Operation(
    api=API,
    id="createSubscription",
    method="POST",
    path="/trigger-subscriptions",
    tag="Triggers",
    results={201: {"application/json": "Subscription"}},
    bodies={"application/json": "SubscriptionPostRequest"},
    scopes=("sp:trigger-service-subscriptions:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-subscription",
)


def create_subscription(body: SubscriptionPostRequest | Mapping[str, Any]) -> Request[Subscription]:
    """Creates a subscription to a trigger.

    Type HTTP requires `httpConfig`, type EVENTBRIDGE `eventBridgeConfig`.
    """
    return Request(OPERATION, "/trigger-subscriptions", body=body)
