@micropython.asm_rv32
def f():
    mulhsu(a0, a0, 1)
