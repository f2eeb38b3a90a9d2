"""Drawings of the text as accessible SVG: pure functions from facts to markup."""
