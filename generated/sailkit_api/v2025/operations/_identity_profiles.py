from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        IdentityAttributeConfig,
        IdentityPreviewRequest,
        IdentityPreviewResponse,
        IdentityProfile,
        IdentityProfileExportedObject,
        JsonPatchOperation,
        ObjectImportResult,
        TaskResultSimplified,
    )


_CREATE_IDENTITY_PROFILE = Operation(
    api=API,
    id="createIdentityProfile",
    method="POST",
    path="/identity-profiles",
    tag="Identity Profiles",
    results={201: {"application/json": "IdentityProfile"}},
    bodies={"application/json": "IdentityProfile"},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="create-identity-profile",
)


def create_identity_profile(
    body: IdentityProfile | Mapping[str, Any],
) -> Request[IdentityProfile]:
    """Creates an identity profile for an authoritative source, and returns it."""
    return Request(
        _CREATE_IDENTITY_PROFILE,
        "/identity-profiles",
        body=body,
    )


_DELETE_IDENTITY_PROFILE = Operation(
    api=API,
    id="deleteIdentityProfile",
    method="DELETE",
    path="/identity-profiles/{identity-profile-id}",
    tag="Identity Profiles",
    results={202: {"application/json": "TaskResultSimplified"}},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    destroys=True,
    page="delete-identity-profile",
)


def delete_identity_profile(
    identity_profile_id: Id,
) -> Request[TaskResultSimplified]:
    """Starts a task that deletes an identity profile, and returns it.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        _DELETE_IDENTITY_PROFILE,
        _fill_path("/identity-profiles/{identity-profile-id}", **{"identity-profile-id": identity_profile_id}),
    )


_DELETE_IDENTITY_PROFILES = Operation(
    api=API,
    id="deleteIdentityProfiles",
    method="POST",
    path="/identity-profiles/bulk-delete",
    tag="Identity Profiles",
    results={202: {"application/json": "TaskResultSimplified"}},
    bodies={"application/json": None},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    destroys=True,
    page="delete-identity-profiles",
)


def delete_identity_profiles(
    body: list[str] | tuple[str, ...],
) -> Request[TaskResultSimplified]:
    """Starts a task that deletes identity profiles, and returns it.

    Requires the right `idn:identity-profile:delete`.
    """
    return Request(
        _DELETE_IDENTITY_PROFILES,
        "/identity-profiles/bulk-delete",
        body=body,
    )


_EXPORT_IDENTITY_PROFILES = Operation(
    api=API,
    id="exportIdentityProfiles",
    method="GET",
    path="/identity-profiles/export",
    tag="Identity Profiles",
    results={200: {"application/json": ["IdentityProfileExportedObject"]}},
    scopes=("idn:identity-profile:read",),
    application=True,
    filterable={"id": ("eq", "ne"), "name": ("eq", "ne"), "priority": ("eq", "ne")},
    sortable=("id", "name", "priority"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="export-identity-profiles",
)


def export_identity_profiles(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[IdentityProfileExportedObject], IdentityProfileExportedObject]:
    """Returns identity profiles as exported objects, which the import of identity profiles accepts.

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
        _EXPORT_IDENTITY_PROFILES,
        "/identity-profiles/export",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_GENERATE_IDENTITY_PREVIEW = Operation(
    api=API,
    id="generateIdentityPreview",
    method="POST",
    path="/identity-profiles/identity-preview",
    tag="Identity Profiles",
    results={200: {"application/json": "IdentityPreviewResponse"}},
    bodies={"application/json": "IdentityPreviewRequest"},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="generate-identity-preview",
)


def generate_identity_preview(
    body: IdentityPreviewRequest | Mapping[str, Any],
) -> Request[IdentityPreviewResponse]:
    """Returns what the attributes of one identity would be under other mappings, without storing anything."""
    return Request(
        _GENERATE_IDENTITY_PREVIEW,
        "/identity-profiles/identity-preview",
        body=body,
    )


_GET_DEFAULT_IDENTITY_ATTRIBUTE_CONFIG = Operation(
    api=API,
    id="getDefaultIdentityAttributeConfig",
    method="GET",
    path="/identity-profiles/{identity-profile-id}/default-identity-attribute-config",
    tag="Identity Profiles",
    results={200: {"application/json": "IdentityAttributeConfig"}},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="get-default-identity-attribute-config",
)


