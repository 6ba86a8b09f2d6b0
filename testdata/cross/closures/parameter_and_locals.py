# Cells among parameters and locals: the numbers of each.
def f(a, b, c):
    d = a
    e = b
    def g(): return b, d
    h = c
    def i(): return e, h, a
    j = 5
    return g(), i(), j, c
print(f(1, 2, 3))
