# The sieve of Eratosthenes.
def primes(limit):
    marks = bytearray(limit + 1)
    found = []
    for n in range(2, limit + 1):
        if marks[n]: continue
        found.append(n)
        for m in range(n * n, limit + 1, n): marks[m] = 1
    return found
p = primes(200)
print(len(p), p[-5:])
