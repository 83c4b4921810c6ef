"""Approvals: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Approvals(_Resource[_C]):
    """Approvals."""

    add_comment = _call(lambda: _api.update_approvals_comments)
    approve = _call(lambda: _api.approve_approval)
    bulk_approve = _call(lambda: _api.approve_approval_in_bulk)
    bulk_cancel = _call(lambda: _api.cancel_approval)
    bulk_reassign = _call(lambda: _api.move_approval)
    bulk_reject = _call(lambda: _api.reject_approval_in_bulk)
    delete_config = _call(lambda: _api.delete_approval_config_request)
    get = _call(lambda: _api.get_approval)
    get_config = _call(lambda: _api.get_approvals_config)
    list = _pages(lambda: _api.get_approvals)
    reassign = _call(lambda: _api.update_approvals_reassign)
    reject = _call(lambda: _api.reject_approval)
    replace_config = _call(lambda: _api.put_approvals_config)
    update_attributes = _call(lambda: _api.update_approvals_attributes)
