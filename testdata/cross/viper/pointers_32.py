# norun: viper
# Loads and stores of words: every edge of an index, known and not; the value in every place.


def load(p: ptr32) -> int:
    total = 0
    total += p[0]
    total += p[1]
    total += p[2]
    total += p[3]
    total += p[7]
    total += p[8]
    total += p[15]
    total += p[16]
    total += p[31]
    total += p[32]
    total += p[63]
    total += p[64]
    total += p[127]
    total += p[128]
    total += p[255]
    total += p[256]
    total += p[511]
    total += p[512]
    total += p[1023]
    total += p[1024]
    total += p[2047]
    total += p[2048]
    total += p[4095]
    total += p[4096]
    total += p[8191]
    total += p[8192]
    total += p[32767]
    total += p[32768]
    total += p[65535]
    total += p[65536]
    total += p[1048576]
    total += p[-1]
    total += p[-2]
    total += p[-128]
    total += p[-129]
    total += p[-256]
    total += p[-257]
    total += p[-2048]
    total += p[-2049]
    total += p[-4096]
    return total


def store(p: ptr32, x: int):
    p[0] = x
    p[1] = x
    p[2] = x
    p[3] = x
    p[7] = x
    p[8] = x
    p[15] = x
    p[16] = x
    p[31] = x
    p[32] = x
    p[63] = x
    p[64] = x
    p[127] = x
    p[128] = x
    p[255] = x
    p[256] = x
    p[511] = x
    p[512] = x
    p[1023] = x
    p[1024] = x
    p[2047] = x
    p[2048] = x
    p[4095] = x
    p[4096] = x
    p[8191] = x
    p[8192] = x
    p[32767] = x
    p[32768] = x
    p[65535] = x
    p[65536] = x
    p[1048576] = x
    p[-1] = x
    p[-2] = x
    p[-128] = x
    p[-129] = x
    p[-256] = x
    p[-257] = x
    p[-2048] = x
    p[-2049] = x
    p[-4096] = x


def store_numbers(p: ptr32):
    p[0] = 0
    p[1] = 1
    p[2] = -1
    p[3] = 0x12345678
    p[4] = True


def store_types(p: ptr32, a: uint, b: bool, c: int):
    p[a] = a
    p[c] = 1 if b else 0
    p[0] = b
    p[a + 1] = a
    p[int(b)] = b


def indexed(p: ptr32, i: int, n: int) -> int:
    total = 0
    while i < n:
        total += p[i] + p[i + 1] * p[total & 3]
        p[i] = p[i + 2]
        p[p[i]] = p[p[p[1]]]
        p[i] += 1
        p[3] <<= p[4]
        i += 1
    return total


def copy(p: ptr32, q: ptr32, n: int):
    for i in range(n):
        p[i] = q[n - i]


def in_memory(p: ptr32, a: int, b: int, c: int, d: int):
    try:
        p[a] = p[b] + p[c]
        p[4095] = d
        p[d] = p[4096]
    finally:
        p[0] = 0


def no_registers(x, i: int) -> int:
    p = ptr32(x)
    q = ptr32(x)
    r = i
    p[r] = q[i]
    q[100] = p[r] + p[101]
    return q[r] + p[2]
