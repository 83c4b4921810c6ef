from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DependantAppConnections, DependantConnectionsMissingDto, IdentityProfilesConnections, TransformRead


@_model
class SourceConnectionsDto(Model):
    credential_profiles: list[str] | Unset = _field("credentialProfiles", default=UNSET)
    dependent_apps: list[DependantAppConnections] | Unset = _field(
        "dependentApps", ["DependantAppConnections"], default=UNSET
    )
    dependent_custom_transforms: list[TransformRead] | Unset = _field(
        "dependentCustomTransforms", ["TransformRead"], default=UNSET
    )
    identity_profiles: list[IdentityProfilesConnections] | Unset = _field(
        "identityProfiles", ["IdentityProfilesConnections"], default=UNSET
    )
    mapping_profiles: list[str] | Unset = _field("mappingProfiles", default=UNSET)
    missing_dependents: list[DependantConnectionsMissingDto] | Unset = _field(
        "missingDependents", ["DependantConnectionsMissingDto"], default=UNSET
    )
    source_attributes: list[str] | Unset = _field("sourceAttributes", default=UNSET)
