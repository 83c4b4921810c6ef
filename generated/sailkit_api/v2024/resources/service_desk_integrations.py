"""Service desk integrations: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class ServiceDeskIntegrations(_Resource[_C]):
    """Service desk integrations."""

    create = _call(lambda: _api.create_service_desk_integration)
    delete = _call(lambda: _api.delete_service_desk_integration)
    get = _call(lambda: _api.get_service_desk_integration)
    get_status_check_config = _call(lambda: _api.get_status_check_details)
    get_template = _call(lambda: _api.get_service_desk_integration_template)
    list = _pages(lambda: _api.get_service_desk_integrations)
    list_types = _pages(lambda: _api.get_service_desk_integration_types)
    replace = _call(lambda: _api.put_service_desk_integration)
    replace_status_check_config = _call(lambda: _api.update_status_check_details)
    update = _call(lambda: _api.patch_service_desk_integration)
