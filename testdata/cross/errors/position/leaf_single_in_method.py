x = 1
class C:
    y = 1
    def f(self):

        1 = x
