from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OutlierFeatureSummaryOutlierFeatureDisplayValuesItem


@_model
class OutlierFeatureSummary(Model):
    access_item_reference: dict[str, Any] | Unset = _field("accessItemReference", default=UNSET)
    contributing_feature_name: str | Unset = _field("contributingFeatureName", default=UNSET)
    feature_definition: str | Unset = _field("featureDefinition", default=UNSET)
    feature_explanation: str | Unset = _field("featureExplanation", default=UNSET)
    identity_outlier_display_name: str | Unset = _field("identityOutlierDisplayName", default=UNSET)
    outlier_feature_display_values: list[OutlierFeatureSummaryOutlierFeatureDisplayValuesItem] | Unset = _field(
        "outlierFeatureDisplayValues", ["OutlierFeatureSummaryOutlierFeatureDisplayValuesItem"], default=UNSET
    )
    peer_display_name: str | None | Unset = _field("peerDisplayName", default=UNSET)
    peer_identity_id: str | None | Unset = _field("peerIdentityId", default=UNSET)
