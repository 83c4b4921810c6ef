from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CompleteInvocation,
        Invocation,
        InvocationStatus,
        Subscription,
        SubscriptionPatchOperation,
        SubscriptionPostRequest,
        SubscriptionPutRequest,
        TestInvocation,
        Trigger,
        ValidateFilterInputDto,
        ValidateFilterOutputDto,
    )


_COMPLETE_TRIGGER_INVOCATION = Operation(
    api=API,
    id="completeTriggerInvocation",
    method="POST",
    path="/trigger-invocations/{id}/complete",
    tag="Triggers",
    results={204: {}},
    bodies={"application/json": "CompleteInvocation"},
    user_levels=("ORG_ADMIN",),
    application=True,
    page="complete-trigger-invocation",
)


def complete_trigger_invocation(
    id: Id,
    body: CompleteInvocation | Mapping[str, Any],
) -> Request[None]:
    """Completes an invocation of a trigger of type REQUEST_RESPONSE.

    The body has the secret of the invocation and the output.

    Args:
        id: ID of the trigger invocation; see `triggers.list_invocations`.
    """
    return Request(
        _COMPLETE_TRIGGER_INVOCATION,
        _fill_path("/trigger-invocations/{id}/complete", **{"id": id}),
        body=body,
    )


_CREATE_SUBSCRIPTION = Operation(
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


def create_subscription(
    body: SubscriptionPostRequest | Mapping[str, Any],
) -> Request[Subscription]:
    """Creates a subscription to a trigger.

    Type HTTP requires `httpConfig`, type EVENTBRIDGE `eventBridgeConfig`.
    """
    return Request(
        _CREATE_SUBSCRIPTION,
        "/trigger-subscriptions",
        body=body,
    )


_DELETE_SUBSCRIPTION = Operation(
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


def delete_subscription(
    id: Id,
) -> Request[None]:
    """Deletes a subscription to a trigger and returns nothing.

    Args:
        id: ID of the trigger subscription; see `triggers.list_subscriptions`.
    """
    return Request(
        _DELETE_SUBSCRIPTION,
        _fill_path("/trigger-subscriptions/{id}", **{"id": id}),
    )


_LIST_SUBSCRIPTIONS = Operation(
    api=API,
    id="listSubscriptions",
    method="GET",
    path="/trigger-subscriptions",
    tag="Triggers",
    results={200: {"application/json": ["Subscription"]}},
    scopes=("sp:trigger-service-subscriptions:manage", "sp:trigger-service-subscriptions:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"id": ("eq",), "triggerId": ("eq",), "type": ("eq", "le")},
    sortable=("triggerId", "triggerName"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-subscriptions",
)


def list_subscriptions(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Subscription], Subscription]:
    """Returns the subscriptions to triggers.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_SUBSCRIPTIONS,
        "/trigger-subscriptions",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_LIST_TRIGGER_INVOCATION_STATUS = Operation(
    api=API,
    id="listTriggerInvocationStatus",
    method="GET",
    path="/trigger-invocations/status",
    tag="Triggers",
    results={200: {"application/json": ["InvocationStatus"]}},
    scopes=("sp:trigger-service-invocation-status:manage", "sp:trigger-service-invocation-status:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"subscriptionId": ("eq",), "triggerId": ("eq",)},
    sortable=("completed", "created", "subscriptionName", "triggerId"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-trigger-invocation-status",
)


def list_trigger_invocation_status(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[InvocationStatus], InvocationStatus]:
    """Returns the latest invocations of triggers, 2000 at most.

    Successful ones are kept for 24 hours, failed ones for 48.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_TRIGGER_INVOCATION_STATUS,
        "/trigger-invocations/status",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_LIST_TRIGGERS = Operation(
    api=API,
    id="listTriggers",
    method="GET",
    path="/triggers",
    tag="Triggers",
    results={200: {"application/json": ["Trigger"]}},
    scopes=("sp:trigger-service-subscriptions:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"id": ("eq", "ge", "le")},
    sortable=("id", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-triggers",
)


def list_triggers(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Trigger], Trigger]:
    """Returns the triggers that can be subscribed to, with the schemas of their input and output.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_TRIGGERS,
        "/triggers",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_PATCH_SUBSCRIPTION = Operation(
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


def patch_subscription(
    id: Id,
    body: Sequence[SubscriptionPatchOperation | Mapping[str, Any]],
) -> Request[Subscription]:
    """Changes fields of a subscription by JSON Patch.

    Its trigger cannot change.

    Args:
        id: ID of the trigger subscription; see `triggers.list_subscriptions`.
    """
    return Request(
        _PATCH_SUBSCRIPTION,
        _fill_path("/trigger-subscriptions/{id}", **{"id": id}),
        body=body,
    )


_START_TEST_TRIGGER_INVOCATION = Operation(
    api=API,
    id="startTestTriggerInvocation",
    method="POST",
    path="/trigger-invocations/test",
    tag="Triggers",
    results={200: {"application/json": ["Invocation"]}, 204: {}},
    bodies={"application/json": "TestInvocation"},
    scopes=("sp:trigger-service-invocation-status:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="start-test-trigger-invocation",
)


def start_test_trigger_invocation(
    body: TestInvocation | Mapping[str, Any],
) -> Request[list[Invocation] | None]:
    """Sends a test event to the subscribers of a trigger, or to those given.

    Without a subscriber nothing is sent and the answer is empty (204).
    """
    return Request(
        _START_TEST_TRIGGER_INVOCATION,
        "/trigger-invocations/test",
        body=body,
    )


_TEST_SUBSCRIPTION_FILTER = Operation(
    api=API,
    id="testSubscriptionFilter",
    method="POST",
    path="/trigger-subscriptions/validate-filter",
    tag="Triggers",
    results={200: {"application/json": "ValidateFilterOutputDto"}},
    bodies={"application/json": "ValidateFilterInputDto"},
    scopes=("sp:trigger-service-subscriptions:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="test-subscription-filter",
)


def test_subscription_filter(
    body: ValidateFilterInputDto | Mapping[str, Any],
) -> Request[ValidateFilterOutputDto]:
    """Tests a JSONPath filter of subscriptions on a sample input.

    Returns whether it is valid.
    """
    return Request(
        _TEST_SUBSCRIPTION_FILTER,
        "/trigger-subscriptions/validate-filter",
        body=body,
    )


_UPDATE_SUBSCRIPTION = Operation(
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


def update_subscription(
    id: Id,
    body: SubscriptionPutRequest | Mapping[str, Any],
) -> Request[Subscription]:
    """Replaces a subscription with the one in the body.

    Id and trigger cannot change and give status 400.

    Args:
        id: ID of the trigger subscription; see `triggers.list_subscriptions`.
    """
    return Request(
        _UPDATE_SUBSCRIPTION,
        _fill_path("/trigger-subscriptions/{id}", **{"id": id}),
        body=body,
    )
