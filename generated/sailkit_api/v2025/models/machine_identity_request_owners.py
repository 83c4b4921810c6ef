from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto


@_model
class MachineIdentityRequestOwners(Model):
    primary_identity: BaseReferenceDto = _field("primaryIdentity", "BaseReferenceDto")
    secondary_identities: list[BaseReferenceDto] = _field("secondaryIdentities", ["BaseReferenceDto"])
