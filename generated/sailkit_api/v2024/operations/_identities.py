from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        Identity,
        IdentityEntitlements,
        IdentityOwnershipAssociationDetails,
        IdentitySyncJob,
        InviteIdentitiesRequest,
        ListIdentitiesDefaultFilter,
        ProcessIdentitiesRequest,
        RoleAssignmentDto,
        RoleAssignmentRef,
        SendAccountVerificationRequest,
        SetLifecycleStateRequest,
        SetLifecycleStateResponse,
        TaskResultResponse,
        TaskStatus,
    )


_DELETE_IDENTITY = Operation(
    api=API,
    id="deleteIdentity",
    method="DELETE",
    path="/identities/{id}",
    tag="Identities",
    results={204: {}},
    scopes=("idn:identity:manage",),
    application=True,
    destroys=True,
    page="delete-identity",
)


def delete_identity(
    id: Id,
) -> Request[None]:
    """Deletes an identity and returns nothing.

    While it still owns something the service refuses with status 400, and the body lists what; reassign that first.

    Args:
        id: ID of the identity; see `identities.list`.
    """
    return Request(
        _DELETE_IDENTITY,
        _fill_path("/identities/{id}", **{"id": id}),
    )


_GET_IDENTITY = Operation(
    api=API,
    id="getIdentity",
    method="GET",
    path="/identities/{id}",
    tag="Identities",
    results={200: {"application/json": "Identity"}},
    scopes=("idn:identity:manage", "idn:identity:read"),
    page="get-identity",
)


def get_identity(
    id: Id,
) -> Request[Identity]:
    """Returns one identity, with its attributes, manager, lifecycle state and status.

    Args:
        id: ID of the identity; see `identities.list`.
    """
    return Request(
        _GET_IDENTITY,
        _fill_path("/identities/{id}", **{"id": id}),
    )


_GET_IDENTITY_OWNERSHIP_DETAILS = Operation(
    api=API,
    id="getIdentityOwnershipDetails",
    method="GET",
    path="/identities/{identityId}/ownership",
    tag="Identities",
    results={200: {"application/json": "IdentityOwnershipAssociationDetails"}},
    scopes=("idn:identity:read",),
    user_levels=("Any",),
    page="get-identity-ownership-details",
)


def get_identity_ownership_details(
    identity_id: Id,
) -> Request[IdentityOwnershipAssociationDetails]:
    """Returns what an identity owns that stands in the way of its deletion, grouped by kind.

    It is not all that the identity owns: the search index knows more, under `owns`.

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return Request(
        _GET_IDENTITY_OWNERSHIP_DETAILS,
        _fill_path("/identities/{identityId}/ownership", **{"identityId": identity_id}),
    )


_GET_ROLE_ASSIGNMENT = Operation(
    api=API,
    id="getRoleAssignment",
    method="GET",
    path="/identities/{identityId}/role-assignments/{assignmentId}",
    tag="Identities",
    results={200: {"application/json": "RoleAssignmentDto"}},
    scopes=("idn:identity-direct-report:read", "idn:identity:manage", "idn:identity:read"),
    page="get-role-assignment",
)


def get_role_assignment(
    identity_id: Id,
    assignment_id: Id,
) -> Request[RoleAssignmentDto]:
    """Returns one role assignment of an identity, with its assigner, context, dimensions, account targets and dates.

    Args:
        identity_id: ID of the identity; see `identities.list`.
        assignment_id: ID of the assignment; see `identities.list_role_assignments`.
    """
    return Request(
        _GET_ROLE_ASSIGNMENT,
        _fill_path(
            "/identities/{identityId}/role-assignments/{assignmentId}",
            **{"identityId": identity_id, "assignmentId": assignment_id},
        ),
    )


_GET_ROLE_ASSIGNMENTS = Operation(
    api=API,
    id="getRoleAssignments",
    method="GET",
    path="/identities/{identityId}/role-assignments",
    tag="Identities",
    results={200: {"application/json": [OneOf(("RoleAssignmentRef", "RoleAssignmentDto"))]}},
    scopes=("idn:identity-direct-report:read", "idn:identity:manage", "idn:identity:read"),
    paging=Paging(style="single"),
    page="get-role-assignments",
)


def get_role_assignments(
    identity_id: Id,
    *,
    role_id: Id | None = None,
    role_name: str | None = None,
) -> PagedRequest[list[RoleAssignmentRef | RoleAssignmentDto], RoleAssignmentRef | RoleAssignmentDto]:
    """Returns the role assignments of an identity, all in one answer.

    Without a role they are short references; with the id or the name of a role, each comes with its assigner,
    context, dimensions and account targets.

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return PagedRequest(
        _GET_ROLE_ASSIGNMENTS,
        _fill_path("/identities/{identityId}/role-assignments", **{"identityId": identity_id}),
        query={
            "roleId": role_id,
            "roleName": role_name,
        },
    )


