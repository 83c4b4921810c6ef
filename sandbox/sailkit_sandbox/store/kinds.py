"""Kinds of records: their tables and columns."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Final

_REMOVED: Final = "CAST(strftime('%s', json_extract(doc, '$.removeDate')) AS INTEGER)"
# By kind of record: columns, as expressions of the record, so that nothing is stored twice, and so that a new column
# needs no change of the files of earlier versions.
KINDS: Final[Mapping[str, Mapping[str, str]]] = {
    "identities": {
        "correlated": "json_extract(facts, '$.correlated')",
        "status": "json_extract(doc, '$.identityStatus')",
        "alias": "json_extract(doc, '$.alias')",
        "manager": "json_extract(doc, '$.managerRef.id')",
    },
    "accounts": {
        "identity": "json_extract(doc, '$.identityId')",
        "source": "json_extract(doc, '$.sourceId')",
    },
    "access_requests": {
        "phase": "json_extract(facts, '$.phase')",
        "request": "json_extract(doc, '$.accessRequestId')",
        "approval": "json_extract(doc, '$.approval.id')",
    },
    "grants": {"identity": "json_extract(facts, '$.identity')", "ends": _REMOVED},
    "access_review_items": {"parent": "json_extract(facts, '$.parent')"},
    "campaign_templates": {"next": "json_extract(facts, '$.next')"},
    "campaigns": {},
    "certification_tasks": {},
    "certifications": {"parent": "json_extract(facts, '$.parent')"},
    "account_activities": {"ends": "json_extract(facts, '$.ends')"},
    "events": {},
    "identity_profiles": {},
    "lifecycle_states": {"parent": "json_extract(facts, '$.parent')"},
    "sources": {"owner": "json_extract(doc, '$.owner.id')"},
    "source_schemas": {"parent": "json_extract(facts, '$.parent')"},
    "provisioning_policies": {"parent": "json_extract(facts, '$.parent')"},
    "source_schedules": {"parent": "json_extract(facts, '$.parent')"},
    "entitlements": {
        "source": "json_extract(doc, '$.source.id')",
        "owner": "json_extract(doc, '$.owner.id')",
        "value": "json_extract(doc, '$.value')",
    },
    "access_profiles": {
        "source": "json_extract(doc, '$.source.id')",
        "owner": "json_extract(doc, '$.owner.id')",
    },
    "roles": {"owner": "json_extract(doc, '$.owner.id')"},
    "dimensions": {
        "parent": "json_extract(facts, '$.parent')",
        "owner": "json_extract(doc, '$.owner.id')",
    },
    "role_assignments": {
        "identity": "json_extract(facts, '$.identity')",
        "role": "json_extract(doc, '$.role.id')",
        "ends": _REMOVED,
    },
    "form_files": {},
    "tags": {},
    "tasks": {"ends": "json_extract(facts, '$.ends')"},
    "synchronizations": {},
    "config_backups": {},
    "config_jobs": {"due": "json_extract(facts, '$.due')"},
    "configurations": {},
    "nonemployee_approvals": {"parent": "json_extract(facts, '$.parent')"},
    "nonemployee_attributes": {"parent": "json_extract(facts, '$.parent')"},
    "nonemployee_records": {
        "parent": "json_extract(facts, '$.parent')",
        "source": "json_extract(doc, '$.sourceId')",
    },
    "nonemployee_requests": {"parent": "json_extract(facts, '$.parent')"},
    "nonemployee_sources": {
        "owner": "json_extract(doc, '$.owner.id')",
        "source": "json_extract(doc, '$.sourceId')",
    },
    "nonemployee_uploads": {"parent": "json_extract(facts, '$.parent')"},
    "password_changes": {},
    "password_policies": {},
    "password_sync_groups": {},
    "personal_access_tokens": {"owner": "json_extract(facts, '$.parent')"},
    "segments": {},
    "tagged_objects": {
        "type": "json_extract(doc, '$.objectRef.type')",
        "object": "json_extract(doc, '$.objectRef.id')",
    },
    "transforms": {"name": "json_extract(doc, '$.name')"},
    "reassignment_configurations": {},
    "reports": {},
    "saved_searches": {},
    "scheduled_searches": {
        "next": "json_extract(facts, '$.next')",
        "search": "json_extract(doc, '$.savedSearchId')",
    },
    "sod_policies": {},
    "sod_reports": {"subject": "json_extract(facts, '$.subject')"},
    "sod_schedules": {"next": "json_extract(facts, '$.next')"},
    "trigger_invocations": {
        "subscription": "json_extract(doc, '$.subscriptionId')",
        "trigger": "json_extract(doc, '$.triggerId')",
        "open": "json_extract(facts, '$.open')",
        "unsent": "json_extract(facts, '$.unsent')",
    },
    "trigger_subscriptions": {"trigger": "json_extract(doc, '$.triggerId')"},
    "workflow_executions": {
        "workflow": "json_extract(doc, '$.workflowId')",
        "open": "json_extract(facts, '$.open')",
    },
    "work_items": {},
    "workflows": {},
    "workgroups": {"owner": "json_extract(doc, '$.owner.id')"},
    "kept_objects": {"collection": "json_extract(facts, '$.collection')"},
    "memberships": {
        "parent": "json_extract(facts, '$.parent')",
        "identity": "json_extract(facts, '$.identity')",
    },
}


@functools.cache
def get_expression(kind: str, column: str, row: str = "") -> str:
    """Return the SQL of a column, which compares without regard to the case of ASCII letters.

    Args:
        kind: the kind of record.
        column: the column; `id` is one of every kind.
        row: the prefix of a row: "NEW." or "OLD." in triggers.
    """
    if column not in KINDS[kind]:
        return f"{row}{column}"
    expression = KINDS[kind][column].replace("(doc,", f"({row}doc,").replace("(facts,", f"({row}facts,")
    return f"{expression} COLLATE NOCASE"


@functools.cache
def build_index(kind: str, column: str) -> tuple[str, str]:
    """Return the name and the SQL of a column's index."""
    name = f"{kind}_{column}"
    return name, f"CREATE INDEX {name} ON {kind} ({get_expression(kind, column)})"
