# The same text as string, name, attribute and keyword: one qstr.
class A: pass
a = A()
a.alpha = "alpha"
alpha = {"alpha": a.alpha}
def f(alpha=None): return alpha
print(alpha["alpha"], f(alpha="alpha"), getattr(a, "alpha"))
