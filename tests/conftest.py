"""Hypothesis profile without a deadline: at its first draw, hypothesis reads every module that is loaded."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("patient", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
