"""Governance groups: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class GovernanceGroups(_Resource[_C]):
    """Governance groups."""

    bulk_add_members = _call(lambda: _api.update_workgroup_members)
    bulk_delete = _call(lambda: _api.delete_workgroups_in_bulk)
    bulk_remove_members = _call(lambda: _api.delete_workgroup_members)
    create = _call(lambda: _api.create_workgroup)
    delete = _call(lambda: _api.delete_workgroup)
    get = _call(lambda: _api.get_workgroup)
    list = _pages(lambda: _api.list_workgroups)
    list_connections = _pages(lambda: _api.list_connections)
    list_members = _pages(lambda: _api.list_workgroup_members)
    update = _call(lambda: _api.patch_workgroup)
