@micropython.asm_thumb
def f():
    beq_x(x)
