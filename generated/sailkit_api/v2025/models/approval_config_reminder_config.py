from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ApprovalConfigReminderConfig(Model):
    days_until_first_reminder: int | None = _field("daysUntilFirstReminder", default=...)
    enabled: bool | None = _field("enabled", default=...)
    max_reminders: int | None = _field("maxReminders", default=...)
    reminder_cron_schedule: str | None = _field("reminderCronSchedule", default=...)
