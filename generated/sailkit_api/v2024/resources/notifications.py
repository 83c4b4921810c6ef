"""Notifications: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Notifications(_Resource[_C]):
    """Notifications."""

    bulk_delete_templates = _call(lambda: _api.delete_notification_templates_in_bulk)
    create_template = _call(lambda: _api.create_notification_template)
    create_verified_from_address = _call(lambda: _api.create_verified_from_address)
    delete_verified_from_address = _call(lambda: _api.delete_verified_from_address)
    get_mail_from_attributes = _call(lambda: _api.get_mail_from_attributes)
    get_preferences = _call(lambda: _api.get_notification_preferences)
    get_template = _call(lambda: _api.get_notification_template)
    get_template_context = _call(lambda: _api.get_notifications_template_context)
    list_template_defaults = _pages(lambda: _api.list_notification_template_defaults)
    list_templates = _pages(lambda: _api.list_notification_templates)
    list_verified_domains = _pages(lambda: _api.get_dkim_attributes)
    list_verified_from_addresses = _pages(lambda: _api.list_from_addresses)
    replace_mail_from_attributes = _call(lambda: _api.put_mail_from_attributes)
    send_test = _call(lambda: _api.send_test_notification)
    verify_domain = _call(lambda: _api.create_domain_dkim)
