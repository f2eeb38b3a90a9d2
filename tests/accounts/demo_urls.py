"""The addresses as they are in the demo, whatever the settings were when the first test began."""

from accounts.urls import demo_urlpatterns
from partnership import urls

urlpatterns = [*urls.urlpatterns, *demo_urlpatterns]
