"""Campaigns: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Campaigns(_Resource[_C]):
    """Campaigns."""

    activate = _call(lambda: _api.start_campaign)
    bulk_delete = _call(lambda: _api.delete_campaigns)
    complete = _call(lambda: _api.complete_campaign)
    create = _call(lambda: _api.create_campaign)
    create_template = _call(lambda: _api.create_campaign_template)
    delete_template = _call(lambda: _api.delete_campaign_template)
    delete_template_schedule = _call(lambda: _api.delete_campaign_template_schedule)
    generate_from_template = _call(lambda: _api.start_generate_campaign_template)
    get = _call(lambda: _api.get_campaign)
    get_reports_config = _call(lambda: _api.get_campaign_reports_config)
    get_template = _call(lambda: _api.get_campaign_template)
    get_template_schedule = _call(lambda: _api.get_campaign_template_schedule)
    list = _pages(lambda: _api.get_active_campaigns)
    list_reports = _pages(lambda: _api.get_campaign_reports)
    list_templates = _pages(lambda: _api.get_campaign_templates)
    reassign_certifications = _call(lambda: _api.move)
    replace_reports_config = _call(lambda: _api.set_campaign_reports_config)
    replace_template_schedule = _call(lambda: _api.set_campaign_template_schedule)
    start_remediation_scan = _call(lambda: _api.start_campaign_remediation_scan)
    start_report = _call(lambda: _api.start_campaign_report)
    update = _call(lambda: _api.update_campaign)
    update_template = _call(lambda: _api.patch_campaign_template)
