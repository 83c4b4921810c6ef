"""Apps: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Apps(_Resource[_C]):
    """Apps."""

    bulk_remove_access_profiles = _call(lambda: _api.delete_access_profiles_from_source_app_by_bulk)
    bulk_update = _call(lambda: _api.update_source_apps_in_bulk)
    create = _call(lambda: _api.create_source_app)
    delete = _call(lambda: _api.delete_source_app)
    get = _call(lambda: _api.get_source_app)
    list_access_profiles = _pages(lambda: _api.list_access_profiles_for_source_app)
    list_all = _pages(lambda: _api.list_all_source_app)
    list_assigned = _pages(lambda: _api.list_assigned_source_app)
    list_available = _pages(lambda: _api.list_available_source_apps)
    update = _call(lambda: _api.patch_source_app)
