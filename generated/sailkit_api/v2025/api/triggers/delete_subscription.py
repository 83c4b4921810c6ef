from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteSubscription",
    method="DELETE",
    path="/trigger-subscriptions/{id}",
    prefix="/v2025",
    tag="Triggers",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:trigger-service-subscriptions:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-subscription",
)


def delete_subscription(id: str) -> Request[None]:
    """Delete subscription.

    DELETE /trigger-subscriptions/{id}
    Scopes: sp:trigger-service-subscriptions:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-subscription
    """
    return Request(OPERATION, _path("/trigger-subscriptions/{id}", **{"id": id}))
