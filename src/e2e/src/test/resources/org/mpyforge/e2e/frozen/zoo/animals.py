"""Animals that say something."""


class Animal:
    sound = ""

    def __init__(self, name):
        self.name = name

    def speak(self, times=1):
        return "%s says %s" % (self.name, ", ".join([self.sound] * times))

    def __repr__(self):
        return "<%s %r>" % (type(self).__name__, self.name)


class Cat(Animal):
    sound = "meow"

    def scratch(self, other):
        return "%s scratches %s" % (self.name, other.name)


class Cow(Animal):
    sound = "moo"

    def milk(self, litres):
        if not 0 < litres < 40:
            raise ValueError("no cow gives %d litres" % litres)
        return b"\xfe\xff" * litres


def choir(animals, rounds=2):
    for n in range(rounds):
        for animal in animals:
            yield animal.speak(n + 1)
