"""The addresses of accounts. Only what is needed of allauth has one; its names are kept, because it asks for them."""

from django.conf import settings
from django.urls import path

from accounts import demo_views, views

urlpatterns = [
    path("inloggen/", views.ask_code, name="account_login"),
    path("inloggen/", views.ask_code, name="account_request_login_code"),
    path("inloggen/code/", views.enter_code, name="account_confirm_login_code"),
    path("inloggen/uitgezet/", views.inactive, name="account_inactive"),
    path("account-maken/", views.join, name="account_signup"),
    path("uitloggen/", views.leave, name="account_logout"),
]

demo_urlpatterns = [
    path("demo/", demo_views.people, name="demo_people"),
    path("demo/als/<slug:slug>/", demo_views.become, name="demo_become"),
    path("demo/post/", demo_views.mail, name="demo_mail"),
]
if settings.DEMO:
    urlpatterns += demo_urlpatterns
