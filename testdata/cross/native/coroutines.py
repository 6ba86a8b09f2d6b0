# async def, await, async for and async with, driven by hand.

trace = []


class Awaitable:
    def __init__(self, value):
        self.value = value

    def __iter__(self):
        received = yield self.value
        return received


class Manager:
    async def __aenter__(self):
        trace.append("enter")
        return await Awaitable("entering")

    async def __aexit__(self, kind, value, traceback):
        trace.append(("exit", kind))
        await Awaitable("exiting")
        return kind is ValueError


class Counter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return await Awaitable(self.n)


async def main(how):
    async with Manager() as m:
        trace.append(m)
        if how == 1:
            return "returned"
        if how == 2:
            raise ValueError
    async for i in Counter(3):
        if how == 3 and i == 1:
            break
        trace.append(i)
    else:
        trace.append("else")
    while how == 4:
        async with Manager():
            break
    return "end"


def run(coroutine):
    sent = None
    steps = []
    try:
        while True:
            step = coroutine.send(sent)
            steps.append(step)
            sent = step
    except StopIteration as error:
        return steps, error.args


for how in range(5):
    print(run(main(how)))
for entry in trace:
    print(entry)
