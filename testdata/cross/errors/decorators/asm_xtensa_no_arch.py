@micropython.asm_xtensa
def f(): pass
