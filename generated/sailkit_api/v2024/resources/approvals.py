"""Approvals: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Approvals(_Resource[_C]):
    """Approvals."""

    get = _call(lambda: _api.get_approval)
    list = _pages(lambda: _api.get_approvals)
