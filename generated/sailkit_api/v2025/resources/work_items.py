"""Work items: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class WorkItems(_Resource[_C]):
    """Work items."""

    approve_all_items = _call(lambda: _api.approve_approval_items_in_bulk)
    approve_item = _call(lambda: _api.approve_approval_item)
    complete = _call(lambda: _api.complete_work_item)
    count = _call(lambda: _api.get_count_work_items)
    count_completed = _call(lambda: _api.get_count_completed_work_items)
    forward = _call(lambda: _api.forward_work_item)
    get = _call(lambda: _api.get_work_item)
    get_summary = _call(lambda: _api.get_work_items_summary)
    list = _pages(lambda: _api.list_work_items)
    list_completed = _pages(lambda: _api.get_completed_work_items)
    reject_all_items = _call(lambda: _api.reject_approval_items_in_bulk)
    reject_item = _call(lambda: _api.reject_approval_item)
    submit_account_selection = _call(lambda: _api.submit_account_selection)
