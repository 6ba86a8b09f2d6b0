@micropython.asm_rv32
def f():
    c_li(a0, -33)
