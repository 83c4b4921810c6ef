"""The register of the generic repair rules: complete, in use, and every entry with a test."""

from __future__ import annotations

import ast
import inspect
import re
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from scripts.generate.repair import operation_rules, repair, schema_rules, structure
from scripts.generate.repair.register import REGISTER, Rule
from tests.pipeline.documents import ROOT, upstream

HELPERS = {
    operation_rules: {"own_parameters", "response_media_types"},
    schema_rules: {"without", "is_anything"},
    structure: {"object_facts", "own_required", "union_members", "flat_union"},
}


@pytest.mark.parametrize("rule", REGISTER, ids=lambda rule: f"{rule.number} {rule.title}")
def test_every_rule_has_a_test(rule: Rule[Any]) -> None:
    place, _, name = rule.test.partition("::")
    function, _, case = name.rstrip("]").partition("[")
    text = Path(ROOT, place).read_text(encoding="utf-8")
    defined = {node.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)}
    assert function in defined
    assert f'id="{case}"' in text or not case
    assert rule.number.lower() in function or case.startswith(rule.number)


@pytest.mark.parametrize("module", HELPERS, ids=lambda module: module.__name__.rpartition(".")[2])
def test_every_rule_is_in_the_register(module: ModuleType) -> None:
    public = {
        name
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_")
    }
    registered = {rule.function.__name__ for rule in REGISTER if rule.function.__module__ == module.__name__}
    assert public - HELPERS[module] == registered


def test_titles_are_unique_sentences_and_numbers_are_numbers() -> None:
    titles = Counter(rule.title for rule in REGISTER)
    assert titles.most_common(1)[0][1] == 1
    for rule in REGISTER:
        assert re.fullmatch(r"R\d\d", rule.number)
        assert not rule.title.endswith(".")
        assert rule.reason.endswith(".")


@pytest.mark.parametrize("version", ["v2024", "v2025"])
def test_the_pipeline_counts_by_the_numbers_of_the_register(version: str) -> None:
    hits = repair(upstream(version)).hits
    assert hits
    assert hits.keys() <= {rule.number for rule in REGISTER}
