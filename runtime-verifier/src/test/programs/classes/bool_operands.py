# A bool leaves its operators to the integer that it is, which then asks the other operand.
class Asked:
    def __eq__(self, other):
        return ("eq", other)

    def __ne__(self, other):
        return ("ne", other)

    def __radd__(self, other):
        return ("radd", other)

    def __ror__(self, other):
        return ("ror", other)

    def __lt__(self, other):
        return ("lt", other)

    def __contains__(self, other):
        print("contains", other)
        return []


class Equal:
    def __eq__(self, other):
        print("eq", other)
        return []


class Flag(bool):
    def __eq__(self, other):
        return ("flag eq", other)


class Number(int):
    pass


asked, equal, flag, number = Asked(), Equal(), Flag(1), Number(3)
for text in (
    "True == asked",
    "asked == True",
    "True != asked",
    "True + asked",
    "False | asked",
    "True < asked",
    "True > asked",
    "True in asked",
    "True == equal",
    "True != equal",
    "True + equal",
    "flag == 1",
    "flag != 1",
    "flag != flag",
    "flag + 1",
    "1 + flag",
    "2 ** flag",
    "[] + True",
    "'a' + True",
    "True + 'a'",
    "True & 1.5",
    "True @ 1",
    "True < 'a'",
    "True in 1",
    "1 in True",
    "True in True",
    "'a' in True",
    "1 in flag",
    "1 in number",
    "True in number",
    "'a' in number",
    "1.5 in number",
    "number in 1",
    "True == 1.0",
    "True == None",
):
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)
