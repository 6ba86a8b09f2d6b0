@micropython.unknown
class C: pass
