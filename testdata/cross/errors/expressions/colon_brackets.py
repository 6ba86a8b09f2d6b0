(a: b)
