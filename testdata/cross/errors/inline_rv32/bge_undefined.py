@micropython.asm_rv32
def f():
    label(a)
    bge(a0, a1, c)
