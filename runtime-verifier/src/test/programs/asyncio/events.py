# Events, flags and locks.
import asyncio, micropython


async def waiter(name, event):
    print(name, "waits")
    print(name, await event.wait(), event.is_set())


async def events():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "abc"]
    await asyncio.sleep_ms(1)
    tasks[1].cancel()
    event.set()
    event.clear()
    await asyncio.sleep_ms(1)
    print([task.done() for task in tasks], event.is_set())
    event.set()
    await waiter("d", event)


async def flags():
    flag = asyncio.ThreadSafeFlag()
    flag.set()
    await flag.wait()
    flag.set()
    flag.clear()
    micropython.schedule(lambda _: flag.set(), None)
    await flag.wait()
    print("flag seen")
    try:
        await asyncio.wait_for_ms(flag.wait(), 5)
    except asyncio.TimeoutError:
        print("flag down")


async def holder(name, lock, naps):
    async with lock:
        print(name, "has it", lock.locked())
        for _ in range(naps):
            await asyncio.sleep_ms(0)
    print(name, "gave it")


async def locks():
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(holder(n, lock, 3)) for n in "abcd"]
    await asyncio.sleep_ms(0)
    tasks[1].cancel()
    for task in tasks:
        try:
            await task
        except asyncio.CancelledError:
            print("cancelled")
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    # Cancelled between being given the lock and knowing of it: the next one has it then.
    await lock.acquire()
    tasks = [asyncio.create_task(holder(n, lock, 0)) for n in "xy"]
    await asyncio.sleep_ms(0)
    lock.release()
    tasks[0].cancel()
    await tasks[1]
    print(lock.locked())


for part in (events, flags, locks):
    print("--", part.__name__)
    asyncio.run(part())
