"""Signing: the end of a certification, and of a campaign when all its certifications are signed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.services import events
from sailkit_sandbox.store.database import Record, Records

from . import review_items
from .remediation import remediate

CAMPAIGNS: Final = "campaigns"
CERTIFICATIONS: Final = "certifications"


def sign(records: Records, certification: Record, signer: Mapping[str, Any], now: float) -> None:
    """Sign a certification whose items are decided, and remove what was revoked.

    Args:
        records: the tenant's records.
        certification: the certification.
        signer: a reference to the identity that signs.
        now: the time.
    """
    certification.doc.update(phase="SIGNED", signed=stamp(now), modified=stamp(now))
    records.save(CERTIFICATIONS, certification)
    remediate(records, review_items.find_items(records, certification.doc["id"]), signer, now)
    record_event(records, "CERTIFICATION", "SIGN_OFF", certification.doc, str(signer["name"]), now)
    campaign_id = certification.facts["parent"]
    siblings = records.find(CERTIFICATIONS, "parent", campaign_id)
    campaign = records.get(CAMPAIGNS, campaign_id)
    if campaign is not None and all(sibling.doc["phase"] == "SIGNED" for sibling in siblings):
        set_status(records, campaign, "COMPLETED", now)
        record_event(records, "CAMPAIGN", "COMPLETE", campaign.doc, str(signer["name"]), now)


def set_status(records: Records, campaign: Record, status: str, now: float) -> None:
    """Set the status of a campaign."""
    campaign.doc.update(status=status, modified=stamp(now))
    records.save(CAMPAIGNS, campaign)


def record_event(records: Records, object: str, action: str, doc: Mapping[str, Any], actor: str, now: float) -> None:
    """Record an event for an action on a campaign or a certification."""
    details = {"trackingNumber": doc["id"]}
    events.record_event(
        records,
        kind="CERTIFICATION",
        action=action,
        object=object,
        actor=actor,
        target=doc["name"],
        time=now,
        details=details,
    )
