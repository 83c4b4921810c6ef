"""Tenant info: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class TenantInfo(_Resource[_C]):
    """Tenant info."""

    get = _call(lambda: _api.get_tenant)
