"""Access request recommendations: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class AccessRequestRecommendations(_Resource[_C]):
    """Access request recommendations."""

    accept = _call(lambda: _api.add_access_request_recommendations_requested_item)
    bulk_mark_viewed = _call(lambda: _api.add_access_request_recommendations_viewed_items)
    get_config = _call(lambda: _api.get_access_request_recommendations_config)
    ignore = _call(lambda: _api.add_access_request_recommendations_ignored_item)
    list = _pages(lambda: _api.get_access_request_recommendations)
    list_ignored_items = _pages(lambda: _api.get_access_request_recommendations_ignored_items)
    list_requested_items = _pages(lambda: _api.get_access_request_recommendations_requested_items)
    list_viewed_items = _pages(lambda: _api.get_access_request_recommendations_viewed_items)
    mark_viewed = _call(lambda: _api.add_access_request_recommendations_viewed_item)
    replace_config = _call(lambda: _api.set_access_request_recommendations_config)
