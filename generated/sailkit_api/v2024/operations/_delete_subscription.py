from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="delete-subscription",
)


def delete_subscription(id: Id) -> Request[None]:
    """Deletes a subscription to a trigger and returns nothing.

    Args:
        id: ID of the trigger subscription; see `triggers.list_subscriptions`.
    """
    return Request(OPERATION, _fill_path("/trigger-subscriptions/{id}", **{"id": id}))
