# Waiting for a while, and for many.

from . import core


class _Outcome:
    """How an awaitable ended, for a task that waits for it no longer than a while."""

    def __init__(self, waiter):
        self.waiter = waiter
        self.known = False
        self.value = None
        self.error = None

    async def find(self, awaitable):
        try:
            self.value = await awaitable
        except BaseException as e:
            self.error = e
        self.known = True
        waiter = self.waiter
        if waiter.data is None and core.ticks_diff(waiter.ph_key, core.ticks()) > 0:
            # It sleeps still, and nothing has happened to it that comes first.
            core._task_queue.remove(waiter)
            core._task_queue.push(waiter)

    def get(self):
        if self.error is not None:
            raise self.error
        return self.value


async def wait_for(awaitable, timeout, sleep=core.sleep):
    awaitable = core._promote_to_task(awaitable)
    if timeout is None:
        return await awaitable
    outcome = _Outcome(core.cur_task)
    finder = core.create_task(outcome.find(awaitable))
    try:
        await sleep(timeout)
    except core.CancelledError as e:
        finder.cancel()
        raise e
    if not outcome.known:
        finder.cancel()
        await finder
        raise core.TimeoutError
    return outcome.get()


def wait_for_ms(awaitable, timeout):
    return wait_for(awaitable, timeout, core.sleep_ms)


class _Gathering:
    """What a task waits for that gathers others: it is called when one of them ends."""

    def __init__(self, waiter, patient):
        self.waiter = waiter
        self.patient = patient  # Whether exceptions are results.
        self.left = 0
        self.failure = None

    def add(self, task):
        if task.done():
            self.look_at(task.data)
        elif task.state is True:
            task.state = self
            self.left += 1
        else:
            raise RuntimeError("can't gather")

    def look_at(self, end):
        if not self.patient and self.failure is None and not isinstance(end, StopIteration):
            self.failure = end

    def settled(self):
        return self.left == 0 or self.failure is not None

    def __call__(self, task, end):
        was_settled = self.settled()
        self.left -= 1
        self.look_at(end)
        if self.settled() and not was_settled and self.waiter.data is self:
            core._task_queue.push(self.waiter)

    def remove(self, task):
        pass  # A waiter that is cancelled is in no queue.

    def let_go(self, task, cancel):
        """The end of waiting for a task."""
        if task.state is self:
            task.state = True
            if cancel:
                task.cancel()


def _result(end):
    return end.value if isinstance(end, StopIteration) else end


async def gather(*aws, return_exceptions=False):
    tasks = [core._promote_to_task(awaitable) for awaitable in aws]
    gathering = _Gathering(core.cur_task, return_exceptions)
    cancelled = None
    for task in tasks:
        gathering.add(task)
    if not gathering.settled():
        core.cur_task.data = gathering
        try:
            yield
        except core.CancelledError as e:
            cancelled = e
    for task in tasks:
        gathering.let_go(task, cancelled)
    if cancelled or gathering.failure:
        raise cancelled or gathering.failure
    return [_result(task.data) for task in tasks]
