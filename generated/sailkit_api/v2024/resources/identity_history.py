"""Identity history: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class IdentityHistory(_Resource[_C]):
    """Identity history."""

    compare_snapshots = _pages(lambda: _api.compare_identity_snapshots)
    compare_snapshots_by_access_type = _pages(lambda: _api.compare_identity_snapshots_access_type)
    get = _call(lambda: _api.get_historical_identity)
    get_snapshot = _call(lambda: _api.get_identity_snapshot)
    get_start_date = _call(lambda: _api.get_identity_start_date)
    list = _pages(lambda: _api.list_historical_identities)
    list_access_items = _pages(lambda: _api.list_identity_access_items)
    list_events = _pages(lambda: _api.get_historical_identity_events)
    list_snapshot_access_items = _pages(lambda: _api.list_identity_snapshot_access_items)
    list_snapshot_summaries = _pages(lambda: _api.get_identity_snapshot_summary)
    list_snapshots = _pages(lambda: _api.list_identity_snapshots)
