@micropython.asm_thumb
def f():
    pop({})
