# Many methods and attributes in one class.
class C:
    def m0(self): return 0
    def m1(self): return 1
    def m2(self): return 2
    def m3(self): return 3
    def m4(self): return 4
    def m5(self): return 5
    def m6(self): return 6
    def m7(self): return 7
    def m8(self): return 8
    def m9(self): return 9
    a0 = a1 = a2 = a3 = a4 = a5 = a6 = a7 = a8 = a9 = 0
c = C()
print(c.m0() + c.m1() + c.m2() + c.m3() + c.m4() + c.m5() + c.m6() + c.m7() + c.m8() + c.m9())
