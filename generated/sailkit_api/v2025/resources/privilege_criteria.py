"""Privilege criteria: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class PrivilegeCriteria(_Resource[_C]):
    """Privilege criteria."""

    create = _call(lambda: _api.create_custom_privilege_criteria)
    delete = _call(lambda: _api.delete_custom_privilege_criteria)
    get = _call(lambda: _api.get_privilege_criteria)
    list = _pages(lambda: _api.list_privilege_criteria)
    replace = _call(lambda: _api.put_custom_privilege_criteria_value)
