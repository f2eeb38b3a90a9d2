#!/usr/bin/env python3
"""Every command of the project; on a bare machine it first makes its own environment."""

import os
import sys

from partnership import bootstrap


def main():
    """Run a management command."""
    bootstrap.prepare(sys.argv)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "partnership.settings")
    from django.core.management import execute_from_command_line  # noqa: PLC0415 - only now is Django there

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
