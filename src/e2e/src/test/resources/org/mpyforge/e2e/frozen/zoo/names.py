"""Names that are common among animals, by kind."""

NAMES = {
    "cat": ("Minka", "Tiger", "Felix", "Mimi"),
    "cow": ("Berta", "Elsa", "Resi", "Heidi", "Alma"),
    "dog": ("Bello", "Rex", "Luna"),
}


def pick(kind, number):
    names = NAMES[kind]
    return names[number % len(names)]


def longest():
    return max((name for names in NAMES.values() for name in names), key=len)
