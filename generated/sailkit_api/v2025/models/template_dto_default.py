from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ApprovalMedium, TemplateSlack, TemplateTeams


@_model
class TemplateDtoDefault(Model):
    body: str | Unset = _field("body", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    footer: str | None | Unset = _field("footer", default=UNSET)
    from_: str | None | Unset = _field("from", default=UNSET)
    header: str | None | Unset = _field("header", default=UNSET)
    key: str | Unset = _field("key", default=UNSET)
    locale: str | Unset = _field("locale", default=UNSET)
    medium: ApprovalMedium | str | Unset = _field("medium", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    reply_to: str | None | Unset = _field("replyTo", default=UNSET)
    slack_template: TemplateSlack | None | Unset = _field("slackTemplate", "TemplateSlack", default=UNSET)
    subject: str | None | Unset = _field("subject", default=UNSET)
    teams_template: TemplateTeams | None | Unset = _field("teamsTemplate", "TemplateTeams", default=UNSET)
