"""The queue of a coordinator: every neighbourhood of the own municipalities, what waits first."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import render
from django.views.decorators.http import require_safe

from agreements.workflow.queue import queue_of


@require_safe
def queue(request):
    """Show what waits for this coordinator, what stands still, what ends soon and what goes well."""
    coordinates = list(request.user.coordinatorships.select_related("municipality").order_by("municipality__name"))
    if not coordinates:
        raise PermissionDenied
    found = queue_of(request.user)
    first = found.waiting[0] if found.waiting else None
    municipality = coordinates[0].municipality if len(coordinates) == 1 else None
    context = {"queue": found, "first": first, "nav": "toetsing", "municipality": municipality}
    return render(request, "toetsing/queue.html", context)
