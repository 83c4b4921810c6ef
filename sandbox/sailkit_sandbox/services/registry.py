"""Registry of the services: the modules that implement operations and task effects, by resource."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import Final

from sailkit_sandbox.services.common.operation_call import Handler

from . import (
    forms,
    governance_groups,
    kept_actions,
    metadata_updates,
    personal_access_tokens,
    reassignment_configurations,
    requestable_objects,
    segments,
    tasks,
    tenant,
    transforms,
)
from .access_model import (
    access_profiles,
    dimensions,
    entitlements,
    metadata,
    role_propagation,
    roles,
)
from .access_requests import account_selections, approvals
from .access_requests import configuration as access_request_configuration
from .access_requests import requests as access_requests
from .account_activities import activities
from .accounts import account_tasks, accounts, machine_accounts
from .certifications import campaign_reports, campaigns, certifications, reassignment
from .certifications import templates as campaign_templates
from .identities import identities, public_identities
from .identity_profiles import lifecycle_states
from .identity_profiles import profiles as identity_profiles
from .nonemployees import records as nonemployee_records
from .nonemployees import requests as nonemployee_requests
from .nonemployees import sources as nonemployee_sources
from .passwords import changes as password_changes
from .passwords import configuration as password_configuration
from .passwords import policies as password_policies
from .reports import reports
from .saved_searches import saved_searches, scheduled_searches
from .search import operations as search
from .sod import policies as sod_policies
from .sod import reports as sod_reports
from .sod import violations as sod_violations
from .sources import aggregation, connector_files, provisioning_policies, schedules, schemas, sources
from .sp_config import backups as configuration_backups
from .sp_config import jobs as configuration_jobs
from .sp_config import object_types as configuration_objects
from .tags import tagged_objects, tags
from .tasks import Effect
from .triggers import catalog as triggers
from .triggers import event_filters, invocations, subscriptions
from .work_items import work_items
from .workflows import executions, library, workflows

# Each module has HANDLERS, by operation id.
HANDLER_MODULES: Final[Mapping[str, tuple[ModuleType, ...]]] = {
    "access model metadata": (metadata, metadata_updates),
    "access profiles": (access_profiles,),
    "access requests": (access_requests, approvals, account_selections, access_request_configuration),
    "account activities": (activities,),
    "accounts": (accounts, account_tasks, machine_accounts),
    "certifications": (campaigns, campaign_reports, campaign_templates, certifications, reassignment),
    "configuration": (configuration_objects, configuration_jobs, configuration_backups),
    "dimensions": (dimensions,),
    "entitlements": (entitlements,),
    "forms": (forms,),
    "governance groups": (governance_groups,),
    "identities": (identities, public_identities),
    "identity profiles": (identity_profiles,),
    "kept objects": (kept_actions,),
    "lifecycle states": (lifecycle_states,),
    "non-employees": (nonemployee_sources, nonemployee_records, nonemployee_requests),
    "passwords": (password_changes, password_configuration, password_policies),
    "personal access tokens": (personal_access_tokens,),
    "reassignment configurations": (reassignment_configurations,),
    "reports": (reports,),
    "requestable objects": (requestable_objects,),
    "roles": (roles, role_propagation),
    "saved searches": (saved_searches, scheduled_searches),
    "search": (search,),
    "segments": (segments,),
    "separation of duties": (sod_policies, sod_reports, sod_violations),
    "sources": (sources, schemas, provisioning_policies, schedules, aggregation, connector_files),
    "tags": (tags, tagged_objects),
    "tasks": (tasks,),
    "tenant": (tenant,),
    "transforms": (transforms,),
    "triggers": (triggers, subscriptions, event_filters, invocations),
    "work items": (work_items,),
    "workflows": (workflows, executions, library),
}
# Each module has EFFECTS, by name.
EFFECT_MODULES: Final[Mapping[str, tuple[ModuleType, ...]]] = {
    "access profiles": (access_profiles,),
    "access model metadata": (metadata_updates,),
    "accounts": (account_tasks,),
    "certifications": (campaigns, reassignment),
    "dimensions": (dimensions,),
    "identity profiles": (identity_profiles,),
    "roles": (roles, role_propagation),
    "sources": (sources, aggregation),
}

HANDLERS: Final[Mapping[str, Handler]] = {
    operation_id: handler
    for modules in HANDLER_MODULES.values()
    for module in modules
    for operation_id, handler in module.HANDLERS.items()
}
EFFECTS: Final[Mapping[str, Effect]] = {
    name: effect for modules in EFFECT_MODULES.values() for module in modules for name, effect in module.EFFECTS.items()
}
