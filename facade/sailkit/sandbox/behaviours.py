"""All that operations do, by operation id, and what tasks do when they end, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .access import access_choices, access_requests, approvals
from .gate.calls import Behaviour
from .resources import (
    access_profiles,
    account_tasks,
    accounts,
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
from .resources.tasks import Effect
from .search import operations as search

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
BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    id: behaviour for module in _MODULES for id, behaviour in module.BEHAVIOURS.items()
}
EFFECTS: Final[Mapping[str, Effect]] = {
    name: effect
    for module in (access_profiles, account_tasks, dimensions, loading, roles, sources)
    for name, effect in module.EFFECTS.items()
}
