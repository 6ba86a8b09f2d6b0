# Names of a class body: implicit globals, its own names, those of the function around.
x = "global x"
y = "global y"
def f(x):
    class C:
        a = x
        b = y
        y = "class y"
        c = y
        def m(self): return x, y
        class D:
            d = x
            e = y
            def m(self): return x, y
    return C.a, C.b, C.c, C().m(), C.D.d, C.D.e, C.D().m()
print(f("parameter x"))
