"""Access model metadata: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class AccessModelMetadata(_Resource[_C]):
    """Access model metadata."""

    bulk_update_by_filter = _call(lambda: _api.update_access_model_metadata_by_filter)
    bulk_update_by_ids = _call(lambda: _api.update_access_model_metadata_by_ids)
    bulk_update_by_query = _call(lambda: _api.update_access_model_metadata_by_query)
    create_attribute = _call(lambda: _api.create_access_model_metadata_attribute)
    create_attribute_value = _call(lambda: _api.create_access_model_metadata_attribute_value)
    get_attribute = _call(lambda: _api.get_access_model_metadata_attribute)
    get_attribute_value = _call(lambda: _api.get_access_model_metadata_attribute_value)
    list_attribute_values = _pages(lambda: _api.list_access_model_metadata_attribute_value)
    list_attributes = _pages(lambda: _api.list_access_model_metadata_attribute)
    update_attribute = _call(lambda: _api.update_access_model_metadata_attribute)
    update_attribute_value = _call(lambda: _api.update_access_model_metadata_attribute_value)
