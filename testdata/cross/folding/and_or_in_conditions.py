# As the condition of if and while.
def f(v): print("f", v); return v
if 0 or f(1): print("a")
if 1 and f(0): print("b")
if f(0) or 1: print("c")
if f(1) and 0: print("d")
if 1 or f(9): print("e")
if 0 and f(9): print("f")
else: print("g")
while f(0) and 1: pass
while 0 or f(0): pass
