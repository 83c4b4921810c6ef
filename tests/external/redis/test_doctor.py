"""Doctor: whether the coordinator answers, without its password."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from sailkit_sandbox import Sandbox
from tests.external.redis.conftest import RedisServer


def find(tenant: Sandbox, url: str) -> Any:
    credentials = {"SAIL_CLIENT_ID": tenant.client_id, "SAIL_CLIENT_SECRET": tenant.client_secret}
    variables = {**os.environ, **credentials, "SAIL_BASE_URL": tenant.base_url, "SAIL_COORDINATOR": url}
    command = [sys.executable, "-m", "sailkit_cli.main", "doctor", "--json"]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return next(finding for finding in json.loads(done.stdout) if finding["check"] == "coordinator")


def test_doctor_tells_whether_the_coordinator_answers(redis_server: RedisServer) -> None:
    url = redis_server.url.replace("redis://", "redis://:hidden@")
    with Sandbox(identities=3) as tenant:
        finding = find(tenant, redis_server.url)
        assert finding["state"] == "ok"
        assert finding["text"] == f"{redis_server.url} answers"
        redis_server.stop()
        finding = find(tenant, url)
        assert finding["state"] == "warn"
        assert finding["text"].startswith(f"{redis_server.url} cannot be reached: ")
        assert "hidden" not in str(finding)
        assert "SAIL_COORDINATOR" in finding["hint"]
