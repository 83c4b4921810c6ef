from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        ApplicationItem,
        AssignResourceOwnerRequest,
        BaseCreateApplicationRequest,
        CreateScheduleRequest,
        DataOwnerModel,
        ReelectRequest,
        ResourceModel,
        ScheduleInfo,
        TaskInfo,
        UpdateScheduleRequest,
    )


_CANCEL_TASK = Operation(
    api=API,
    id="cancelTask",
    method="POST",
    path="/das/tasks/cancel/{id}",
    tag="Data Access Security",
    results={204: {}},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="cancel-task",
)


def cancel_task(
    id: int,
) -> Request[None]:
    """Asks Data Access Security to cancel a task.

    The answer (204) is empty.

    Args:
        id: ID of the task.
    """
    return Request(
        _CANCEL_TASK,
        _fill_path("/das/tasks/cancel/{id}", **{"id": id}),
    )


_CREATE_APPLICATION = Operation(
    api=API,
    id="createApplication",
    method="POST",
    path="/das/applications",
    tag="Data Access Security",
    results={204: {}},
    bodies={"application/json": "BaseCreateApplicationRequest"},
    scopes=("das:applications:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-application",
)


def create_application(
    body: BaseCreateApplicationRequest | Mapping[str, Any],
) -> Request[None]:
    """Creates an application in Data Access Security.

    The answer (204) is empty: list the applications to find its id. `executeNow` starts its tasks at once.
    """
    return Request(
        _CREATE_APPLICATION,
        "/das/applications",
        body=body,
    )


_CREATE_SCHEDULE = Operation(
    api=API,
    id="createSchedule",
    method="POST",
    path="/das/tasks/schedules",
    tag="Data Access Security",
    results={200: {"application/json": None}},
    bodies={"application/json": "CreateScheduleRequest"},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-schedule",
)


def create_schedule(
    body: CreateScheduleRequest | Mapping[str, Any],
) -> Request[int]:
    """Creates a schedule for tasks of Data Access Security, and returns its id, an integer.

    Times are in seconds since 1970.
    """
    return Request(
        _CREATE_SCHEDULE,
        "/das/tasks/schedules",
        body=body,
    )


_DELETE_APPLICATION = Operation(
    api=API,
    id="deleteApplication",
    method="DELETE",
    path="/das/applications/{id}",
    tag="Data Access Security",
    results={204: {}},
    scopes=("das:applications:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-application",
)


def delete_application(
    id: int,
) -> Request[None]:
    """Deletes one application of Data Access Security.

    Args:
        id: ID of the application.
    """
    return Request(
        _DELETE_APPLICATION,
        _fill_path("/das/applications/{id}", **{"id": id}),
    )


_DELETE_SCHEDULE = Operation(
    api=API,
    id="deleteSchedule",
    method="DELETE",
    path="/das/tasks/schedules/{id}",
    tag="Data Access Security",
    results={204: {}},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-schedule",
)


def delete_schedule(
    id: int,
) -> Request[None]:
    """Deletes a schedule of Data Access Security.

    Args:
        id: ID of the schedule.
    """
    return Request(
        _DELETE_SCHEDULE,
        _fill_path("/das/tasks/schedules/{id}", **{"id": id}),
    )


_DELETE_TASK = Operation(
    api=API,
    id="deleteTask",
    method="DELETE",
    path="/das/tasks/{id}",
    tag="Data Access Security",
    results={204: {}},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-task",
)


def delete_task(
    id: int,
) -> Request[None]:
    """Deletes a task of Data Access Security.

    Args:
        id: ID of the task.
    """
    return Request(
        _DELETE_TASK,
        _fill_path("/das/tasks/{id}", **{"id": id}),
    )


_GET_APPLICATION = Operation(
    api=API,
    id="getApplication",
    method="GET",
    path="/das/applications/{id}",
    tag="Data Access Security",
    results={200: {"application/json": "ApplicationItem"}},
    scopes=("das:applications:manage", "das:applications:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-application",
)


def get_application(
    id: int,
) -> Request[ApplicationItem]:
    """Returns one application of Data Access Security.

    Args:
        id: ID of the application.
    """
    return Request(
        _GET_APPLICATION,
        _fill_path("/das/applications/{id}", **{"id": id}),
    )


_GET_APPLICATIONS = Operation(
    api=API,
    id="getApplications",
    method="GET",
    path="/das/applications",
    tag="Data Access Security",
    results={200: {"application/json": ["ApplicationItem"]}},
    scopes=("das:applications:manage", "das:applications:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={
        "appIds": ("eq", "in"),
        "appName": ("eq",),
        "groupCodes": ("eq", "in"),
        "statuses": ("eq", "in"),
        "supportsValidation": ("eq",),
        "tagIds": ("eq", "in"),
        "virtualAppId": ("eq",),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-applications",
)


def get_applications(
    *,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[ApplicationItem], ApplicationItem]:
    """Returns the applications that Data Access Security governs.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_APPLICATIONS,
        "/das/applications",
        query={
            "filters": filters,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_GET_DAS_OWNERS_OWNER_IDENTITY_ID_RESOURCES = Operation(
    api=API,
    id="getDasOwnersOwnerIdentityIdResources",
    method="GET",
    path="/das/owners/{ownerIdentityId}/resources",
    tag="Data Access Security",
    results={200: {"application/json": ["ResourceModel"]}},
    scopes=("das:owners:manage", "das:owners:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-das-owners-owner-identity-id-resources",
)


def get_das_owners_owner_identity_id_resources(
    owner_identity_id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[ResourceModel], ResourceModel]:
    """Returns the resources that an identity owns.

    Args:
        owner_identity_id: ID of the owner identity; see `data_access_security.list_application_owners`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _GET_DAS_OWNERS_OWNER_IDENTITY_ID_RESOURCES,
        _fill_path("/das/owners/{ownerIdentityId}/resources", **{"ownerIdentityId": owner_identity_id}),
        query={
            "limit": limit,
            "offset": offset,
        },
    )


_GET_DAS_OWNERS_RESOURCES_RESOURCE_ID = Operation(
    api=API,
    id="getDasOwnersResourcesResourceId",
    method="GET",
    path="/das/owners/resources/{resourceId}",
    tag="Data Access Security",
    results={200: {"application/json": None}},
    scopes=("das:owners:manage", "das:owners:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-das-owners-resources-resource-id",
)


def get_das_owners_resources_resource_id(
    resource_id: int,
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[str], str]:
    """Returns the ids of the identities that own a resource.

    Args:
        resource_id: ID of the resource.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _GET_DAS_OWNERS_RESOURCES_RESOURCE_ID,
        _fill_path("/das/owners/resources/{resourceId}", **{"resourceId": resource_id}),
        query={
            "limit": limit,
            "offset": offset,
        },
    )


_GET_OWNERS = Operation(
    api=API,
    id="getOwners",
    method="GET",
    path="/das/owners/applications/{appId}",
    tag="Data Access Security",
    results={200: {"application/json": ["DataOwnerModel"]}},
    scopes=("das:owners:manage", "das:owners:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-owners",
)


def get_owners(
    app_id: int,
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[DataOwnerModel], DataOwnerModel]:
    """Returns the owners of the resources of an application.

    Args:
        app_id: ID of the app.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _GET_OWNERS,
        _fill_path("/das/owners/applications/{appId}", **{"appId": app_id}),
        query={
            "limit": limit,
            "offset": offset,
        },
    )


_GET_SCHEDULE = Operation(
    api=API,
    id="getSchedule",
    method="GET",
    path="/das/tasks/schedules/{id}",
    tag="Data Access Security",
    results={200: {"application/json": "ScheduleInfo"}},
    scopes=("das:task:manage", "das:task:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-schedule",
)


def get_schedule(
    id: int,
) -> Request[ScheduleInfo]:
    """Returns one schedule of Data Access Security.

    Args:
        id: ID of the schedule.
    """
    return Request(
        _GET_SCHEDULE,
        _fill_path("/das/tasks/schedules/{id}", **{"id": id}),
    )


_GET_SCHEDULES = Operation(
    api=API,
    id="getSchedules",
    method="GET",
    path="/das/tasks/schedules",
    tag="Data Access Security",
    results={200: {"application/json": ["ScheduleInfo"]}},
    scopes=("das:task:manage", "das:task:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={
        "applicationId": ("eq",),
        "fullName": ("eq",),
        "nameSubString": ("eq",),
        "scheduleTaskIds": ("eq", "in"),
        "scheduleType": ("eq",),
        "status": ("eq",),
        "taskTypeName": ("eq", "in"),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-schedules",
)


def get_schedules(
    *,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[ScheduleInfo], ScheduleInfo]:
    """Returns the schedules of tasks of Data Access Security.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_SCHEDULES,
        "/das/tasks/schedules",
        query={
            "filters": filters,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_GET_TASK = Operation(
    api=API,
    id="getTask",
    method="GET",
    path="/das/tasks/{id}",
    tag="Data Access Security",
    results={200: {"application/json": "TaskInfo"}},
    scopes=("das:task:manage", "das:task:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-task",
)


def get_task(
    id: int,
) -> Request[TaskInfo]:
    """Returns one task of Data Access Security, with status and progress.

    Args:
        id: ID of the task.
    """
    return Request(
        _GET_TASK,
        _fill_path("/das/tasks/{id}", **{"id": id}),
    )


_GET_TASKS = Operation(
    api=API,
    id="getTasks",
    method="GET",
    path="/das/tasks",
    tag="Data Access Security",
    results={200: {"application/json": ["TaskInfo"]}},
    scopes=("das:task:manage", "das:task:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={
        "endBeforeTime": ("eq",),
        "statuses": ("eq", "in"),
        "taskIds": ("eq", "in"),
        "taskName": ("eq",),
        "taskTypeName": ("eq", "in"),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-tasks",
)


def get_tasks(
    *,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[TaskInfo], TaskInfo]:
    """Returns the tasks of Data Access Security, with status and progress.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_TASKS,
        "/das/tasks",
        query={
            "filters": filters,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_POST_DAS_OWNERS_ASSIGN = Operation(
    api=API,
    id="postDasOwnersAssign",
    method="POST",
    path="/das/owners/assign",
    tag="Data Access Security",
    results={200: {"application/json": None}},
    bodies={"application/json": "AssignResourceOwnerRequest"},
    scopes=("das:owners:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="post-das-owners-assign",
)


def post_das_owners_assign(
    body: AssignResourceOwnerRequest | Mapping[str, Any],
) -> Request[int]:
    """Makes an identity the owner of a resource.

    Returns a number.
    """
    return Request(
        _POST_DAS_OWNERS_ASSIGN,
        "/das/owners/assign",
        body=body,
    )


_POST_DAS_OWNERS_REELECT = Operation(
    api=API,
    id="postDasOwnersReelect",
    method="POST",
    path="/das/owners/reelect",
    tag="Data Access Security",
    results={200: {"application/json": None}},
    bodies={"application/json": "ReelectRequest"},
    scopes=("das:owners:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="post-das-owners-reelect",
)


def post_das_owners_reelect(
    body: ReelectRequest | Mapping[str, Any],
) -> Request[int]:
    """Starts a new election of the owners of resources.

    Returns a number.
    """
    return Request(
        _POST_DAS_OWNERS_REELECT,
        "/das/owners/reelect",
        body=body,
    )


_POST_DAS_OWNERS_SOURCE_IDENTITY_ID_REASSIGN_DESTINATION_IDENTITY_ID = Operation(
    api=API,
    id="postDasOwnersSourceIdentityIdReassignDestinationIdentityId",
    method="POST",
    path="/das/owners/{sourceIdentityId}/reassign/{destinationIdentityId}",
    tag="Data Access Security",
    results={200: {"application/json": None}},
    scopes=("das:owners:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="post-das-owners-source-identity-id-reassign-destination-identity-id",
)


def post_das_owners_source_identity_id_reassign_destination_identity_id(
    source_identity_id: Id,
    destination_identity_id: Id,
) -> Request[int]:
    """Hands all resources that one identity owns over to another.

    Returns a number.

    Args:
        source_identity_id: ID of the source identity; see `data_access_security.list_application_owners`.
        destination_identity_id: ID of the destination identity; see `data_access_security.list_application_owners`.
    """
    return Request(
        _POST_DAS_OWNERS_SOURCE_IDENTITY_ID_REASSIGN_DESTINATION_IDENTITY_ID,
        _fill_path(
            "/das/owners/{sourceIdentityId}/reassign/{destinationIdentityId}",
            **{"sourceIdentityId": source_identity_id, "destinationIdentityId": destination_identity_id},
        ),
    )


_PUT_APPLICATION = Operation(
    api=API,
    id="putApplication",
    method="PUT",
    path="/das/applications/{id}",
    tag="Data Access Security",
    results={204: {}},
    bodies={"application/json": "BaseCreateApplicationRequest"},
    scopes=("das:applications:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="put-application",
)


def put_application(
    id: int,
    body: BaseCreateApplicationRequest | Mapping[str, Any],
) -> Request[None]:
    """Replaces the settings of an application in Data Access Security.

    The answer (204) is empty.

    Args:
        id: ID of the application.
    """
    return Request(
        _PUT_APPLICATION,
        _fill_path("/das/applications/{id}", **{"id": id}),
        body=body,
    )


_PUT_SCHEDULE = Operation(
    api=API,
    id="putSchedule",
    method="PUT",
    path="/das/tasks/schedules/{id}",
    tag="Data Access Security",
    results={204: {}},
    bodies={"application/json": "UpdateScheduleRequest"},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="put-schedule",
)


def put_schedule(
    id: int,
    body: UpdateScheduleRequest | Mapping[str, Any],
) -> Request[None]:
    """Replaces a schedule of Data Access Security.

    Times are in seconds since 1970. The answer (204) is empty.

    Args:
        id: ID of the schedule.
    """
    return Request(
        _PUT_SCHEDULE,
        _fill_path("/das/tasks/schedules/{id}", **{"id": id}),
        body=body,
    )


_START_TASK_RERUN = Operation(
    api=API,
    id="startTaskRerun",
    method="POST",
    path="/das/tasks/rerun/{id}",
    tag="Data Access Security",
    results={204: {}},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="start-task-rerun",
)


def start_task_rerun(
    id: int,
) -> Request[None]:
    """Asks Data Access Security to run a task again.

    The answer (204) is empty.

    Args:
        id: ID of the task.
    """
    return Request(
        _START_TASK_RERUN,
        _fill_path("/das/tasks/rerun/{id}", **{"id": id}),
    )
