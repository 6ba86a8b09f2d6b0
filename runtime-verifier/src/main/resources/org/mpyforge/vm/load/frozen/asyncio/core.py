# The loop: tasks by the time when they are to run, and those that wait for streams.
#
# A task's `state` is True while it runs and nobody waits for it; a TaskQueue of those who do; or
# something to call at its end, with the task and the exception that ended it. Afterwards it is None, or
# False if somebody has taken notice. Its `data` is what it waits for (something with a method `remove`, or
# another task), the exception that it is to be resumed with, or in the end what ended it.

import select, sys
from _asyncio import Task, TaskQueue
from time import ticks_add, ticks_diff, ticks_ms as ticks


# How often a loop looks around that nothing will wake.
_GLANCE_MS = const(3)


class CancelledError(BaseException):
    pass


class TimeoutError(Exception):
    pass


# The built-in tasks look up these two names here.
cur_task = None
_task_queue = TaskQueue()


class IOQueue:
    """The tasks that wait for streams: of each stream one that reads and one that writes at most."""

    def __init__(self):
        self.poller = select.poll()
        self.map = {}  # By identity of the stream: its reader, its writer, the stream itself.

    def _enqueue(self, stream, which, event):
        entry = self.map.get(id(stream))
        if entry is None:
            entry = self.map[id(stream)] = [None, None, stream]
            self.poller.register(stream, event)
        else:
            self.poller.modify(stream, select.POLLIN | select.POLLOUT)
        assert entry[which] is None, "another task waits for it"
        entry[which] = cur_task
        cur_task.data = self

    def queue_read(self, stream):
        self._enqueue(stream, 0, select.POLLIN)

    def queue_write(self, stream):
        self._enqueue(stream, 1, select.POLLOUT)

    def _still_waiting(self, entry):
        """Polls on for whoever is left."""
        if entry[0] is None and entry[1] is None:
            del self.map[id(entry[2])]
            self.poller.unregister(entry[2])
        else:
            self.poller.modify(entry[2], select.POLLOUT if entry[0] is None else select.POLLIN)

    def remove(self, task):
        """A task waits no more: it has been cancelled."""
        for entry in list(self.map.values()):
            if entry[0] is task or entry[1] is task:
                entry[0 if entry[0] is task else 1] = None
                self._still_waiting(entry)

    def wait_io_event(self, timeout):
        """Waits for so many milliseconds, without end if negative, or until a stream is ready."""
        for stream, events in self.poller.ipoll(timeout):
            entry = self.map[id(stream)]
            # Errors and ends wake both.
            if events & ~select.POLLOUT and entry[0] is not None:
                _task_queue.push(entry[0])
                entry[0] = None
            if events & ~select.POLLIN and entry[1] is not None:
                _task_queue.push(entry[1])
                entry[1] = None
            self._still_waiting(entry)


_io_queue = IOQueue()


class SingletonGenerator:
    """What sleeping awaits: one object mostly, so that it takes no memory."""

    def __init__(self):
        self.state = None
        self.end = StopIteration()

    def __iter__(self):
        return self

    def __next__(self):
        if self.state is None:
            self.end.__traceback__ = None
            raise self.end
        _task_queue.push(cur_task, self.state)
        self.state = None


def sleep_ms(t, nap=SingletonGenerator()):
    if nap.state is not None:
        nap = SingletonGenerator()  # Somebody has a nap that he has not begun to await.
    nap.state = ticks_add(ticks(), max(0, t))
    return nap


def sleep(t):
    return sleep_ms(int(t * 1000))


def create_task(coro):
    if not hasattr(coro, "send"):
        raise TypeError("coroutine expected")
    task = Task(coro, globals())
    _task_queue.push(task)
    return task


def _promote_to_task(awaitable):
    return awaitable if isinstance(awaitable, Task) else create_task(awaitable)


def current_task():
    if cur_task is None:
        raise RuntimeError("no running event loop")
    return cur_task


def _await_turn(main_task):
    """The next task, as soon as it is to run; None if there will never be one, and none is waited for."""
    global cur_task
    while True:
        task = _task_queue.peek()
        if task:
            pause = max(0, ticks_diff(task.ph_key, ticks()))
        elif _io_queue.map:
            pause = -1
        else:
            cur_task = None
            if not main_task or main_task.done():
                return None
            pause = _GLANCE_MS  # Only a callback, say, can wake one now.
        _io_queue.wait_io_event(pause)
        if pause == 0:
            return _task_queue.pop()


def _end(task, end, asked):
    """A task has ended, by an exception: wakes who waits for it."""
    if task.state is True:
        task.state = False if asked else None
        if not asked and not isinstance(end, (CancelledError, StopIteration)):
            _task_queue.push(task)  # Whoever wants to ask has until its next turn.
    else:
        if callable(task.state):
            task.state(task, end)
        else:
            while task.state.peek():
                _task_queue.push(task.state.pop())
        task.state = False
    task.data = end


def _report(task):
    """Tells of a failure of a task that has ended, if nobody has asked for it."""
    if task.state is None:
        _exc_context["exception"] = task.data
        _exc_context["future"] = task
        Loop.call_exception_handler(_exc_context)


def run_until_complete(main_task=None):
    global cur_task
    while True:
        task = cur_task = _await_turn(main_task)
        if not task:
            return
        if task.done():
            _report(task)
            continue
        try:
            exception = task.data
            if exception:
                task.data = None
                task.coro.throw(exception)
            else:
                task.coro.send(None)
        except (CancelledError, Exception) as end:
            _end(task, end, task is main_task)
            if task is main_task:
                cur_task = None
                if isinstance(end, StopIteration):
                    return end.value
                raise end


def run(coro):
    return run_until_complete(create_task(coro))


async def _nothing():
    pass


_stop_task = None
_exc_context = {"message": "Task exception wasn't retrieved", "exception": None, "future": None}


class Loop:
    """The one loop that there is; its methods are called of the class."""

    _exc_handler = None

    def create_task(coro):
        return create_task(coro)

    def run_forever():
        global _stop_task
        _stop_task = Task(_nothing(), globals())
        run_until_complete(_stop_task)

    def run_until_complete(awaitable):
        return run_until_complete(_promote_to_task(awaitable))

    def stop():
        global _stop_task
        if _stop_task is not None:
            _task_queue.push(_stop_task)
            _stop_task = None  # Once is enough.

    def close():
        pass

    def set_exception_handler(handler):
        Loop._exc_handler = handler

    def get_exception_handler():
        return Loop._exc_handler

    def default_exception_handler(loop, context):
        future = context["future"]
        print(context["message"], file=sys.stderr)
        print("future:", future, "coro=", future.coro, file=sys.stderr)
        sys.print_exception(context["exception"], sys.stderr)

    def call_exception_handler(context):
        (Loop._exc_handler or Loop.default_exception_handler)(Loop, context)


def get_event_loop(runq_len=0, waitq_len=0):
    return Loop


def new_event_loop():
    global _task_queue, _io_queue, cur_task
    _task_queue = TaskQueue()
    _io_queue = IOQueue()
    cur_task = None
    return Loop
