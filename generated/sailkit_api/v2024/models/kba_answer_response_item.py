from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class KbaAnswerResponseItem(Model):
    has_answer: bool = _field("hasAnswer")
    id: str = _field("id")
    question: str = _field("question")
