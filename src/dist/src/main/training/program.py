# What a short program does: run once while the launcher makes its class-data archive.
import sys


class Counter:
    def __init__(self, start=0):
        self.value = start

    def add(self, n):
        self.value += n
        return self


def squares(n):
    for i in range(n):
        yield i * i


counter = Counter(2)
for square in squares(10):
    counter.add(square)
try:
    {"a": [1, 2.5, "three"]}["b"]
except KeyError as e:
    print("no", e, counter.value, len(sys.argv))
