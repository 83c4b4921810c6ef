from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OutlierFeatureDisplayValue


@_model
class OutlierFeatureSummary(Model):
    access_item_reference: dict[str, Any] | None = _field("accessItemReference", default=...)
    contributing_feature_name: str | None = _field("contributingFeatureName", default=...)
    feature_definition: str | None = _field("featureDefinition", default=...)
    feature_explanation: str | None = _field("featureExplanation", default=...)
    identity_outlier_display_name: str | None = _field("identityOutlierDisplayName", default=...)
    outlier_feature_display_values: list[OutlierFeatureDisplayValue] | None = _field(
        "outlierFeatureDisplayValues", ["OutlierFeatureDisplayValue"], default=...
    )
    peer_display_name: str | None = _field("peerDisplayName", default=...)
    peer_identity_id: str | None = _field("peerIdentityId", default=...)
