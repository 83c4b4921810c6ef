from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Subscription, SubscriptionPostRequest

OPERATION = Operation(
    id="createSubscription",
    method="POST",
    path="/trigger-subscriptions",
    prefix="/v2024",
    tag="Triggers",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "Subscription"}},
    bodies={"application/json": "SubscriptionPostRequest"},
    scopes=("sp:trigger-service-subscriptions:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-subscription",
)


def create_subscription(body: SubscriptionPostRequest) -> Request[Subscription]:
    """Create subscription.

    POST /trigger-subscriptions
    Scopes: sp:trigger-service-subscriptions:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-subscription
    """
    return Request(OPERATION, "/trigger-subscriptions", body=body)