def get_default_identity_attribute_config(
    identity_profile_id: Id,
) -> Request[IdentityAttributeConfig]:
    """Returns the default attribute mappings for an identity profile.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        _GET_DEFAULT_IDENTITY_ATTRIBUTE_CONFIG,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/default-identity-attribute-config",
            **{"identity-profile-id": identity_profile_id},
        ),
    )


_GET_IDENTITY_PROFILE = Operation(
    api=API,
    id="getIdentityProfile",
    method="GET",
    path="/identity-profiles/{identity-profile-id}",
    tag="Identity Profiles",
    results={200: {"application/json": "IdentityProfile"}},
    scopes=("idn:identity-profile:read",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="get-identity-profile",
)


def get_identity_profile(
    identity_profile_id: Id,
) -> Request[IdentityProfile]:
    """Returns one identity profile with its attribute mappings.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        _GET_IDENTITY_PROFILE,
        _fill_path("/identity-profiles/{identity-profile-id}", **{"identity-profile-id": identity_profile_id}),
    )


_IMPORT_IDENTITY_PROFILES = Operation(
    api=API,
    id="importIdentityProfiles",
    method="POST",
    path="/identity-profiles/import",
    tag="Identity Profiles",
    results={200: {"application/json": "ObjectImportResult"}},
    bodies={"application/json": ["IdentityProfileExportedObject"]},
    scopes=("idn:identity-profile:manage",),
    page="import-identity-profiles",
)


def import_identity_profiles(
    body: Sequence[IdentityProfileExportedObject | Mapping[str, Any]],
) -> Request[ObjectImportResult]:
    """Imports exported identity profiles.

    Returns the imported objects with errors, warnings and infos: check them.
    """
    return Request(
        _IMPORT_IDENTITY_PROFILES,
        "/identity-profiles/import",
        body=body,
    )


_LIST_IDENTITY_PROFILES = Operation(
    api=API,
    id="listIdentityProfiles",
    method="GET",
    path="/identity-profiles",
    tag="Identity Profiles",
    results={200: {"application/json": ["IdentityProfile"]}},
    scopes=("idn:identity-profile:read",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    filterable={
        "id": ("eq", "ge", "gt", "in", "le", "ne", "sw"),
        "name": ("eq", "ge", "gt", "in", "le", "ne", "sw"),
        "priority": ("eq", "ne"),
    },
    sortable=("created", "id", "modified", "name", "owner.id", "owner.name", "priority"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-identity-profiles",
)


def list_identity_profiles(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[IdentityProfile], IdentityProfile]:
    """Returns identity profiles.

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
        _LIST_IDENTITY_PROFILES,
        "/identity-profiles",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_SYNC_IDENTITY_PROFILE = Operation(
    api=API,
    id="syncIdentityProfile",
    method="POST",
    path="/identity-profiles/{identity-profile-id}/process-identities",
    tag="Identity Profiles",
    results={202: {"application/json": None}},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="sync-identity-profile",
)


def sync_identity_profile(
    identity_profile_id: Id,
) -> Request[dict[str, Any]]:
    """Starts to recalculate all identities of a profile after a change of it or its lifecycle states.

    Worth it only while `identityRefreshRequired` is true; attributes, managers and access by lifecycle state and
    role are renewed. The answer is 202.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        _SYNC_IDENTITY_PROFILE,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/process-identities",
            **{"identity-profile-id": identity_profile_id},
        ),
    )


_UPDATE_IDENTITY_PROFILE = Operation(
    api=API,
    id="updateIdentityProfile",
    method="PATCH",
    path="/identity-profiles/{identity-profile-id}",
    tag="Identity Profiles",
    results={200: {"application/json": "IdentityProfile"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="update-identity-profile",
)


def update_identity_profile(
    identity_profile_id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[IdentityProfile]:
    """Changes an identity profile by JSON Patch and returns it.

    The authoritative source and the attribute mappings cannot be changed in one request; counts, dates and the id
    cannot be changed.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        _UPDATE_IDENTITY_PROFILE,
        _fill_path("/identity-profiles/{identity-profile-id}", **{"identity-profile-id": identity_profile_id}),
        body=body,
    )
