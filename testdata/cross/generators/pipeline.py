# Generators of generators.
def numbers(n):
    for i in range(n): yield i
def odd(it):
    for i in it:
        if i & 1: yield i
def square(it):
    yield from (i * i for i in it)
print(list(square(odd(numbers(10)))))
