# The variable of a loop, inside and behind it.
for i in range(2):
    del i
for j in [1]:
    pass
del j
def f():
    for k in range(2):
        del k
    return "done"
print(f())
