# Exceptions through calls, methods, generators and comprehensions.
def f(n):
    if n == 0: raise ValueError("deep")
    return f(n - 1)
class A:
    def m(self): f(3)
def g():
    try: yield f(1)
    except ValueError: yield "caught in generator"
try: f(2)
except ValueError as e: print(e)
try: A().m()
except ValueError as e: print(e)
try: [f(i) for i in range(2)]
except ValueError as e: print(e)
print(list(g()))
