# Comprehensions close over parameters, locals and each other's variables.
def f(a, b):
    c = [a * i for i in range(b)]
    d = [[i + j + a for j in range(b)] for i in c]
    e = {i: b for i in c}
    g = list(i + a for i in c if i != b)
    return c, d, sorted(e.items()), g
print(f(2, 3))
