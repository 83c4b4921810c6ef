"""Approvals: friendly names of 2 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class Approvals(_Resource[_C]):
    """Approvals."""

    get = _call(lambda: _api.get_approval)
    list = _pages(lambda: _api.get_approvals)
