"""API versions as data: an entry in versions.toml, and vendoring and generation know the version."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from scripts.generate.command import generate
from scripts.generate.naming.name_lock import read_lock
from scripts.vendor.command import main as vendor
from tests.pipeline.documents import ROOT
from tests.pipeline.small_tree import COMMIT, bundle, tree, unpack

ENTRY = '\n[versions.{name}]\nprefix = "{prefix}"\nroot = "{root}"\n'
SERVICES = "idn/sailpoint-api.root.yaml"


def services() -> dict[str, str]:
    """The small tree as upstream has it by services: the version stands in the paths and ids, and each service has a
    document of its own beside the root of all."""
    files = {
        path.replace("v2025", "apis"): text.replace("v2025", "apis").replace("identitynow.com/apis", "identitynow.com")
        for path, text in tree("v2025").items()
        if path != "LICENSE"
    }
    for path, text in files.items():
        for id in ("listThings", "createThing", "getOdd"):
            text = text.replace(f"operationId: {id}\n", f"operationId: {id}V1\n")
        files[path] = text
    text = files.pop("idn/sailpoint-api.apis.yaml")
    text = text.replace("version: apis", "version: v1").replace("Cloud apis API", "Cloud API")
    text = text.replace("/things:", "/things/v1:").replace("/odds/{id}:", "/odds/v1/{id}:")
    things = text.replace("  /odds/v1/{id}: {$ref: ./apis/paths/odds.yaml}\n", "")
    odds = text.replace("  /things/v1: {$ref: ./apis/paths/things.yaml}\n", "")
    assert things != text != odds
    parts = {"things": things, "odds": odds}
    moved = {f"idn/apis/{name}/openapi.yaml": part.replace("./apis/", "../") for name, part in parts.items()}
    return {**files, SERVICES: text, **moved}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was generated from the small tree; not to be changed."""
    root = tmp_path_factory.mktemp("made") / "project"
    (root / "openapi" / "repairs").mkdir(parents=True)
    (root / "openapi" / "names.toml").touch()
    shutil.copy(ROOT / "openapi" / "versions.toml", root / "openapi")
    update(root, tree())
    return root


@pytest.fixture
def root(original: Path, tmp_path: Path) -> Path:
    """A copy of the project, to change."""
    return Path(shutil.copytree(original, tmp_path / "project"))


def add(root: Path, name: str, prefix: str, path: str) -> None:
    with (root / "openapi" / "versions.toml").open("a", encoding="utf-8") as stream:
        stream.write(ENTRY.format(name=name, prefix=prefix, root=path))


def update(root: Path, files: dict[str, str]) -> str:
    """Vendor and generate, and check; what generation says."""
    folder = root.parent / "upstream"
    shutil.rmtree(folder, ignore_errors=True)
    source = unpack(files, folder)
    assert vendor([str(source), "--commit", COMMIT, "--output", str(root / "openapi")]) == 0
    text = generate(root, check=False)
    generate(root, check=True)
    return text


def names(root: Path, version: str) -> dict[str, str]:
    lock = read_lock(root / "openapi" / "names.lock.json")[version]
    return {name: f"{entry['id']} {entry['address']}" for name, entry in lock.items()}


def test_a_version_is_added_by_an_entry(root: Path) -> None:
    add(root, "v2026", "/v2026", "idn/sailpoint-api.v2026.yaml")
    update(root, tree("v2024", "v2025", "v2026"))
    assert names(root, "v2026") == names(root, "v2025")
    assert (root / "generated/sailkit_api/v2026/operations/_things.py").exists()
    text = (root / "generated/sailkit_api/__init__.py").read_text(encoding="utf-8")
    assert "('v2024', 'v2025', 'v2026')" in text.replace('"', "'")


