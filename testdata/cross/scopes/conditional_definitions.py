# Names bound in branches only, at all levels.
def f(x):
    if x:
        def g(): return 1
        class C: v = 2
        import sys
    else:
        g = lambda: 3
        C = None
    return g(), C and C.v
if f(1):
    def h(): return "h"
else:
    def h(): return "never"
print(f(1), f(0), h())
