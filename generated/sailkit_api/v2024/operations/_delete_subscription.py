from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteSubscription",
    method="DELETE",
    path="/trigger-subscriptions/{id}",
    tag="Triggers",
    results={204: {}},
    scopes=("sp:trigger-service-subscriptions:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="delete-subscription",
)


def delete_subscription(id: str) -> Request[None]:
    """Delete subscription.

    Args:
        id: ID of the trigger subscription; see `triggers.list_subscriptions`.
    """
    return Request(OPERATION, _fill_path("/trigger-subscriptions/{id}", **{"id": id}))