@pytest.mark.parametrize("name", ["v1", "current"])
def test_documents_by_services_are_a_version_without_prefix(root: Path, name: str) -> None:
    """Under any name: its place is in versions.toml. The documents of single services beside it are not read."""
    add(root, name, "", SERVICES)
    update(root, {**tree(), **services()})
    for key, text in names(root, "v2025").items():
        id, address = text.split(" ", 1)
        versioned = re.sub("/(things|odds)", r"/\1/v1", address)
        assert names(root, name)[key] == f"{id}V1 {versioned}"
    api = (root / f"generated/sailkit_api/{name}/api.py").read_text(encoding="utf-8")
    assert '""' in api


def test_a_bundle_by_services_is_known_by_its_version(root: Path, tmp_path: Path) -> None:
    """As a single document, which has no place in upstream's repository."""
    add(root, "v1", "", SERVICES)
    document = bundle("v2025")
    document["info"]["version"] = "v1"
    document["servers"] = [{"url": "https://{tenant}.api.identitynow.com"}]
    (tmp_path / "one.json").write_text(json.dumps(document), encoding="utf-8")
    options = ["--commit", COMMIT, "--output", str(root / "openapi")]
    assert vendor([str(tmp_path / "one.json"), *options]) == 0
    assert json.loads((root / "openapi" / "v1.json").read_text(encoding="utf-8"))["paths"].keys() == {
        "/things",
        "/odds/{id}",
    }


def test_a_tree_without_a_version_leaves_its_document(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As upstream's before it had the version; the record keeps the origin of what stays."""
    before = {name: (root / "openapi" / name).read_bytes() for name in ("v2025.json", "sources.toml")}
    capsys.readouterr()
    update(root, tree("v2024"))
    assert "v2025: not in " in capsys.readouterr().out
    assert {name: (root / "openapi" / name).read_bytes() for name in before} == before


def test_a_version_that_upstream_does_not_have_yet_is_left_out(root: Path) -> None:
    """Until its document is there; a version with released names is not left out silently."""
    add(root, "v2026", "/v2026", "idn/sailpoint-api.v2026.yaml")
    assert "v2026: no document in openapi/, so it is left out" in update(root, tree())
    assert not (root / "generated/sailkit_api/v2026").exists()
    assert "v2026" not in (root / "generated/sailkit_api/__init__.py").read_text(encoding="utf-8")


REPAIRS = """\
overlay: 1.1.0
actions:
- target: $.components.schemas.Thing.properties
  x-reason: for a test
  x-matches: {v2025: 1, v2024: 0}
  update: {repaired: {type: string}}
- target: $.paths['/odds/{id}'].get
  x-reason: for a test
  x-matches: {v2025: 1, v2024: 0}
  update: {x-sailpoint-userLevels: [REPAIRED]}
"""


def repaired(root: Path, version: str) -> tuple[bool, bool]:
    """Whether the two repairs have been made in the generated code of a version."""
    package = root / "generated/sailkit_api" / version
    models, operations = (
        "".join(path.read_text(encoding="utf-8") for path in (package / folder).glob("*.py"))
        for folder in ("models", "operations")
    )
    return "repaired: str" in models, "REPAIRED" in operations


def test_explicit_repairs_hold_of_a_new_version_where_their_places_are(root: Path) -> None:
    """Also of documents by services, which have other paths and write the names of components in lower case."""
    (root / "openapi" / "repairs" / "test.yaml").write_text(REPAIRS, encoding="utf-8")
    add(root, "v2026", "/v2026", "idn/sailpoint-api.v2026.yaml")
    add(root, "v1", "", SERVICES)
    lower = {
        p.replace("Thing.yaml", "thing.yaml"): t.replace("Thing.yaml", "thing.yaml") for p, t in services().items()
    }
    update(root, {**tree("v2024", "v2025", "v2026"), **lower})
    assert "thing" in json.loads((root / "openapi" / "v1.json").read_text(encoding="utf-8"))["components"]["schemas"]
    assert {version: repaired(root, version) for version in ("v2024", "v2025", "v2026", "v1")} == {
        "v2024": (False, False),
        "v2025": (True, True),
        "v2026": (True, True),
        "v1": (True, True),
    }
    classes = json.loads((root / "openapi" / "classes.lock.json").read_text(encoding="utf-8"))
    assert classes["v1"] == classes["v2025"]
