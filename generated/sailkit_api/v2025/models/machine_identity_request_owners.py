from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto


@_model
class MachineIdentityRequestOwners(Model):
    primary_identity: BaseReferenceDto = _field("primaryIdentity", "BaseReferenceDto")
    secondary_identities: list[BaseReferenceDto] = _field("secondaryIdentities", ["BaseReferenceDto"])
