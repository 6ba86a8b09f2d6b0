@micropython.asm_rv32
def f():
    sh3add(a0, a1, a2)
