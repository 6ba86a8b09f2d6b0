# Targets in the order of their stores.
log = []
class O:
    def __setitem__(self, k, v): log.append((k, v))
    def __setattr__(self, k, v): log.append((k, v))
def o(n): log.append(n); return O()
o("a")[1], o("b").x = 2, 3
o("c")[4] = o("d").y = 5
o("e").z, o("f")[6], o("g").w = 7, 8, 9
print(log)
