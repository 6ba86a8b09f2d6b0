# In a class body names of the class are looked up when the comprehension runs.
n = "global"
class C:
    n = 3
    a = [i for i in range(n)]
    b = [n for i in range(2)]
print(C.a, C.b)
