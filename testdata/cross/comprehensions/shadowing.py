# The loop variable hides a parameter, a global and a builtin.
len_ = len
def f(i):
    a = [i for i in range(i)]
    return a, i
print(f(3), [len for len in range(2)], len([1]))
