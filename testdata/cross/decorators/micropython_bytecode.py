# The built-in decorator that changes nothing, alone and with others.
import micropython
def d(f): return lambda: ("d", f())
@micropython.bytecode
def f(): return 1
@micropython.bytecode
@d
def g(): return 2
@d
@micropython.bytecode
def h(): return 3
@micropython.bytecode
class C:
    def m(self): return 4
@micropython.bytecode
def i():
    @micropython.bytecode
    def j(): return 5
    return j()
print(f(), g(), h(), C().m(), i())
