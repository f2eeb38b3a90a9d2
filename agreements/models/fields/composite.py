"""What the composite attributes share: columns that belong together, one check, one value."""

from django.db import models


class Composite:
    """A question whose answer needs several columns.

    It stands on the model class as if it were a field: it adds its columns and one CHECK, keeps itself in the
    `composites` of the class, and reads and writes as one value. Subclasses give `columns()`, `condition()`,
    `read()`, `write()` and `problem()`.
    """

    def __init__(self, verbose_name, help_text=""):
        self.verbose_name = verbose_name
        self.help_text = help_text
        # One counter with Django's own fields, so that questions keep the order in which they were written down.
        self.creation_counter = models.Field.creation_counter
        models.Field.creation_counter += 1

    def contribute_to_class(self, model, name):
        """Add the columns and the CHECK to a model class, and take the place of the attribute."""
        self.name, self.model = name, model
        if "composites" not in vars(model):
            model.composites = {}
        model.composites[name] = self
        for suffix, column in self.columns().items():
            column.editable = False
            model.add_to_class(f"{name}_{suffix}", column)
        add_check(model, self.condition(), f"{model._meta.label_lower.replace('.', '_')}_{name}")
        setattr(model, name, self)

    def __get__(self, instance, model=None):
        """Read the value; on the class itself give the composite."""
        return self if instance is None else self.read(instance)

    def __set__(self, instance, value):
        """Write a value; None empties the columns."""
        self.write(instance, value)

    def names(self):
        """List the names of the columns."""
        return [f"{self.name}_{suffix}" for suffix in self.columns()]

    def column(self, suffix):
        """Give the model field behind a column."""
        return self.model._meta.get_field(f"{self.name}_{suffix}")


def add_check(model, condition, name):
    """Add a CHECK to a model that is being made."""
    options = model._meta
    options.constraints = [*options.constraints, models.CheckConstraint(condition=condition, name=name)]
    # makemigrations only looks at the constraints of a model that has them among its original options.
    options.original_attrs["constraints"] = options.constraints
