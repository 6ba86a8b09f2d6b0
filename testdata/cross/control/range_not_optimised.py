# Forms that stay calls of range.
a = 1
step = 2
for i in range(0, 4, step): print(i)
for i in range(*[2]): print(i)
for i in range(*(1, 3)): print(i)
for x, in [(5,)]: print(x)
for i in list(range(2)): print(i)
for i in range(2) if a else []: print(i)
for (i, j) in zip(range(2), range(2)): print(i, j)
for i in range(4)[1:3]: print(i)
for i in range(3).__iter__() if 0 else range(1): print(i)
l = [0]
for l[0] in range(2): print(l)
def attempt(f):
    try: f()
    except (TypeError, ValueError): print("refused")
def no_args():
    for i in range(): pass
def four():
    for i in range(1, 2, 3, 4): pass
def keyword():
    for i in range(stop=2): pass
def double_star():
    for i in range(1, **{}): pass
def zero_step():
    for i in range(0, 5, 0): pass
def generator():
    for i in range(x for x in [1]): pass
for f in (no_args, four, keyword, zero_step, generator): attempt(f)
