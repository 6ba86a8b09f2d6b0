# Three and four loops, conditions between them.
print([(a, b, c) for a in range(2) for b in range(2) for c in range(2)])
print([a + b + c + d for a in "ab" for b in "cd" if b != "d" for c in "e" for d in "fg" if a == "a"])
print(sorted({a * b: c for a in range(1, 3) for b in range(1, 3) for c in range(2)}.items()))
print(sum(1 for a in range(2) for b in range(2) for c in range(2) for d in range(2) for e in range(2)))
