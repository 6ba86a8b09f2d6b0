# Endless generators that are left early.
def count(n=0):
    while True:
        yield n
        n += 1
def take(n, it):
    for i in range(n): yield next(it)
def primes():
    found = []
    for n in count(2):
        for p in found:
            if n % p == 0: break
        else:
            found.append(n)
            yield n
print(list(take(5, count())), list(take(10, primes())))
