# Lines inside of comprehensions, lambdas and generator expressions.
def f(l):
    a = [
        i

        for i in l

        if i
    ]
    b = lambda x: (

        x
    )
    return sum(
        i
        for i in a
        if b(i)
    )
print(f([1, 2, 3]))
