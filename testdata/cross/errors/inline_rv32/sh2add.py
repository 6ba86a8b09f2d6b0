@micropython.asm_rv32
def f():
    sh2add(a0, a1, a2)
