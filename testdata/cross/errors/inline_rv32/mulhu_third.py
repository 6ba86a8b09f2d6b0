@micropython.asm_rv32
def f():
    mulhu(a0, a0, 1)
