from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DependantAppConnections, DependantConnectionsMissingDto, IdentityProfilesConnections, TransformRead


@_model
class SourceConnectionsDto(Model):
    credential_profiles: list[str] | None = _field("credentialProfiles", default=...)
    dependent_apps: list[DependantAppConnections] | None = _field(
        "dependentApps", ["DependantAppConnections"], default=...
    )
    dependent_custom_transforms: list[TransformRead] | None = _field(
        "dependentCustomTransforms", ["TransformRead"], default=...
    )
    identity_profiles: list[IdentityProfilesConnections] | None = _field(
        "identityProfiles", ["IdentityProfilesConnections"], default=...
    )
    mapping_profiles: list[str] | None = _field("mappingProfiles", default=...)
    missing_dependents: list[DependantConnectionsMissingDto] | None = _field(
        "missingDependents", ["DependantConnectionsMissingDto"], default=...
    )
    source_attributes: list[str] | None = _field("sourceAttributes", default=...)
