# Targets: tuples, lists, stars, attributes and subscripts.
p = [(1, 2), (3, 4)]
print([a + b for a, b in p], [a for a, in [(1,), (2,)]], [a for (a, b) in p], [b for [a, b] in p], [(a, c) for a, (b, c) in [(1, (2, 3))]], [b for a, *b in [(1, 2, 3)]], [a for *a, b in p])
class T: pass
t = T()
l = [0]
print([t.x for t.x in range(3)], [l[0] for l[0] in range(3)], t.x, l)
