from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessDuration, ApprovalSchemeForRole, DimensionSchema


@_model
class RequestabilityForRole(Model):
    approval_schemes: list[ApprovalSchemeForRole] | Unset = _field(
        "approvalSchemes", ["ApprovalSchemeForRole"], default=UNSET
    )
    comments_required: bool | None | Unset = _field("commentsRequired", default=UNSET)
    denial_comments_required: bool | None | Unset = _field("denialCommentsRequired", default=UNSET)
    dimension_schema: DimensionSchema | Unset = _field("dimensionSchema", "DimensionSchema", default=UNSET)
    form_definition_id: str | None | Unset = _field("formDefinitionId", default=UNSET)
    max_permitted_access_duration: AccessDuration | None | Unset = _field(
        "maxPermittedAccessDuration", "AccessDuration", default=UNSET
    )
    reauthorization_required: bool | None | Unset = _field("reauthorizationRequired", default=UNSET)
    require_end_date: bool | Unset = _field("requireEndDate", default=UNSET)
