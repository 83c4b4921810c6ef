"""Register of the generic repair rules, in the order in which the pipeline applies them.

R10, R11 and R20 (titles, colliding class names, inline objects) are part of naming; see `scripts/generate/naming`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import attrs

from . import operation_rules, schema_rules, structure

F = TypeVar("F", bound=Callable[..., Any])

_SCHEMAS = "tests/pipeline/test_schema_rules.py::test_a_rule_repairs_its_mistake_and_leaves_what_it_was_given"
_OPERATIONS = "tests/pipeline/test_operation_rules.py"
_STRUCTURE = "tests/pipeline/test_structure.py"


@attrs.frozen
class Rule(Generic[F]):
    """One generic repair.

    Args:
        number: its number in the pipeline's summary; repairs of one mistake share it.
        title: what holds after it.
        reason: what goes wrong without it.
        function: makes the repair.
        test: the test that shows it, as pytest names it.
    """

    number: str
    title: str
    reason: str
    function: F
    test: str


# Of one operation. A later rule may rely on what an earlier one has repaired.
OPERATION_RULES: tuple[Rule[operation_rules.Rule], ...] = (
    Rule(
        "R13",
        "Parameters are unique",
        "Two parameters of one name and place are one argument too many: the operation would be dropped.",
        operation_rules.duplicate_parameters,
        f"{_OPERATIONS}::test_r13_of_two_parameters_of_one_name_and_place_the_first_counts",
    ),
    Rule(
        "R12",
        "Path parameters are those of the path",
        "An operation whose path has other parameters than it declares would be dropped.",
        operation_rules.path_parameters,
        f"{_OPERATIONS}::test_r12_path_parameters_are_those_of_the_template",
    ),
    Rule(
        "R13",
        "Parameters moved to the query are unique",
        "The parameter that rule R12 moves to the query may be there already.",
        operation_rules.duplicate_parameters,
        f"{_OPERATIONS}::test_r13_holds_also_of_what_r12_moves_to_the_query",
    ),
    Rule(
        "R34",
        "Facts on a parameter's value are in its schema",
        "A default beside the schema would be overlooked.",
        operation_rules.misplaced_facts,
        f"{_OPERATIONS}::test_r34_facts_beside_the_schema_of_a_parameter_are_of_it",
    ),
    Rule(
        "R14",
        "Every operation has an id",
        "Functions, friendly names and documentation pages are named after it.",
        operation_rules.operation_id,
        f"{_OPERATIONS}::test_r14_an_operation_without_an_id_gets_one_from_method_and_path",
    ),
    Rule(
        "R16",
        "Response media types have a slash",
        "An entry such as `schema` beside media types hides the response; a file that is offered as JSON is a file, "
        "and an error that is offered as a file is JSON.",
        operation_rules.media_types,
        f"{_OPERATIONS}::test_r16_a_media_type_has_a_slash_and_a_file_is_no_json",
    ),
    Rule(
        "R16",
        "Responses of text and files are described as such",
        "A media type without a schema would leave out the response.",
        operation_rules.media_without_schema,
        f"{_OPERATIONS}::test_r16_text_and_files_are_described_as_such",
    ),
    Rule(
        "R16",
        "A body without a schema accepts anything",
        "A media type without a schema would leave out the body.",
        operation_rules.body_without_schema,
        f"{_OPERATIONS}::test_r16_a_body_without_a_schema_takes_anything",
    ),
    Rule(
        "R21",
        "User levels are spelt in one way",
        "`x-sailpont-userLevels` would be overlooked.",
        operation_rules.misspelt_levels,
        f"{_OPERATIONS}::test_r21_the_misspelt_user_levels_are_user_levels",
    ),
    Rule(
        "R24",
        "The experimental header is spelt in one way",
        "An operation is experimental if it has the header, however it is spelt.",
        operation_rules.header_spelling,
        f"{_OPERATIONS}::test_r24_the_experimental_header_has_one_spelling_and_a_text_as_default",
    ),
    Rule(
        "R25",
        "A JSON Patch is a list",
        "Some operations declare a single change, any objects, or a wrapper; upstream's examples are lists of changes.",
        operation_rules.json_patch_body,
        f"{_OPERATIONS}::test_r25_a_json_patch_is_a_list_of_changes",
    ),
    Rule(
        "R27",
        "Scopes have no space around them",
        "A token request with such a scope would be refused.",
        operation_rules.scope_spaces,
        f"{_OPERATIONS}::test_r27_a_scope_has_no_space_around_it",
    ),
    Rule(
        "R32",
        "Security schemes are declared",
        "`UserContextAuth` is no scheme of any document; its operations want a user.",
        operation_rules.undeclared_scheme,
        f"{_OPERATIONS}::test_r32_an_undeclared_scheme_means_a_user",
    ),
    Rule(
        "R33",
        "A response without content has none",
        "Upstream describes the content of a 204, which HTTP does not allow.",
        operation_rules.no_content,
        f"{_OPERATIONS}::test_r33_a_response_with_status_204_has_no_content",
    ),
)

# Of the ids of all operations.
ID_RULES: tuple[Rule[operation_rules.IdRule], ...] = (
    Rule(
        "R14",
        "Operation ids are unique",
        "Two functions of one name cannot be told apart.",
        operation_rules.unique_ids,
        f"{_OPERATIONS}::test_r14_of_several_operations_of_one_id_the_later_ones_are_numbered",
    ),
)

# Of one schema.
SCHEMA_RULES: tuple[Rule[schema_rules.Rule], ...] = (
    Rule(
        "R28",
        "A type is one type",
        "OpenAPI 3.1 allows `type: [string, null]`, which the generator does not read.",
        schema_rules.type_of_one,
        f"{_SCHEMAS}[R28]",
    ),
    Rule(
        "R19",
        "A union with a member for any value says nothing",
        "The generator has no type for it.",
        schema_rules.any_json_union,
        f"{_SCHEMAS}[R19]",
    ),
    Rule(
        "R01",
        "A format is not a type",
        "`type: date-time` makes the whole document unreadable.",
        schema_rules.format_as_type,
        f"{_SCHEMAS}[R01]",
    ),
    Rule(
        "R02",
        "Formats have their usual names",
        "`UUID` or a sentence as a format would be read as text.",
        schema_rules.format_alias,
        f"{_SCHEMAS}[R02]",
    ),
    Rule(
        "R04",
        "A type that is implied is written",
        "Without a type, properties and enum values would be left out.",
        schema_rules.type_left_out,
        f"{_SCHEMAS}[R04 properties]",
    ),
    Rule(
        "R04",
        "Items make an array",
        "Items without a type, or beside `type: object`, would be left out.",
        schema_rules.items_without_array,
        f"{_SCHEMAS}[R04 type left out]",
    ),
    Rule(
        "R35",
        "What an array requires, its items require",
        "An array has no properties: upstream means those of the items, which would be overlooked.",
        schema_rules.required_of_items,
        f"{_SCHEMAS}[R35]",
    ),
    Rule(
        "R05",
        "Only an array has items",
        "A scalar with items cannot be read.",
        schema_rules.scalar_with_items,
        f"{_SCHEMAS}[R05]",
    ),
    Rule(
        "R03",
        "An array has items",
        "An array without items cannot be read.",
        schema_rules.array_without_items,
        f"{_SCHEMAS}[R03]",
    ),
    Rule(
        "R26",
        "Enum values have no comma at the end",
        "The comma comes from writing a list; the service does not send it.",
        schema_rules.enum_commas,
        f"{_SCHEMAS}[R26]",
    ),
    Rule(
        "R06",
        "Enum values are of the type, and unique",
        "YAML reads `no` as false, and null among the values means that null is allowed.",
        schema_rules.enum_values,
        f"{_SCHEMAS}[R06]",
    ),
    Rule(
        "R15",
        "A default is a value of its schema",
        "A default of another type stops the generator; one that the enum does not have cannot be sent.",
        schema_rules.invalid_default,
        f"{_SCHEMAS}[R15]",
    ),
    Rule(
        "R23",
        "A union beside a scalar type is the scalar",
        "The members are spellings of one scalar: there is nothing to choose.",
        schema_rules.union_beside_scalar,
        f"{_SCHEMAS}[R23]",
    ),
    Rule(
        "R30",
        "A change of a JSON Patch takes any value",
        "Numbers, null and lists of lists would be refused, and `from` could not be given.",
        schema_rules.patch_change,
        f"{_SCHEMAS}[R30]",
    ),
    Rule(
        "R31",
        "A map of bare objects takes any value",
        "`Object` of the service's own language became `type: object`; upstream's examples have texts as values.",
        schema_rules.map_of_objects,
        f"{_SCHEMAS}[R31]",
    ),
)

# Of all components. `flatten` makes three repairs in one pass, because each makes places for the others.
REFERENCE_RULES: tuple[Rule[structure.Rule], ...] = (
    Rule(
        "R08",
        "Null stands where a component is used",
        "The generator overlooks null in a component.",
        structure.nullable_components,
        f"{_STRUCTURE}::test_r08_null_stands_where_a_component_is_used",
    ),
    Rule(
        "R07",
        "An allOf is one schema",
        "The generator refuses members that refine each other. What a place requires of a component beyond what this "
        "requires itself is left out except of a body: a class of its own would differ in nothing else.",
        structure.flatten,
        f"{_STRUCTURE}::test_r07_an_all_of_is_one_schema",
    ),
    Rule(
        "R09",
        "Beside a reference, null and facts on the value count",
        "OpenAPI 3.0 ignores what stands beside a reference; upstream means it: null, read only, defaults and limits.",
        structure.flatten,
        f"{_STRUCTURE}::test_r09_beside_a_reference_facts_and_null_count",
    ),
    Rule(
        "R18",
        "A component that is no class stands where it is used",
        "The generator has no names for scalars, arrays and unions.",
        structure.flatten,
        f"{_STRUCTURE}::test_r18_a_component_that_is_no_class_stands_where_it_is_used",
    ),
)

# Of all components, when each stands where it is used.
ANSWER_RULES: tuple[Rule[structure.Rule], ...] = (
    Rule(
        "R29",
        "What the service makes is read only",
        "A body that is also the answer would require `id`, `created` and others, which only the service knows.",
        structure.service_made,
        f"{_STRUCTURE}::test_r29_what_the_service_makes_is_read_only",
    ),
)

# Of one operation, when null stands where a component is used.
BODY_RULES: tuple[Rule[operation_rules.Rule], ...] = (
    Rule(
        "R17",
        "A body is not null",
        "A body may be left out; the service refuses null.",
        operation_rules.nullable_body,
        f"{_OPERATIONS}::test_r17_a_body_is_not_null",
    ),
)

# Of all components, when every reference stands where it stays.
REACHABILITY_RULES: tuple[Rule[structure.Rule], ...] = (
    Rule(
        "R22",
        "Components that no operation leads to are left out",
        "They would be classes that nobody can meet.",
        structure.unreachable,
        f"{_STRUCTURE}::test_r22_components_that_no_operation_leads_to_are_left_out",
    ),
)

REGISTER: tuple[Rule[Any], ...] = (
    *OPERATION_RULES,
    *ID_RULES,
    *SCHEMA_RULES,
    *REFERENCE_RULES,
    *ANSWER_RULES,
    *BODY_RULES,
    *REACHABILITY_RULES,
)
