@micropython.asm_thumb
def f():
    it(1)
