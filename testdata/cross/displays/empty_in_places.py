# Empty displays as values, conditions and arguments.
def f(a=[], b={}, c=()): return a, b, c
if []: print("never")
if {}: print("never")
if not () and not [] and not {}: print("all empty")
print(f(), [] == [], {} == {}, [] or {} or "x", [[]] and {1: []})
