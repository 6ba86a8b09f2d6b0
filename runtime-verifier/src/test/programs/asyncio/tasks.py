# Tasks take turns, wait for each other, and end in all the ways there are.
import asyncio


async def worker(name, naps, result=None, failure=None):
    try:
        for _ in range(naps):
            await asyncio.sleep_ms(0)
            print(name, "works")
        if failure:
            raise failure
        return result
    finally:
        print(name, "is done")


async def taking_turns():
    tasks = [asyncio.create_task(worker(name, 2, name.upper())) for name in "abc"]
    print([task.done() for task in tasks])
    for task in tasks:
        print(await task)
    print([task.done() for task in tasks], tasks[0].cancel())


async def failing():
    task = asyncio.create_task(worker("f", 1, failure=ValueError("no")))
    for _ in range(2):
        try:
            await task
        except ValueError as e:
            print("caught", repr(e))


async def cancelling():
    task = asyncio.create_task(worker("x", 100))
    await asyncio.sleep_ms(0)
    await asyncio.sleep_ms(0)
    print(task.cancel(), task.done())
    try:
        await task
    except asyncio.CancelledError as e:
        print(repr(e), task.done())
    try:
        asyncio.current_task().cancel()
    except RuntimeError as e:
        print(e)


async def within_time():
    print(await asyncio.wait_for(worker("quick", 1, 1), 5))
    print(await asyncio.wait_for(worker("patient", 1, 2), None))
    for wait, time in ((asyncio.wait_for, 0.01), (asyncio.wait_for_ms, 10)):
        try:
            await wait(forever(), time)
        except asyncio.TimeoutError as e:
            print(repr(e))
    try:
        await asyncio.wait_for(worker("bad", 1, failure=KeyError(1)), 5)
    except KeyError as e:
        print(repr(e))


async def forever():
    try:
        while True:
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("forever is over")
        raise


async def gathering():
    print(await asyncio.gather())
    print(await asyncio.gather(worker("g", 2, 1), worker("h", 1, 2)))
    bad = worker("i", 1, failure=OSError(5)), worker("j", 2, 3)
    print(await asyncio.gather(*bad, return_exceptions=True))
    try:
        await asyncio.gather(worker("k", 1, failure=OSError(6)), worker("l", 2, 3))
    except OSError as e:
        print(repr(e))
    await asyncio.sleep_ms(10)
    early = asyncio.create_task(worker("m", 0, 4))
    await asyncio.sleep_ms(1)
    print(await asyncio.gather(early, worker("n", 1, 5)))
    both = asyncio.create_task(gather_two())
    await asyncio.sleep_ms(1)
    both.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("nobody gathers")


async def gather_two():
    await asyncio.gather(forever(), forever())


for part in (taking_turns, failing, cancelling, within_time, gathering):
    print("--", part.__name__)
    asyncio.run(part())

try:
    asyncio.create_task(5)
except TypeError as e:
    print(e)
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
try:
    asyncio.nonsense
except AttributeError as e:
    print(repr(e))
print(asyncio.__version__, asyncio.CancelledError.__bases__, asyncio.TimeoutError.__bases__)
