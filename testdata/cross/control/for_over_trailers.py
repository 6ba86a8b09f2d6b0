# Sources with trailers that are not calls of range.
class O:
    l = [1, 2]
    def range(self, n): return [n]
o = O()
for i in o.l: print(i)
for i in o.range(3): print(i)
for i in "a b".split(): print(i)
for i in [[4]][0]: print(i)
for i in (lambda: [5])(): print(i)
for i in list([6]): print(i)
try:
    for i in range: print(i)
except TypeError: print("TypeError")
try:
    for i in range.x: print(i)
except AttributeError: print("AttributeError")
try:
    for i in range[0]: print(i)
except TypeError: print("TypeError")
