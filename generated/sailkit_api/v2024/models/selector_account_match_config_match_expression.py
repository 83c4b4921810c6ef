from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MatchTerm


@_model
class SelectorAccountMatchConfigMatchExpression(Model):
    and_: bool | None = _field("and", default=...)
    match_terms: list[MatchTerm] | None = _field("matchTerms", ["MatchTerm"], default=...)
