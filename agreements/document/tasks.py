"""What the worker does for documents: printing them."""

from django_tasks import task


@task()
def print_rendering(key):
    """Print the rendering with this hash; doing it twice prints once."""
    # keep asks for this task, so it cannot be imported above.
    from agreements.document.keep import print_now  # noqa: PLC0415

    print_now(key)
