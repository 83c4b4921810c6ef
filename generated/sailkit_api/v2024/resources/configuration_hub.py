"""Configuration hub: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class ConfigurationHub(_Resource[_C]):
    """Configuration hub."""

    bulk_create_object_mappings = _call(lambda: _api.create_object_mappings)
    bulk_update_object_mappings = _call(lambda: _api.update_object_mappings)
    create_object_mapping = _call(lambda: _api.create_object_mapping)
    create_scheduled_action = _call(lambda: _api.create_scheduled_action)
    delete_backup = _call(lambda: _api.delete_backup)
    delete_draft = _call(lambda: _api.delete_draft)
    delete_object_mapping = _call(lambda: _api.delete_object_mapping)
    delete_scheduled_action = _call(lambda: _api.delete_scheduled_action)
    delete_uploaded_configuration = _call(lambda: _api.delete_uploaded_configuration)
    deploy = _call(lambda: _api.create_deploy)
    get_deployment = _call(lambda: _api.get_deploy)
    get_uploaded_configuration = _call(lambda: _api.get_uploaded_configuration)
    list_backups = _pages(lambda: _api.list_backups)
    list_deployments = _pages(lambda: _api.list_deploys)
    list_drafts = _pages(lambda: _api.list_drafts)
    list_object_mappings = _pages(lambda: _api.get_object_mappings)
    list_scheduled_actions = _pages(lambda: _api.list_scheduled_actions)
    list_uploaded_configurations = _pages(lambda: _api.list_uploaded_configurations)
    update_scheduled_action = _call(lambda: _api.update_scheduled_action)
    upload_configuration = _call(lambda: _api.create_uploaded_configuration)