_LIST_ENTITLEMENTS_BY_IDENTITY = Operation(
    api=API,
    id="listEntitlementsByIdentity",
    method="GET",
    path="/entitlements/identities/{id}/entitlements",
    tag="Identities",
    results={200: {"application/json": ["IdentityEntitlements"]}},
    scopes=("idn:entitlement:read",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-entitlements-by-identity",
)


def list_entitlements_by_identity(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[IdentityEntitlements], IdentityEntitlements]:
    """Returns the entitlements of an identity, whether assigned directly or through a role or an access profile.

    Args:
        id: ID of the identity; see `identities.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _LIST_ENTITLEMENTS_BY_IDENTITY,
        _fill_path("/entitlements/identities/{id}/entitlements", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_LIST_IDENTITIES = Operation(
    api=API,
    id="listIdentities",
    method="GET",
    path="/identities",
    tag="Identities",
    results={200: {"application/json": ["Identity"]}},
    scopes=("idn:identity:manage", "idn:identity:read"),
    filterable={
        "alias": ("eq", "sw"),
        "cloudStatus": ("eq",),
        "correlated": ("eq",),
        "email": ("eq", "sw"),
        "firstname": ("eq", "sw"),
        "id": ("eq", "in"),
        "lastname": ("eq", "sw"),
        "name": ("eq", "sw"),
        "processingState": ("eq",),
        "protected": ("eq",),
    },
    sortable=("alias", "cloudStatus", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-identities",
)


def list_identities(
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    default_filter: ListIdentitiesDefaultFilter | str | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[Identity], Identity]:
    """Returns identities, at most 250 a page.

    Default: those that are correlated; `defaultFilter` NONE returns all.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        default_filter: One of CORRELATED_ONLY, NONE. Default: CORRELATED_ONLY.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_IDENTITIES,
        "/identities",
        query={
            "filters": filters,
            "sorters": sorters,
            "defaultFilter": default_filter,
            "count": count,
            "limit": limit,
            "offset": offset,
        },
    )


_RESET_IDENTITY = Operation(
    api=API,
    id="resetIdentity",
    method="POST",
    path="/identities/{id}/reset",
    tag="Identities",
    results={202: {}},
    scopes=("idn:identity:manage",),
    application=True,
    destroys=True,
    page="reset-identity",
)


def reset_identity(
    id: Id,
) -> Request[None]:
    """Takes registration and elevated user levels from a user who cannot authenticate any more.

    Helps who has forgotten, say, the answers to security questions. The answer (202) is empty and comes before the
    work is done.

    Args:
        id: ID of the identity; see `identities.list`.
    """
    return Request(
        _RESET_IDENTITY,
        _fill_path("/identities/{id}/reset", **{"id": id}),
    )


_SEND_IDENTITY_VERIFICATION_ACCOUNT_TOKEN = Operation(
    api=API,
    id="sendIdentityVerificationAccountToken",
    method="POST",
    path="/identities/{id}/verification/account/send",
    tag="Identities",
    results={200: {}},
    bodies={"application/json": "SendAccountVerificationRequest"},
    scopes=("idn:password:user-invite",),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    experimental=True,
    page="send-identity-verification-account-token",
)


