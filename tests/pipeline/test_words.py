"""Words of operation ids, and what names.toml may say."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from scripts.generate.naming import words
from scripts.generate.naming.policy import NamesError, load_policy
from tests.pipeline.test_names import IDS, policy


@given(IDS)
def test_sentence_and_slug_of_any_id(id: str) -> None:
    """A sentence begins with no lower-case letter and ends with a stop; a slug has single hyphens."""
    output = words.sentence(id)
    assert output.endswith(".")
    assert not output[:1].islower()
    assert words.slug(id) == "-".join(part for part in words.slug(id).split("-") if part).lower()


@pytest.mark.parametrize(
    ("id", "output"),
    [
        ("listIdentities", "List identities."),
        ("getSIMIntegrations", "Get SIM integrations."),
        ("listSodPolicies", "List SOD policies."),
        ("getOauthClient", "Get OAuth client."),
        ("createOAuthClient", "Create OAuth client."),
        ("setMFAKBAConfig", "Set MFA KBA config."),
        ("updateRolesMetadataByIds", "Update roles metadata by IDs."),
        ("sendManualDiscoverApplicationsCsvTemplate", "Send manual discover applications CSV template."),
        ("listApiSummary", "List API summary."),
        ("getFileFromS3", "Get file from S3."),
        ("getWorkflowExecutionHistoryV2", "Get workflow execution history v2."),
        ("createCreateManagedCluster", "Create managed cluster."),
        ("deleteAccountAsync", "Delete account asynchronously."),
        ("putSource", "Replace source."),
        ("patchRole", "Update role."),
        ("unIgnoreIdentityOutliers", "Unignore identity outliers."),
        ("listNonEmployeeRecords", "List non-employee records."),
        ("", "."),
    ],
)
def test_sentence(id: str, output: str) -> None:
    """The summary of an operation is its id in plain words."""
    assert words.sentence(id) == output


@pytest.mark.parametrize(
    ("id", "slug"),
    [
        ("synchronizeAttributesForIdentity", "synchronize-attributes-for-identity"),
        ("getFileFromS3", "get-file-from-s-3"),
        ("getWorkflowExecutionHistoryV2", "get-workflow-execution-history-v-2"),
        ("isISO8601", "is-iso-8601"),
        ("LETTERSAeiouAreVowels", "letters-aeiou-are-vowels"),
        ("tooLegit2Quit", "too-legit-2-quit"),
        ("enable24HFormat", "enable-24-h-format"),
        ("the1stOne", "the-1st-one"),
        ("__FOO_BAR__", "foo-bar"),
        ("don't", "dont"),
    ],
)
def test_slug(id: str, slug: str) -> None:
    """Words are split where lodash's kebabCase splits them, which SailPoint's documentation is built with."""
    assert words.slug(id) == slug


@pytest.mark.parametrize(
    ("text", "output"),
    [
        ("[surprise]\na = 1", "unknown key surprise"),
        ("[words]\nplural = {}", "unknown key words.plural"),
        ('[[verbs]]\nsays = ["get"]\nverb = "get"\nmethod = "GET"', "unknown key verbs[0].method"),
        ("[resources]\nRoles = 1", "resources.Roles should be a string, not 1"),
        ('[nouns]\nroles = "role"', "nouns.roles should be a list, not 'role'"),
        ('[exceptions]\ngetRole = "get"', "exceptions.getRole should be a table, not 'get'"),
        ('[[verbs]]\nsays = ["get"]', "verbs[0] needs `says` and `verb`"),
        ('[[verbs]]\nsays = []\nverb = "get"\nreturns = "two"', '`returns` is "list" or "one"'),
        (
            '[exceptions.a]\ngetRole = "get"\n[exceptions.b]\ngetRole = "get"',
            "getRole has two names, in [exceptions.a] and [exceptions.b]",
        ),
        ("[words", "not TOML"),
        ('[acknowledged."v1"]\n"roles.get" = "<why, and what to use instead>"', "is no reason; write why"),
        ('[acknowledged."v1"]\n"roles.get" = "TODO"', "[acknowledged.\"v1\"] roles.get: 'TODO' is no reason"),
        ('[stutters]\ngetRole = "..."', "[stutters] getRole: '...' is no reason"),
        ('[split]\nroles = ""', "[split] roles: '' is no reason"),
    ],
)
def test_policy_that_makes_no_sense(text: str, output: str) -> None:
    """Every unknown key and every value of the wrong kind is named with its place."""
    with pytest.raises(NamesError) as caught:
        policy(text, rules="")
    assert output in str(caught.value)
    assert "names.toml: " in str(caught.value)


def test_a_file_that_is_missing_or_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "names.toml"
    with pytest.raises(NamesError, match=r"names\.toml: missing"):
        load_policy(path)
    path.write_bytes(b"a = '\xff'")
    with pytest.raises(NamesError, match=r"names\.toml: not TOML"):
        load_policy(path)
