# Bit twiddling.
def popcount(x):
    n = 0
    while x: x &= x - 1; n += 1
    return n
def reverse(x, width=8):
    r = 0
    for i in range(width): r = r << 1 | x >> i & 1
    return r
def crc8(data, poly=0x31, init=0xff):
    crc = init
    for b in data:
        crc ^= b
        for _ in range(8): crc = (crc << 1 ^ poly if crc & 0x80 else crc << 1) & 0xff
    return crc
print(popcount(0xdeadbeef), hex(reverse(0x1d)), hex(crc8(b"123456789")), [~i & 0xf for i in range(4)])
