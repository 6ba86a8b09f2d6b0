# Pins that a program makes up, signals over them, and memory by its address.
import machine


def show(label, call, *a, **k):
    try:
        print(label, call(*a, **k))
    except BaseException as e:
        print(label, repr(e))


print(machine, machine.mem8, machine.mem16, machine.mem32, machine.PinBase, machine.Signal)
show(1, lambda: machine.mem16[1])
show(2, lambda: machine.mem32[0x12345677])


def d():
    del machine.mem8[0]


show(6, d)
show("7c", lambda: machine.mem8[1.5])
show(8, machine.idle)
show(9, machine.idle, 1)
p = machine.PinBase()
print(p)
show(10, dir, p)
show(11, machine.Signal, p)
s = machine.Signal(p)
print(s)
show(12, s.value)
show(13, s.on)
show(14, dir, s)
show(15, machine.Signal)
show(16, machine.Signal, 1)
show(17, machine.Signal, p, True)
show(18, machine.Signal, p, invert=2)
show(19, machine.Signal, p, foo=1)


class P(machine.PinBase):
    def __init__(self, v=0):
        self.v = v
        self.log = []

    def value(self, *a):
        self.log.append(a)
        if a:
            self.v = a[0]
        else:
            return self.v


q = P()
s = machine.Signal(q)
show(20, s.value)
show(21, s.value, 5)
show(
    22,
    s,
)
print(s(), s(0), s(1))
print(q.log)
show(23, s, 1, 2)
show(24, s.value, 1, 2)
s2 = machine.Signal(s, invert=True)
show(25, s2.value)
s2.on()
print(q.v)
s2.off()
print(q.v, q.log)
q.v = "x"
show(26, s.value)
q.v = None
show(26, s.value)
q.v = 7
show(27, s.value)
show(28, s2.value)


class N(machine.PinBase):
    pass


show(29, machine.Signal(N()).value)


class Level(machine.PinBase):
    def __init__(self, v):
        self.v = v

    def value(self):
        return self.v


for v in (0, 1, 7):
    q = Level(v)
    print(v, machine.time_pulse_us(q, 1, 50000), machine.time_pulse_us(q, 0, 50000))
try:
    s.x = 1
except Exception as e:
    print(repr(e))
show(40, machine.Signal(machine.Signal(q)))
machine.soft_reset()
