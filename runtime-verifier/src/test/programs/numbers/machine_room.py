# The modules micropython, gc, errno, heapq, hashlib and time, as far as they give the same each time.
import errno
import gc
import hashlib
import heapq
import micropython
import time

print(micropython.const(5), micropython.opt_level())
x = 5
f = None
MAKERS = (lambda: [x], lambda: {x: x}, lambda: (x, x), lambda: "a" + str(x), lambda: 1.5 * x, lambda: 10**30)
micropython.heap_lock()
micropython.heap_lock()
for f in MAKERS:
    try:
        f()
        print("made")
    except MemoryError:
        print("MemoryError")
print(micropython.heap_unlock(), micropython.heap_unlock())
ran = []
for i in range(4):
    micropython.schedule(ran.append, i)
try:
    micropython.schedule(ran.append, 4)
    micropython.schedule(ran.append, 5)
    micropython.schedule(ran.append, 6)
    micropython.schedule(ran.append, 7)
    micropython.schedule(ran.append, 8)
except RuntimeError as e:
    print(e)
while len(ran) < 4:
    pass
print(ran[:4])
ring = micropython.RingIO(6)
print(ring, ring.write(b"12345678"), ring.any(), ring.read(2), ring.write(b"ab"), ring.readline(), ring.any())
b = bytearray(3)
print(ring.write(b"x\nyz"), ring.readline(), ring.readinto(b), b, ring.read())
for bad in (0, -5, 70000, "a", bytearray(1)):
    try:
        micropython.RingIO(bad)
    except Exception as e:
        print(type(e).__name__, e)

print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(gc.threshold(), gc.threshold(100), gc.threshold(), gc.threshold(-1), gc.threshold())
print(type(gc.collect()), gc.mem_free() > 0, gc.mem_alloc() > 0)
print(errno.errorcode, errno.ENOENT, errno.ETIMEDOUT)

heap = []
for n in (5, 3, 8, 1, 9, 2, 2, 7):
    heapq.heappush(heap, n)
print(heap, [heapq.heappop(heap) for _ in range(len(heap))])
heap = list(range(20, 0, -3))
heapq.heapify(heap)
print(heap)
for call in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1)):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)

h = hashlib.sha256(b"abc")
h.update(bytearray(b"def"))
print(h.digest())
for call in (h.digest, lambda: h.update(b"x"), lambda: hashlib.sha256("text").digest(), lambda: hashlib.sha256(5)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

PERIOD = time.ticks_add(0, -1) + 1
print(PERIOD, time.ticks_diff(5, PERIOD - 5), time.ticks_diff(0, PERIOD // 2), time.ticks_add(PERIOD - 1, 2))
for delta in (PERIOD // 2 - 1, PERIOD // 2, -PERIOD // 2 + 1, -PERIOD // 2):
    try:
        print(time.ticks_add(7, delta))
    except OverflowError as e:
        print(e)
for seconds in (0, 951782400, 1700000000, -1, 4102444799, 1.9):
    print(time.gmtime(seconds))
for date in ((2000, 2, 29, 12, 0, 0, 0, 0), (2023, 14, 35, 25, 61, 61, 0, 0, 0), [1970, 1, 2, 0, 0, 0, 0, 0]):
    print(time.localtime(time.mktime(date))[:6])
for bad in (5, (1, 2), "abc"):
    try:
        time.mktime(bad)
    except Exception as e:
        print(type(e).__name__, e)
time.sleep(0)
time.sleep_ms(0)
time.sleep_us(-5)
