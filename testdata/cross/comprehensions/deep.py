# Comprehensions six deep.
print([[[[[[f for f in range(1)] for e in range(1)] for d in range(1)] for c in range(1)] for b in range(1)] for a in range(2)])
print(sum(sum(sum(a + b + c for c in range(2)) for b in range(2)) for a in range(2)))
