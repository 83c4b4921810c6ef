from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TemplateDtoMedium, TemplateSlack, TemplateTeams


@_model
class TemplateDto(Model):
    key: str = _field("key")
    locale: str = _field("locale")
    medium: TemplateDtoMedium | str = _field("medium")
    body: str | None = _field("body", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    footer: str | None = _field("footer", default=...)
    from_: str | None = _field("from", default=...)
    header: str | None = _field("header", default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    reply_to: str | None = _field("replyTo", default=...)
    slack_template: TemplateSlack | None = _field("slackTemplate", "TemplateSlack", default=...)
    subject: str | None = _field("subject", default=...)
    teams_template: TemplateTeams | None = _field("teamsTemplate", "TemplateTeams", default=...)
