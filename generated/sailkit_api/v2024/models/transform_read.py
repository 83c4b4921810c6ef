from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ISO3166,
        AccountAttribute,
        Base64Decode,
        Base64Encode,
        Concatenation,
        Conditional,
        DateCompare,
        DateFormat,
        DateMath,
        DecomposeDiacriticalMarks,
        E164Phone,
        FirstValid,
        GenerateRandomString,
        GetReferenceIdentityAttribute,
        IndexOf,
        Join,
        LeftPad,
        Lookup,
        Lower,
        NameNormalizer,
        RandomAlphaNumeric,
        RandomNumeric,
        Replace,
        ReplaceAll,
        RightPad,
        Split,
        Static,
        Substring,
        TransformIdentityAttribute,
        TransformReference,
        TransformRule,
        TransformType,
        Trim,
        Upper,
        UUIDGenerator,
    )


@_model
class TransformRead(Model):
    id: str = _field("id")
    internal: bool = _field("internal")
    name: str = _field("name")
    type: TransformType | str = _field("type")
    attributes: (
        AccountAttribute
        | Base64Decode
        | Base64Encode
        | Concatenation
        | Conditional
        | DateCompare
        | DateFormat
        | DateMath
        | DecomposeDiacriticalMarks
        | E164Phone
        | FirstValid
        | GenerateRandomString
        | GetReferenceIdentityAttribute
        | ISO3166
        | IndexOf
        | Join
        | LeftPad
        | Lookup
        | dict[str, Any]
        | Lower
        | NameNormalizer
        | RandomAlphaNumeric
        | RandomNumeric
        | Replace
        | ReplaceAll
        | RightPad
        | Split
        | Static
        | Substring
        | TransformIdentityAttribute
        | TransformReference
        | TransformRule
        | Trim
        | UUIDGenerator
        | Upper
        | None
    ) = _field(
        "attributes",
        OneOf(
            (
                "AccountAttribute",
                "Base64Decode",
                "Base64Encode",
                "Concatenation",
                "Conditional",
                "DateCompare",
                "DateFormat",
                "DateMath",
                "DecomposeDiacriticalMarks",
                "E164Phone",
                "FirstValid",
                "GenerateRandomString",
                "GetReferenceIdentityAttribute",
                "ISO3166",
                "IndexOf",
                "Join",
                "LeftPad",
                "Lookup",
                "Lower",
                "NameNormalizer",
                "RandomAlphaNumeric",
                "RandomNumeric",
                "Replace",
                "ReplaceAll",
                "RightPad",
                "Split",
                "Static",
                "Substring",
                "TransformIdentityAttribute",
                "TransformReference",
                "TransformRule",
                "Trim",
                "UUIDGenerator",
                "Upper",
            ),
            "^type",
            {
                "join": "Join",
                "lastIndexOf": "IndexOf",
                "accountAttribute": "AccountAttribute",
                "base64Decode": "Base64Decode",
                "base64Encode": "Base64Encode",
                "concat": "Concatenation",
                "conditional": "Conditional",
                "dateCompare": "DateCompare",
                "dateFormat": "DateFormat",
                "dateMath": "DateMath",
                "decomposeDiacriticalMarks": "DecomposeDiacriticalMarks",
                "e164phone": "E164Phone",
                "firstValid": "FirstValid",
                "identityAttribute": "TransformIdentityAttribute",
                "indexOf": "IndexOf",
                "iso3166": "ISO3166",
                "leftPad": "LeftPad",
                "lookup": "Lookup",
                "lower": "Lower",
                "normalizeNames": "NameNormalizer",
                "randomAlphaNumeric": "RandomAlphaNumeric",
                "randomNumeric": "RandomNumeric",
                "reference": "TransformReference",
                "replace": "Replace",
                "replaceAll": "ReplaceAll",
                "rightPad": "RightPad",
                "split": "Split",
                "static": "Static",
                "substring": "Substring",
                "trim": "Trim",
                "upper": "Upper",
                "uuid": "UUIDGenerator",
            },
        ),
        default=...,
    )
