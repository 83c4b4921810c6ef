"""All that operations do, by operation id, and what tasks do when they end, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.services.common.operation_call import Handler

from . import governance_groups as workgroups
from . import personal_access_tokens as personal_tokens
from . import segments, tasks, transforms
from .access_model import access_profiles, dimensions, entitlements, roles
from .access_requests import approvals
from .access_requests import choices as access_choices
from .access_requests import requests as access_requests
from .accounts import accounts
from .accounts import aggregation as loading
from .accounts import tasks as account_tasks
from .identities import identities
from .identities import public as public_identities
from .nonemployees import records as nonemployee_records
from .nonemployees import requests as nonemployee_requests
from .nonemployees import sources as nonemployee_sources
from .search import operations as search
from .sources import schemas_policies_schedules as source_parts
from .sources import sources
from .tags import tagged_objects as tagging
from .tags import tags
from .tasks import Effect
from .workflows import library as workflow_library
from .workflows import workflows

_MODULES: Final = (
    access_choices,
    access_profiles,
    access_requests,
    account_tasks,
    accounts,
    approvals,
    dimensions,
    entitlements,
    identities,
    loading,
    nonemployee_records,
    nonemployee_requests,
    nonemployee_sources,
    personal_tokens,
    public_identities,
    roles,
    search,
    segments,
    source_parts,
    sources,
    tagging,
    tags,
    tasks,
    transforms,
    workflow_library,
    workflows,
    workgroups,
)
HANDLERS: Final[Mapping[str, Handler]] = {
    id: behaviour for module in _MODULES for id, behaviour in module.HANDLERS.items()
}
EFFECTS: Final[Mapping[str, Effect]] = {
    name: effect
    for module in (access_profiles, account_tasks, dimensions, loading, roles, sources)
    for name, effect in module.EFFECTS.items()
}
