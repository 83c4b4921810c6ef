from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class KbaAnswerResponseItem(Model):
    has_answer: bool = _field("hasAnswer")
    id: str = _field("id")
    question: str = _field("question")
