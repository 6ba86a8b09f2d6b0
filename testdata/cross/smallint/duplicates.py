# The same large integer many times: one object.
print(100000, 100000, 0x186a0, 10 * 10000, 10000000000, 10 ** 10, -100000, -(100000), 1 << 40, 1099511627776)
def f(): return 100000, 10000000000
def g(x=100000): return x + 100000
print(f(), g())
