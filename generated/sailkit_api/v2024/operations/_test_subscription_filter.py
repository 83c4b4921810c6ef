from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ValidateFilterInputDto, ValidateFilterOutputDto

OPERATION = Operation(
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


def test_subscription_filter(body: ValidateFilterInputDto | Mapping[str, Any]) -> Request[ValidateFilterOutputDto]:
    """Tests a JSONPath filter of subscriptions on a sample input.

    Returns whether it is valid.
    """
    return Request(OPERATION, "/trigger-subscriptions/validate-filter", body=body)
