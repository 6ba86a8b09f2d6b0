# A seed gives the numbers it gives on a board.
import random

for seed in (0, 1, 12345, -1, 2**40 + 5, 2**70):
    random.seed(seed)
    print([random.getrandbits(n) for n in (1, 8, 16, 31, 32, 0, 32)])
    print([random.randrange(n) for n in (1, 2, 10, 100, 1000, 2**31, 2**32 - 1)])
    print([random.randrange(-5, 5) for _ in range(10)], [random.randrange(100, 0, -7) for _ in range(5)])
    print([random.randint(-3, 3) for _ in range(10)])
    print([random.choice("abcdef") for _ in range(10)], random.choice((1, 2, 3)))
    print([random.random() for _ in range(4)], random.uniform(-10, 10), random.uniform(5, 1))
for call in (
    lambda: random.getrandbits(33),
    lambda: random.getrandbits(-1),
    lambda: random.randrange(0),
    lambda: random.randrange(2, 1),
    lambda: random.randrange(1, 2, 0),
    lambda: random.randint(2, 1),
    lambda: random.choice([]),
    lambda: random.seed("a"),
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
