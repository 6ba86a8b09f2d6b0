# The loop: handlers of what nobody has caught, stopping, and beginning anew.
import asyncio


async def fail(number):
    raise ValueError(number)


async def tick(loop, count):
    for i in range(count):
        print("tick", i)
        await asyncio.sleep_ms(1)
    loop.stop()
    loop.stop()
    print("still here")


def handler(loop, context):
    print(loop is asyncio.get_event_loop(), context["message"], repr(context["exception"]))
    print(context["future"].done())


async def main():
    tasks = [asyncio.create_task(fail(i)) for i in range(3)]
    try:
        await tasks[1]
    except ValueError as e:
        print("asked for", e)
    await asyncio.sleep_ms(5)
    return "end"


loop = asyncio.get_event_loop()
print(loop.get_exception_handler())
loop.set_exception_handler(handler)
print(loop.get_exception_handler() is handler)
print(loop.run_until_complete(main()))
loop.set_exception_handler(None)

loop.create_task(tick(loop, 3))
loop.run_forever()
print("stopped")
loop.close()

loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(fail(7))
except ValueError as e:
    print(repr(e))


async def late():
    return "late"


done = loop.create_task(late())
print(loop.run_until_complete(done), done.done())
print(loop.run_until_complete(done))
