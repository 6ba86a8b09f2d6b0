# Cells and free variables numbered above fifteen.
def f():
    a = b = c = d = e = g = h = i = j = k = l = m = n = o = p = q = 1
    r = s = 2
    def t():
        nonlocal s
        v = w = x = y = z = 3
        s += r
        return a + s + v + w + x + y + z
    return t(), s, p + q + b + c + d + e + g + h + i + j + k + l + m + n + o
print(f())
