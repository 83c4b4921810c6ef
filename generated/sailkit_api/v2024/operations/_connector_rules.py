from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        ConnectorRuleCreateRequest,
        ConnectorRuleResponse,
        ConnectorRuleUpdateRequest,
        ConnectorRuleValidationResponse,
        SourceCode,
    )


_CREATE_CONNECTOR_RULE = Operation(
    api=API,
    id="createConnectorRule",
    method="POST",
    path="/connector-rules",
    tag="Connector Rule Management",
    results={201: {"application/json": "ConnectorRuleResponse"}},
    bodies={"application/json": "ConnectorRuleCreateRequest"},
    scopes=("idn:rule-management-connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-connector-rule",
)


def create_connector_rule(
    body: ConnectorRuleCreateRequest | Mapping[str, Any],
) -> Request[ConnectorRuleResponse]:
    """Creates a connector rule of one of the available types, and returns it."""
    return Request(
        _CREATE_CONNECTOR_RULE,
        "/connector-rules",
        body=body,
    )


_DELETE_CONNECTOR_RULE = Operation(
    api=API,
    id="deleteConnectorRule",
    method="DELETE",
    path="/connector-rules/{id}",
    tag="Connector Rule Management",
    results={204: {}},
    scopes=("idn:rule-management-connector:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-connector-rule",
)


def delete_connector_rule(
    id: Id,
) -> Request[None]:
    """Deletes a connector rule.

    Args:
        id: ID of the connector rule; see `connector_rules.list`.
    """
    return Request(
        _DELETE_CONNECTOR_RULE,
        _fill_path("/connector-rules/{id}", **{"id": id}),
    )


_GET_CONNECTOR_RULE = Operation(
    api=API,
    id="getConnectorRule",
    method="GET",
    path="/connector-rules/{id}",
    tag="Connector Rule Management",
    results={200: {"application/json": "ConnectorRuleResponse"}},
    scopes=("idn:rule-management-connector:manage", "idn:rule-management-connector:read"),
    user_levels=("ORG_ADMIN",),
    page="get-connector-rule",
)


def get_connector_rule(
    id: Id,
) -> Request[ConnectorRuleResponse]:
    """Returns one connector rule with its source code.

    Args:
        id: ID of the connector rule; see `connector_rules.list`.
    """
    return Request(
        _GET_CONNECTOR_RULE,
        _fill_path("/connector-rules/{id}", **{"id": id}),
    )


_GET_CONNECTOR_RULE_LIST = Operation(
    api=API,
    id="getConnectorRuleList",
    method="GET",
    path="/connector-rules",
    tag="Connector Rule Management",
    results={200: {"application/json": ["ConnectorRuleResponse"]}},
    scopes=("idn:rule-management-connector:manage", "idn:rule-management-connector:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    page="get-connector-rule-list",
)


def get_connector_rule_list(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[ConnectorRuleResponse], ConnectorRuleResponse]:
    """Returns the connector rules of the tenant, at most 50 a page.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_CONNECTOR_RULE_LIST,
        "/connector-rules",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_PUT_CONNECTOR_RULE = Operation(
    api=API,
    id="putConnectorRule",
    method="PUT",
    path="/connector-rules/{id}",
    tag="Connector Rule Management",
    results={200: {"application/json": "ConnectorRuleResponse"}},
    bodies={"application/json": "ConnectorRuleUpdateRequest"},
    scopes=("idn:rule-management-connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="put-connector-rule",
)


def put_connector_rule(
    id: Id,
    body: ConnectorRuleUpdateRequest | Mapping[str, Any] | None = None,
) -> Request[ConnectorRuleResponse]:
    """Replaces a connector rule and returns it.

    `id`, `name` and `type` cannot be changed.

    Args:
        id: ID of the connector rule; see `connector_rules.list`.
    """
    return Request(
        _PUT_CONNECTOR_RULE,
        _fill_path("/connector-rules/{id}", **{"id": id}),
        body=body,
    )


_TEST_CONNECTOR_RULE = Operation(
    api=API,
    id="testConnectorRule",
    method="POST",
    path="/connector-rules/validate",
    tag="Connector Rule Management",
    results={200: {"application/json": "ConnectorRuleValidationResponse"}},
    bodies={"application/json": "SourceCode"},
    scopes=("idn:rule-management-connector:manage", "idn:rule-management-connector:read"),
    user_levels=("ORG_ADMIN",),
    page="test-connector-rule",
)


def test_connector_rule(
    body: SourceCode | Mapping[str, Any],
) -> Request[ConnectorRuleValidationResponse]:
    """Checks the code of a connector rule and returns the problems found, without storing anything."""
    return Request(
        _TEST_CONNECTOR_RULE,
        "/connector-rules/validate",
        body=body,
    )
