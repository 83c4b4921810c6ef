"""Access request approvals: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class AccessRequestApprovals(_Resource[_C]):
    """Access request approvals."""

    approve = _call(lambda: _api.approve_access_request)
    bulk_approve = _call(lambda: _api.approve_bulk_access_request)
    forward = _call(lambda: _api.forward_access_request)
    get_summary = _call(lambda: _api.get_access_request_approval_summary)
    list_approvers = _pages(lambda: _api.list_access_request_approvers)
    list_completed = _pages(lambda: _api.list_completed_approvals)
    list_pending = _pages(lambda: _api.list_pending_approvals)
    reject = _call(lambda: _api.reject_access_request)
