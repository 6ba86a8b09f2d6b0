@micropython.asm_xtensa
def f():
    addx4(foo, a0, a0)
