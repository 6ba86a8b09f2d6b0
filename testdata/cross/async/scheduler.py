# A small scheduler over three tasks.
class Switch:
    def __iter__(self):
        yield
    __await__ = __iter__
log = []
async def task(name, n):
    for i in range(n):
        log.append((name, i))
        await Switch()
    return name
tasks = [task("a", 2), task("b", 3), task("c", 1)]
while tasks:
    t = tasks.pop(0)
    try:
        t.send(None)
        tasks.append(t)
    except StopIteration as e:
        log.append(e.value)
print(log)
