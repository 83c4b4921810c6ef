"""Vendor connector mappings: friendly names of 3 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class VendorConnectorMappings(_Resource[_C]):
    """Vendor connector mappings."""

    create = _call(lambda: _api.create_vendor_connector_mapping)
    delete = _call(lambda: _api.delete_vendor_connector_mapping)
    list = _pages(lambda: _api.get_vendor_connector_mappings)
