from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PatchSubscriptionRequestItem, Subscription

OPERATION = Operation(
    id="patchSubscription",
    method="PATCH",
    path="/trigger-subscriptions/{id}",
    prefix="/v2025",
    tag="Triggers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Subscription"}},
    bodies={"application/json-patch+json": ["PatchSubscriptionRequestItem"]},
    scopes=("sp:trigger-service-subscriptions:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-subscription",
)


def patch_subscription(id: str, body: list[PatchSubscriptionRequestItem]) -> Request[Subscription]:
    """Update subscription.

    PATCH /trigger-subscriptions/{id}
    Scopes: sp:trigger-service-subscriptions:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-subscription
    """
    return Request(OPERATION, _path("/trigger-subscriptions/{id}", **{"id": id}), body=body)
