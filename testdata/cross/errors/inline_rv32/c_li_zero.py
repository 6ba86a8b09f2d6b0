@micropython.asm_rv32
def f():
    c_li(zero, 1)
