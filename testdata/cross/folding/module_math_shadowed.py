# A local of that name changes nothing.
def f(math):
    return math.pi
class Fake: pi = 3
print(f(Fake))
