# Values of every kind.
x = 5
d = {"a": lambda: 1, "b": x if x else 2, "c": x and 3, "d": [i for i in range(2)], "e": {1}, "f": {}, "g": not x, "h": -x, "i": (y := 6), "j": "s" "t"}
print(d["a"](), [d[k] for k in "bcdefghij"])
