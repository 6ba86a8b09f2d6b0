@micropython.asm_thumb
def f():
    beq(1)
