"""Hypothesis profile without a deadline, and garbage collections that leave out what stays loaded."""

from __future__ import annotations

import gc
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

# No deadline: at its first draw, hypothesis reads every module that is loaded.
settings.register_profile("patient", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collect the tests without garbage collections; later ones are rarer, and leave out what was loaded until then."""
    gc.disable()
    result = yield
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)
    return result
