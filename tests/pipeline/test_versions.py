"""The list of API versions: one file, read by everything that needs to know them."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.versions import OPENAPI, VersionsError, read_versions

ENTRY = '[versions.v2025]\nprefix = "/v2025"\nroot = "idn/sailpoint-api.v2025.yaml"\n'


def test_every_version_of_the_project_has_a_document_and_its_prefix() -> None:
    versions = read_versions()
    assert versions.names == ("v2024", "v2025")
    assert versions.default.name == "v2025"
    for version in versions.all:
        assert f'{version.prefix}"' in (OPENAPI / f"{version.name}.json").read_text(encoding="utf-8")
        assert version.root in (OPENAPI / "sources.toml").read_text(encoding="utf-8")


def test_the_versions_keep_the_order_of_the_file(tmp_path: Path) -> None:
    text = 'default = "v2026"\n' + ENTRY.replace("v2025", "v2026") + ENTRY
    (tmp_path / "versions.toml").write_text(text, encoding="utf-8")
    versions = read_versions(tmp_path)
    assert versions.names == ("v2026", "v2025")
    assert versions.default.root == "idn/sailpoint-api.v2026.yaml"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "versions.toml is missing"),
        ("[", "not TOML"),
        ('default = "v2025"', "no entry"),
        (ENTRY, "default is None; it must be one of v2025"),
        ('default = "v2026"\n' + ENTRY, "default is 'v2026'"),
        ('default = "v2025"\nmore = 1\n' + ENTRY, "unknown key more"),
        ('default = "v2025"\n' + ENTRY + "more = 1", "nothing else"),
        ('default = "v2025"\n' + ENTRY.replace('"/v2025"', '"v2025"'), "must be a path such as /v2025"),
        ('default = "../x"\n' + ENTRY.replace(".v2025]", '."../x"]'), "lower-case Python identifier"),
    ],
)
def test_an_entry_that_cannot_be_used_is_refused(text: str | None, message: str, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / "versions.toml").write_text(text, encoding="utf-8")
    with pytest.raises(VersionsError, match=message):
        read_versions(tmp_path)
