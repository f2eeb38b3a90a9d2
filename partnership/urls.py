"""Every address of the application, and what is answered where there is none."""

from django.urls import include, path

from partnership import front, health

urlpatterns = [
    *front.urlpatterns,
    path("", include("accounts.urls")),
    path("werk/", include("agreements.urls")),
    path("werk/", include("meetings.urls")),
    path("toetsing/", include("agreements.deciding")),
    path("gemeente/", include("agreements.coordinating")),
    path("uitnodiging/", include("agreements.inviting")),
    path("gezond/", health.alive, name="alive"),
    path("gereed/", health.ready, name="ready"),
    path(".well-known/security.txt", health.security_txt, name="security_txt"),
]

handler400 = "partnership.errors.bad_request"
handler403 = "partnership.errors.permission_denied"
handler404 = "partnership.errors.not_found"
handler429 = "partnership.errors.too_many"
handler500 = "partnership.errors.server_error"
