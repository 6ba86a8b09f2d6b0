@micropython.asm_arm
def f(): pass
