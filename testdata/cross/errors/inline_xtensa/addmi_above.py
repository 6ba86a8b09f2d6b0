@micropython.asm_xtensa
def f():
    addmi(a0, a0, 32513)
