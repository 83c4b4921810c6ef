"""Vocabulary of made-up names: people, departments, places and labels."""

from __future__ import annotations

import unicodedata
from typing import Final

_FIRST_NAMES: Final = """
Ada Aiko Alba Amara Anders Anja Arjun Aylin Björn Bruno Carmen Chidi Clara Dalia Daniel Darya Diego Edith Elif
Emil Esra Farah Felix Freya Gita Goran Hana Hugo Ines Ivo Jamal Jana Jonas José Kaya Kofi Lars Leila Linnéa
Luca Mads Maya Milan Mina Nadia Nils Noor Olga Omar Paula Pedro Priya Quinn Rafael Renée Rosa Samir Sofia
Tariq Tomas Uma Vera Viktor Wanda Yara Yusuf Zoë
"""
_LAST_NAMES: Final = """
Abebe Adler Almeida Andersson Bakker Banerjee Baptiste Becker Bergström Castro Chen Costa Cruz Demir Diallo
Dubois Eriksen Farkas Ferrari Fischer Fofana Fuentes García Gruber Haddad Hansen Horvat Ito Ivanova Jansen
Jensen Kaplan Keller Khan Kim Kowalska Kumar Lindholm Lopez Marino Mbeki Mendes Meyer Moreau Müller Nakamura
Navarro Novak Núñez Okafor Olsen Osei Peeters Petrov Rahman Ricci Rossi Sato Schmid Sharma Silva Tanaka Torres
Vasquez Visser Wagner Weber Yılmaz Zhang
"""

FIRST_NAMES: Final = tuple(_FIRST_NAMES.split())
LAST_NAMES: Final = tuple(_LAST_NAMES.split())
DEPARTMENTS: Final[dict[str, tuple[str, ...]]] = {
    "Engineering": ("Software Engineer", "Test Engineer", "Site Engineer", "Architect"),
    "Finance": ("Accountant", "Controller", "Payroll Clerk"),
    "Human Resources": ("Recruiter", "Personnel Officer", "Trainer"),
    "Information Technology": ("System Administrator", "Support Analyst", "Network Engineer"),
    "Legal": ("Counsel", "Contract Manager"),
    "Marketing": ("Copywriter", "Brand Manager", "Event Planner"),
    "Operations": ("Planner", "Shift Lead", "Buyer", "Warehouse Clerk"),
    "Sales": ("Account Manager", "Sales Engineer", "Inside Sales Agent"),
}
LOCATIONS: Final = ("Lisbon", "Montréal", "Nairobi", "Oslo", "Pune", "Utrecht")
TOP_DEPARTMENT: Final = "Executive"
TOP_TITLE: Final = "Managing Director"
LABELS: Final = (
    *("amber", "basic", "cedar", "delta", "eastern", "flint", "general", "harbour", "inner", "jade"),
    *("key", "linen", "main", "northern", "opal", "pilot", "quiet", "regular", "standard", "timber"),
)
_ASCII: Final = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "ß": "ss"})


def to_ascii(text: str) -> str:
    """Transliterate text to ASCII, in lower case and without spaces."""
    lower = text.lower().translate(_ASCII)
    if not lower.isascii():
        lower = unicodedata.normalize("NFKD", lower).encode("ascii", "ignore").decode()
    return lower.replace(" ", "")
