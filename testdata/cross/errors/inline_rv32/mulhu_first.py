@micropython.asm_rv32
def f():
    mulhu(foo, a0, a0)
