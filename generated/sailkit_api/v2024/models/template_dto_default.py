from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TemplateDtoMedium, TemplateSlack, TemplateTeams


@_model
class TemplateDtoDefault(Model):
    body: str | None = _field("body", default=...)
    description: str | None = _field("description", default=...)
    footer: str | None = _field("footer", default=...)
    from_: str | None = _field("from", default=...)
    header: str | None = _field("header", default=...)
    key: str | None = _field("key", default=...)
    locale: str | None = _field("locale", default=...)
    medium: TemplateDtoMedium | str | None = _field("medium", default=...)
    name: str | None = _field("name", default=...)
    reply_to: str | None = _field("replyTo", default=...)
    slack_template: TemplateSlack | None = _field("slackTemplate", "TemplateSlack", default=...)
    subject: str | None = _field("subject", default=...)
    teams_template: TemplateTeams | None = _field("teamsTemplate", "TemplateTeams", default=...)
