"""Privilege criteria config: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class PrivilegeCriteriaConfig(_Resource[_C]):
    """Privilege criteria config."""

    get = _call(lambda: _api.get_privilege_criteria_config)
    list = _pages(lambda: _api.list_privilege_criteria_config)
    update = _call(lambda: _api.patch_privilege_criteria_config)
