"""Application discovery: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class ApplicationDiscovery(_Resource[_C]):
    """Application discovery."""

    download_csv_template = _call(lambda: _api.get_manual_discover_applications_csv_template)
    list_applications = _pages(lambda: _api.get_discovered_applications)
    start = _call(lambda: _api.start_application_discovery)
    upload_csv = _call(lambda: _api.send_manual_discover_applications_csv_template)
