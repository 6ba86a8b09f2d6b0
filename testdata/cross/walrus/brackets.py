# In brackets anywhere.
(a := 1)
b = (c := 2)
d = [(e := 3), 4]
g = {(h := "k"): (i := 5)}
j = (k := 6) + (l := 7)
m = -(n := 8)
o = not (p := 0)
q = (r := [1, 2])[(s := 1)]
t = (u := lambda: 9)()
print(a, b, c, d, e, g, h, i, j, k, l, m, n, o, p, q, r, s, t)
