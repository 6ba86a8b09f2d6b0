# Blocks that end with the file.
class A:
    def f(self):
        if self:
            print("deep")
if True:
    if True:
        A().f()
