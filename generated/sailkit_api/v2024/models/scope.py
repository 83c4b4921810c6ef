from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Ref, ScopeType, ScopeVisibilityType, VisibilityCriteria


@_model
class Scope(Model):
    scope: ScopeType | str | None = _field("scope", default=...)
    scope_filter: VisibilityCriteria | None = _field("scopeFilter", "VisibilityCriteria", default=...)
    scope_selection: list[Ref] | None = _field("scopeSelection", ["Ref"], default=...)
    visibility: ScopeVisibilityType | str | None = _field("visibility", default=...)
