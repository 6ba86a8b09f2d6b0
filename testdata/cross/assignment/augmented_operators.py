# Each augmented operator on a name.
a = 100
a += 7; print(a)
a -= 3; print(a)
a *= 2; print(a)
a //= 3; print(a)
a %= 50; print(a)
a **= 2; print(a)
a <<= 3; print(a)
a >>= 2; print(a)
a &= 0xfff; print(a)
a |= 0x1000; print(a)
a ^= 0xff; print(a)
a /= 2; print(a)
