# Locals are numbered in the order in which the compiler meets them.
def f(a, b):
    if a:
        z = 1
    else:
        y = 2
    for x in [z if a else y]: w = x
    (v := w)
    u = t = v
    def s(): return r
    r = s
    q, p = u, t
    return q, p
print(f(1, 2), f(0, 1))
