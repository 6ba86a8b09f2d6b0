# Names are numbered in the order of the code: function by function, the module first.
def second(b, a):
    third = fourth = 1
    def sixth(zeta): return zeta, fifth_attr
    return a.__class__, b
first = second
try: print(first(1, 2))
except NameError: pass
class Seventh:
    eighth = 1
    def ninth(self): return self.eighth
print(Seventh().ninth())
