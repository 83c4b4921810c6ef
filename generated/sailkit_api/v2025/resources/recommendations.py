"""Recommendations: friendly names of 3 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from .. import operations as _api


class Recommendations(_Resource[_C]):
    """Recommendations."""

    get_config = _call(lambda: _api.get_recommendations_config)
    replace_config = _call(lambda: _api.update_recommendations_config)
    request = _call(lambda: _api.get_recommendations)
