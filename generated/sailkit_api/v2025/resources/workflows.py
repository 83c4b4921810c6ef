"""Workflows: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Workflows(_Resource[_C]):
    """Workflows."""

    cancel_execution = _call(lambda: _api.cancel_workflow_execution)
    create = _call(lambda: _api.create_workflow)
    create_external_oauth_client = _call(lambda: _api.create_workflow_external_trigger)
    delete = _call(lambda: _api.delete_workflow)
    execute_external = _call(lambda: _api.create_external_execute_workflow)
    get = _call(lambda: _api.get_workflow)
    get_execution = _pages(lambda: _api.get_workflow_execution)
    get_execution_history = _call(lambda: _api.get_workflow_execution_history_v2)
    list = _pages(lambda: _api.list_workflows)
    list_execution_events = _pages(lambda: _api.get_workflow_execution_history)
    list_executions = _pages(lambda: _api.get_workflow_executions)
    list_library = _pages(lambda: _api.list_complete_workflow_library)
    list_library_actions = _pages(lambda: _api.list_workflow_library_actions)
    list_library_operators = _pages(lambda: _api.list_workflow_library_operators)
    list_library_triggers = _pages(lambda: _api.list_workflow_library_triggers)
    replace = _call(lambda: _api.put_workflow)
    test = _call(lambda: _api.test_workflow)
    test_external = _call(lambda: _api.test_external_execute_workflow)
    update = _call(lambda: _api.patch_workflow)
