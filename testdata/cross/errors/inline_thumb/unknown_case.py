@micropython.asm_thumb
def f():
    NOP()
