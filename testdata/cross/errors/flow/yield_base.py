class C((yield)): pass
