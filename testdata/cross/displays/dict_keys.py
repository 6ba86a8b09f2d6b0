# Keys of every kind.
x = 5
d = {x + 1: 1, (x, 2): 2, "s" "t": 3, x if x else 0: 4, -x: 5, f"{x}": 6, x and "k": 7, None: 8, (lambda: 9)(): 9}
print(d[6], d[(5, 2)], d["st"], d[5], d[-5], d["5"], d["k"], d[None], d[9])
