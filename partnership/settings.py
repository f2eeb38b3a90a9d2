"""The one settings file: everything comes from the environment, with safe values for one machine."""

import os
from pathlib import Path

from csp.constants import NONE, SELF

from partnership import environment
from partnership.checks import refusals

BASE_DIR = Path(__file__).resolve().parent.parent

# --- Where it runs -----------------------------------------------------------------------------------------------
PRODUCTION = environment.switch("PRODUCTION")
DEMO = environment.switch("DEMO")  # click a person to be that person, and read everybody's mail
DEBUG = environment.switch("DEBUG")
VAR_DIR = Path(os.environ.get("VAR_DIR") or BASE_DIR / "var").resolve()  # everything that is kept on disk
BASE_URL = environment.address("BASE_URL", "http://localhost:8000")  # links in mail begin with this
ALLOWED_HOSTS = environment.words("ALLOWED_HOSTS", ("localhost", "127.0.0.1", "[::1]"))
SECRET_KEY, SECRET_KEY_MADE = environment.secret("SECRET_KEY", VAR_DIR)
SECRET_KEY_FALLBACKS = environment.words("SECRET_KEY_FALLBACKS")  # older keys, while they are being replaced
TRUSTED_PROXIES = environment.whole("TRUSTED_PROXIES", 1 if PRODUCTION else 0)  # how many of ours stand in front
SECURITY_CONTACT = os.environ.get("SECURITY_CONTACT") or f"{BASE_URL}/"

# --- What it is made of ------------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "partnership",
    "accounts",
    "agreements",
    "meetings",
    "crispy_forms",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    # The first three put their headers on every answer: also on files, errors and what a later one refuses
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "partnership.closed.ClosedMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "partnership.moments.MomentMiddleware",
]
ROOT_URLCONF = "partnership.urls"
WSGI_APPLICATION = "partnership.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]
CRISPY_ALLOWED_TEMPLATE_PACKS = "nlds"
CRISPY_TEMPLATE_PACK = "nlds"
LANGUAGE_CODE = "nl"
TIME_ZONE = "Europe/Amsterdam"
USE_I18N = True
USE_TZ = True
USE_THOUSAND_SEPARATOR = True

# --- The database ------------------------------------------------------------------------------------------------
DATABASES = {"default": environment.database("DATABASE_URL", VAR_DIR / "db.sqlite3")}
_database = DATABASES["default"]
if _database["ENGINE"].endswith("sqlite3"):
    # Without these three, writers at the same moment lose each other's work, or a power cut loses a signature
    _database["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,  # seconds to wait for another writer
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
        **_database.get("OPTIONS", {}),
    }
    if _database["NAME"] != ":memory:":
        Path(_database["NAME"]).parent.mkdir(parents=True, exist_ok=True)
else:
    _database["CONN_MAX_AGE"] = 0  # the pool keeps the connections
    _database["OPTIONS"] = {
        "pool": {"min_size": 1, "max_size": environment.whole("DATABASE_POOL", 16, least=1), "timeout": 10},
        "connect_timeout": 3,  # seconds
        "options": "-c statement_timeout=5000 -c lock_timeout=3000",  # milliseconds
        **_database.get("OPTIONS", {}),
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# For limits only, so that all processes count together. No page is ever kept in it
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"}}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# --- Who is somebody ---------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/werk/"
ACCOUNT_ADAPTER = "accounts.adapter.AccountAdapter"
ACCOUNT_FORMS = {
    "request_login_code": "accounts.forms.AskCodeForm",
    "confirm_login_code": "accounts.forms.LoginCodeForm",
    "signup": "accounts.forms.JoinForm",
}
# Five codes of eight digits, five tries each: guessing takes centuries, and a stranger bars nobody for longer
ACCOUNT_RATE_LIMITS = {"request_login_code": "20/m/ip,5/15m/key"}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]  # no password: who reads the mail logs in
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_REQUIRED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 600  # seconds that a code can be used
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 5
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_UNIQUE_EMAIL = True
ACCOUNT_PREVENT_ENUMERATION = True  # the same answer whether or not somebody has an account
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_REAUTHENTICATION_TIMEOUT = 600  # seconds: how fresh a login must be before an act that cannot be undone
ACCOUNT_DEFAULT_HTTP_PROTOCOL = BASE_URL.split(":")[0]
ACCOUNT_SESSION_REMEMBER = True  # else the browser ends the session when it closes, in the middle of a form
ALLAUTH_USER_CODE_FORMAT = {"numeric": True, "dashed": True, "length": 8}  # 1234-5678
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES
SESSION_ENGINE = "partnership.sessions"
SESSION_COOKIE_AGE = 8 * 60 * 60  # seconds, counted from the login
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION  # the demo runs without a certificate
SESSION_COOKIE_NAME = "__Host-session" if PRODUCTION else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if PRODUCTION else "csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "partnership.errors.csrf_failure"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# --- What every answer carries -----------------------------------------------------------------------------------
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],  # the small icons inside the style sheets
        "connect-src": [SELF],
        "font-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
SECURE_HSTS_SECONDS = 63_072_000  # two years
SECURE_HSTS_INCLUDE_SUBDOMAINS = environment.switch("HSTS_SUBDOMAINS")
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = PRODUCTION
SECURE_REDIRECT_EXEMPT = [r"^gezond/$", r"^gereed/$"]  # monitors ask inside, without a certificate
if TRUSTED_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
USE_X_FORWARDED_HOST = False
X_FRAME_OPTIONS = "DENY"

# --- Files and uploads -------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = VAR_DIR / "static" if PRODUCTION else None
WHITENOISE_USE_FINDERS = not PRODUCTION  # elsewhere no collectstatic is needed
WHITENOISE_ALLOW_ALL_ORIGINS = False
_storage = "whitenoise.storage.CompressedManifestStaticFilesStorage"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": _storage if PRODUCTION else "django.contrib.staticfiles.storage.StaticFilesStorage",
    },
}
MEDIA_ROOT = VAR_DIR / "files"
FILE_UPLOAD_PERMISSIONS = 0o600
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1000  # a page asks at most 900
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000  # bytes of form, files not counted

# --- Mail and log ------------------------------------------------------------------------------------------------
EMAIL_BACKEND = "accounts.outbox.OutboxBackend"  # writes down what must be sent
MAIL_WRITERS = ["agreements.workflow.digest.write_digests"]  # what puts mail in the outbox before it is sent
EMAIL_DELIVERY_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # sends it later
EMAIL_HOST = os.environ.get("EMAIL_HOST") or "localhost"
EMAIL_PORT = environment.whole("EMAIL_PORT", 25, least=1)
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = environment.switch("EMAIL_USE_TLS")
EMAIL_TIMEOUT = 10  # seconds
DEFAULT_FROM_EMAIL = os.environ.get("DEFAULT_FROM_EMAIL") or "partnership@localhost"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        # Replaces Django's own, which would mail whole error pages with what people typed
        "django": {"handlers": ["console"], "level": "ERROR", "propagate": False},
        # One line for each refusal by right: who (the number of an account), what, and of which agreement
        "rights": {"handlers": ["console"], "level": "INFO", "propagate": False},
        # Whoever knocks with another host's name gets a 400; a line for each would fill the disk
        "django.security.DisallowedHost": {"handlers": [], "propagate": False},
    },
}

for _sentence in refusals(globals()):
    environment.refuse(_sentence)
