"""Common access: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class CommonAccess(_Resource[_C]):
    """Common access."""

    bulk_update_status = _call(lambda: _api.update_common_access_status_in_bulk)
    create = _call(lambda: _api.create_common_access)
    list = _pages(lambda: _api.get_common_access)
