# Exceptions from the body, swallowed and not, and from the managers.
class M:
    def __init__(self, swallow, where=""): self.swallow = swallow; self.where = where
    def __enter__(self):
        if self.where == "enter": raise KeyError("enter")
        return self
    def __exit__(self, t, v, tb):
        print("exit", t.__name__ if t else None)
        if self.where == "exit": raise IndexError("exit")
        return self.swallow
with M(True): raise ValueError
print("swallowed")
try:
    with M(False): raise ValueError
except ValueError: print("passed on")
try:
    with M(True, "enter"): print("never")
except KeyError: print("enter failed")
try:
    with M(True, "exit"): pass
except IndexError: print("exit failed")
try:
    with M(False), M(True), M(False): raise ValueError
except ValueError: print("never")
print("end")
