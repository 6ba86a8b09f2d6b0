# super() in asynchronous methods.
class A:
    async def f(self): return "A"
class B(A):
    async def f(self): return "B", await super().f()
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
print(run(B().f()))
