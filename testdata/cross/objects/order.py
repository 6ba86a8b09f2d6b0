# Objects are numbered in the order of their first use: inner functions come last.
def f():
    x = 3.5
    def g(): return 4.5, "a long string of g"
    return x, g()
a = 1.5
b = "a long string of the module"
c = 2.5
print(a, b, c, f(), 5.5)
