# In a comprehension of a module the target is global.
a = [last := i for i in range(3)]
print(a, last)
b = [j for i in range(3) if (j := i * 2)]
print(b, j)
c = {k: (v := k) for k in range(2)}
d = {(s := k) for k in range(2)}
e = list((g := k) for k in range(2))
print(c, v, sorted(d), s, e, g)
