x = f"""{a}
{b}
c""" y
