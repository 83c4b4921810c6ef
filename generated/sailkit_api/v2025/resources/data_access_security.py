"""Data access security: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class DataAccessSecurity(_Resource[_C]):
    """Data access security."""

    assign_owner = _call(lambda: _api.post_das_owners_assign)
    cancel_task = _call(lambda: _api.cancel_task)
    create_application = _call(lambda: _api.create_application)
    create_schedule = _call(lambda: _api.create_schedule)
    delete_application = _call(lambda: _api.delete_application)
    delete_schedule = _call(lambda: _api.delete_schedule)
    delete_task = _call(lambda: _api.delete_task)
    get_application = _call(lambda: _api.get_application)
    get_schedule = _call(lambda: _api.get_schedule)
    get_task = _call(lambda: _api.get_task)
    list_application_owners = _pages(lambda: _api.get_owners)
    list_applications = _pages(lambda: _api.get_applications)
    list_owned_resources = _pages(lambda: _api.get_das_owners_owner_identity_id_resources)
    list_resource_owners = _pages(lambda: _api.get_das_owners_resources_resource_id)
    list_schedules = _pages(lambda: _api.get_schedules)
    list_tasks = _pages(lambda: _api.get_tasks)
    reassign_owner = _call(lambda: _api.post_das_owners_source_identity_id_reassign_destination_identity_id)
    reelect_owner = _call(lambda: _api.post_das_owners_reelect)
    replace_application = _call(lambda: _api.put_application)
    replace_schedule = _call(lambda: _api.put_schedule)
    rerun_task = _call(lambda: _api.start_task_rerun)
