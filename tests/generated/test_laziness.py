"""Importing costs nothing that is not used: which modules an import loads."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import sailkit_api
from tests.core.samples import VERSIONS

ROOT = Path(sailkit_api.__file__).parents[1]


def loaded_by(code: str) -> set[str]:
    """The modules that a new interpreter has loaded after this code."""
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{code}\nimport json; print(json.dumps(list(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("version", VERSIONS)
def test_operations_load_neither_models_nor_an_http_library(version: str) -> None:
    modules = loaded_by(f"import sailkit_api.{version}.operations")

    assert "httpx" not in modules
    assert not {name for name in modules if name.startswith((f"sailkit_api.{version}.models", "sailkit_api.v2"))} - {
        f"sailkit_api.{version}",
        f"sailkit_api.{version}.operations",
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_friendly_names_load_no_operation(version: str) -> None:
    modules = loaded_by(f"import sailkit_api.{version}.resources.identities as r; r.Identities")

    assert not {name for name in modules if f"{version}.operations." in name or f"{version}.models" in name}


@pytest.mark.parametrize("version", VERSIONS)
def test_a_request_loads_the_operations_of_its_resource_and_no_model(version: str) -> None:
    modules = loaded_by(f"from sailkit_api.{version}.operations import list_identities as f; f(limit=1).http()")

    assert {name for name in modules if f"{version}.operations." in name} == {
        f"sailkit_api.{version}.operations._identities"
    }
    assert not {name for name in modules if f"{version}.models" in name}
    assert "httpx" not in modules


def test_reading_loads_the_models_that_come_and_no_others() -> None:
    modules = loaded_by(
        "from sailkit_api.v2025.models import Identity\n"
        "identity = Identity.from_dict({'managerRef': {'id': '1'}, 'lifecycleState': {}, 'created': '2025-01-31'})\n"
        "identity.manager_ref, identity.created"
    )

    assert {name.rpartition(".")[2] for name in modules if "v2025.models." in name} == {"identity", "identity_ref"}
    assert "dateutil" not in modules
    assert not {name for name in modules if name.startswith("sailkit_api.v2024")}
