# The usual register definitions of a driver.
from micropython import const
_REG_CTRL = const(0x10)
_REG_DATA = const(_REG_CTRL + 4)
_BIT_EN = const(1 << 0)
_BIT_IRQ = const(1 << 7)
_MASK = const(~(_BIT_EN | _BIT_IRQ) & 0xff)
BAUD = const(115200)
_DIV = const(48000000 // BAUD)
class Driver:
    def __init__(self):
        self.regs = {_REG_CTRL: 0, _REG_DATA: 0}
    def enable(self):
        self.regs[_REG_CTRL] |= _BIT_EN | _BIT_IRQ
    def mask(self):
        self.regs[_REG_CTRL] &= _MASK
d = Driver()
d.enable()
print(d.regs[_REG_CTRL], BAUD, _DIV)
d.mask()
print(d.regs[_REG_CTRL])
