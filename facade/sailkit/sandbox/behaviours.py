"""All that operations do, by operation id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from . import (
    accounts,
    identities,
    nonemployee_records,
    nonemployee_requests,
    nonemployee_sources,
    personal_tokens,
    public_identities,
    segments,
    tagging,
    tags,
    tasks,
    transforms,
    workflow_library,
    workflows,
    workgroups,
)
from .calls import Behaviour

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **identities.BEHAVIOURS,
    **accounts.BEHAVIOURS,
    **tags.BEHAVIOURS,
    **tasks.BEHAVIOURS,
    **nonemployee_records.BEHAVIOURS,
    **nonemployee_requests.BEHAVIOURS,
    **nonemployee_sources.BEHAVIOURS,
    **personal_tokens.BEHAVIOURS,
    **public_identities.BEHAVIOURS,
    **segments.BEHAVIOURS,
    **tagging.BEHAVIOURS,
    **transforms.BEHAVIOURS,
    **workflow_library.BEHAVIOURS,
    **workflows.BEHAVIOURS,
    **workgroups.BEHAVIOURS,
}
