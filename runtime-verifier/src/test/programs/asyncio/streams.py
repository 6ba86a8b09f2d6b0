# Connections within the machine, and whatever else can be polled.
import asyncio, os

# Others may run this at the same time.
PORT = 10000 + int.from_bytes(os.urandom(2), "little") % 20000


async def echo(reader, writer):
    peer = writer.get_extra_info("peername")
    print("somebody is here", len(peer) > 0)
    while True:
        line = await reader.readline()
        if not line:
            break
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()
    print("gone")


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", PORT)
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", PORT)
        writer.write(b"one\n")
        writer.write(b"two\nthree")
        await writer.drain()
        await writer.drain()
        print(await reader.readline())
        print(await reader.readexactly(2), await reader.read(10))
        await writer.awrite(b"xx four\nyy", 3, 5)
        buffer = bytearray(20)
        n = await reader.readinto(buffer)
        print(n, buffer[:n])
        waiting = asyncio.create_task(reader.read())
        await asyncio.sleep_ms(5)
        waiting.cancel()
        try:
            await waiting
        except asyncio.CancelledError:
            print("reads no more")
        writer.close()
        await writer.wait_closed()
        await asyncio.sleep_ms(50)
    print("closed")
    try:
        await asyncio.open_connection("127.0.0.1", PORT)
        print("connected")
    except OSError as e:
        print("refused")


async def short(reader, writer):
    writer.write(b"abc")
    await writer.drain()
    await writer.wait_closed()


async def ends():
    server = await asyncio.start_server(short, "127.0.0.1", PORT + 1)
    reader, writer = await asyncio.open_connection("127.0.0.1", PORT + 1)
    print(await reader.read())
    print(await reader.read(5), await reader.readline())
    await writer.aclose()
    reader, writer = await asyncio.open_connection("127.0.0.1", PORT + 1)
    try:
        await reader.readexactly(5)
    except EOFError as e:
        print(repr(e))
    await writer.aclose()
    server.close()
    await server.wait_closed()


asyncio.run(main())
asyncio.run(ends())
