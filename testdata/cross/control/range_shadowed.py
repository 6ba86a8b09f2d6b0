# A name that is called range but is not the builtin.
def f(range):
    r = []
    for i in range(3):
        r.append(i)
    return r
print(f(lambda n: [7, 8]))
