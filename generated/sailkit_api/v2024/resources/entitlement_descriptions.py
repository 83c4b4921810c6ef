"""Entitlement descriptions: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class EntitlementDescriptions(_Resource[_C]):
    """Entitlement descriptions."""

    bulk_approve = _call(lambda: _api.submit_sed_approval)
    bulk_assign = _call(lambda: _api.submit_sed_assignment)
    get_batch_stats = _call(lambda: _api.get_sed_batch_stats)
    list = _pages(lambda: _api.list_seds)
    list_batches = _pages(lambda: _api.get_sed_batches)
    submit_batch = _call(lambda: _api.submit_sed_batch_request)
    update = _call(lambda: _api.patch_sed)
