# One name closed over in every role.
def roles(p, *s, d=1, **k):
    for loop in [2]: pass
    for counted in range(4): pass
    import sys as imported
    def function(): return function
    class klass: pass
    a, (b, *c) = 5, (6, 7)
    (w := 8)
    ann: int = 9
    aug = 9
    aug += 1
    try: raise ValueError("e")
    except ValueError as caught:
        in_except = (lambda: caught.args)()
    def inner(): return p, s, d, k, loop, counted, imported is not None, function() is function, klass.__name__, a, b, c, w, ann, aug, in_except
    return inner()
print(roles(0, 1, z=2))
