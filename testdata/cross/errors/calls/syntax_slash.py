f(a, /, b)
