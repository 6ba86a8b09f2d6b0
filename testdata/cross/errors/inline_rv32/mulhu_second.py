@micropython.asm_rv32
def f():
    mulhu(a0, x32, a0)
