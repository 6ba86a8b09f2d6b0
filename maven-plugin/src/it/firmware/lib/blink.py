def blink(pin):
    pin.value(not pin.value())
