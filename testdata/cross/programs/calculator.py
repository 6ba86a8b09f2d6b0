# A recursive-descent calculator.
class Parser:
    OPS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}
    def __init__(self, text):
        self.tokens = list(self.scan(text))
        self.pos = 0
    @staticmethod
    def scan(text):
        num = ""
        for c in text + " ":
            if c.isdigit() or c == ".":
                num += c
                continue
            if num:
                yield float(num) if "." in num else int(num)
                num = ""
            if c in "+-*/()": yield c
            elif c != " ": raise ValueError("bad character " + c)
    def peek(self): return self.tokens[self.pos] if self.pos < len(self.tokens) else None
    def take(self):
        t = self.peek()
        self.pos += 1
        return t
    def expr(self):
        v = self.term()
        while (op := self.peek()) in ("+", "-"):
            self.take()
            v = self.OPS[op](v, self.term())
        return v
    def term(self):
        v = self.factor()
        while (op := self.peek()) in ("*", "/"):
            self.take()
            v = self.OPS[op](v, self.factor())
        return v
    def factor(self):
        t = self.take()
        if t == "-": return -self.factor()
        if t == "(":
            v = self.expr()
            if self.take() != ")": raise ValueError("expected )")
            return v
        if t is None: raise ValueError("unexpected end")
        return t
for s in ("1 + 2 * 3", "(1 + 2) * 3", "-4 / (1 + 1)", "2 * (3 + 4) * 5 - 6", "1.5 * 4", "1 +", "(1", "1 ? 2"):
    try: print(s, "=", Parser(s).expr())
    except ValueError as e: print(s, "->", e)
