"""Animals, for a demonstration of frozen packages."""

from .animals import Cat, Cow, choir
