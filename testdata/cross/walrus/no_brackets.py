# Where no brackets are needed: conditions, arguments, items in brackets.
if a := 1: pass
while b := 0: pass
print(c := 2, [d := 3], (e := 4), [f := 5, g := 6], (h := 7, i := 8))
print(a, b, c, d, e, f, g, h, i)
