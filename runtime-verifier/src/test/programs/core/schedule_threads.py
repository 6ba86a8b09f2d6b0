# What other threads schedule, the main thread runs while it goes on.
import _thread
import micropython

done = []
lock = _thread.allocate_lock()
lock.acquire()


def thread():
    for i in range(200):
        while True:
            try:
                micropython.schedule(done.append, i)
                break
            except RuntimeError:  # The queue is full; the main thread makes room.
                pass
    lock.release()


_thread.start_new_thread(thread, ())
spins = 0
while len(done) < 200 and spins < 10000000:
    spins += 1
print(done == list(range(200)))
lock.acquire()
print("end")
