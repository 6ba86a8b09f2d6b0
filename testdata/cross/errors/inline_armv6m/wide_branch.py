@micropython.asm_thumb
def f():
    label(a)
    beq_w(a)
