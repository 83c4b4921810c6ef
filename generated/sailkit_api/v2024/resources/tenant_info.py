"""Tenant info: friendly names of 1 operation."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from .. import operations as _api


class TenantInfo(_Resource[_C]):
    """Tenant info."""

    get = _call(lambda: _api.get_tenant)
