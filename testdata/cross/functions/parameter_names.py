# Parameters named like builtins, like the function, and outside of ASCII.
def f(f, print_, len, größe, _, __, const, self, range): return f, print_, len, größe, _, __, const, self, range
print(f(1, 2, 3, 4, 5, 6, 7, 8, 9))
