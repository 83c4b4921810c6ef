from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ApprovalConfigReminderConfig(Model):
    days_until_first_reminder: int | Unset = _field("daysUntilFirstReminder", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    max_reminders: int | Unset = _field("maxReminders", default=UNSET)
    reminder_cron_schedule: str | Unset = _field("reminderCronSchedule", default=UNSET)
