
class C: 1 = x