def send_identity_verification_account_token(
    id: Id,
    body: SendAccountVerificationRequest | Mapping[str, Any],
) -> Request[None]:
    """Sends an identity a link to set a new password, good for 2 hours.

    `via` chooses the work or personal address (EMAIL_WORK, EMAIL_PERSONAL, LINK_WORK, LINK_PERSONAL). Returns
    nothing.

    Args:
        id: ID of the identity; see `identities.list`.
    """
    return Request(
        _SEND_IDENTITY_VERIFICATION_ACCOUNT_TOKEN,
        _fill_path("/identities/{id}/verification/account/send", **{"id": id}),
        body=body,
    )


_SET_LIFECYCLE_STATE = Operation(
    api=API,
    id="setLifecycleState",
    method="POST",
    path="/identities/{identity-id}/set-lifecycle-state",
    tag="Lifecycle States",
    results={200: {"application/json": "SetLifecycleStateResponse"}},
    bodies={"application/json": "SetLifecycleStateRequest"},
    scopes=("idn:identity-lifecycle-state:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="set-lifecycle-state",
)


def set_lifecycle_state(
    identity_id: Id,
    body: SetLifecycleStateRequest | Mapping[str, Any],
) -> Request[SetLifecycleStateResponse]:
    """Moves an identity into another lifecycle state.

    Depending on the state, accounts are disabled or deleted and access is removed. The answer has the id of the
    account activity to follow (`accountActivityId`).

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return Request(
        _SET_LIFECYCLE_STATE,
        _fill_path("/identities/{identity-id}/set-lifecycle-state", **{"identity-id": identity_id}),
        body=body,
    )


_START_IDENTITIES_INVITE = Operation(
    api=API,
    id="startIdentitiesInvite",
    method="POST",
    path="/identities/invite",
    tag="Identities",
    results={202: {"application/json": "TaskStatus"}},
    bodies={"application/json": "InviteIdentitiesRequest"},
    scopes=("idn:password-user-invite:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    experimental=True,
    page="start-identities-invite",
)


def start_identities_invite(
    body: InviteIdentitiesRequest | Mapping[str, Any],
) -> Request[TaskStatus]:
    """Starts a task that sends e-mails with a link to register, good for 7 days, and returns the task.

    Give ids, or `uninvited` true and no ids for everyone not registered, up to 1000; who is registered already gets
    no e-mail. Poll the task until it has completed.
    """
    return Request(
        _START_IDENTITIES_INVITE,
        "/identities/invite",
        body=body,
    )


_START_IDENTITY_PROCESSING = Operation(
    api=API,
    id="startIdentityProcessing",
    method="POST",
    path="/identities/process",
    tag="Identities",
    results={202: {"application/json": "TaskResultResponse"}},
    bodies={"application/json": "ProcessIdentitiesRequest"},
    scopes=("idn:identity:manage", "idn:identity:process"),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    application=True,
    experimental=True,
    page="start-identity-processing",
)


def start_identity_processing(
    body: ProcessIdentitiesRequest | Mapping[str, Any],
) -> Request[TaskResultResponse]:
    """Starts a task that recalculates 1 to 250 identities and provisions what is missing, and returns it.

    Attributes, managers and role assignments are renewed. Meant for single cases: the service itself processes
    everyone, twice a day.
    """
    return Request(
        _START_IDENTITY_PROCESSING,
        "/identities/process",
        body=body,
    )


_SYNCHRONIZE_ATTRIBUTES_FOR_IDENTITY = Operation(
    api=API,
    id="synchronizeAttributesForIdentity",
    method="POST",
    path="/identities/{identityId}/synchronize-attributes",
    tag="Identities",
    results={202: {"application/json": "IdentitySyncJob"}},
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="synchronize-attributes-for-identity",
)


def synchronize_attributes_for_identity(
    identity_id: Id,
) -> Request[IdentitySyncJob]:
    """Starts to write an identity's attributes to its accounts, and returns the job.

    One call per identity every 10 seconds at most. The status is QUEUED, IN_PROGRESS, SUCCESS or ERROR.

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return Request(
        _SYNCHRONIZE_ATTRIBUTES_FOR_IDENTITY,
        _fill_path("/identities/{identityId}/synchronize-attributes", **{"identityId": identity_id}),
    )
