"""Recommendations: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class Recommendations(_Resource[_C]):
    """Recommendations."""

    get_config = _call(lambda: _api.get_recommendations_config)
    replace_config = _call(lambda: _api.update_recommendations_config)
    request = _call(lambda: _api.get_recommendations)
