"""Figures about the application itself, as ratios within one run; see docs/figures.md."""
