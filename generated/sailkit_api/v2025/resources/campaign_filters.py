"""Campaign filters: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class CampaignFilters(_Resource[_C]):
    """Campaign filters."""

    bulk_delete = _call(lambda: _api.delete_campaign_filters)
    create = _call(lambda: _api.create_campaign_filter)
    get = _call(lambda: _api.get_campaign_filter_by_id)
    list = _pages(lambda: _api.list_campaign_filters)
    replace = _call(lambda: _api.update_campaign_filter)
