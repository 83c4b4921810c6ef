from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessRequestDynamicApprover,
        AccessRequestDynamicApproverOutput,
        AccessRequestPostApproval,
        AccessRequestPreApproval,
        AccessRequestPreApprovalOutput,
        AccountAggregationCompleted,
        AccountAttributesChanged,
        AccountCorrelated,
        AccountsCollectedForAggregation,
        AccountUncorrelated,
        CampaignActivated,
        CampaignEnded,
        CampaignGenerated,
        CertificationSignedOff,
        IdentityAttributesChanged,
        IdentityCreated,
        IdentityDeleted,
        ProvisioningCompleted,
        SavedSearchComplete,
        SourceAccountCreated,
        SourceAccountDeleted,
        SourceAccountUpdated,
        SourceCreated,
        SourceDeleted,
        SourceUpdated,
        TriggerType,
        VAClusterStatusChangeEvent,
    )


@_model
class Trigger(Model):
    example_input: (
        AccessRequestDynamicApprover
        | AccessRequestPostApproval
        | AccessRequestPreApproval
        | AccountAggregationCompleted
        | AccountAttributesChanged
        | AccountCorrelated
        | AccountsCollectedForAggregation
        | AccountUncorrelated
        | CampaignActivated
        | CampaignEnded
        | CampaignGenerated
        | CertificationSignedOff
        | IdentityAttributesChanged
        | IdentityCreated
        | IdentityDeleted
        | ProvisioningCompleted
        | SavedSearchComplete
        | SourceAccountCreated
        | SourceAccountDeleted
        | SourceAccountUpdated
        | SourceCreated
        | SourceDeleted
        | SourceUpdated
        | VAClusterStatusChangeEvent
    ) = _field(
        "exampleInput",
        OneOf(
            (
                "AccessRequestDynamicApprover",
                "AccessRequestPostApproval",
                "AccessRequestPreApproval",
                "AccountAggregationCompleted",
                "AccountAttributesChanged",
                "AccountCorrelated",
                "AccountsCollectedForAggregation",
                "AccountUncorrelated",
                "CampaignActivated",
                "CampaignEnded",
                "CampaignGenerated",
                "CertificationSignedOff",
                "IdentityAttributesChanged",
                "IdentityCreated",
                "IdentityDeleted",
                "ProvisioningCompleted",
                "SavedSearchComplete",
                "SourceAccountCreated",
                "SourceAccountDeleted",
                "SourceAccountUpdated",
                "SourceCreated",
                "SourceDeleted",
                "SourceUpdated",
                "VAClusterStatusChangeEvent",
            )
        ),
    )
    id: str = _field("id")
    input_schema: str = _field("inputSchema")
    name: str = _field("name")
    type: TriggerType | str = _field("type")
    description: str | None = _field("description", default=...)
    example_output: AccessRequestDynamicApproverOutput | AccessRequestPreApprovalOutput | None = _field(
        "exampleOutput", OneOf(("AccessRequestDynamicApproverOutput", "AccessRequestPreApprovalOutput")), default=...
    )
    output_schema: str | None = _field("outputSchema", default=...)
