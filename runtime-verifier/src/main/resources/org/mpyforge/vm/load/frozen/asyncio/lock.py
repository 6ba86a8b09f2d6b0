# Locks for tasks.

from . import core


class Lock:
    def __init__(self):
        self.holder = None  # None, True, or the task that has been given it and does not know yet.
        self.waiting = core.TaskQueue()

    def locked(self):
        return self.holder is True

    def release(self):
        if self.holder is None:
            raise RuntimeError("Lock not acquired")
        self.holder = self.waiting.pop() if self.waiting.peek() else None
        if self.holder:
            core._task_queue.push(self.holder)

    async def acquire(self):
        if self.holder is not None:
            me = core.cur_task
            self.waiting.push(me)
            me.data = self.waiting
            try:
                yield
            except core.CancelledError as e:
                if self.holder is me:
                    self.release()
                raise e
        self.holder = True
        return True

    async def __aenter__(self):
        return await self.acquire()

    async def __aexit__(self, kind, value, traceback):
        self.release()
