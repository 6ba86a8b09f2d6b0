@micropython.asm_rv32
def f():
    li(a0, 1.5)
