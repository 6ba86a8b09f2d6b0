# An event bus with decorators, closures and keyword arguments.
class Bus:
    def __init__(self): self._handlers = {}
    def on(self, *names, once=False):
        def register(f):
            for n in names: self._handlers.setdefault(n, []).append((f, once))
            return f
        return register
    def emit(self, name, *args, **kw):
        keep = []
        for f, once in self._handlers.get(name, ()):
            f(*args, **kw)
            if not once: keep.append((f, once))
        self._handlers[name] = keep
bus = Bus()
log = []
@bus.on("a", "b")
def both(x, y=0): log.append(("both", x, y))
@bus.on("a", once=True)
def first(x, **_): log.append(("first", x))
bus.emit("a", 1, y=2)
bus.emit("a", 3)
bus.emit("b", x=4)
bus.emit("c")
print(log)
