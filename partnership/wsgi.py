"""The WSGI application that gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

from partnership.bootstrap import libraries

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "partnership.settings")
os.environ.setdefault("FONTCONFIG_FILE", str(libraries.FONTS))
application = get_wsgi_application()
