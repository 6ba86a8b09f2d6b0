# 60 classes with a method each.
class C0:
    def m(self): return 0
class C1:
    def m(self): return 1
class C2:
    def m(self): return 2
class C3:
    def m(self): return 3
class C4:
    def m(self): return 4
class C5:
    def m(self): return 5
class C6:
    def m(self): return 6
class C7:
    def m(self): return 7
class C8:
    def m(self): return 8
class C9:
    def m(self): return 9
class C10:
    def m(self): return 10
class C11:
    def m(self): return 11
class C12:
    def m(self): return 12
class C13:
    def m(self): return 13
class C14:
    def m(self): return 14
class C15:
    def m(self): return 15
class C16:
    def m(self): return 16
class C17:
    def m(self): return 17
class C18:
    def m(self): return 18
class C19:
    def m(self): return 19
class C20:
    def m(self): return 20
class C21:
    def m(self): return 21
class C22:
    def m(self): return 22
class C23:
    def m(self): return 23
class C24:
    def m(self): return 24
class C25:
    def m(self): return 25
class C26:
    def m(self): return 26
class C27:
    def m(self): return 27
class C28:
    def m(self): return 28
class C29:
    def m(self): return 29
class C30:
    def m(self): return 30
class C31:
    def m(self): return 31
class C32:
    def m(self): return 32
class C33:
    def m(self): return 33
class C34:
    def m(self): return 34
class C35:
    def m(self): return 35
class C36:
    def m(self): return 36
class C37:
    def m(self): return 37
class C38:
    def m(self): return 38
class C39:
    def m(self): return 39
class C40:
    def m(self): return 40
class C41:
    def m(self): return 41
class C42:
    def m(self): return 42
class C43:
    def m(self): return 43
class C44:
    def m(self): return 44
class C45:
    def m(self): return 45
class C46:
    def m(self): return 46
class C47:
    def m(self): return 47
class C48:
    def m(self): return 48
class C49:
    def m(self): return 49
class C50:
    def m(self): return 50
class C51:
    def m(self): return 51
class C52:
    def m(self): return 52
class C53:
    def m(self): return 53
class C54:
    def m(self): return 54
class C55:
    def m(self): return 55
class C56:
    def m(self): return 56
class C57:
    def m(self): return 57
class C58:
    def m(self): return 58
class C59:
    def m(self): return 59
print(C0().m() + C59().m())
