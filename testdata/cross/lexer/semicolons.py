# Simple statements on one line, with and without the closing semicolon.
a = 1; b = 2; print(a, b)
a = 3; b = 4;
print(a); print(b);
if a: b = 5; print(b)
if b: print("x");
for i in range(2): print(i); a += i;
def f(): x = 1; return x
class C: y = 1; z = 2;
print(f(), C.y, C.z)
pass; pass; pass
