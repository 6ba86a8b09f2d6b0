# Machine code that names things: attributes, methods, globals, strings.
import micropython


@micropython.native
def describe(thing, *, name="thing"):
    thing.count += 1
    return name.join(["a string", thing.describe(level=2)])


@micropython.viper
def total(items) -> int:
    count = 0
    for item in items:
        count += int(len(item))
    return count
