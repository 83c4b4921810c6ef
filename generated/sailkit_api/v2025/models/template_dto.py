from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ApprovalMedium, TemplateSlack, TemplateTeams


@_model
class TemplateDto(Model):
    key: str = _field("key")
    locale: str = _field("locale")
    medium: ApprovalMedium | str = _field("medium")
    body: str | Unset = _field("body", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    footer: str | None | Unset = _field("footer", default=UNSET)
    from_: str | Unset = _field("from", default=UNSET)
    header: str | None | Unset = _field("header", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    reply_to: str | Unset = _field("replyTo", default=UNSET)
    slack_template: TemplateSlack | None | Unset = _field("slackTemplate", "TemplateSlack", default=UNSET)
    subject: str | Unset = _field("subject", default=UNSET)
    teams_template: TemplateTeams | None | Unset = _field("teamsTemplate", "TemplateTeams", default=UNSET)
