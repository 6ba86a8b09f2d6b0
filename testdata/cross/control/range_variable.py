# The loop variable after the loop, changed in the loop, and the end changed in the loop.
n = 3
for i in range(n):
    n = 10
    i += 100
print(i, n)
def f(k):
    for j in range(k):
        k = 0
        j = j * 2
    return j, k
print(f(4))
for x in range(0): pass
try: x
except NameError: print("unset")
