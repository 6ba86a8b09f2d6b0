# Values: conditional, lambda, comprehension, tuple in brackets.
print((a := 1 if 0 else 2), (b := lambda: 3)(), (c := [i for i in range(2)]), (d := (1, 2)), (e := 1, 2), a, c, d, e)
print((f := not 0), (g := 1 < 2), (h := 1 and 2), f, g, h)
