# A class between two functions: its own names hide those of the outer function from its methods.
def f(a):
    b = 2
    class C:
        b = 3
        c = a + b
        def m(self):
            try: return a, b
            except NameError: return "hidden"
        def n(self): return a
    return C.c, C().m(), C().n()
print(f(1))
