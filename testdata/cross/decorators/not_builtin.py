# Names that only look like the built-in ones.
class micro: pass
m = micro()
m.native = lambda f: f
@m.native
def f(): return 1
def micropython_native(f): return f
@micropython_native
def g(): return 2
def native(f): return f
@native
def h(): return 3
viper = native
@viper
def i(): return 4
print(f(), g(), h(), i())
