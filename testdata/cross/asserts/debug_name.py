# levels: __debug__ is True at -O0 and False from -O1 on
print(__debug__)
if __debug__: print("debug")
else: print("optimised")
x = 1 if __debug__ else 2
print(x, not __debug__, __debug__ and "a", __debug__ or "b", [__debug__], (__debug__, 1))
while __debug__: break
else: print("no loop")
def f(a=__debug__): return a
print(f())
