from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Ref, ScopeType, ScopeVisibilityType, VisibilityCriteria


@_model
class Scope(Model):
    scope: ScopeType | str | Unset = _field("scope", default=UNSET)
    scope_filter: VisibilityCriteria | Unset = _field("scopeFilter", "VisibilityCriteria", default=UNSET)
    scope_selection: list[Ref] | Unset = _field("scopeSelection", ["Ref"], default=UNSET)
    visibility: ScopeVisibilityType | str | Unset = _field("visibility", default=UNSET)
