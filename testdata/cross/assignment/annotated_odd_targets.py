# Without a value nothing of the target is looked at: tuples and brackets are taken.
a, b: int
(c, d): int
[e, f]: int
g().h: int
1: int
print("nothing was evaluated")
