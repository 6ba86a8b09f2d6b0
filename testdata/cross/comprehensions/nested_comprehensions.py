# Comprehensions inside of comprehensions, as item and as source.
print([[i * j for j in range(3)] for i in range(3)], [i for i in [j + 1 for j in range(3)]], [[k for k in range(i)] for i in range(3) if [m for m in range(i)]])
print({i: {j for j in range(i)} for i in range(2)}, list(list(j for j in range(i)) for i in range(3)))
