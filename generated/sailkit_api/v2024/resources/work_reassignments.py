"""Work reassignments: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class WorkReassignments(_Resource[_C]):
    """Work reassignments."""

    create = _call(lambda: _api.create_reassignment_configuration)
    delete = _call(lambda: _api.delete_reassignment_configuration)
    evaluate = _pages(lambda: _api.get_evaluate_reassignment_configuration)
    get = _call(lambda: _api.get_reassignment_configuration)
    get_tenant_config = _call(lambda: _api.get_tenant_config_configuration)
    list = _pages(lambda: _api.list_reassignment_configurations)
    list_types = _pages(lambda: _api.get_reassignment_config_types)
    replace = _call(lambda: _api.put_reassignment_config)
    replace_tenant_config = _call(lambda: _api.put_tenant_configuration)
