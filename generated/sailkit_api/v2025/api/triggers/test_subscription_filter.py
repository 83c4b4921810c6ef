from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ValidateFilterInputDto, ValidateFilterOutputDto

OPERATION = Operation(
    id="testSubscriptionFilter",
    method="POST",
    path="/trigger-subscriptions/validate-filter",
    prefix="/v2025",
    tag="Triggers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ValidateFilterOutputDto"}},
    bodies={"application/json": "ValidateFilterInputDto"},
    scopes=("sp:trigger-service-subscriptions:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/test-subscription-filter",
)


def test_subscription_filter(body: ValidateFilterInputDto) -> Request[ValidateFilterOutputDto]:
    """Test subscription filter.

    POST /trigger-subscriptions/validate-filter
    Scopes: sp:trigger-service-subscriptions:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/test-subscription-filter
    """
    return Request(OPERATION, "/trigger-subscriptions/validate-filter", body=body)
