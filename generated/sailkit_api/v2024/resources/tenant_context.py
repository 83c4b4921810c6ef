"""Tenant context: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class TenantContext(_Resource[_C]):
    """Tenant context."""

    list = _pages(lambda: _api.get_tenant_context)
    update = _call(lambda: _api.patch_tenant_context)
