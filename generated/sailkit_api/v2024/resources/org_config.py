"""Org config: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class OrgConfig(_Resource[_C]):
    """Org config."""

    get = _call(lambda: _api.get_org_config)
    list_time_zones = _pages(lambda: _api.get_valid_time_zones)
    update = _call(lambda: _api.patch_org_config)
