"""Security settings: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class SecuritySettings(_Resource[_C]):
    """Security settings."""

    create_network_config = _call(lambda: _api.create_auth_org_network_config)
    get_lockout_config = _call(lambda: _api.get_auth_org_lockout_config)
    get_network_config = _call(lambda: _api.get_auth_org_network_config)
    get_service_provider_config = _call(lambda: _api.get_auth_org_service_provider_config)
    get_session_config = _call(lambda: _api.get_auth_org_session_config)
    update_lockout_config = _call(lambda: _api.patch_auth_org_lockout_config)
    update_network_config = _call(lambda: _api.patch_auth_org_network_config)
    update_service_provider_config = _call(lambda: _api.patch_auth_org_service_provider_config)
    update_session_config = _call(lambda: _api.patch_auth_org_session_config)
