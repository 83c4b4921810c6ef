"""Tasks: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Tasks(_Resource[_C]):
    """Tasks."""

    count_pending = _call(lambda: _api.get_pending_task_headers)
    get = _call(lambda: _api.get_task_status)
    list = _pages(lambda: _api.get_task_status_list)
    list_pending = _pages(lambda: _api.get_pending_tasks)
    update = _call(lambda: _api.update_task_status)
