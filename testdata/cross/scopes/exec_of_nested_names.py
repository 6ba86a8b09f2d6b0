# Functions with the same names at different levels.
def a():
    def a():
        def a(): return 3
        return a() + 1
    return a() + 1
print(a())
class a:
    a = 1
    def b(a): return a.a
    c = a
print(a().b(), a.c)
