# Annotations with and without value; they are not evaluated.
a: int = 1
b: "text" = 2
c: undefined_name = 3
d: list[int]
e: lambda: 5 = 4
f: 1 + 2
(g): int = 6
print(a, b, c, e, g)
