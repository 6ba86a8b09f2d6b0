# Properties with getter, setter and deleter.
class C:
    def __init__(self): self.log = []
    @property
    def p(self): self.log.append("get"); return 1
    @p.setter
    def p(self, v): self.log.append(("set", v))
    @p.deleter
    def p(self): self.log.append("del")
c = C()
c.p
c.p = 2
c.p += 3
del c.p
print(c.log)
