"""The form field for an uploaded file."""

from django import forms

from agreements.models.uploads import NAMES, take_upload
from agreements.models.values import UNCHANGED

EXTENSIONS = {"pdf": ".pdf", "png": ".png", "jpeg": ".jpg,.jpeg"}


class FileWidget(forms.ClearableFileInput):
    """A file input that shows the file that is there, with a checkbox to remove it."""

    clear_checkbox_label = "Dit bestand verwijderen"
    initial_text = "Nu opgeslagen"
    input_text = "Kies een ander bestand"

    def value_from_datadict(self, data, files, name):
        """Give the upload, or False where the stored file is to be removed; an upload counts more than the tick."""
        return files.get(name) or super().value_from_datadict(data, files, name)

    def is_initial(self, value):
        """Tell whether a stored file stands there."""
        return getattr(value, "pk", None) is not None


class UploadField(forms.FileField):
    """An upload, judged by its content; UNCHANGED where nothing was chosen, None where the file is removed."""

    def __init__(self, field):
        self.accept = field.accept
        attrs = {"accept": ",".join(EXTENSIONS[kind] for kind in self.accept)}
        attrs["data-help"] = f"{', '.join(NAMES[kind] for kind in self.accept)}. Ten hoogste 15 MB."
        super().__init__(required=False, widget=FileWidget(attrs=attrs))

    def clean(self, data, initial=None):
        """Take the upload; raises ValidationError with a sentence that says which files are taken."""
        if data is False:
            return None
        return take_upload(data, self.accept) if data else UNCHANGED

    def has_changed(self, initial, data):
        """Tell whether a file was chosen or removed."""
        return data is not None
