# A comprehension inside of braces, inside of a function.
def f(n):
    return f"{[n * i for i in range(n)]} {sum(i for i in range(n))}"
print(f(3))
