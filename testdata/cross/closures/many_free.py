# Twenty free variables.
def f():
    a = b = c = d = e = 1
    g = h = i = j = k = 2
    l = m = n = o = p = 3
    q = r = s = t = u = 4
    def w(): return a + b + c + d + e + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u
    return w()
print(f())
