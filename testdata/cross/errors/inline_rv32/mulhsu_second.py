@micropython.asm_rv32
def f():
    mulhsu(a0, x32, a0)
