import _thread, time


def wait_for(done, count):
    while len(done) < count:
        time.sleep_ms(1)


lock = _thread.allocate_lock()
done = []
total = [0]


def count(times, step=1):
    for _ in range(times):
        with lock:
            total[0] += step
    with lock:
        done.append(None)


for i in range(4):
    _thread.start_new_thread(count, (500,))
_thread.start_new_thread(count, [100], {'step': 10})
wait_for(done, 5)
print(total)
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(0), lock.release(), lock.locked())
try:
    lock.release()
except RuntimeError as e:
    print(repr(e))
for args in ((count,), (count, 5), (count, (), []), (5, ())):
    try:
        _thread.start_new_thread(*args)
    except TypeError as e:
        print(repr(e))
ids = []


def identify():
    ids.append(_thread.get_ident())
    done.append(None)
    _thread.exit()
    print('not reached')


started = _thread.start_new_thread(identify, ())
wait_for(done, 6)
print(ids[0] == started, started != _thread.get_ident(), type(started))
results = []


def catch():
    def deep(n):
        return deep(n + 1)

    try:
        deep(0)
    except RuntimeError as e:
        results.append(repr(e))
    try:
        raise ValueError('mine')
    except ValueError as e:
        results.append(repr(e))
    done.append(None)


_thread.start_new_thread(catch, ())
wait_for(done, 7)
print(results)
order = []
baton = [_thread.allocate_lock() for _ in range(3)]
for b in baton:
    b.acquire()


def relay(i):
    baton[i].acquire()
    order.append(i)
    if i + 1 < len(baton):
        baton[i + 1].release()
    done.append(None)


for i in (2, 1, 0):
    _thread.start_new_thread(relay, (i,))
baton[0].release()
wait_for(done, 10)
print(order)
print(_thread.LockType, type(lock) is _thread.LockType)
