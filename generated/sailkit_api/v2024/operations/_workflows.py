from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CreateExternalExecuteWorkflowResponse,
        CreateWorkflowRequest,
        ExternalExecuteWorkflowRequest,
        JsonPatchOperation,
        TestExternalExecuteWorkflowRequest,
        TestExternalExecuteWorkflowResponse,
        TestWorkflowRequest,
        TestWorkflowResponse,
        Workflow,
        WorkflowBody,
        WorkflowExecution,
        WorkflowExecutionEvent,
        WorkflowLibraryAction,
        WorkflowLibraryOperator,
        WorkflowLibraryTrigger,
        WorkflowOAuthClient,
    )


_CANCEL_WORKFLOW_EXECUTION = Operation(
    api=API,
    id="cancelWorkflowExecution",
    method="POST",
    path="/workflow-executions/{id}/cancel",
    tag="Workflows",
    results={204: {}},
    scopes=("sp:workflow-execute:external",),
    destroys=True,
    page="cancel-workflow-execution",
)


def cancel_workflow_execution(
    id: Id,
) -> Request[None]:
    """Cancels a running execution of a workflow and returns nothing.

    Args:
        id: ID of the workflow execution.
    """
    return Request(
        _CANCEL_WORKFLOW_EXECUTION,
        _fill_path("/workflow-executions/{id}/cancel", **{"id": id}),
    )


_CREATE_EXTERNAL_EXECUTE_WORKFLOW = Operation(
    api=API,
    id="createExternalExecuteWorkflow",
    method="POST",
    path="/workflows/execute/external/{id}",
    tag="Workflows",
    results={200: {"application/json": "CreateExternalExecuteWorkflowResponse"}},
    bodies={"application/json": "ExternalExecuteWorkflowRequest"},
    scopes=("sp:workflow-execute:external",),
    application=True,
    page="create-external-execute-workflow",
)


def create_external_execute_workflow(
    id: Id,
    body: ExternalExecuteWorkflowRequest | Mapping[str, Any] | None = None,
) -> Request[CreateExternalExecuteWorkflowResponse]:
    """Starts a workflow that has an external trigger, with the given input.

    Returns the id of the execution.

    Args:
        id: ID of the workflow.
    """
    return Request(
        _CREATE_EXTERNAL_EXECUTE_WORKFLOW,
        _fill_path("/workflows/execute/external/{id}", **{"id": id}),
        body=body,
    )


_CREATE_WORKFLOW = Operation(
    api=API,
    id="createWorkflow",
    method="POST",
    path="/workflows",
    tag="Workflows",
    results={200: {"application/json": "Workflow"}},
    bodies={"application/json": "CreateWorkflowRequest"},
    scopes=("sp:workflow:manage",),
    page="create-workflow",
)


def create_workflow(
    body: CreateWorkflowRequest | Mapping[str, Any],
) -> Request[Workflow]:
    """Creates a workflow from a trigger and steps.

    It is created disabled; enable it afterwards.
    """
    return Request(
        _CREATE_WORKFLOW,
        "/workflows",
        body=body,
    )


_CREATE_WORKFLOW_EXTERNAL_TRIGGER = Operation(
    api=API,
    id="createWorkflowExternalTrigger",
    method="POST",
    path="/workflows/{id}/external/oauth-clients",
    tag="Workflows",
    results={200: {"application/json": "WorkflowOAuthClient"}},
    scopes=("sp:workflow:manage",),
    page="create-workflow-external-trigger",
)


def create_workflow_external_trigger(
    id: Id,
) -> Request[WorkflowOAuthClient]:
    """Creates an OAuth client for the external trigger of a workflow.

    Returns its id and secret, and the address to call.

    Args:
        id: ID of the workflow.
    """
    return Request(
        _CREATE_WORKFLOW_EXTERNAL_TRIGGER,
        _fill_path("/workflows/{id}/external/oauth-clients", **{"id": id}),
    )


_DELETE_WORKFLOW = Operation(
    api=API,
    id="deleteWorkflow",
    method="DELETE",
    path="/workflows/{id}",
    tag="Workflows",
    results={204: {}},
    scopes=("sp:workflow:manage",),
    destroys=True,
    page="delete-workflow",
)


def delete_workflow(
    id: Id,
) -> Request[None]:
    """Deletes a workflow.

    One that is enabled is not deleted; disable it first.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(
        _DELETE_WORKFLOW,
        _fill_path("/workflows/{id}", **{"id": id}),
    )


_GET_WORKFLOW = Operation(
    api=API,
    id="getWorkflow",
    method="GET",
    path="/workflows/{id}",
    tag="Workflows",
    results={200: {"application/json": "Workflow"}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    page="get-workflow",
)


def get_workflow(
    id: Id,
) -> Request[Workflow]:
    """Returns one workflow, with its trigger, steps and counts of executions and failures.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(
        _GET_WORKFLOW,
        _fill_path("/workflows/{id}", **{"id": id}),
    )


