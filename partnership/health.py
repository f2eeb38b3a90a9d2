"""Tells a monitor whether the process lives and whether it can serve, and researchers where to report a hole."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.db.migrations.exceptions import BadMigrationError, InconsistentMigrationHistory
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

PLAIN = "text/plain; charset=utf-8"


@login_not_required
@never_cache
@require_safe
def alive(request):
    """Answer 200 as long as this process can answer at all; touches no database."""
    return HttpResponse("gezond\n", content_type=PLAIN)


@login_not_required
@never_cache
@require_safe
def ready(request):
    """Answer 200 when the database can be reached and all migrations are applied, else 503 with the reason."""
    reason = _what_is_missing()
    return HttpResponse(f"{reason or 'gereed'}\n", content_type=PLAIN, status=503 if reason else 200)


def _what_is_missing():
    """Return in a few words why no page can be served, or an empty text; names no host, table or person."""
    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except (BadMigrationError, InconsistentMigrationHistory):
        return "migraties kloppen niet"
    except DatabaseError:
        return "database niet bereikbaar"
    return f"{len(waiting)} migraties wachten" if waiting else ""


@login_not_required
@require_safe
def security_txt(request):
    """Answer the RFC 9116 file that tells where a hole in the security can be reported."""
    ends = (timezone.now() + timedelta(days=180)).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {ends.isoformat()}",
        "Preferred-Languages: nl, en",
        f"Canonical: {settings.BASE_URL}/.well-known/security.txt",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type=PLAIN)
