"""Sp config: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class SpConfig(_Resource[_C]):
    """Sp config."""

    download_export = _call(lambda: _api.get_sp_config_export)
    download_import = _call(lambda: _api.get_sp_config_import)
    get_export_status = _call(lambda: _api.get_sp_config_export_status)
    get_import_status = _call(lambda: _api.get_sp_config_import_status)
    list_object_types = _pages(lambda: _api.list_sp_config_objects)
    start_export = _call(lambda: _api.export_sp_config)
    start_import = _call(lambda: _api.import_sp_config)
