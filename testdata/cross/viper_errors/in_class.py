# norun: viper refuses it
class C:
    def f(self, a: int):
        b = 1
        return a + self
