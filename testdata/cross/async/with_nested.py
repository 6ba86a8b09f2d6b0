# async with inside of try, with, for and each other, with returns.
class M:
    def __init__(self, n): self.n = n
    async def __aenter__(self): return self.n
    async def __aexit__(self, *a): print("aexit", self.n)
    def __enter__(self): return self.n
    def __exit__(self, *a): print("exit", self.n)
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def f():
    try:
        with M(1) as a:
            async with M(2) as b:
                with M(3):
                    async with M(4), M(5):
                        for i in range(2):
                            try:
                                async with M(6): return a + b + i
                            finally: print("finally")
    finally:
        async with M(7): print("last")
print(run(f()))
