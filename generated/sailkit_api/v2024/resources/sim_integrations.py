"""Sim integrations: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class SimIntegrations(_Resource[_C]):
    """Sim integrations."""

    create = _call(lambda: _api.create_sim_integration)
    delete = _call(lambda: _api.delete_sim_integration)
    get = _call(lambda: _api.get_sim_integration)
    list = _pages(lambda: _api.get_sim_integrations)
    replace = _call(lambda: _api.put_sim_integration)
    update = _call(lambda: _api.patch_sim_attributes)
    update_before_provisioning_rule = _call(lambda: _api.patch_before_provisioning_rule)
