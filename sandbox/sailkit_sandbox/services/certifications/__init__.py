"""Certifications: campaigns, the certifications of reviewers, their decisions, and what is revoked."""