_GET_WORKFLOW_EXECUTION = Operation(
    api=API,
    id="getWorkflowExecution",
    method="GET",
    path="/workflow-executions/{id}",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowExecution"]}},
    scopes=("sp:workflow-execution:read", "sp:workflow:manage"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    page="get-workflow-execution",
)


def get_workflow_execution(
    id: Id,
) -> PagedRequest[list[WorkflowExecution], WorkflowExecution]:
    """Returns one execution of a workflow.

    After 90 days executions are archived, and the answer has status 404.

    Args:
        id: ID of the workflow execution; see `workflows.list_executions`.
    """
    return PagedRequest(
        _GET_WORKFLOW_EXECUTION,
        _fill_path("/workflow-executions/{id}", **{"id": id}),
    )


_GET_WORKFLOW_EXECUTION_HISTORY = Operation(
    api=API,
    id="getWorkflowExecutionHistory",
    method="GET",
    path="/workflow-executions/{id}/history",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowExecutionEvent"]}},
    scopes=("sp:workflow-execution:read", "sp:workflow:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-workflow-execution-history",
)


def get_workflow_execution_history(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[WorkflowExecutionEvent], WorkflowExecutionEvent]:
    """Returns the events of one execution of a workflow.

    After 90 days executions are archived, and the answer has status 404.

    Args:
        id: ID of the workflow execution; see `workflows.get_execution`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _GET_WORKFLOW_EXECUTION_HISTORY,
        _fill_path("/workflow-executions/{id}/history", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
        },
    )


_GET_WORKFLOW_EXECUTIONS = Operation(
    api=API,
    id="getWorkflowExecutions",
    method="GET",
    path="/workflows/{id}/executions",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowExecution"]}},
    scopes=("sp:workflow-execution:read", "sp:workflow:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    deprecated=True,
    filterable={"start_time": ("eq", "ge", "gt", "le", "lt"), "status": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-workflow-executions",
)


def get_workflow_executions(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    filters: str | None = None,
) -> PagedRequest[list[WorkflowExecution], WorkflowExecution]:
    """Returns the executions of one workflow in the last 90 days.

    Deprecated; it ends in July 2028.

    Args:
        id: ID of the workflow; see `workflows.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _GET_WORKFLOW_EXECUTIONS,
        _fill_path("/workflows/{id}/executions", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "filters": filters,
        },
    )


_LIST_COMPLETE_WORKFLOW_LIBRARY = Operation(
    api=API,
    id="listCompleteWorkflowLibrary",
    method="GET",
    path="/workflow-library",
    tag="Workflows",
    results={
        200: {
            "application/json": [
                OneOf(
                    ("WorkflowLibraryAction", "WorkflowLibraryOperator", "WorkflowLibraryTrigger"),
                    "type",
                    {
                        "ACTION": "WorkflowLibraryAction",
                        "OPERATOR": "WorkflowLibraryOperator",
                        "EVENT": "WorkflowLibraryTrigger",
                        "SCHEDULED": "WorkflowLibraryTrigger",
                        "EXTERNAL": "WorkflowLibraryTrigger",
                        "AccessRequestTrigger": "WorkflowLibraryTrigger",
                    },
                )
            ]
        }
    },
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-complete-workflow-library",
)


def list_complete_workflow_library(
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[
    list[WorkflowLibraryAction | WorkflowLibraryOperator | WorkflowLibraryTrigger],
    WorkflowLibraryAction | WorkflowLibraryOperator | WorkflowLibraryTrigger,
]:
    """Returns all triggers, actions and operators that workflows can be built of, in one list.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_COMPLETE_WORKFLOW_LIBRARY,
        "/workflow-library",
        query={
            "limit": limit,
            "offset": offset,
        },
    )


_LIST_WORKFLOW_LIBRARY_ACTIONS = Operation(
    api=API,
    id="listWorkflowLibraryActions",
    method="GET",
    path="/workflow-library/actions",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowLibraryAction"]}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    filterable={"id": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-workflow-library-actions",
)


def list_workflow_library_actions(
    *,
    limit: int | None = None,
    offset: int | None = None,
    filters: str | None = None,
) -> PagedRequest[list[WorkflowLibraryAction], WorkflowLibraryAction]:
    """Returns the actions that workflows can be built of.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_WORKFLOW_LIBRARY_ACTIONS,
        "/workflow-library/actions",
        query={
            "limit": limit,
            "offset": offset,
            "filters": filters,
        },
    )


_LIST_WORKFLOW_LIBRARY_OPERATORS = Operation(
    api=API,
    id="listWorkflowLibraryOperators",
    method="GET",
    path="/workflow-library/operators",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowLibraryOperator"]}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    paging=Paging(style="single"),
    page="list-workflow-library-operators",
)


def list_workflow_library_operators() -> PagedRequest[list[WorkflowLibraryOperator], WorkflowLibraryOperator]:
    """Returns the operators that workflows can be built of."""
    return PagedRequest(
        _LIST_WORKFLOW_LIBRARY_OPERATORS,
        "/workflow-library/operators",
    )


_LIST_WORKFLOW_LIBRARY_TRIGGERS = Operation(
    api=API,
    id="listWorkflowLibraryTriggers",
    method="GET",
    path="/workflow-library/triggers",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowLibraryTrigger"]}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    filterable={"id": ("eq",), "name": ("eq",), "type": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-workflow-library-triggers",
)


def list_workflow_library_triggers(
    *,
    limit: int | None = None,
    offset: int | None = None,
    filters: str | None = None,
) -> PagedRequest[list[WorkflowLibraryTrigger], WorkflowLibraryTrigger]:
    """Returns the triggers that workflows can be built of.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_WORKFLOW_LIBRARY_TRIGGERS,
        "/workflow-library/triggers",
        query={
            "limit": limit,
            "offset": offset,
            "filters": filters,
        },
    )


_LIST_WORKFLOWS = Operation(
    api=API,
    id="listWorkflows",
    method="GET",
    path="/workflows",
    tag="Workflows",
    results={200: {"application/json": ["Workflow"]}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    paging=Paging(style="single"),
    page="list-workflows",
)


def list_workflows() -> PagedRequest[list[Workflow], Workflow]:
    """Returns the workflows of the tenant."""
    return PagedRequest(
        _LIST_WORKFLOWS,
        "/workflows",
    )


_PATCH_WORKFLOW = Operation(
    api=API,
    id="patchWorkflow",
    method="PATCH",
    path="/workflows/{id}",
    tag="Workflows",
    results={200: {"application/json": "Workflow"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:workflow:manage",),
    page="patch-workflow",
)


def patch_workflow(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[Workflow]:
    """Changes fields of a workflow by JSON Patch, such as `enabled`.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(
        _PATCH_WORKFLOW,
        _fill_path("/workflows/{id}", **{"id": id}),
        body=body,
    )


_PUT_WORKFLOW = Operation(
    api=API,
    id="putWorkflow",
    method="PUT",
    path="/workflows/{id}",
    tag="Workflows",
    results={200: {"application/json": "Workflow"}},
    bodies={"application/json": "WorkflowBody"},
    scopes=("sp:workflow:manage",),
    page="put-workflow",
)


def put_workflow(
    id: Id,
    body: WorkflowBody | Mapping[str, Any],
) -> Request[Workflow]:
    """Replaces a workflow with the one in the body.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(
        _PUT_WORKFLOW,
        _fill_path("/workflows/{id}", **{"id": id}),
        body=body,
    )


_TEST_EXTERNAL_EXECUTE_WORKFLOW = Operation(
    api=API,
    id="testExternalExecuteWorkflow",
    method="POST",
    path="/workflows/execute/external/{id}/test",
    tag="Workflows",
    results={200: {"application/json": "TestExternalExecuteWorkflowResponse"}},
    bodies={"application/json": "TestExternalExecuteWorkflowRequest"},
    scopes=("sp:workflow-execute:external",),
    application=True,
    page="test-external-execute-workflow",
)


def test_external_execute_workflow(
    id: Id,
    body: TestExternalExecuteWorkflowRequest | Mapping[str, Any] | None = None,
) -> Request[TestExternalExecuteWorkflowResponse]:
    """Sends input to the external trigger of a workflow as a test.

    Returns the input as the workflow got it.

    Args:
        id: ID of the workflow.
    """
    return Request(
        _TEST_EXTERNAL_EXECUTE_WORKFLOW,
        _fill_path("/workflows/execute/external/{id}/test", **{"id": id}),
        body=body,
    )


_TEST_WORKFLOW = Operation(
    api=API,
    id="testWorkflow",
    method="POST",
    path="/workflows/{id}/test",
    tag="Workflows",
    results={200: {"application/json": "TestWorkflowResponse"}},
    bodies={"application/json": "TestWorkflowRequest"},
    scopes=("sp:workflow-execute:external",),
    user_levels=("ORG_ADMIN",),
    page="test-workflow",
)


def test_workflow(
    id: Id,
    body: TestWorkflowRequest | Mapping[str, Any],
) -> Request[TestWorkflowResponse]:
    """Runs a workflow with the given input.

    The run is real and can change the tenant, although it is called a test; the workflow must be disabled.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(
        _TEST_WORKFLOW,
        _fill_path("/workflows/{id}/test", **{"id": id}),
        body=body,
    )
