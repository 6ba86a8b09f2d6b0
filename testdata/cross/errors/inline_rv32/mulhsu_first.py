@micropython.asm_rv32
def f():
    mulhsu(foo, a0, a0)
